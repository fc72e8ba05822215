package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** Reads days told from the day of publication on: "on Monday", "yesterday", "three weeks ago". */
final class RelativeDates {
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "mon",
            DayOfWeek.MONDAY,
            "tue",
            DayOfWeek.TUESDAY,
            "wed",
            DayOfWeek.WEDNESDAY,
            "thu",
            DayOfWeek.THURSDAY,
            "fri",
            DayOfWeek.FRIDAY,
            "sat",
            DayOfWeek.SATURDAY,
            "sun",
            DayOfWeek.SUNDAY);

    private static final WordSet LATELY = WordSet.of("over", "in", "during", "within");

    /** The day of publication, or null. */
    private final LocalDate published;

    /** The same where the story plays: "tonight" may be yesterday's in Greenwich. */
    private final LocalDate today;

    private static final WordSet WEEKEND = WordSet.of("the", "this");

    RelativeDates(LocalDate published, LocalDate today) {
        this.published = published;
        this.today = today;
    }

    DateMention weekday(Sentence s, int i) {
        Token before = s.at(i - 1);
        boolean next = before.is("next") || before.is("coming") || before.is("every") || before.is("each");
        boolean told = s.at(i).capital() || before.is("on") || before.is("last");
        boolean withDay = s.at(i + 1).is(",")
                && s.at(i + 2).is(Sense.MONTH)
                && CalendarDates.dayOf(s.at(i + 3 + (s.at(i + 3).is(".") ? 1 : 0))) > 0;
        boolean place =
                s.at(i).is("mon") && (s.at(i + 1).is("district") || s.at(i + 1).is("state"));
        boolean thatOne = before.is("that") && !s.at(i - 2).is(Sense.SAY);
        if (next
                || thatOne
                || !told
                || withDay
                || place
                || s.at(i).word().text().endsWith("days")) {
            return null;
        }
        DayOfWeek day = WEEKDAYS.get(s.at(i).word().text().substring(0, 3));
        if (published == null) {
            return new DateMention(s, i, i + 1, DateSpan.UNKNOWN, day);
        }
        int back = Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), 7);
        int week = lastWeek(s, i);
        if (week > 0) {
            int monday = published.getDayOfWeek().getValue() + 6;
            return new DateMention(s, i, week, DateSpan.day(published.minusDays(monday - day.getValue() + 1)), day);
        }
        LocalDate date = published.minusDays(before.is("last") && back == 0 ? 7 : back);
        return new DateMention(s, i, i + 1, DateSpan.day(date), day);
    }

    /** The token behind "Monday of last week", "Monday last week", "last week on Monday"; 0 where no week is told. */
    private static int lastWeek(Sentence s, int i) {
        int of = s.at(i + 1).is("of") ? i + 2 : i + 1;
        if (s.at(of).is("last") && s.at(of + 1).is("week")) {
            return of + 2;
        }
        int week = s.at(i - 1).is("on") ? i - 2 : i - 1;
        return s.at(week).is("week") && s.at(week - 1).is("last") ? i + 1 : 0;
    }

    /** What is told by no weekday; null where nothing tells from which day on. */
    DateMention at(Sentence s, int i) {
        return published == null ? null : relative(s, i);
    }

    private DateMention relative(Sentence s, int i) {
        Token token = s.at(i);
        if (token.is("today") || token.is("tonight")) {
            return DateMention.of(s, i, i + 1, DateSpan.day(today));
        }
        if (token.is("yesterday") || token.is("yesternight")) {
            boolean before = s.at(i - 1).is("before") && s.at(i - 2).is("day");
            return DateMention.of(s, i, i + 1, DateSpan.day(today.minusDays(before ? 2 : 1)));
        }
        if (token.is("overnight")) {
            return DateMention.of(s, i, i + 1, Spans.week(today.minusDays(1), today));
        }
        if (token.is("weekend") && isLastWeekend(s, i)) {
            return DateMention.of(s, i, i + 1, weekend(s.at(i - 1).is("last")));
        }
        Token next = s.at(i + 1);
        if (token.is("this")) {
            boolean part = next.is("morning") || next.is("afternoon") || next.is("evening");
            return part
                    ? DateMention.of(s, i, i + 2, DateSpan.day(today))
                    : next.is("week") ? DateMention.of(s, i, i + 2, Spans.week(today.minusDays(6), today)) : null;
        }
        if (token.is("last") || token.is("past")) {
            int lately = lately(s, i);
            return lately > 0
                    ? DateMention.of(s, i, i + lately, lately(s.at(i - 2)))
                    : token.is("last") ? last(s, i) : null;
        }
        return next.is(Sense.UNIT) && s.at(i + 2).is("ago") ? ago(s, i) : null;
    }

    /** "over the weekend", "in a weekend raid"; but not "a weekend in May". */
    private static boolean isLastWeekend(Sentence s, int i) {
        return WEEKEND.has(s.at(i - 1))
                || s.at(i + 1).isAny(Sense.mask(Sense.ATTACK, Sense.SHOOT_ING, Sense.KILLING, Sense.KILL_ING));
    }

    /** From Friday to Sunday, not later than the day of publication; the one before, where it is over. */
    private DateSpan weekend(boolean over) {
        int behind = Math.floorMod(today.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue(), 7);
        LocalDate friday = today.minusDays(over && behind < 3 ? behind + 7 : behind);
        LocalDate sunday = friday.plusDays(2);
        return Spans.week(friday, sunday.isAfter(today) ? today : sunday);
    }

    /** The tokens of "over the past day", "in the last 24 hours", which a morning's bulletin counts back; else 0. */
    private static int lately(Sentence s, int i) {
        boolean over = s.at(i - 1).is("the") && LATELY.has(s.at(i - 2));
        boolean hours = s.at(i + 1).is("24") && s.at(i + 2).is("hours");
        return !over ? 0 : hours ? 3 : s.at(i + 1).is("day") ? 2 : 0;
    }

    /** A morning's bulletin counts back over the day before; else it may be either day. */
    private DateSpan lately(Token how) {
        LocalDate before = today.minusDays(1);
        return how.is("over") ? DateSpan.day(before) : Spans.week(before, today);
    }

    private DateMention last(Sentence s, int i) {
        return switch (s.at(i + 1).word().text()) {
            case "night", "evening" -> DateMention.of(s, i, i + 2, DateSpan.day(today.minusDays(1)));
            case "week" -> DateMention.of(s, i, i + 2, Spans.week(today.minusDays(10), today.minusDays(4)));
            case "month" -> {
                LocalDate month = today.minusMonths(1);
                yield DateMention.of(s, i, i + 2, Spans.wholeMonth(month.getYear(), month.getMonthValue()));
            }
            case "year" -> DateMention.of(s, i, i + 2, Spans.wholeYear(today.getYear() - 1));
            default -> null;
        };
    }

    private DateMention ago(Sentence s, int i) {
        Numbers.Found number =
                s.at(i).is("a") || s.at(i).is("an") ? new Numbers.Found(Count.ONE, i, i + 1) : Numbers.at(s, i);
        if (number == null || number.to() != i + 1 || number.count().best() > 1000) {
            return null;
        }
        int n = number.count().best();
        boolean exact = !number.count().isVague();
        return switch (s.at(i + 1).word().text()) {
            case "day", "days", "night", "nights" ->
                DateMention.of(
                        s,
                        i,
                        i + 3,
                        exact ? DateSpan.day(today.minusDays(n)) : Spans.week(today.minusDays(6), today.minusDays(2)));
            case "hours" ->
                n < 24
                        ? DateMention.of(s, i, i + 3, Spans.week(today.minusDays(1), today))
                        : DateMention.of(s, i, i + 3, DateSpan.day(today.minusDays(n / 24)));
            case "week", "weeks" ->
                s.at(i + 3).is("today")
                        ? DateMention.of(s, i, i + 4, DateSpan.day(today.minusDays(n * 7L)))
                        : DateMention.of(
                                s, i, i + 3, Spans.week(today.minusDays(n * 7L + 3), today.minusDays(n * 7L - 3)));
            case "month", "months" -> {
                LocalDate month = today.minusMonths(n);
                yield DateMention.of(s, i, i + 3, Spans.wholeMonth(month.getYear(), month.getMonthValue()));
            }
            case "year", "years" -> DateMention.of(s, i, i + 3, Spans.wholeYear(today.getYear() - n));
            default -> null;
        };
    }
}

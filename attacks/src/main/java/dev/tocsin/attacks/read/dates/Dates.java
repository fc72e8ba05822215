package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads dates against the day of publication: "on Monday" is the Monday before it, "May 25" the last May 25. Without a
 * day of publication only what names its year is known.
 */
public final class Dates {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
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

    private static final long BEGINS = Sense.mask(Sense.MONTH, Sense.WEEKDAY);
    private static final WordSet RELATIVE =
            WordSet.of("today", "tonight", "yesterday", "overnight", "this", "last", "same");

    private static final WordSet AHEAD = WordSet.of("will", "scheduled", "upcoming");

    /** The day of publication, or null. */
    private final LocalDate published;
    /** The day that was last told, for "the same day". */
    private DateMention last;

    public Dates(LocalDate published) {
        this.published = published;
    }

    public List<DateMention> find(Sentence s) {
        List<DateMention> found = new ArrayList<>(0);
        DateMention before = last;
        for (int i = 0; i < s.size(); ) {
            DateMention mention = at(s, i);
            mention = mention == null || isOfThePage(s, i) ? null : mention;
            if (mention != null && !isReach(s, i) && !isAhead(s, mention)) {
                found.add(mention);
                last = mention.span().precision() == DatePrecision.DAY ? mention : last;
            }
            i = mention == null ? i + 1 : mention.to();
        }
        return LaterDay.read(s, found, before);
    }

    /** The day that is named there with its year, or null. */
    LocalDate fullDay(Sentence s, int i) {
        DateMention mention = s.at(i).is(Sense.MONTH) || s.at(i).isDigits() ? at(s, i) : null;
        return mention == null ? null : mention.span().date();
    }

    /** "will reopen on Wednesday", "is scheduled for Friday": not yet. */
    private static boolean isAhead(Sentence s, DateMention date) {
        for (int k = date.at() - 1; k >= Math.max(0, date.at() - 8); k--) {
            if (AHEAD.has(s.at(k))) {
                return true;
            }
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BREAK, Sense.WHO, Sense.KILL_ED, Sense.SHOT))) {
                return false;
            }
        }
        return false;
    }

    /** "since August 2021", "between 2014 and 2016": how far something reaches, not when it happened. */
    private static boolean isReach(Sentence s, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 9); k--) {
            Token token = s.at(k);
            if (token.is("since") || token.is("until") || token.is("between") && i - k <= 2) {
                return true;
            }
            if (token.is(",") || token.is(Sense.KILL_ED) || token.is(Sense.ATTACK)) {
                return false;
            }
        }
        return false;
    }

    /** "Updated: Mar 25, 2017" and the like tell of the article, not of the attack. */
    private static boolean isOfThePage(Sentence s, int i) {
        for (int k = Math.max(0, i - 3); k < i; k++) {
            Token token = s.at(k);
            if (token.is("updated")
                    || token.is("update")
                    || token.is("published")
                    || token.is("posted")
                    || token.is("created")
                    || token.is("modified")) {
                return true;
            }
        }
        return false;
    }

    private DateMention at(Sentence s, int i) {
        Token token = s.at(i);
        if (!mayBegin(token) && !s.at(i + 1).is(Sense.UNIT)) {
            return null;
        }
        if (token.is(Sense.MONTH)) {
            return month(s, i);
        }
        Holiday holiday = token.capital() ? Holiday.at(s, i) : null;
        if (holiday != null) {
            return day(s, i, i + holiday.words(), 0, holiday.month(), holiday.day());
        }
        if (token.is(Sense.WEEKDAY)) {
            return weekday(s, i);
        }
        if (token.isDigits()) {
            return digits(s, i);
        }
        if (token.is("same")
                && last != null
                && (s.at(i + 1).is("day")
                        || s.at(i + 1).is("evening")
                        || s.at(i + 1).is("night"))) {
            return new DateMention(s, i, i + 2, last.span(), last.weekday());
        }
        return published == null ? null : relative(s, i);
    }

    /** Most words begin no date, but for what stands before "days ago". */
    private static boolean mayBegin(Token token) {
        return token.capital() || token.isDigits() || token.isAny(BEGINS) || RELATIVE.has(token);
    }

    private DateMention month(Sentence s, int i) {
        if (!s.at(i).capital()) {
            return null;
        }
        int month = MONTHS.get(s.at(i).word().text().substring(0, 3));
        int at = i + 1 + (s.at(i + 1).is(".") ? 1 : 0);
        int day = dayOf(s.at(at));
        if (day > 0) {
            int yearAt = at + 1 + (s.at(at + 1).is(",") ? 1 : 0);
            int year = yearOf(s.at(yearAt));
            return day(s, i, year > 0 ? yearAt + 1 : at + 1, year, month, day);
        }
        int yearAt = at + (s.at(at).is("of") || s.at(at).is(",") ? 1 : 0);
        int year = yearOf(s.at(yearAt));
        if (year > 0) {
            return span(s, i, yearAt + 1, wholeMonth(year, month));
        }
        boolean told = s.at(i - 1).is("in")
                || s.at(i - 1).is("last")
                || s.at(i - 1).is("since")
                || s.at(i - 1).is("of");
        if (!told || published == null) {
            return null;
        }
        LocalDate latest = LocalDate.of(published.getYear(), month, 1);
        return span(
                s, i, at, wholeMonth(latest.isAfter(published) ? published.getYear() - 1 : published.getYear(), month));
    }

    /** A number that is a day, or the month after it, a year alone, or 5/25/2022. */
    private DateMention digits(Sentence s, int i) {
        String text = s.at(i).word().text();
        if (text.indexOf('/') > 0) {
            return slashed(s, i, text.split("/", -1));
        }
        int day = dayOf(s.at(i));
        int at = i + 1 + (s.at(i + 1).is("of") ? 1 : 0);
        if (day > 0
                        && s.at(at).is(Sense.MONTH)
                        && s.at(at).capital()
                        && !s.at(at + 1).isDigits()
                || day > 0 && s.at(at).is(Sense.MONTH) && yearOf(s.at(at + 1)) > 0) {
            int year = yearOf(s.at(at + 1));
            int month = MONTHS.get(s.at(at).word().text().substring(0, 3));
            return day(s, i, at + 1 + (year > 0 ? 1 : 0), year, month, day);
        }
        int year = yearOf(s.at(i));
        boolean told = s.at(i - 1).is("in")
                || s.at(i - 1).is("since")
                || s.at(i - 1).is("of")
                || s.at(i - 1).is("from");
        if (year > 0 && told && text.length() == 4 && (published == null || year <= published.getYear())) {
            return span(s, i, i + 1, wholeYear(year));
        }
        return null;
    }

    private DateMention slashed(Sentence s, int i, String[] parts) {
        if (parts.length != 3 && parts.length != 2) {
            return null;
        }
        int month = Numbers.value(parts[0]);
        int day = Numbers.value(parts[1]);
        int year = parts.length == 3 ? Numbers.value(parts[2]) : 0;
        return month < 1 || month > 12 || day < 1 || parts.length == 2
                ? null
                : day(s, i, i + 1, year < 100 ? year + 2000 : year, month, day);
    }

    private DateMention day(Sentence s, int from, int to, int year, int month, int day) {
        if (year <= 0 && published == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(year > 0 ? year : published.getYear(), month, day);
            if (year <= 0 && date.isAfter(published.plusDays(1))) {
                boolean far = date.isAfter(published.plusDays(60));
                date = far ? date.minusYears(1) : date;
            }
            return span(s, from, to, DateSpan.day(date));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private DateMention weekday(Sentence s, int i) {
        Token before = s.at(i - 1);
        boolean next = before.is("next") || before.is("coming") || before.is("every") || before.is("each");
        boolean told = s.at(i).capital() || before.is("on") || before.is("last");
        boolean withDay = s.at(i + 1).is(",")
                && s.at(i + 2).is(Sense.MONTH)
                && dayOf(s.at(i + 3 + (s.at(i + 3).is(".") ? 1 : 0))) > 0;
        if (next || !told || withDay || s.at(i).word().text().endsWith("days")) {
            return null;
        }
        DayOfWeek day = WEEKDAYS.get(s.at(i).word().text().substring(0, 3));
        if (published == null) {
            return new DateMention(s, i, i + 1, DateSpan.UNKNOWN, day);
        }
        int back = Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), 7);
        LocalDate date = published.minusDays(before.is("last") && back == 0 ? 7 : back);
        return new DateMention(s, i, i + 1, DateSpan.day(date), day);
    }

    private DateMention relative(Sentence s, int i) {
        Token token = s.at(i);
        if (token.is("today") || token.is("tonight")) {
            return span(s, i, i + 1, DateSpan.day(published));
        }
        if (token.is("yesterday")) {
            return span(s, i, i + 1, DateSpan.day(published.minusDays(1)));
        }
        if (token.is("overnight")) {
            return span(s, i, i + 1, week(published.minusDays(1), published));
        }
        Token next = s.at(i + 1);
        if (token.is("this")) {
            boolean part = next.is("morning") || next.is("afternoon") || next.is("evening");
            return part
                    ? span(s, i, i + 2, DateSpan.day(published))
                    : next.is("week") ? span(s, i, i + 2, week(published.minusDays(6), published)) : null;
        }
        if (token.is("last")) {
            return last(s, i);
        }
        return next.is(Sense.UNIT) && s.at(i + 2).is("ago") ? ago(s, i) : null;
    }

    private DateMention last(Sentence s, int i) {
        return switch (s.at(i + 1).word().text()) {
            case "night" -> span(s, i, i + 2, DateSpan.day(published.minusDays(1)));
            case "week" -> span(s, i, i + 2, week(published.minusDays(10), published.minusDays(4)));
            case "month" -> {
                LocalDate month = published.minusMonths(1);
                yield span(s, i, i + 2, wholeMonth(month.getYear(), month.getMonthValue()));
            }
            case "year" -> span(s, i, i + 2, wholeYear(published.getYear() - 1));
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
            case "day", "days" ->
                span(
                        s,
                        i,
                        i + 3,
                        exact
                                ? DateSpan.day(published.minusDays(n))
                                : week(published.minusDays(6), published.minusDays(2)));
            case "week", "weeks" ->
                span(s, i, i + 3, week(published.minusDays(n * 7L + 3), published.minusDays(n * 7L - 3)));
            case "month", "months" -> {
                LocalDate month = published.minusMonths(n);
                yield span(s, i, i + 3, wholeMonth(month.getYear(), month.getMonthValue()));
            }
            case "year", "years" -> span(s, i, i + 3, wholeYear(published.getYear() - n));
            default -> null;
        };
    }

    private static DateMention span(Sentence s, int from, int to, DateSpan span) {
        return new DateMention(s, from, to, span, null);
    }

    private static DateSpan week(LocalDate from, LocalDate to) {
        return new DateSpan(from, to, DatePrecision.WEEK, DateBasis.TOLD);
    }

    private static DateSpan wholeMonth(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new DateSpan(first, first.plusMonths(1).minusDays(1), DatePrecision.MONTH, DateBasis.TOLD);
    }

    private static DateSpan wholeYear(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, DateBasis.TOLD);
    }

    /** 0 where it is no day of a month. */
    private static int dayOf(Token token) {
        String text = token.word().text();
        int digits = 0;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean ordinal = text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th");
        if (digits == 0 || digits > 2 || text.length() != digits + (ordinal ? 2 : 0)) {
            return 0;
        }
        int day = Integer.parseInt(text.substring(0, digits));
        return day >= 1 && day <= 31 ? day : 0;
    }

    private static int yearOf(Token token) {
        String text = token.word().text();
        int year = text.length() == 4 ? Numbers.value(text) : -1;
        return year >= 1900 && year < 2100 ? year : 0;
    }
}

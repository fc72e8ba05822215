package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads dates that the calendar names: "May 25, 2022", "25 May", "5/25/2022", "in 2014", a holiday. */
final class CalendarDates {
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

    /** Day first, as most of Europe writes it. */
    private static final Pattern DOTTED = Pattern.compile("\\d\\d?[.-]\\d\\d?[.-](19|20)\\d\\d");

    /** In days. */
    private static final int LATELY = 31;

    private static final Pattern ISO = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");

    /** The day of publication, or null. */
    private final LocalDate published;

    CalendarDates(LocalDate published) {
        this.published = published;
    }

    DateMention holiday(Sentence s, int i, Holiday holiday) {
        int to = i + holiday.words();
        int yearAt = to + (s.at(to).is(",") ? 1 : 0);
        int year = yearOf(s.at(yearAt));
        return day(s, i, year > 0 ? yearAt + 1 : to, year, holiday.feast());
    }

    DateMention month(Sentence s, int i) {
        if (!s.at(i).capital()) {
            return null;
        }
        int month = monthOf(s.at(i));
        int at = i + 1 + (s.at(i + 1).is(".") ? 1 : 0);
        int day = dayOf(s.at(at));
        if (month == 5 && s.at(at).is("day") && s.at(at).capital()) {
            return day(s, i, at + 1, 0, 5, 1);
        }
        int second = Stretch.isNight(s, i) ? secondDay(s, at) : 0;
        if (second > day) {
            return day(s, i, at + (day > 0 ? 3 : 1), 0, month, second);
        }
        if (day > 0) {
            int yearAt = at + 1 + (s.at(at + 1).is(",") ? 1 : 0);
            int year = yearOf(s.at(yearAt));
            return day(s, i, year > 0 ? yearAt + 1 : at + 1, year, month, day);
        }
        int yearAt = at + (s.at(at).is("of") || s.at(at).is(",") ? 1 : 0);
        int year = yearOf(s.at(yearAt));
        if (year > 0) {
            return DateMention.of(s, i, yearAt + 1, Spans.wholeMonth(year, month));
        }
        boolean told = s.at(i - 1).is("in")
                || s.at(i - 1).is("last")
                || s.at(i - 1).is("since")
                || s.at(i - 1).is("of");
        if (!told || published == null) {
            return null;
        }
        LocalDate latest = LocalDate.of(published.getYear(), month, 1);
        return DateMention.of(
                s,
                i,
                at,
                Spans.wholeMonth(latest.isAfter(published) ? published.getYear() - 1 : published.getYear(), month));
    }

    /** The 13 of "the night of May 12-13", of "May 12 to 13" and "between May 12 and 13"; else 0. */
    private static int secondDay(Sentence s, int at) {
        String text = s.at(at).word().text();
        int hyphen = text.indexOf('-');
        if (hyphen > 0) {
            int day = Numbers.value(text.substring(hyphen + 1));
            return day > Numbers.value(text.substring(0, hyphen)) && day <= 31 ? day : 0;
        }
        Token joint = s.at(at + 1);
        boolean joined = joint.is("to") || joint.is("and") || joint.is("-") || joint.is("–");
        return joined ? dayOf(s.at(at + 2)) : 0;
    }

    /** A number that is a day, or the month after it, a year alone, or 5/25/2022. */
    DateMention digits(Sentence s, int i) {
        DateMention days = s.at(i + 1).is(Sense.MONTH) ? twoDays(s, i) : null;
        if (days != null) {
            return days;
        }
        String text = s.at(i).word().text();
        if (text.indexOf('/') > 0) {
            return slashed(s, i, text.split("/", -1));
        }
        if (text.indexOf('.') > 0 || text.indexOf('-') > 0) {
            return joined(s, i, text);
        }
        DateMention day = dayBeforeMonth(s, i);
        return day == null ? year(s, i) : day;
    }

    /** "25.05.2022", "25-05-2022", "2022-05-25". */
    private DateMention joined(Sentence s, int i, String text) {
        String[] parts = text.split("[.-]", -1);
        if (DOTTED.matcher(text).matches()) {
            return slashed(s, i, Numbers.value(parts[2]), Numbers.value(parts[1]), Numbers.value(parts[0]));
        }
        return ISO.matcher(text).matches()
                ? day(s, i, i + 1, Numbers.value(parts[0]), Numbers.value(parts[1]), Numbers.value(parts[2]))
                : null;
    }

    /** "25 May", "the 25th day of May 2022", "on the 25th". */
    private DateMention dayBeforeMonth(Sentence s, int i) {
        int day = dayOf(s.at(i));
        int of = s.at(i + 1).is("day") && s.at(i + 2).is("of") ? i + 2 : i + 1;
        int at = of + (s.at(of).is("of") ? 1 : 0);
        int year = yearOf(s.at(at + 1));
        boolean month = s.at(at).is(Sense.MONTH)
                && (year > 0 || s.at(at).capital() && !s.at(at + 1).isDigits());
        if (day > 0 && month) {
            return day(s, i, at + 1 + (year > 0 ? 1 : 0), year, monthOf(s.at(at)), day);
        }
        if (!isDayOfThisMonth(s, i, day)) {
            return null;
        }
        LocalDate last = published.getDayOfMonth() >= day ? published : published.minusMonths(1);
        return day(s, i, i + 1, last.getYear(), last.getMonthValue(), day);
    }

    /** "in 2017". */
    private DateMention year(Sentence s, int i) {
        int year = yearOf(s.at(i));
        boolean told = s.at(i - 1).is("in")
                || s.at(i - 1).is("since")
                || s.at(i - 1).is("of")
                || s.at(i - 1).is("from");
        boolean past = published == null || year <= published.getYear();
        return year > 0 && told && past ? DateMention.of(s, i, i + 1, Spans.wholeYear(year)) : null;
    }

    private static int monthOf(Token token) {
        return MONTHS.get(token.word().text().substring(0, 3));
    }

    /** "the night of 11-12 May", "11/12 May": the second, in whose small hours it mostly was; by day, any of them. */
    private DateMention twoDays(Sentence s, int i) {
        String text = s.at(i).word().text();
        int joint = Math.max(text.indexOf('-'), text.indexOf('/'));
        int first = joint < 1 || joint > 2 ? 0 : Numbers.value(text.substring(0, joint));
        int second = first == 0 ? 0 : Numbers.value(text.substring(joint + 1));
        if (first < 1 || second <= first || second > 31 || !s.at(i + 1).capital()) {
            return null;
        }
        int year = yearOf(s.at(i + 2));
        int month = monthOf(s.at(i + 1));
        DateMention to = day(s, i, i + 2 + (year > 0 ? 1 : 0), year, month, second);
        if (to == null || Stretch.isNight(s, i)) {
            return to;
        }
        LocalDate from = to.span().date().withDayOfMonth(first);
        return DateMention.of(s, i, to.to(), Spans.week(from, to.span().date()));
    }

    /** "on the 10th", "on the night of the 10th": of the month that is, or was. */
    private boolean isDayOfThisMonth(Sentence s, int i, int day) {
        boolean ordinal = day > 0 && s.at(i).word().text().length() > 2;
        boolean night = s.at(i - 2).is("of")
                && (s.at(i - 3).is("night")
                        || s.at(i - 3).is("evening")
                        || s.at(i - 3).is("morning")
                        || s.at(i - 3).is("afternoon"));
        boolean told = s.at(i - 1).is("the") && (s.at(i - 2).is("on") || night);
        boolean ends = i + 1 >= s.size()
                || s.at(i + 1).is(".")
                || s.at(i + 1).is(Sense.COMMA)
                || s.at(i + 1).is("inst")
                || s.at(i + 1).is("instant");
        return ordinal && told && ends && published != null;
    }

    /** The day may come first: where no other month is there, or the other reading has yet to come. */
    private DateMention slashed(Sentence s, int i, String[] parts) {
        boolean full = parts.length == 3;
        if (full && parts[0].length() == 4) {
            return slashed(s, i, Numbers.value(parts[0]), Numbers.value(parts[1]), Numbers.value(parts[2]));
        }
        if (!full && (parts.length != 2 || !s.at(i - 1).is("on"))) {
            return null;
        }
        int first = Numbers.value(parts[0]);
        int second = Numbers.value(parts[1]);
        int year = full ? Numbers.value(parts[2]) : 0;
        year = full && year < 100 ? year + 2000 : year;
        DateMention monthFirst = full || second > 12 ? slashed(s, i, year, first, second) : null;
        DateMention dayFirst = full || first > 12 ? slashed(s, i, year, second, first) : null;
        if (!full && first <= 12 && second <= 12) {
            return lately(slashed(s, i, 0, first, second), slashed(s, i, 0, second, first));
        }
        boolean toCome = monthFirst != null
                && published != null
                && monthFirst.span().earliest().isAfter(published.plusDays(1));
        return monthFirst == null || toCome && dayFirst != null ? dayFirst : monthFirst;
    }

    /** "on 12/03": whichever reading is of these weeks, where only one is. */
    private DateMention lately(DateMention a, DateMention b) {
        boolean first = isOfTheseWeeks(a);
        return first == isOfTheseWeeks(b) ? null : first ? a : b;
    }

    private boolean isOfTheseWeeks(DateMention date) {
        return date != null
                && published != null
                && !date.span().date().isAfter(published)
                && date.span().date().isAfter(published.minusDays(LATELY));
    }

    private DateMention slashed(Sentence s, int i, int year, int month, int day) {
        return month < 1 || month > 12 || day < 1 ? null : day(s, i, i + 1, year, month, day);
    }

    private DateMention day(Sentence s, int from, int to, int year, int month, int day) {
        try {
            return day(s, from, to, year, ofYear -> LocalDate.of(ofYear, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private DateMention day(Sentence s, int from, int to, int year, Holiday.Feast feast) {
        if (year <= 0 && published == null) {
            return null;
        }
        if (year <= 0 && isLastYear(s, to)) {
            return DateMention.of(s, from, to + 2, DateSpan.day(feast.in(published.getYear() - 1)));
        }
        LocalDate date = feast.in(year > 0 ? year : published.getYear());
        if (year <= 0 && date.isAfter(published.plusDays(1))) {
            boolean far = date.isAfter(published.plusDays(60)) || s.at(to).is(Sense.ATTACK);
            date = far ? feast.in(date.getYear() - 1) : date;
        }
        return DateMention.of(s, from, to, DateSpan.day(date));
    }

    /** "on May 12 last year". */
    private static boolean isLastYear(Sentence s, int to) {
        return s.at(to).is("last") && s.at(to + 1).is("year");
    }

    /** 0 where it is no day of a month. */
    static int dayOf(Token token) {
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

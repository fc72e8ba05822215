package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

/**
 * A feast as news names it: of the same day each year, of a weekday of its month, or Easter.
 *
 * @param words how many tokens name it
 */
public record Holiday(Feast feast, int words) {
    /** On which day of a year it falls. */
    interface Feast {
        LocalDate in(int year);
    }

    private static final int LONGEST = 5;

    private static final Map<String, Feast> ALL = new HashMap<>();

    /** The words that they begin with. */
    static final WordSet FIRST = WordSet.of(
            "new",
            "christmas",
            "boxing",
            "halloween",
            "valentine",
            "fourth",
            "july",
            "thanksgiving",
            "easter",
            "mother",
            "father",
            "memorial",
            "labor",
            "mlk",
            "martin");

    private static final WordSet SECOND = WordSet.of(
            "year",
            "eve",
            "day",
            "morning",
            "afternoon",
            "evening",
            "night",
            "'s",
            "of",
            "fourth",
            "sunday",
            "monday",
            "luther");

    /** "on Thanksgiving". */
    private static final WordSet ALONE = WordSet.of("christmas", "halloween", "thanksgiving", "easter");

    /** "over the Memorial Day weekend": no day. */
    private static final WordSet LONGER = WordSet.of("weekend", "week", "season", "break", "holiday", "holidays");

    static {
        add(fixed(1, 1), "new year 's day");
        add(fixed(12, 31), "new year 's eve");
        add(fixed(12, 24), "christmas eve");
        add(fixed(12, 25), "christmas", "christmas day", "christmas morning", "christmas night");
        add(fixed(12, 26), "boxing day");
        add(fixed(10, 31), "halloween", "halloween night");
        add(fixed(2, 14), "valentine 's day");
        add(fixed(7, 4), "fourth of july", "july fourth");
        add(nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER), "thanksgiving", "thanksgiving day", "thanksgiving morning");
        add(nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER), "thanksgiving afternoon", "thanksgiving night");
        add(nth(3, DayOfWeek.MONDAY, Month.JANUARY), "mlk day", "martin luther king day");
        add(nth(3, DayOfWeek.MONDAY, Month.JANUARY), "martin luther king jr day", "martin luther king jr. day");
        add(nth(2, DayOfWeek.SUNDAY, Month.MAY), "mother 's day");
        add(nth(3, DayOfWeek.SUNDAY, Month.JUNE), "father 's day");
        add(nth(-1, DayOfWeek.MONDAY, Month.MAY), "memorial day");
        add(nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER), "labor day");
        add(Holiday::easter, "easter", "easter sunday", "easter morning", "easter night");
        add(year -> easter(year).plusDays(1), "easter monday");
    }

    private static void add(Feast feast, String... names) {
        for (String name : names) {
            ALL.put(name, feast);
        }
    }

    private static Feast fixed(int month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static Feast nth(int which, DayOfWeek weekday, Month month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }

    /** Of the western churches, by the rule of Gauss as it holds from 1900 to 2099. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        int days = moon + sunday;
        boolean late = days == 35 || days == 34 && moon == 28 && year % 19 > 10;
        return LocalDate.of(year, Month.MARCH, 22).plusDays(late ? days - 7 : days);
    }

    /** The one whose name begins at the token, or null. */
    static Holiday at(Sentence s, int i) {
        if (!FIRST.has(s.at(i))) {
            return null;
        }
        Holiday named = SECOND.has(s.at(i + 1)) ? ofWords(s, i) : null;
        boolean alone = named == null && ALONE.has(s.at(i)) && s.at(i - 1).is("on");
        Holiday holiday = alone ? new Holiday(ALL.get(s.at(i).word().text()), 1) : named;
        return holiday == null || LONGER.has(s.at(i + holiday.words())) ? null : holiday;
    }

    private static Holiday ofWords(Sentence s, int i) {
        StringBuilder words = new StringBuilder(s.at(i).word().text());
        for (int k = i + 1; k < i + LONGEST; k++) {
            Feast feast =
                    ALL.get(words.append(' ').append(s.at(k).word().text()).toString());
            if (feast != null) {
                return new Holiday(feast, k + 1 - i);
            }
        }
        return null;
    }
}

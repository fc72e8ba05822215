package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A day told by one that came later: "died on Thursday, three days after he was shot", "buried on Monday those killed the
 * day before". The later day is then none of the attack's.
 */
public final class LaterDay {
    private LaterDay() {}

    /**
     * The days of the sentence, each that is told by a later one in its place.
     *
     * @param before the day that was last told before the sentence, or null
     */
    static List<DateMention> read(Sentence s, List<DateMention> found, DateMention before) {
        if (found.isEmpty() && before == null || !s.hasAny(Sense.mask(Sense.UNIT))) {
            return found;
        }
        List<DateMention> days = found;
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).is("day") || s.at(i).is("days") || s.at(i).is("night")) {
                days = at(s, i, days, before);
            }
        }
        return days;
    }

    private static List<DateMention> at(Sentence s, int unit, List<DateMention> days, DateMention told) {
        int before =
                s.at(unit + 1).is("after") && isSameStory(s, unit + 2) ? number(s, unit) : isDayBefore(s, unit) ? 1 : 0;
        DateMention nearest = nearest(days, unit);
        DateMention later = nearest == null && days.isEmpty() ? told : nearest;
        if (before == 0 || later == null || later.span().date() == null) {
            return days;
        }
        List<DateMention> own = new ArrayList<>(days);
        own.remove(later);
        own.add(new DateMention(
                s, unit, unit + 2, DateSpan.day(later.span().date().minusDays(before)), null));
        return own;
    }

    /** "after he was shot", "after the attack", and not after another one: "after a bomb killed". */
    private static boolean isSameStory(Sentence s, int i) {
        return s.at(i).is(Sense.PRON)
                || s.at(i).is("being")
                || s.at(i).is("the")
                        && (s.at(i + 1).is(Sense.ATTACK) || s.at(i + 2).is(Sense.ATTACK));
    }

    /** "three days", "a day", "the day"; 0 where the words tell no number. */
    private static int number(Sentence s, int unit) {
        if (s.at(unit - 1).is("a") || s.at(unit - 1).is("the")) {
            return 1;
        }
        for (int from = Math.max(0, unit - 3); from < unit; from++) {
            Numbers.Found number = Numbers.at(s, from);
            if (number != null
                    && number.to() == unit
                    && !number.count().isVague()
                    && number.count().best() < 100) {
                return number.count().best();
            }
        }
        return 0;
    }

    /** "the day before", "a day earlier", "the previous night", and not "the day before the vote". */
    private static boolean isDayBefore(Sentence s, int unit) {
        if (s.at(unit - 1).is("previous")) {
            return true;
        }
        Token behind = s.at(unit + 2);
        boolean ends = unit + 2 >= s.size() || behind.is(Sense.COMMA) || behind.is(".") || behind.is(Sense.PREP);
        return ends && (s.at(unit + 1).is("before") || s.at(unit + 1).is("earlier")) && number(s, unit) == 1;
    }

    private static DateMention nearest(List<DateMention> days, int unit) {
        DateMention nearest = null;
        for (DateMention day : days) {
            boolean exact =
                    day.span().precision() == DatePrecision.DAY && day.span().date() != null;
            if (exact && (nearest == null || Math.abs(day.at() - unit) < Math.abs(nearest.at() - unit))) {
                nearest = day;
            }
        }
        return nearest;
    }
}

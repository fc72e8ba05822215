package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A day told by one that came later: "died on Thursday, three days after he was shot", "buried on Monday those killed the
 * day before". The later day is then none of the attack's.
 */
final class LaterDay {
    private static final WordSet UNITS =
            WordSet.of("day", "days", "night", "evening", "morning", "afternoon", "hours", "week");

    private LaterDay() {}

    /**
     * The days of the sentence, each that is told by a later one in its place.
     *
     * @param before the day that was last told before the sentence, or null
     */
    static List<DateMention> read(Sentence s, List<DateMention> found, DateMention before) {
        if (found.isEmpty() && before == null) {
            return found;
        }
        List<DateMention> days = found;
        for (int i = s.next(UNITS, 0); i < s.size(); i = s.next(UNITS, i + 1)) {
            days = at(s, i, days, before);
        }
        return days;
    }

    private static List<DateMention> at(Sentence s, int unit, List<DateMention> days, DateMention told) {
        if (WhoseDay.isOfWhatItFollowed(s, unit)) {
            return days;
        }
        if (s.at(unit + 1).is("later")) {
            return soMuchLater(s, unit, days, told);
        }
        DateMention other = s.at(unit + 1).is("after") ? WhoseDay.ofOtherThing(s, unit, days) : null;
        if (other != null) {
            return instead(days, other, s, unit, Lapse.days(s, unit));
        }
        DateMention nearest = nearest(days, unit);
        if (nearest != null && WhoseDay.isAfterOther(s, unit, nearest)) {
            return instead(days, nearest, s, unit, Lapse.days(s, unit));
        }
        boolean before = days.isEmpty() && !s.at(unit + 1).is("after");
        DateMention later = nearest == null && before ? told : nearest;
        boolean known = later != null && later.span().date() != null;
        int back = known && goesBack(s, unit) ? Lapse.days(s, unit) : 0;
        return back == 0 || WhoseDay.isAttacksOwn(s, unit, later) ? days : instead(days, later, s, unit, -back);
    }

    private static boolean goesBack(Sentence s, int unit) {
        return s.at(unit + 1).is("after") && WhoseDay.isOfWhatCameOfIt(s, unit) || Lapse.isDayBefore(s, unit);
    }

    /** "Two days later gunmen killed four": counted from the day that was last told before. */
    private static List<DateMention> soMuchLater(Sentence s, int unit, List<DateMention> days, DateMention told) {
        DateMention from = told;
        for (DateMention day : days) {
            from = day.at() < unit ? day : from;
        }
        boolean known = from != null && from.span().date() != null;
        int number = known && s.at(unit).isAny(Sense.UNIT.bit) ? Lapse.days(s, unit) : 0;
        if (number == 0
                || number > Lapse.WEEK
                || s.at(unit + 2).is("in") && s.at(unit + 3).is("hospital")) {
            return days;
        }
        List<DateMention> own = new ArrayList<>(days);
        own.add(DateMention.of(
                s, unit, unit + 2, DateSpan.day(from.span().date().plusDays(number))));
        return own;
    }

    /** The days with one that is so many days behind the day that is told, in its place. */
    private static List<DateMention> instead(
            List<DateMention> days, DateMention told, Sentence s, int unit, int later) {
        List<DateMention> own = new ArrayList<>(days);
        own.remove(told);
        own.add(new DateMention(
                s, unit, unit + 2, DateSpan.day(told.span().date().plusDays(later)), null));
        return own;
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

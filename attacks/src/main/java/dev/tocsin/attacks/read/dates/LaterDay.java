package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A day told by one that came later: "died on Thursday, three days after he was shot", "buried on Monday those killed the
 * day before". The later day is then none of the attack's.
 */
public final class LaterDay {
    private static final WordSet UNITS =
            WordSet.of("day", "days", "night", "evening", "morning", "afternoon", "hours", "week");

    private static final WordSet FOLLOWS = WordSet.of("followed", "follows");

    /** In words: from "followed" to "a day earlier". */
    private static final int NEAR = 8;

    /** "a week after" is so many. */
    private static final int WEEK = 7;

    /** "more than a week after" is no day. */
    private static final WordSet LOOSELY = WordSet.of("than", "over", "nearly", "almost", "about");

    /** What goes on behind "the day before", where no vote or the like does: "the day before as murder". */
    private static final long GOES_ON =
            Sense.mask(Sense.COMMA, Sense.PREP, Sense.AND, Sense.BE, Sense.HAVE, Sense.MODAL);

    /** Most words of the clause that "two days after" begins. */
    private static final int CLAUSE = 30;

    private static final long VIOLENCE = Sense.mask(
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.KILLING,
            Sense.DIE,
            Sense.DEAD,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.SHOT,
            Sense.SHOOT_ING,
            Sense.STRIKE,
            Sense.ATTACK);

    /** What attackers do besides killing: "drove a burning car into the terminal". */
    private static final WordSet DEEDS = WordSet.of(
            "drove",
            "rammed",
            "hurled",
            "threw",
            "lobbed",
            "abducted",
            "kidnapped",
            "seized",
            "stormed",
            "raided",
            "burned");

    /** "the death toll", "the number of people killed". */
    private static final WordSet TOLL = WordSet.of("toll", "number", "tally");

    private static final WordSet GROWS = WordSet.of(
            "rose",
            "risen",
            "rises",
            "climbed",
            "climbs",
            "reached",
            "reaches",
            "increased",
            "grown",
            "doubled",
            "stands",
            "stood");

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
        if (isOfWhatItFollowed(s, unit)) {
            return days;
        }
        if (s.at(unit + 1).is("later")) {
            return soMuchLater(s, unit, days, told);
        }
        DateMention other = s.at(unit + 1).is("after") ? ofOtherThing(s, unit, days) : null;
        if (other != null) {
            return instead(days, other, s, unit, number(s, unit));
        }
        int before = s.at(unit + 1).is("after") && (isSameStory(s, unit + 2) || isAftermath(s, unit))
                ? number(s, unit)
                : isDayBefore(s, unit) ? number(s, unit) : 0;
        DateMention nearest = nearest(days, unit);
        DateMention later = nearest == null && days.isEmpty() ? told : nearest;
        if (nearest != null && isAfterOther(s, unit, nearest)) {
            return instead(days, nearest, s, unit, number(s, unit));
        }
        boolean own = before == 0 || later == null || later.span().date() == null || isAttacksOwn(s, unit, later);
        return own ? days : instead(days, later, s, unit, -before);
    }

    /** "Two days later gunmen killed four": counted from the day that was last told before. */
    private static List<DateMention> soMuchLater(Sentence s, int unit, List<DateMention> days, DateMention told) {
        DateMention from = told;
        for (DateMention day : days) {
            from = day.at() < unit ? day : from;
        }
        boolean known = from != null && from.span().date() != null;
        int number = known && s.at(unit).isAny(Sense.UNIT.bit) ? number(s, unit) : 0;
        if (number == 0
                || number > WEEK
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

    /** "A day after Saturday's ceasefire, shelling killed nine": the day of what was no attack; else null. */
    private static DateMention ofOtherThing(Sentence s, int unit, List<DateMention> days) {
        if (unit - Dateline.end(s) > 2 || number(s, unit) == 0) {
            return null;
        }
        int comma = unit + 2;
        while (comma < s.size() && !s.at(comma).is(",") && !s.at(comma).isAny(VIOLENCE)) {
            comma++;
        }
        if (!s.at(comma).is(",") || s.next(VIOLENCE, comma) >= s.size()) {
            return null;
        }
        for (DateMention day : days) {
            if (day.at() > unit && day.to() <= comma && day.span().date() != null) {
                return day;
            }
        }
        return null;
    }

    /** "killed nine, a day after the country voted on Monday": the day of something else, and the attack's a day later. */
    private static boolean isAfterOther(Sentence s, int unit, DateMention day) {
        boolean behind = s.at(unit + 1).is("after") && day.sentence() == s && day.at() >= unit + 2;
        if (!behind || number(s, unit) == 0) {
            return false;
        }
        boolean harm = false;
        for (int k = Dateline.end(s); k < unit; k++) {
            harm |= s.at(k).isAny(VIOLENCE);
        }
        for (int k = unit + 2; harm && k < day.at(); k++) {
            harm = !s.at(k).isAny(VIOLENCE)
                    && !s.at(k).is(Sense.COMMA)
                    && !s.at(k).is(Sense.CHARGE);
        }
        return harm;
    }

    /** "three days after a bomb killed nine on Sunday, ...", "Sunday's toll, three days after the attack": the Sunday. */
    private static boolean isAttacksOwn(Sentence s, int unit, DateMention day) {
        if (day.sentence() != s) {
            return false;
        }
        if (!s.at(unit + 1).is("after")) {
            return isNamedBehind(s, unit, day);
        }
        boolean within = day.at() > unit + 1;
        for (int k = unit + 2; k < day.at(); k++) {
            within &= !s.at(k).is(",");
        }
        return within || s.at(day.to()).is(Sense.POSS) && s.at(day.to() + 1).is(Sense.ATTACK);
    }

    /** "three days earlier, on Sunday, ...": the Sunday. */
    private static boolean isNamedBehind(Sentence s, int unit, DateMention day) {
        return s.at(unit + 2).is(",") && day.at() > unit && day.at() <= unit + 4;
    }

    /** "Saturday's raid followed a bomb attack a day earlier": the day of another attack. */
    private static boolean isOfWhatItFollowed(Sentence s, int unit) {
        for (int k = unit - 2; k >= Math.max(1, unit - NEAR); k--) {
            if (FOLLOWS.has(s.at(k))) {
                return s.at(unit + 1).is("earlier") || s.at(unit + 1).is("before");
            }
            if (s.at(k).is(Sense.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "after he was shot", "after the attack", and not after another one: "after a bomb killed". */
    private static boolean isSameStory(Sentence s, int i) {
        return s.at(i).is(Sense.PRON)
                || s.at(i).is("being") && s.at(i + 1).isAny(VIOLENCE)
                || s.at(i).is("the")
                        && (s.at(i + 1).is(Sense.ATTACK) || s.at(i + 2).is(Sense.ATTACK));
    }

    /** "mourned on Wednesday, a day after gunmen killed nine": without violence of its own, so it is no other attack. */
    private static boolean isAftermath(Sentence s, int unit) {
        int from = Math.max(0, Dateline.end(s));
        boolean first = unit - from <= 3;
        int begin = first ? s.size() : from;
        for (int k = unit + 2; first && k < Math.min(s.size(), unit + CLAUSE); k++) {
            if (s.at(k).is(",")) {
                begin = k;
                break;
            }
        }
        int end = first ? s.size() : unit - 1;
        boolean toll = isOfToll(s, begin, end);
        for (int k = begin; k < end; k++) {
            if (!toll && s.at(k).isAny(VIOLENCE) || DEEDS.has(s.at(k))) {
                return false;
            }
        }
        return begin < end;
    }

    /** "The death toll of two car bombs has risen to 45": its words of violence are of the attack before. */
    private static boolean isOfToll(Sentence s, int from, int to) {
        boolean toll = false;
        for (int k = from; k < to; k++) {
            toll |= TOLL.has(s.at(k));
            if (toll && GROWS.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "three days", "a day", "the day", "48 hours"; 0 where the words tell no number. */
    private static int number(Sentence s, int unit) {
        if (s.at(unit).is("hours")) {
            return s.at(unit - 1).is("24")
                    ? 1
                    : s.at(unit - 1).is("48") ? 2 : s.at(unit - 1).is("72") ? 3 : 0;
        }
        if (s.at(unit).is("week")) {
            boolean one = s.at(unit - 1).is("a") || s.at(unit - 1).is("one");
            return one && s.at(unit + 1).is("after") && !LOOSELY.has(s.at(unit - 2)) ? WEEK : 0;
        }
        if (s.at(unit - 1).is("previous")) {
            return 1;
        }
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
        boolean earlier = s.at(unit + 1).is("earlier") && !behind.is("than");
        boolean ends = unit + 2 >= s.size() || behind.is(".") || behind.is("as") || behind.isAny(GOES_ON);
        return (earlier || ends && s.at(unit + 1).is("before")) && number(s, unit) > 0;
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

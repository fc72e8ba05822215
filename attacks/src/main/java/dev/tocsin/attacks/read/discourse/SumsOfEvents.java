package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Tells whom a sentence counts over many attacks at once: "Islamist attacks have killed 86 people". */
final class SumsOfEvents {
    private static final WordSet WHICH = WordSet.of("which");

    private static final WordSet LONG = WordSet.of("year", "month", "decade");

    /** In words: from "in which" to the people. */
    private static final int WHICH_WITHIN = 4;

    private static final long DAYS = Sense.mask(Sense.WEEKDAY, Sense.TODAY);

    private static final WordSet EARLIER = WordSet.of("earlier", "previous", "past", "similar", "other", "recent");

    /** In words: from the earlier attacks to their dead. */
    private static final int EARLIER_WITHIN = 14;

    /** In words: from "killed" to "this year". */
    private static final int YEAR_WITHIN = 7;

    /** In words: how far before "have killed" its many attacks stand. */
    private static final int EVENTS_WITHIN = 6;

    /** So many are shot in a city, and not in one attack. */
    private static final int IN_A_WEEKEND = 10;

    private static final WordSet ONE = WordSet.of("a", "an", "the", "this");

    private static final WordSet WEEKEND = WordSet.of("weekend");

    private SumsOfEvents() {}

    /** "has claimed 18 attacks this year in which more than 90 people died". */
    static boolean areOfMany(Sentence s, int people) {
        int which = s.next(WHICH, Math.max(1, people - WHICH_WITHIN));
        if (which >= people || !s.at(which - 1).is("in")) {
            return false;
        }
        int from = s.next(Sums.EVENTS, Math.max(0, which - Sums.REACH));
        for (int k = Math.min(from, which); k < which; k++) {
            boolean year = s.at(k).is("this") || s.at(k).is("last") || s.at(k).is("past");
            if (year && (LONG.has(s.at(k + 1)) || SumsOfPeriods.PERIODS.has(s.at(k + 2)))
                    || s.at(k).is("since")) {
                return true;
            }
        }
        return false;
    }

    /** "boasted of 40 attacks and 200 dead this month". */
    static boolean areBesideEvents(Sentence s, int people) {
        return s.at(people - 1).is(Sense.AND)
                && Sums.EVENTS.has(s.at(people - 2))
                && (s.at(people - 3).is(Sense.NUM) || s.at(people - 3).isDigits())
                && !s.has(Sense.WEEKDAY);
    }

    /** "one for each of the 31 people killed in the city this year": whom a year has killed, and not "in the third attack this year". */
    static boolean areOfThisYear(Casualty c) {
        Sentence s = c.sentence();
        int from = Math.max(c.trigger(), c.people().to() - 1) + 1;
        boolean definite = s.at(c.people().from()).is("the")
                || s.at(c.people().from() - 1).is("the")
                || s.at(c.people().from() - 1).is("of");
        for (int k = from; definite && c.trigger() >= c.people().to() && k < from + YEAR_WITHIN; k++) {
            if (s.at(k).isAny(Sense.mask(Sense.ATTACK, Sense.BREAK, Sense.COMMA))) {
                return false;
            }
            if (s.at(k).is("this") && LONG.has(s.at(k + 1)) && s.at(c.trigger()).is(Sense.KILL_ED)) {
                return true;
            }
        }
        return false;
    }

    /** "Earlier massacres in the hills had left 412 dead". */
    static boolean areOfEarlier(Sentence s, int at) {
        boolean had =
                s.at(at - 1).is("had") || s.at(at - 2).is("had") || s.at(at - 3).is("had");
        for (int k = Math.max(1, at - EARLIER_WITHIN); had && k < at; k++) {
            if (Sums.EVENTS.has(s.at(k)) && EARLIER.has(s.at(k - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Islamist attacks have killed 86 people": many at once, on no day. */
    static boolean areOfEvents(Sentence s, int at) {
        boolean events = false;
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k).isAny(DAYS)) {
                return false;
            }
            boolean bare = !s.at(k - 1).is(Sense.DET)
                    && !s.at(k - 1).is(Sense.NUM)
                    && !s.at(k - 1).isDigits();
            events |= k < at
                    && k >= at - EVENTS_WITHIN
                    && Sums.EVENTS.has(s.at(k))
                    && bare
                    && !s.at(k - 2).is(Sense.DET);
        }
        return events;
    }

    /** "More than 60 people were shot in Foo over the holiday weekend", behind the news of one attack. */
    static boolean isOverWeekend(Casualty c, Sentence s, int at) {
        boolean many = c.people().count() != null && c.people().count().best() >= IN_A_WEEKEND;
        if (!many || s.index() < 1 || s.has(Sense.ATTACKER) || isOfOneAttack(s)) {
            return false;
        }
        int weekend = s.next(WEEKEND, at);
        for (int k = weekend - 1; weekend < at + Sums.REACH && k > Math.max(at, weekend - SumsOfPeriods.NEAR); k--) {
            if (s.at(k).is("over") || s.at(k).is("during")) {
                return true;
            }
        }
        return false;
    }

    /** "killed in an attack on a mosque over the weekend". */
    private static boolean isOfOneAttack(Sentence s) {
        for (int i = s.next(Sense.ATTACK.bit, 1); i < s.size(); i = s.next(Sense.ATTACK.bit, i + 1)) {
            boolean one = ONE.has(s.at(i - 1)) || ONE.has(s.at(i - 2));
            if (one && !Sums.EVENTS.has(s.at(i))) {
                return true;
            }
        }
        return false;
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells numbers of a whole war, campaign or year from those of an attack: "which has killed 20,000 people since 2009",
 * "around 800 in its 30-year campaign". They belong to no attack.
 */
final class Sums {
    /** So far behind the harm, in tokens, does the time stand that it is summed over. */
    static final int REACH = 18;

    /** Many at once, without a number or an article: a year's. */
    static final WordSet EVENTS = WordSet.of(
            "shootings",
            "attacks",
            "killings",
            "homicides",
            "bombings",
            "accidents",
            "crimes",
            "murders",
            "stabbings",
            "massacres",
            "raids");

    static final WordSet SUPERLATIVES = WordSet.of(
            "worst",
            "deadliest",
            "bloodiest",
            "biggest",
            "largest",
            "first",
            "second",
            "third",
            "most",
            "heaviest",
            "highest",
            "gravest",
            "latest");

    /** In words: from "has" to the second of its verbs. */
    private static final int SECOND_WITHIN = 9;

    /** In words: how far behind a running total stands what it runs from. */
    private static final int RUNNING = 10;

    /** Without one of these words, or a month, no sentence tells over what it sums. */
    private static final WordSet TELLING = WordSet.union(List.of(
            EVENTS,
            SumsOfWars.WARS,
            SumsOfWars.LASTING_WARS,
            SumsOfPeriods.PERIODS,
            SumsOfPeriods.HALVES,
            SumsOfPeriods.YEARLY,
            WordSet.of(
                    "since", "year", "decade", "days", "weekend", "when", "number", "total", "overall", "month", "week",
                    "began", "far")));

    private static final WordSet SPANS = WordSet.of("days", "week", "weeks", "month", "months", "year", "years");

    private Sums() {}

    /** The sentence without those whom it only counts in a sum. */
    static Facts without(Facts facts) {
        if (facts.casualties().isEmpty() || !mayTell(facts.sentence())) {
            return facts;
        }
        List<Casualty> own = new ArrayList<>(facts.casualties().size());
        for (Casualty c : facts.casualties()) {
            if (!isSum(c)) {
                own.add(c);
            }
        }
        return own.size() == facts.casualties().size() ? facts : facts.with(own);
    }

    /** False is certain. */
    private static boolean mayTell(Sentence s) {
        return s.has(Sense.MONTH) || s.has(TELLING);
    }

    private static boolean isSum(Casualty c) {
        if (c.rule().toll() && (isTollSince(c) || isOverallToll(c))) {
            return true;
        }
        return !OwnClause.tellsDay(c) && isOverTime(c);
    }

    private static boolean isOverTime(Casualty c) {
        Sentence s = c.sentence();
        int at = c.trigger();
        return isPerfect(s, at)
                        && (SumsOfPeriods.isSince(s, at)
                                || SumsOfPeriods.isWithinMonths(s, at)
                                || SumsOfWars.hasWar(s, at)
                                || SumsOfEvents.areOfEvents(s, at))
                || isPerfect(s, c.people().from() - 1) && (SumsOfPeriods.isSince(s, at) || SumsOfWars.hasWar(s, at))
                || SumsOfEvents.areOfEarlier(s, at)
                || SumsOfPeriods.isRate(s, at)
                || SumsOfWars.isLostInWar(c)
                || !s.isHeadline() && s.index() > 0 && SumsOfWars.isDeadOfWar(s, at)
                || SumsOfEvents.areOfMany(s, c.people().from())
                || SumsOfEvents.areBesideEvents(s, c.people().from())
                || SumsOfEvents.areOfThisYear(c)
                || SumsOfPeriods.isBehindSince(c)
                || SumsOfPeriods.isOverPeriod(s, at)
                || SumsOfWars.isWorstOfWar(s, at)
                || SumsOfPeriods.isOfMonth(s, at)
                || SumsOfWars.isOverYears(s, at)
                || isRunningTotal(s, at)
                || SumsOfPeriods.isBehindPeriod(s, at)
                || SumsOfPeriods.isOverWeeks(s, at)
                || SumsOfEvents.isOverWeekend(c, s, at)
                || SumsOfPeriods.isOfYear(c, s, at)
                || isOfLastSuch(s, at)
                || SumsOfPeriods.isOfPastYears(s, at)
                || SumsOfPeriods.isOverDays(s, at)
                || SumsOfPeriods.isHeadlineOfPeriod(s, at)
                || SumsOfWars.isInWhich(s, c.people().from());
    }

    /** "has killed", "have since been killed". */
    private static boolean isPerfect(Sentence s, int at) {
        String words = s.at(at).word().text();
        if (words.startsWith("has ") || words.startsWith("have ") || isSecondPerfect(s, at)) {
            return true;
        }
        for (int k = at - 1; k >= at - 4; k--) {
            if (s.at(k).is(Sense.HAVE)) {
                return true;
            }
            if (!s.at(k).isAny(Sense.mask(Sense.BE, Sense.ADV))) {
                return false;
            }
        }
        return false;
    }

    /** "has displaced 400,000 people and killed 1,100". */
    private static boolean isSecondPerfect(Sentence s, int at) {
        for (int k = at - 2; s.at(at - 1).is(Sense.AND) && k > at - SECOND_WITHIN; k--) {
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BREAK))) {
                return false;
            }
            if (s.at(k).is("has") || s.at(k).is("have")) {
                return true;
            }
        }
        return false;
    }

    /** "the worst attack since a bombing in 2008 that left 166 dead": what comes behind "since" is history; an aside ends at its comma. */
    private static boolean isOfLastSuch(Sentence s, int at) {
        for (int k = at - 1; k > Math.max(0, at - REACH); k--) {
            boolean aside = s.at(k).is(",")
                    && !s.at(k + 1).is(Sense.WHO)
                    && !s.at(k + 1).is("when");
            if (s.at(k).is(".") || s.at(k).is(";") || aside) {
                return false;
            }
            if (s.at(k).is("since")) {
                for (int n = k - 1; n > Math.max(0, k - REACH); n--) {
                    if (SUPERLATIVES.has(s.at(n))) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    /** "taking the overall toll of the protests to 30". */
    private static boolean isOverallToll(Casualty c) {
        Sentence s = c.sentence();
        int to = Math.max(c.trigger(), c.people().from());
        for (int k = Math.min(c.trigger(), c.people().from()) - 2; c.rule().toll() && k <= to; k++) {
            boolean toll = s.at(k).is("toll") || s.at(k).is("total");
            if (toll && s.at(k - 1).is("overall")) {
                return true;
            }
            if (toll
                    && (s.at(k + 1).is("of")
                            || s.at(k + 1).is("from")
                            || s.at(k + 1).is("in"))) {
                return s.at(k + 2).is("the") && (SumsOfWars.isWar(s.at(k + 3)) || SumsOfWars.isStruggle(s.at(k + 3)));
            }
        }
        return false;
    }

    /** "The number of people killed by bandits in the hills since 2011 has passed 300": what a toll is of. */
    private static boolean isTollSince(Casualty c) {
        Sentence s = c.sentence();
        for (int k = c.trigger() + 1; c.rule().toll() && k < c.people().from(); k++) {
            boolean since = s.at(k).is("since") && (s.at(k + 1).isDigits() || SumsOfPeriods.isYearOfMonth(s, k + 1));
            boolean year =
                    (s.at(k).is("this") || s.at(k).is("last")) && s.at(k + 1).is("year");
            if (since || year) {
                return true;
            }
        }
        return false;
    }

    /** "brought to 80 the number of Palestinians killed since Israel began its offensive". */
    private static boolean isRunningTotal(Sentence s, int at) {
        boolean since = false;
        for (int k = at + 1; k < Math.min(s.size(), at + RUNNING); k++) {
            boolean thisYear =
                    s.at(k).is("this") && (s.at(k + 1).is("year") || s.at(k + 1).is("month"));
            boolean overWeeks = SPANS.has(s.at(k)) && s.at(k + 1).is("of");
            since |= s.at(k).is("since")
                    || overWeeks
                    || thisYear
                    || s.at(k).is("so") && s.at(k + 1).is("far");
        }
        for (int k = at; since && k > at - 8; k--) {
            if (s.at(k).is("number") || s.at(k).is("total")) {
                return true;
            }
        }
        return false;
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Tells numbers of a whole war, campaign or year from those of an attack: "which has killed 20,000 people since 2009",
 * "around 800 in its 30-year campaign". They belong to no attack.
 */
public final class Sums {
    /** So far behind the harm, in tokens, does the time stand that it is summed over. */
    private static final int REACH = 18;

    private static final WordSet WARS = WordSet.of(
            "war",
            "wars",
            "conflict",
            "conflicts",
            "insurgency",
            "insurgencies",
            "rebellion",
            "uprising",
            "revolt",
            "offensive",
            "campaign",
            "campaigns",
            "feud",
            "struggle",
            "unrest",
            "bloodshed",
            "violence",
            "strife",
            "crisis");

    /** Many at once, without a number or an article: a year's. */
    private static final WordSet EVENTS = WordSet.of(
            "shootings", "attacks", "killings", "homicides", "bombings", "accidents", "crimes", "murders", "stabbings");

    /** "since dawn": still one attack's. */
    private static final WordSet HOURS =
            WordSet.of("dawn", "midnight", "morning", "noon", "yesterday", "evening", "night", "then", "overnight");

    private static final WordSet SUPERLATIVES = WordSet.of(
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

    private static final WordSet PERIODS = WordSet.of("months", "years", "decades", "weeks");

    private static final WordSet HALVES = WordSet.of("half", "quarter");

    private static final long DAYS = Sense.mask(Sense.WEEKDAY, Sense.TODAY);

    /** In words: how far behind a running total stands what it runs from. */
    private static final int RUNNING = 10;

    /** In words: how far before "have killed" its many attacks stand. */
    private static final int EVENTS_WITHIN = 6;

    /** In words: the longest way to a superlative in a subject. */
    private static final int SUBJECT = 6;

    private Sums() {}

    /** The sentence without those whom it only counts in a sum. */
    static Facts without(Facts facts) {
        if (facts.casualties().isEmpty()) {
            return facts;
        }
        List<Casualty> own = facts.casualties().stream().filter(c -> !isSum(c)).toList();
        return own.size() == facts.casualties().size() ? facts : facts.with(own);
    }

    private static boolean isSum(Casualty c) {
        Sentence s = c.sentence();
        int at = c.trigger();
        return isPerfect(s, at) && (isSince(s, at) || hasWar(s, at) || isOfEvents(s, at))
                || isPerfect(s, c.people().from() - 1) && (isSince(s, at) || hasWar(s, at))
                || isOverPeriod(s, at)
                || isWorstOfWar(s, at)
                || isOfMonth(s, at)
                || isOverYears(s, at)
                || isRunningTotal(s, at)
                || isOfYear(c, s, at)
                || isOfLastSuch(s, at)
                || isOfPastYears(s, at);
    }

    /** "has killed", "have since been killed". */
    private static boolean isPerfect(Sentence s, int at) {
        String words = s.at(at).word().text();
        if (words.startsWith("has ") || words.startsWith("have ")) {
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

    /** "Islamist attacks have killed 86 people": many at once, on no day. */
    private static boolean isOfEvents(Sentence s, int at) {
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
                    && EVENTS.has(s.at(k))
                    && bare
                    && !s.at(k - 2).is(Sense.DET);
        }
        return events;
    }

    /** "in the first half of the year", "in the past three months", "so far this year". */
    private static boolean isOverPeriod(Sentence s, int at) {
        for (int k = Math.max(1, at - REACH);
                k < Math.min(s.size(), at + REACH) && !s.at(k).is(";");
                k++) {
            boolean part = s.at(k - 1).is("the")
                    && (s.at(k).is("first") || s.at(k).is("past") || s.at(k).is("last"));
            boolean number = s.at(k + 1).is(Sense.NUM) || s.at(k + 1).isDigits();
            if (part && (HALVES.has(s.at(k + 1)) || number && PERIODS.has(s.at(k + 2)))) {
                return true;
            }
        }
        return false;
    }

    /** "804 people lost their lives to violence in August": a month without a day. */
    private static boolean isOfMonth(Sentence s, int at) {
        boolean violence = false;
        for (int k = Math.max(0, at - 8); k < Math.min(s.size(), at + REACH); k++) {
            violence |=
                    WARS.has(s.at(k)) || s.at(k).is("attacks") && !s.at(k - 1).is(Sense.DET);
            boolean month = s.at(k).is(Sense.MONTH)
                    && (s.at(k - 1).is("in") || s.at(k - 1).is("during"));
            if (violence && month && k > at && !s.at(k + 1).isDigits()) {
                return true;
            }
        }
        return false;
    }

    /** "The worst bombing of the war killed 150": none of these days. */
    private static boolean isWorstOfWar(Sentence s, int at) {
        boolean worst = false;
        for (int k = 0; k < at; k++) {
            worst |= k < SUBJECT && SUPERLATIVES.has(s.at(k));
            if (worst
                    && WARS.has(s.at(k))
                    && s.at(k - 1).is("the")
                    && s.at(k - 2).is("of")) {
                return true;
            }
        }
        return false;
    }

    /** "since 2009", and "have been shot in the city this year". */
    private static boolean isSince(Sentence s, int at) {
        for (int k = at + 1; k < Math.min(s.size(), at + REACH); k++) {
            if (s.at(k).is("since")) {
                return !isOfTheseDays(s, k);
            }
            if (s.at(k).is("this") && s.at(k + 1).is("year")) {
                return true;
            }
        }
        return s.at(0).is("since") && !isOfTheseDays(s, 0);
    }

    private static boolean isOfTheseDays(Sentence s, int since) {
        for (int k = since + 1; k < since + 8 && !s.at(k).is(","); k++) {
            if (s.at(k).is(Sense.WEEKDAY) || HOURS.has(s.at(k))) {
                return true;
            }
        }
        return since + 1 >= s.size()
                || s.at(since + 1).is(".")
                || s.at(since + 1).is(",");
    }

    private static boolean hasWar(Sentence s, int at) {
        for (int k = Math.max(0, at - 8); k < Math.min(s.size(), at + REACH); k++) {
            if (WARS.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "the worst attack since a bombing in 2008 that left 166 dead": what comes behind "since" is history. */
    private static boolean isOfLastSuch(Sentence s, int at) {
        for (int k = at - 1; k > Math.max(0, at - REACH); k--) {
            if (s.at(k).is(".") || s.at(k).is(";")) {
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

    /** "in its 30-year campaign", "in the decade-long war". */
    private static boolean isOverYears(Sentence s, int at) {
        for (int k = at + 1; k < Math.min(s.size(), at + REACH); k++) {
            String word = s.at(k).word().text();
            boolean years = word.endsWith("-year")
                    || word.endsWith("-year-old")
                    || word.endsWith("-year-long")
                    || word.endsWith("decade-long")
                    || word.endsWith("decades-long")
                    || word.endsWith("years-long");
            for (int n = k + 1; years && n < k + 4; n++) {
                if (WARS.has(s.at(n))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "minors died in unintentional shootings in 2015", "compared with last year, when 344 were killed". */
    private static boolean isOfYear(Casualty c, Sentence s, int at) {
        boolean events = false;
        for (int k = at + 1; k < Math.min(s.size(), at + REACH); k++) {
            events |= EVENTS.has(s.at(k));
            if (events && isYear(s, k)) {
                return true;
            }
        }
        int from = Math.min(at, c.people().from());
        return s.at(from - 1).is("when")
                && s.at(from - 2).is(",")
                && (s.at(from - 3).is("year") || isYear(s, from - 3) || isYearOfMonth(s, from - 3));
    }

    /** "since November 2015", "since October". */
    private static boolean isYearOfMonth(Sentence s, int k) {
        boolean year = s.at(k).isDigits() && s.at(k).word().text().length() == 4;
        int month = year ? k - 1 : k;
        return s.at(month).is(Sense.MONTH) && (year || s.at(month - 1).is("since"));
    }

    /** "has claimed two lives over the past couple of years". */
    private static boolean isOfPastYears(Sentence s, int at) {
        for (int k = at + 1; k < at + 4; k++) {
            boolean past = s.at(k + 1).is("the")
                    && (s.at(k + 2).is("past") || s.at(k + 2).is("last"));
            boolean over = s.at(k).is("over")
                    || s.at(k).is("in")
                    || s.at(k).is("during")
                    || s.at(k).is("within");
            for (int n = k + 3; past && over && n < k + 7; n++) {
                if (s.at(n).is("years")
                        || s.at(n).is("decade")
                        || s.at(n).is("decades")
                        || s.at(n).is("year")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "in 2015", "each year": no day, no month. */
    private static boolean isYear(Sentence s, int k) {
        Token before = s.at(k - 1);
        if (s.at(k).is("year")) {
            return before.is("each") || before.is("every") || before.is("last") || before.is("a") || before.is("per");
        }
        String text = s.at(k).word().text();
        return before.is("in") && text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    }

    /** "brought to 80 the number of Palestinians killed since Israel began its offensive". */
    private static boolean isRunningTotal(Sentence s, int at) {
        boolean since = false;
        for (int k = at + 1; k < Math.min(s.size(), at + RUNNING); k++) {
            boolean thisYear =
                    s.at(k).is("this") && (s.at(k + 1).is("year") || s.at(k + 1).is("month"));
            since |= s.at(k).is("since")
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

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Tells what a sentence sums over months or years: "since 2009", "in the past three months", "in August". */
final class SumsOfPeriods {
    /** "since dawn": still one attack's. */
    private static final WordSet HOURS =
            WordSet.of("dawn", "midnight", "morning", "noon", "yesterday", "evening", "night", "then", "overnight");

    static final WordSet PERIODS = WordSet.of("months", "years", "decades", "weeks");

    private static final WordSet FIGHTING =
            WordSet.of("fighting", "clashes", "rioting", "attacks", "killings", "riots");

    private static final WordSet SPANS = WordSet.of("week", "weeks", "weekend", "month", "months", "days");

    private static final WordSet SPACES = WordSet.of("span", "space", "course", "period", "matter");

    static final WordSet HALVES = WordSet.of("half", "quarter");

    private static final WordSet UNITS = WordSet.of("year", "month", "week");

    static final WordSet YEARLY = WordSet.of("annually", "yearly");

    /** "in less than a month", "almost a year": a time, and no rate. */
    private static final WordSet WITHIN =
            WordSet.of("than", "within", "about", "almost", "nearly", "over", "under", "barely", "half");

    /** "a year ago", "a week after": the same. */
    private static final WordSet BESIDE =
            WordSet.of("ago", "after", "later", "before", "earlier", "of", "long", "into", "and");

    /** In words: from the harm to "in a month of". */
    static final int NEAR = 8;

    /** What stands behind these is told of something else. */
    private static final WordSet ENDS = WordSet.of(",", ";", "where", "who", "when", "as", "while");

    /** In words: from "the third" to "in a month". */
    private static final int RANKED_WITHIN = 7;

    /** More dead than one attack leaves to die of it. */
    private static final int MANY = 20;

    private SumsOfPeriods() {}

    /** "in the first half of the year", "in the past three months", "so far this year". */
    static boolean isOverPeriod(Sentence s, int at) {
        for (int k = Math.max(1, at - Sums.REACH);
                k < Math.min(s.size(), at + Sums.REACH) && !s.at(k).is(";");
                k++) {
            boolean part = s.at(k - 1).is("the")
                    && (s.at(k).is("first") || s.at(k).is("past") || s.at(k).is("last"));
            boolean number = s.at(k + 1).is(Sense.NUM) || s.at(k + 1).isDigits();
            boolean week =
                    s.at(k - 1).is("the") && s.at(k).is("past") && s.at(k + 1).is("week");
            if (week && s.at(k - 2).is("over")) {
                return true;
            }
            if (part && (HALVES.has(s.at(k + 1)) || number && PERIODS.has(s.at(k + 2)))) {
                return true;
            }
        }
        return false;
    }

    /** "bombed the region 38 times this year, killing 207", "38 raids since January, in which 207 died". */
    static boolean isBehindPeriod(Sentence s, int at) {
        for (int k = at - 1; k > Math.max(0, at - Sums.REACH); k--) {
            if (s.at(k).is(",") && isPeriodBefore(s, k)) {
                return s.at(k + 1).is(Sense.KILL_ING)
                        || s.at(k + 1).is(Sense.LEAVE)
                        || s.at(k + 1).is("in") && s.at(k + 2).is("which")
                        || s.at(k + 1).is("with");
            }
        }
        return false;
    }

    private static boolean isPeriodBefore(Sentence s, int comma) {
        boolean part = PERIODS.has(s.at(comma - 1))
                || s.at(comma - 1).is("month")
                || s.at(comma - 1).is("year");
        boolean since = s.at(comma - 2).is("since")
                && (s.at(comma - 1).is(Sense.MONTH) || s.at(comma - 1).isDigits());
        return since
                || s.at(comma - 1).is("far") && s.at(comma - 2).is("so")
                || part && (s.at(comma - 2).is("this") || s.at(comma - 3).is("past"));
    }

    /** "Road accidents kill 5,000 people a year", "some 40 die there every month". */
    static boolean isRate(Sentence s, int at) {
        for (int k = at + 1; k < Math.min(s.size(), at + NEAR); k++) {
            boolean each = s.at(k).is("a")
                    || s.at(k).is("per")
                    || s.at(k).is("each")
                    || s.at(k).is("every");
            boolean within = s.at(k - 1).is(Sense.PREP) || WITHIN.has(s.at(k - 1));
            if (each && !within && UNITS.has(s.at(k + 1)) && !BESIDE.has(s.at(k + 2)) || YEARLY.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "have died there in three months", "within six weeks", "in the space of a year". */
    static boolean isWithinMonths(Sentence s, int at) {
        for (int k = at + 1; k < Math.min(s.size(), at + Sums.REACH); k++) {
            boolean in = s.at(k).is("in")
                    || s.at(k).is("within")
                    || s.at(k).is("over")
                    || s.at(k).is("of") && SPACES.has(s.at(k - 1));
            int number = s.at(k + 1).is("just") || s.at(k + 1).is("only") ? k + 2 : k + 1;
            boolean counted = s.at(number).is(Sense.NUM)
                    || s.at(number).isDigits()
                    || s.at(number).is("a");
            boolean span = PERIODS.has(s.at(number + 1))
                    || s.at(number).is("a")
                            && (s.at(number + 1).is("month")
                                    || s.at(number + 1).is("year")
                                    || s.at(number + 1).is("decade"));
            boolean age = s.at(number + 2).is("old")
                    || s.at(number + 2).is("ago")
                    || s.at(number + 2).is("in");
            if (in && counted && span && !age && !isRanked(s, k)) {
                return true;
            }
        }
        return false;
    }

    /** The "in" of "the third such attack in a month". */
    private static boolean isRanked(Sentence s, int in) {
        for (int k = in - 1; k > in - RANKED_WITHIN && !s.at(k).is(Sense.COMMA); k--) {
            if (Sums.SUPERLATIVES.has(s.at(k)) || s.at(k).is("such")) {
                return true;
            }
        }
        return false;
    }

    /** "have died in a month of protests", "in weeks of fighting". */
    static boolean isOverWeeks(Sentence s, int at) {
        for (int k = at + 1; k < Math.min(s.size(), at + NEAR); k++) {
            boolean span =
                    SPANS.has(s.at(k)) && !s.at(k).is("weekend") && !s.at(k).is("days") || PERIODS.has(s.at(k));
            if (span && s.at(k + 1).is("of") && !s.at(k - 1).is("the")) {
                for (int n = k + 2; n < k + 5; n++) {
                    if (SumsOfWars.isWar(s.at(n)) || SumsOfWars.isStruggle(s.at(n)) || FIGHTING.has(s.at(n))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "Gun violence in Foo: 1 week, 6 shot, 2 die". */
    static boolean isHeadlineOfPeriod(Sentence s, int at) {
        for (int k = at - 1; s.isHeadline() && k > 0; k--) {
            boolean period = SPANS.has(s.at(k)) && s.at(k + 1).is(",");
            if (period && (s.at(k - 1).is(Sense.NUM) || s.at(k - 1).isDigits())) {
                return true;
            }
        }
        return false;
    }

    /** "raising to 17 the toll of six days of fighting": of more than the day's. */
    static boolean isOverDays(Sentence s, int at) {
        for (int k = at + 1; k < Math.min(s.size(), at + Sums.REACH); k++) {
            boolean days =
                    s.at(k).is("days") && s.at(k + 1).is("of") && !s.at(k - 1).is("two");
            boolean number = s.at(k - 1).is(Sense.NUM) || s.at(k - 1).isDigits();
            if (days && number && (SumsOfWars.isWar(s.at(k + 2)) || FIGHTING.has(s.at(k + 2)))) {
                return true;
            }
        }
        return false;
    }

    /** "804 people lost their lives to violence in August": a month without a day. */
    static boolean isOfMonth(Sentence s, int at) {
        boolean violence = false;
        for (int k = Math.max(0, at - 8); k < Math.min(s.size(), at + Sums.REACH); k++) {
            violence |= SumsOfWars.isWar(s.at(k))
                    || s.at(k).is("attacks") && !s.at(k - 1).is(Sense.DET);
            violence &= k >= at || !s.at(k).is("where");
            boolean month = s.at(k).is(Sense.MONTH)
                    && (s.at(k - 1).is("in") || s.at(k - 1).is("during"));
            if (violence && month && k > at && !s.at(k + 1).isDigits()) {
                return true;
            }
        }
        return false;
    }

    /** "since 2009", and "have been shot this year", "is said to have killed 60 last year". */
    static boolean isSince(Sentence s, int at) {
        for (int k = at + 1; k < Math.min(s.size(), at + Sums.REACH); k++) {
            if (s.at(k).is("since")) {
                return !isOfTheseDays(s, k);
            }
            if ((s.at(k).is("this") || s.at(k).is("last")) && s.at(k + 1).is("year")) {
                return true;
            }
        }
        return s.at(0).is("since") && !isOfTheseDays(s, 0);
    }

    /** "Since then, more than 600 have been killed and 7,000 arrested": so many die in years, not in days. */
    static boolean isBehindSince(Casualty c) {
        Sentence s = c.sentence();
        boolean then = s.at(0).is("since") && s.at(1).is("then");
        return then
                && c.people().count() != null
                && !c.people().count().isVague()
                && c.people().count().best() >= MANY;
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

    /** "minors died in unintentional shootings in 2015", "compared with last year, when 344 were killed". */
    static boolean isOfYear(Casualty c, Sentence s, int at) {
        boolean events = false;
        for (int k = at + 1; k < Math.min(s.size(), at + Sums.REACH); k++) {
            events |= Sums.EVENTS.has(s.at(k));
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
    static boolean isYearOfMonth(Sentence s, int k) {
        boolean year = s.at(k).isDigits() && s.at(k).word().text().length() == 4;
        int month = year ? k - 1 : k;
        return s.at(month).is(Sense.MONTH) && (year || s.at(month - 1).is("since"));
    }

    /** "has claimed two lives over the past couple of years". */
    static boolean isOfPastYears(Sentence s, int at) {
        for (int k = at + 1; k < at + Sums.REACH && !ENDS.has(s.at(k)); k++) {
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
}

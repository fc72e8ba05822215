package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * Sentences that only tell the time of the news, by what else happened then: "The strike came as Kyiv buried the victims of
 * Monday's attack, which killed 33". Whom they count is another attack's.
 */
final class Timing {
    private static final WordSet CAME = WordSet.of(
            "came", "comes", "coming", "happened", "occurred", "place", "coincided", "coincides", "struck", "unfolded");

    private static final WordSet WHILE = WordSet.of("as", "while", "amid", "when", "with");

    /** What people do for the dead of days before. */
    private static final WordSet MOURNING = WordSet.of(
            "mourns",
            "mourn",
            "mourned",
            "mourning",
            "mourners",
            "buried",
            "buries",
            "bury",
            "burying",
            "funeral",
            "funerals",
            "grieving",
            "reeling",
            "reels",
            "recovering",
            "remembered",
            "remembers",
            "remembering",
            "commemorated",
            "vigil",
            "vigils",
            "anniversary");

    private static final long DOING = Sense.mask(Sense.KILL_ING, Sense.INJURE_ING);

    private static final long VIOLENCE =
            Sense.mask(Sense.ATTACK, Sense.KILL_ED, Sense.KILL_ING, Sense.SHOT, Sense.ATTACKER);

    private static final WordSet UNITS =
            WordSet.of("minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");

    /** What stands before them. */
    private static final WordSet MEASURES = WordSet.of(
            "a", "an", "the", "less", "more", "than", "just", "only", "barely", "exactly", "about", "some", "nearly",
            "almost", "few", "couple", "of", "several", "under", "over", "within", "shortly");

    /** In words: from "came" to "after". */
    private static final int LAPSE = 8;

    /** In words: from the sentence's begin to "came". */
    private static final int BEGIN = 7;

    /** In words: from "came" to "as". */
    private static final int NEAR = 3;

    private Timing() {}

    /** Whether the verb is one that only puts the attack into time. */
    static boolean isVerb(Sentence s, int k) {
        return CAME.has(s.at(k))
                && (!s.at(k).is("place")
                        || s.at(k - 1).is("took")
                        || s.at(k - 1).is("taking"));
    }

    /** Where it goes over to those of the other attack: its "as"; -1 where it does not. */
    static int of(Facts facts) {
        Sentence s = facts.sentence();
        if (s.isHeadline() || facts.casualties().isEmpty() || s.next(CAME, 1) >= BEGIN) {
            return -1;
        }
        int came = s.next(CAME, 1);
        int as = s.next(WHILE, came + 1);
        boolean told = isVerb(s, came) && isOfAttack(s, came);
        int after = told ? behindLapse(s, came + 1) : 0;
        if (after > 0) {
            return areBehind(facts, after) ? came + 1 : -1;
        }
        return told
                        && as <= came + NEAR
                        && areBehind(facts, as)
                        && (s.next(MOURNING, as) < first(facts) || isOnOtherDay(facts, as))
                ? as
                : -1;
    }

    private static boolean areBehind(Facts facts, int from) {
        return facts.casualties().stream()
                .allMatch(c -> c.trigger() > from && c.people().from() > from);
    }

    /** The token behind "less than 24 hours after", "barely a week after"; 0 where no such words stand there. */
    private static int behindLapse(Sentence s, int from) {
        boolean unit = false;
        for (int k = from; k < from + LAPSE; k++) {
            if (s.at(k).is("after")) {
                return unit ? k + 1 : 0;
            }
            unit |= UNITS.has(s.at(k));
            if (!UNITS.has(s.at(k))
                    && !MEASURES.has(s.at(k))
                    && !s.at(k).is(Sense.NUM)
                    && !s.at(k).isDigits()) {
                return 0;
            }
        }
        return 0;
    }

    /** Where a third attack begins: "came days after a bomb killed nine, and two weeks after a priest was shot dead"; or -1. */
    static int third(Facts facts, int from) {
        Sentence s = facts.sentence();
        for (int k = s.next(Sense.AND.bit, from + 1); k < facts.to(); k = s.next(Sense.AND.bit, k + 1)) {
            if (behindLapse(s, k + 1) > 0) {
                return k + 1;
            }
        }
        return -1;
    }

    /** Whether a clause is such a third one. */
    static boolean isThird(Facts clause) {
        return clause.from() > 1
                && clause.sentence().at(clause.from() - 1).is(Sense.AND)
                && behindLapse(clause.sentence(), clause.from()) > 0;
    }

    /** "The blast came hours after the market opened, killing three": those of the news. */
    static boolean goesOn(Facts facts, int after) {
        Sentence s = facts.sentence();
        return facts.casualties().stream()
                .anyMatch(c -> c.trigger() > after
                        && s.at(c.trigger()).isAny(DOING)
                        && s.at(c.trigger() - 1).is(Sense.COMMA)
                        && violence(s, after) >= c.trigger());
    }

    private static int violence(Sentence s, int from) {
        int k = s.next(VIOLENCE, from);
        while (s.at(k).is("opened") && !s.at(k + 1).is("fire")) {
            k = s.next(VIOLENCE, k + 1);
        }
        return k;
    }

    private static boolean isOfAttack(Sentence s, int to) {
        return s.at(0).is(Sense.PRON) || s.at(0).is("it") || s.at(0).is("this") || s.next(Sense.ATTACK.bit, 0) < to;
    }

    private static int first(Facts facts) {
        return facts.casualties().stream()
                .mapToInt(c -> Math.max(c.trigger(), c.people().from()))
                .min()
                .orElse(0);
    }

    /** "The blast on Friday happened as Quetta counted the dead of Monday's". */
    private static boolean isOnOtherDay(Facts facts, int as) {
        for (DateMention own : facts.dates()) {
            for (DateMention other : facts.dates()) {
                if (own.at() < as && other.at() > as && own.contradicts(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}

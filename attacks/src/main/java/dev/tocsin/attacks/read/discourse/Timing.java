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
        boolean told = isVerb(s, came) && isOfAttack(s, came) && as <= came + NEAR;
        boolean others = told
                && facts.casualties().stream()
                        .allMatch(c -> c.trigger() > as && c.people().from() > as);
        return others && (s.next(MOURNING, as) < first(facts) || isOnOtherDay(facts, as)) ? as : -1;
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

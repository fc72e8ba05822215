package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.people.Actors;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Attackers whom those they attacked harm: "the guards returned fire, killing two", "repelled the attack and wounded several". */
final class Repelled {
    /** In words: from whoever repels to the harm. */
    private static final int WITHIN = 10;

    /** In words: from the verb to the attack, and from whoever repels it to the verb. */
    private static final int NEAR = 4;

    private static final WordSet REPELS = WordSet.of(
            "repulse",
            "repulsed",
            "repulses",
            "repulsing",
            "repel",
            "repelled",
            "repels",
            "repelling",
            "repell",
            "thwarted",
            "foiled",
            "rebuffed");

    private static final WordSet ATTACK = WordSet.of(
            "attack",
            "attacks",
            "assault",
            "offensive",
            "raid",
            "them",
            "attackers",
            "militants",
            "rebels",
            "ambush",
            "incursion");

    private static final WordSet RETURNS = WordSet.of("return", "returned", "returning", "returns");

    private static final long HARMS =
            Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING, Sense.SHOT, Sense.SHOOT);

    private Repelled() {}

    static boolean are(Harmed harmed) {
        Sentence s = harmed.sentence();
        People p = harmed.who();
        boolean unnamed = p.has(Sense.PRON)
                ? isToldOnlySo(harmed)
                : p.head() < 0 && p.name() == null && p.group() == Group.PEOPLE;
        boolean object = harmed.isObject() && s.at(harmed.verb()).isAny(HARMS);
        for (int k = harmed.verb() - 1; unnamed && object && k >= Math.max(0, harmed.verb() - WITHIN); k--) {
            if (s.at(k).is(Sense.ATTACKER) && !ATTACK.has(s.at(k))) {
                return false;
            }
            if (isRepelling(s, k)) {
                return !isByAttackers(s, k);
            }
        }
        return false;
    }

    /** "he fired at guards who fired back and killed him": by no name that may stand among the dead elsewhere. */
    private static boolean isToldOnlySo(Harmed harmed) {
        boolean before = false;
        for (People p : harmed.people().all()) {
            if (p.from() < harmed.verb()) {
                before |= p.has(Sense.PRON);
                if (p.name() != null) {
                    return false;
                }
            }
        }
        return before;
    }

    private static boolean isRepelling(Sentence s, int k) {
        boolean fire =
                RETURNS.has(s.at(k)) && (s.at(k + 1).is("fire") || s.at(k + 2).is("fire"))
                        || s.at(k).is("fired") && s.at(k + 1).is("back");
        boolean repels = false;
        for (int at = k + 1; REPELS.has(s.at(k)) && at <= k + NEAR; at++) {
            repels |= ATTACK.has(s.at(at));
        }
        return fire || repels && !s.at(k - 1).is(Sense.BE);
    }

    /** "The rebels returned fire". */
    private static boolean isByAttackers(Sentence s, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - NEAR); k--) {
            if (s.at(k).is(Sense.SECURITY)) {
                return false;
            }
            if (s.at(k).is(Sense.ATTACKER) || Actors.at(s, k) != null) {
                return true;
            }
        }
        return false;
    }
}

package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** People whom a clause behind them calls attackers: "24 people whom the army called suspected traffickers". */
final class SaidToBe {
    /** In words: how far behind the people the call stands. */
    private static final int CALL = 7;

    /** In words: the longest call: "as heavily armed Islamist militants". */
    private static final int NAME = 5;

    private static final WordSet CALLS = WordSet.of(
            "called", "described", "identified", "labelled", "labeled", "termed", "branded", "dubbed", "considered");
    private static final WordSet BEING = WordSet.of("were", "was", "are", "be", "being");
    private static final WordSet GUESSED =
            WordSet.of("believed", "suspected", "thought", "alleged", "presumed", "understood", "accused");
    private static final WordSet BEHIND = WordSet.of(
            "behind",
            "involvement",
            "involved",
            "planning",
            "planned",
            "masterminding",
            "masterminded",
            "orchestrated",
            "orchestrating",
            "carried",
            "carrying",
            "participation",
            "participated",
            "responsible");

    private static final WordSet SUSPECTED = WordSet.of("suspected", "alleged");

    /** In words: from the suspicion to the attack. */
    private static final int ATTACK = 12;

    private static final long ENDS = Sense.mask(Sense.COMMA, Sense.BREAK, Sense.AND, Sense.NEG);

    private SaidToBe() {}

    static boolean are(Harmed harmed) {
        People p = harmed.who();
        Sentence s = p.sentence();
        int from = p.to() + (s.at(p.to()).is(",") ? 1 : 0);
        boolean clause = s.at(from).is(Sense.WHO)
                || GUESSED.has(s.at(from))
                || from == p.to() && !s.at(from).isAny(Sense.mask(Sense.AND, Sense.BE));
        for (int k = from; clause && k < from + CALL; k++) {
            if (s.at(k).isAny(ENDS)) {
                return false;
            }
            boolean guessed = (s.at(k + 1).is("to") || s.at(k + 1).is("of")) && BEING.has(s.at(k + 2));
            boolean says = s.at(k).is(Sense.SAY) || GUESSED.has(s.at(k));
            boolean said = says && (guessed || k > from && BEING.has(s.at(k + 1)));
            if (CALLS.has(s.at(k)) || said) {
                return names(s, k + (said && guessed ? 3 : s.at(k + 1).is("as") ? 2 : 1));
            }
        }
        return false;
    }

    /** "a man suspected to have been behind an ambush", "accused of involvement in a bombing". */
    static boolean behindAttack(People p) {
        Sentence s = p.sentence();
        int from = p.to() + (s.at(p.to()).is(Sense.WHO) ? 2 : 0);
        boolean part = false;
        for (int k = from + 1; GUESSED.has(s.at(from)) && k < from + ATTACK; k++) {
            part |= BEHIND.has(s.at(k));
            if (part && s.at(k).is(Sense.ATTACK)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Sentence s, int from) {
        for (int k = from; k < from + NAME; k++) {
            if (s.at(k).is(Sense.ATTACKER) || SUSPECTED.has(s.at(k))) {
                return !s.at(k + 1).is(Sense.POSS) && !s.at(k + 2).is(Sense.POSS);
            }
            if (s.at(k).isAny(ENDS) || s.at(k).isAny(Sense.mask(Sense.PERSON, Sense.PREP))) {
                return false;
            }
        }
        return false;
    }
}

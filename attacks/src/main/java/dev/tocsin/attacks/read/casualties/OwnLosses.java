package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.Actors;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Set;

/** Tells on whose side those were whom a side told to have lost: "the group lost 20 men", "two of its men were martyred". */
final class OwnLosses {
    private static final Set<String> RULES = Set.of(Rules.LOST, Rules.LOSS);

    private static final WordSet THEIRS = WordSet.of("its", "their", "own");

    private static final WordSet FIGHTERS = WordSet.of(
            "men",
            "fighters",
            "members",
            "own",
            "soldiers",
            "comrades",
            "commanders",
            "guerrillas",
            "cadres",
            "volunteers");

    private static final WordSet GROUPS = WordSet.of("group", "movement");

    /** Between who lost them and the word for it: "which said that it had also". */
    private static final WordSet BETWEEN = WordSet.of(
            "it", "they", "the", "their", "its", "own", "that", "to", "of", "having", "only", "put", "puts", "gave");

    private OwnLosses() {}

    /** Whether they are an armed group's own. */
    static boolean areAttackers(Sentence s, Proposal p, People people) {
        int at = p.match().trigger();
        if (RULES.contains(p.rule().name())) {
            return isGroup(s, at - 1) || isJoined(s, at - 1) && isOfGroup(s, at);
        }
        boolean fighters = people.head() < 0 || FIGHTERS.has(s.at(people.head()));
        return people.from() < at
                && fighters
                && areTheirs(people)
                && (isOfGroup(s, people.from()) || people.from() == 0 && isSaidByHim(s, at));
    }

    private static boolean isGroup(Sentence s, int i) {
        return Actors.at(s, i) != null
                || Actors.at(s, i - 1) != null
                || s.at(i).is(Sense.ATTACKER)
                || GROUPS.has(s.at(i));
    }

    /** Whether who lost them is told before: "said it lost", "and lost", "admitted losing". */
    private static boolean isJoined(Sentence s, int i) {
        return BETWEEN.has(s.at(i))
                || s.at(i).is(Sense.COMMA) && s.at(i + 1).is("losing")
                || s.at(i).isAny(Sense.mask(Sense.SAY, Sense.AND, Sense.HAVE, Sense.ADV))
                || s.at(i).is("admitted")
                || s.at(i).is("confirmed");
    }

    /** "Three of its men had died, he said": who speaks for a group that was named before. */
    private static boolean isSaidByHim(Sentence s, int from) {
        int says = s.next(Sense.SAY.bit, from);
        return says < s.size()
                && (s.at(says - 1).is("he")
                        || s.at(says - 1).is("she")
                        || s.at(says - 1).is("it"));
    }

    /** "Two of its men", "23 of their own". */
    private static boolean areTheirs(People people) {
        Sentence s = people.sentence();
        for (int k = people.from(); k < people.from() + 6 && k < people.to(); k++) {
            if (s.at(k).is("of") && THEIRS.has(s.at(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first side that the sentence names is an armed group. */
    private static boolean isOfGroup(Sentence s, int end) {
        for (int k = 0; k < end; k++) {
            if (s.at(k).is(Sense.SECURITY)) {
                return false;
            }
            if (Actors.at(s, k) != null || s.at(k).is(Sense.ATTACKER) || GROUPS.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }
}

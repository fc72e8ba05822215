package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Bombs and shells that an old war left behind, or that soldiers train with: nobody attacks with them now. */
final class OldWar {
    private static final WordSet WORDS = WordSet.of("wartime", "war-era", "scrap", "wwii");

    private static final WordSet ATTACKS = WordSet.of("attack", "attacks", "attacked", "ambush", "ambushed", "planted");

    private OldWar() {}

    /** Whether the sentence speaks of one, and of nobody who attacked. */
    static boolean isTold(Sentence s) {
        return (s.has(WORDS) || isWorldWar(s) || isInTraining(s)) && !s.has(Sense.ATTACKER) && !s.has(ATTACKS);
    }

    /** "a bomb from the Second World War". */
    private static boolean isWorldWar(Sentence s) {
        for (int i = 1; i + 1 < s.size(); i++) {
            if (s.at(i).is("world") && s.at(i + 1).is("war")) {
                return s.at(i - 1).is("second")
                        || s.at(i - 1).is("first")
                        || s.at(i + 2).capital();
            }
        }
        return false;
    }

    /** "exploded in the barrel during training". */
    private static boolean isInTraining(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            if (s.at(i).is("training")) {
                return s.at(i - 1).is("during") || s.at(i + 1).is("accident");
            }
        }
        return false;
    }
}

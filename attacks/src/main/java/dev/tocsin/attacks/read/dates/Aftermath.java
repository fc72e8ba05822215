package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** What is told of a day after the attack's: a funeral, a toll that rose. */
final class Aftermath {
    /** Most words of the clause that "two days after" begins. */
    private static final int CLAUSE = 30;

    /** What attackers do besides killing: "drove a burning car into the terminal". */
    private static final WordSet DEEDS = WordSet.of(
            "drove",
            "rammed",
            "hurled",
            "threw",
            "lobbed",
            "abducted",
            "kidnapped",
            "seized",
            "stormed",
            "raided",
            "burned");

    /** "the death toll", "the number of people killed". */
    private static final WordSet TOLL = WordSet.of("toll", "number", "tally");

    private static final WordSet GROWS = WordSet.of(
            "rose",
            "risen",
            "rises",
            "climbed",
            "climbs",
            "reached",
            "reaches",
            "increased",
            "grown",
            "doubled",
            "stands",
            "stood");

    private Aftermath() {}

    /** "mourned on Wednesday, a day after gunmen killed nine": without violence of its own, so it is no other attack. */
    static boolean isTold(Sentence s, int unit) {
        int from = Math.max(0, Dateline.end(s));
        boolean first = unit - from <= 3;
        int begin = first ? s.size() : from;
        for (int k = unit + 2; first && k < Math.min(s.size(), unit + CLAUSE); k++) {
            if (s.at(k).is(",")) {
                begin = k;
                break;
            }
        }
        int end = first ? s.size() : unit - 1;
        boolean toll = isOfToll(s, begin, end);
        for (int k = begin; k < end; k++) {
            if (!toll && s.at(k).isAny(WhoseDay.VIOLENCE) || DEEDS.has(s.at(k))) {
                return false;
            }
        }
        return begin < end;
    }

    /** "The death toll of two car bombs has risen to 45": its words of violence are of the attack before. */
    private static boolean isOfToll(Sentence s, int from, int to) {
        boolean toll = false;
        for (int k = from; k < to; k++) {
            toll |= TOLL.has(s.at(k));
            if (toll && GROWS.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }
}

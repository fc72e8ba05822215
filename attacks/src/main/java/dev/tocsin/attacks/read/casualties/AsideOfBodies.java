package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** How dead bodies looked, set in before their verb: "Eight bodies, all with bullet wounds, were found". */
final class AsideOfBodies {
    private static final WordSet BEGINS = WordSet.of(
            "all",
            "each",
            "some",
            "most",
            "many",
            "several",
            "bearing",
            "with",
            "riddled",
            "riddled with bullets",
            "shot",
            "bound",
            "their",
            "apparently",
            "showing",
            "blindfolded",
            "handcuffed");

    private static final long VERBS = Sense.mask(Sense.BE, Sense.HAVE);

    private static final int LONGEST = 24;

    private AsideOfBodies() {}

    /** At the verb behind the words that a comma begins and another closes; -1 where no such words stand. */
    static int behind(Sentence s, Chains chains, int comma) {
        People bodies = s.at(comma).is(",") && BEGINS.has(s.at(comma + 1)) ? chains.endingAt(comma) : null;
        boolean dead = bodies != null && bodies.has(Sense.DEADHEAD);
        for (int k = comma + 2; dead && k < comma + LONGEST; k++) {
            if (s.at(k).is(",")) {
                return !s.at(k + 1).isAny(VERBS) ? -1 : s.at(k + 1).is(Sense.HAVE) ? k + 2 : k + 1;
            }
            if (s.at(k).isAny(VERBS)) {
                return -1;
            }
        }
        return -1;
    }
}

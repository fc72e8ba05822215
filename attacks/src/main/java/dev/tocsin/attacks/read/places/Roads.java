package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Folding;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Roads between two towns that are written as one word: "the Kandahar-Herat highway". */
final class Roads {
    private static final WordSet KINDS =
            WordSet.of("road", "highway", "motorway", "expressway", "route", "axis", "railway");

    private Roads() {}

    static boolean begin(Sentence s, int i) {
        Token road = s.at(i);
        return KINDS.has(s.at(i + 1)) && !s.at(i + 1).capital() && road.capital() && hyphen(s, i) > 0;
    }

    /** The town that it begins at, as names are looked up. */
    static String origin(Sentence s, int i) {
        return Folding.fold(s.words(i, i + 1).substring(0, hyphen(s, i)));
    }

    /** Where the second town's name is parted from the first's, or -1. */
    private static int hyphen(Sentence s, int i) {
        String word = s.words(i, i + 1);
        int hyphen = word.indexOf('-');
        boolean second = hyphen > 0 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
        return second ? hyphen : -1;
    }
}

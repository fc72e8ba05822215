package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Where somebody was going when it happened: the Baku of "a train from Moscow to Baku blew up". */
final class Journeys {
    private static final WordSet TO = WordSet.of("to", "for", "toward", "towards");

    private static final WordSet GOING = WordSet.of(
            "travelling",
            "traveling",
            "travelled",
            "traveled",
            "heading",
            "headed",
            "bound",
            "flying",
            "driving",
            "drove",
            "going",
            "sailing",
            "journeying",
            "route",
            "way",
            "flight",
            "train",
            "bus",
            "road",
            "highway",
            "ferry",
            "journey",
            "plane",
            "convoy");

    /** In words: "the northern port city of". */
    private static final int DESCRIBED = 5;

    /** In words, from who goes to where from: "a bus carrying pupils from". */
    private static final int FROM = 5;

    /** In words, from there to "to": "from the city of San Ash airport to". */
    private static final int BETWEEN = 7;

    private Journeys() {}

    static boolean isDestination(PlaceName name) {
        Sentence s = name.sentence();
        int to = name.from() - 1;
        while (to > name.from() - DESCRIBED && !TO.has(s.at(to)) && WordsBefore.mayBe(s.at(to))) {
            to--;
        }
        if (!TO.has(s.at(to)) || !s.has(GOING)) {
            return false;
        }
        return GOING.has(s.at(to - 1)) && !s.at(to - 1).is("way") || isOnTheWay(s, to) || isFromElsewhere(s, to);
    }

    /** "on its way to". */
    private static boolean isOnTheWay(Sentence s, int to) {
        return s.at(to - 1).is("way")
                && s.at(to).is("to")
                && (s.at(to - 3).is("on") || s.at(to - 3).is("their"));
    }

    /** "a bus from Oldfield to". */
    private static boolean isFromElsewhere(Sentence s, int to) {
        int from = to - 1;
        while (from > to - BETWEEN && !s.at(from).is("from")) {
            from--;
        }
        boolean named = s.at(from).is("from")
                && (s.at(from + 1).capital() || s.at(from + 1).is("the"));
        for (int i = from - 1; named && i > from - FROM; i--) {
            Token token = s.at(i);
            if (GOING.has(token)) {
                return true;
            }
        }
        return false;
    }
}

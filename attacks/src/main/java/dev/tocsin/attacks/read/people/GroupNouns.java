package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Nouns that tell how many people they mean: two, or a number that nobody gives. */
final class GroupNouns {
    private static final WordSet PAIRS = WordSet.of("parents", "grandparents", "twins", "couple");

    private static final WordSet COLLECTIVES =
            WordSet.of("family", "families", "staff", "militia", "team", "wounded", "injured", "dead");

    private static final WordSet UNKNOWN = WordSet.of("unknown", "unspecified", "undisclosed", "uncertain");

    private GroupNouns() {}

    /** "her parents", "twin sisters". */
    static boolean isPair(Sentence s, int head) {
        boolean twin = s.at(head - 1).is("twin") || s.at(head - 2).is("twin");
        return twin && s.at(head).is(Sense.PLURAL) || PAIRS.has(s.at(head));
    }

    /** "the family", "the wounded": who knows how many. */
    static boolean isCollective(Sentence s, int head) {
        return COLLECTIVES.has(s.at(head));
    }

    /** Whether the phrase that begins there is told as "an unknown number of attackers". */
    static boolean isOfUnknownNumber(Sentence s, int from) {
        int of = s.at(from - 1).is(Sense.DET) ? from - 2 : from - 1;
        return s.at(of).is("of") && s.at(of - 1).is("number") && UNKNOWN.has(s.at(of - 2));
    }
}

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Words behind people by which their number is only the least: "nine people at least", "nine people, if not more,". */
final class OrMore {
    private static final WordSet MAYBE = WordSet.of("possibly", "perhaps", "maybe", "probably", "likely");

    private OrMore() {}

    /** The number as the words behind the mention bound it. */
    static Count of(Sentence s, Count told, int behind) {
        boolean more =
                told.bound() == Bound.EXACT && told.low() != null && told.low().equals(told.high());
        return more && (isAtLeast(s, behind) || behindMore(s, behind) > behind)
                ? new Count(told.low(), null, Bound.AT_LEAST)
                : told;
    }

    /** "nine people at least, he said", but not "nine at least two of whom". */
    private static boolean isAtLeast(Sentence s, int i) {
        int behind = i + (s.at(i).is(",") ? 3 : 2);
        return s.at(behind - 2).is("at")
                && s.at(behind - 1).is("least")
                && !Mentions.isNumberStart(s.at(behind))
                && !s.at(behind).isDigits();
    }

    /** Past ", if not more", ", and possibly more", "or more"; the same token where nothing such stands there. */
    static int behindMore(Sentence s, int i) {
        int k = i + (s.at(i).is(",") ? 1 : 0);
        k += s.at(k).isAny(Sense.mask(Sense.AND, Sense.OR)) ? 1 : 0;
        boolean ifNot = s.at(k).is("if") && s.at(k + 1).is("not");
        boolean or = s.at(k - 1).is(Sense.OR);
        int more = ifNot ? k + 2 : MAYBE.has(s.at(k)) ? k + 1 : k;
        boolean ends = s.at(more + 1).isAny(Sense.mask(Sense.COMMA, Sense.BREAK, Sense.BE))
                || s.at(more + 1).is(".")
                || more + 1 >= s.size();
        return (more > k || or) && s.at(more).is("more") && ends ? more + 1 : i;
    }
}

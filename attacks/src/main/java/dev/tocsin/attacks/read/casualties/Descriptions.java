package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Words that tell who the people right before them are: "from a nearby village who had come to town", ", all of them clerks,". */
final class Descriptions {
    private static final int LONGEST = 24;

    private static final long BEGINS = Sense.mask(Sense.PREP, Sense.WHO);

    private static final long OTHERS_VERB = Sense.mask(Sense.BE, Sense.HAVE, Sense.VERB);

    private static final WordSet BEGINNINGS =
            WordSet.of("aged", "dressed", "on", "based", "employed", "known", "living");

    private Descriptions() {}

    /** The first token at which a description from token i on may end; i itself where none begins there. */
    static int shortest(Sentence s, Chains chains, int i) {
        if (!s.at(i).is(",")) {
            return begins(s.at(i)) ? i + 1 : i;
        }
        int comma = s.next(Sense.COMMA.bit, i + 1);
        return comma > i + 1 && s.at(comma).is(",") && longest(s, chains, i + 1) == comma ? comma + 1 : i;
    }

    /** The last token at which it may end: no other clause, and nobody with a verb of his own, begins before. */
    static int longest(Sentence s, Chains chains, int i) {
        if (s.at(i).is(",")) {
            return shortest(s, chains, i);
        }
        boolean relative = false;
        int k = i;
        for (; k < Math.min(s.size(), i + LONGEST); k++) {
            Token token = s.at(k);
            relative |= token.is(Sense.WHO);
            boolean ends = token.isAny(Pattern.HARM | Sense.mask(Sense.BREAK, Sense.COMMA))
                    || token.is(".")
                    || token.is(Sense.AND) && chains.at(k + 1) != null
                    || !relative && token.isAny(OTHERS_VERB) && !token.is(Sense.POSS);
            if (ends) {
                return k;
            }
        }
        return k;
    }

    private static boolean begins(Token token) {
        return token.isAny(BEGINS) || BEGINNINGS.has(token) || isDoing(token);
    }

    private static boolean isDoing(Token token) {
        return token.word().text().endsWith("ing") && token.word().text().length() > 4;
    }
}

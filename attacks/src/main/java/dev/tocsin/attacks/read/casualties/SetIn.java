package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Words set in between a verb and what belongs to it: "were, police said, killed", "were on Monday killed", "killed, he said, nine". */
final class SetIn {
    /** In words: the longest between two commas. */
    private static final int LONGEST = 14;

    /** In words: the longest time or place without commas. */
    private static final int ADVERBIAL = 6;

    private static final long AUXILIARY = Sense.mask(Sense.BE, Sense.HAVE);

    private static final long ENDS = Pattern.HARM | Sense.mask(Sense.COMMA, Sense.AND, Sense.BREAK, Sense.WHO);

    private static final WordSet WHEN_OR_WHERE = WordSet.of(
            "on", "in", "at", "near", "early", "late", "earlier", "last", "this", "yesterday", "today", "tonight");

    private SetIn() {}

    /** Behind what is set in at the token between "were" and its participle; the token itself where nothing is. */
    static int behindAuxiliary(Sentence s, int i) {
        int verb = i - 1;
        while (s.at(verb).is(Sense.ADV)) {
            verb--;
        }
        if (!s.at(verb).isAny(AUXILIARY)) {
            return i;
        }
        int closed = behindClosed(s, i);
        return closed > i ? closed : behindAdverbial(s, i);
    }

    /** Behind who says so at the token between a verb and its object; the token itself where nobody does, or the verb is passive. */
    static int behindVerb(Sentence s, int i) {
        boolean quoted = s.at(i + 1).is("\"") || s.at(i + 1).is("”");
        int closed = quoted || s.at(i - 2).is(Sense.BE) ? i : behindClosed(s, i);
        int says = s.next(Sense.SAY.bit, i);
        return says < closed ? closed : i;
    }

    /** Behind what is set in at the token between commas, brackets or dashes; the token itself where nothing is. */
    private static int behindClosed(Sentence s, int i) {
        Token opens = s.at(i);
        boolean bracket = opens.is("(");
        if (!bracket && !opens.is(",") && !isDash(opens)) {
            return i;
        }
        for (int k = i + 1; k < Math.min(s.size(), i + LONGEST); k++) {
            Token token = s.at(k);
            if (bracket ? token.is(")") : opens.is(",") ? token.is(",") : isDash(token)) {
                return k + 1;
            }
            if (token.isAny(Pattern.HARM) && !token.is(Sense.NEG)) {
                return i;
            }
        }
        return i;
    }

    private static int behindAdverbial(Sentence s, int i) {
        int behind = i;
        if (WHEN_OR_WHERE.has(s.at(i)) || s.at(i).is(Sense.WEEKDAY)) {
            behind = i + 1;
            while (behind < i + ADVERBIAL && behind < s.size() && !s.at(behind).isAny(ENDS)) {
                behind++;
            }
        }
        return behind;
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("–") || token.is("—") || token.is("--");
    }
}

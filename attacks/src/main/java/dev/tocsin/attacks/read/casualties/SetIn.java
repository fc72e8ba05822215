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

    /** In words: from the comma before who says so to that behind it. */
    private static final int SPEAKER = 9;

    private static final int LONG_LIST = 24;

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
            boolean number = s.at(i - 1).isAny(Sense.mask(Sense.OTHER, Sense.NUM));
            return number ? behindVerb(s, i) : i;
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

    /** Behind ", officials in Foo said," where nobody is told of but who says so; else -1. */
    static int behindSpeaker(Sentence s, int i) {
        boolean said = false;
        for (int k = i + 1; s.at(i).is(",") && k < i + SPEAKER; k++) {
            if (s.at(k).is(",")) {
                return said ? k + 1 : -1;
            }
            if (Asides.isVerb(s.at(k)) || s.at(k).isAny(Sense.mask(Sense.WHO, Sense.AND, Sense.PART, Sense.BREAK))) {
                return -1;
            }
            said |= k > i + 1 && s.at(k).is(Sense.SAY);
        }
        return -1;
    }

    /** Behind "(2 guards, 3 cooks)"; -1 where no bracket begins, or none closes it. */
    static int behindBracket(Sentence s, int i) {
        for (int k = i + 1; s.at(i).is("(") && k < Math.min(s.size(), i + LONG_LIST); k++) {
            if (s.at(k).is(")")) {
                return k + 1;
            }
        }
        return -1;
    }

    /** Behind "- 15 civilians and three soldiers -", at the verb that it is set before; else -1. */
    static int behindDashes(Sentence s, int i) {
        if (!isDash(s.at(i))) {
            return -1;
        }
        for (int k = i + 2; k < Math.min(s.size(), i + LONG_LIST); k++) {
            if (isDash(s.at(k))) {
                return s.at(k + 1).isAny(AUXILIARY | Pattern.HARM) ? k + 1 : -1;
            }
            if (s.at(k).isAny(Pattern.HARM)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("–") || token.is("—") || token.is("--");
    }
}

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.regex.Pattern;

/** What belongs to a noun of people behind it: "of the security forces" behind "two members". */
final class OfPhrase {
    /** Most words behind "of the". */
    private static final int LONGEST = 5;

    /** Most words more behind an owner: "of the mayor's old guard". */
    private static final int OWNED = 3;

    /** "the mother of a child who was shot": the child was. */
    private static final WordSet KIN = WordSet.of(
            "father",
            "mother",
            "dad",
            "mom",
            "parents",
            "grandmother",
            "grandfather",
            "boyfriend",
            "girlfriend",
            "wife",
            "husband",
            "sister",
            "brother",
            "family",
            "friend",
            "friends",
            "families",
            "relative",
            "relatives",
            "colleague",
            "colleagues",
            "widow",
            "widows",
            "uncle",
            "aunt",
            "cousin",
            "owner");

    /** Verbs of what befalls somebody: "the owner of the shop lost a leg". */
    private static final WordSet SUFFERS = WordSet.of(
            "lost",
            "loses",
            "suffered",
            "suffers",
            "sustained",
            "sustains",
            "received",
            "receives",
            "incurred",
            "met",
            "alive",
            "down");

    private static final WordSet WHOSE = WordSet.of("his", "her", "their", "its");

    private static final Pattern DECADE = Pattern.compile(
            "(?:mid-|early-|late-)?(?:[1-9]0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)");

    private OfPhrase() {}

    /** The token behind it; that behind the noun where nothing of it follows. */
    static int end(Sentence s, int head) {
        return behindDecade(s, endOfNoun(s, head));
    }

    /** Behind "in his 30s", "in her early 20s", "in their late teens". */
    private static int behindDecade(Sentence s, int end) {
        boolean whose = s.at(end).is("in") && WHOSE.has(s.at(end + 1));
        int decade = end
                + (s.at(end + 2).is("early")
                                || s.at(end + 2).is("mid")
                                || s.at(end + 2).is("late")
                        ? 3
                        : 2);
        return whose && isDecade(s.at(decade).word().text()) ? decade + 1 : end;
    }

    private static boolean isDecade(String word) {
        return DECADE.matcher(word).matches();
    }

    private static int endOfNoun(Sentence s, int head) {
        if (!isBehind(s, head)) {
            return isParent(s, head) ? head + 3 : head + 1;
        }
        int first = head + 2;
        first += s.at(first).is(Sense.DET) || isArticle(s, first) || isOneFamily(s, first) ? 1 : 0;
        int at = first;
        int end = first + LONGEST;
        while (at < Math.min(end, s.size()) && goesOn(s, at)) {
            end += s.at(at).is(Sense.POSS) ? OWNED : 0;
            at++;
        }
        at -= at > first && s.at(at - 1).is(Sense.POSS) ? 1 : 0;
        return at == first || isOfSomebodyElse(s, head, first, at) ? head + 1 : at;
    }

    private static boolean isBehind(Sentence s, int head) {
        int of = head + 1;
        boolean number = s.at(of + 1).is(Sense.NUM) && !isArticle(s, of + 1) && !isOneFamily(s, of + 1);
        boolean aged = isArticle(s, of + 1) && s.at(of + 2).is(Sense.AGE);
        boolean counts =
                s.at(head).is(Sense.PLURAL) && s.at(of + 2).isAny(Sense.mask(Sense.PERSON, Sense.NUM, Sense.AND));
        boolean one = s.at(of + 1).is("one") && !s.at(of + 2).is("of") && !counts;
        return s.at(of).is("of")
                && (!number || one && s.at(head).is(Sense.DEADHEAD))
                && !aged
                && (one || !s.at(head).is(Sense.DEADHEAD));
    }

    private static boolean isArticle(Sentence s, int i) {
        return s.at(i).is("a") || s.at(i).is("an");
    }

    /** "a father of three", who are not told of. */
    private static boolean isParent(Sentence s, int head) {
        return KIN.has(s.at(head))
                && s.at(head + 1).is("of")
                && s.at(head + 2).is(Sense.NUM)
                && (s.at(head + 3).isAny(Nouns.ENDS_PHRASE | Sense.DEAD.bit)
                        || s.at(head + 3).is("."));
    }

    private static boolean goesOn(Sentence s, int at) {
        boolean owner = s.at(at).is(Sense.POSS)
                && !s.at(at + 1).isAny(Nouns.ENDS_PHRASE | Sense.mask(Sense.DEAD, Sense.ATTACK));
        boolean word = !s.at(at).isAny(Nouns.ENDS_PHRASE | Sense.mask(Sense.DEAD, Sense.ADV, Sense.SURVIVE))
                && !SUFFERS.has(s.at(at));
        return (word || owner || Nouns.isCompound(s, at) && Nouns.isPlain(s.at(at + 2)))
                && !s.at(at).is(".");
    }

    /** "the mother of a child who was shot", "relatives of the 20 killed". */
    private static boolean isOfSomebodyElse(Sentence s, int head, int first, int end) {
        boolean told = s.at(head).is(Sense.PLURAL)
                && s.at(first - 1).is(Sense.DET)
                && Mentions.isNumberStart(s.at(first))
                && s.at(end).isAny(Sense.mask(Sense.COMMA, Sense.KILL_ED));
        return KIN.has(s.at(head)) && (told || s.at(end).is(Sense.WHO));
    }

    /** The one of "eight members of one family". */
    private static boolean isOneFamily(Sentence s, int i) {
        return s.at(i).is("one") && (s.at(i + 1).is("family") || s.at(i + 2).is("family"));
    }
}

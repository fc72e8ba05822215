package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * People whose noun is in no list, known by what befell as many of them: "nine trishaw pullers were killed", "wounding
 * four snake charmers". Things are destroyed and hit, and hardly ever killed or hurt.
 */
final class Unlisted {
    /** Most words of such a noun with what describes it. */
    private static final int WORDS = 4;

    /** In words: from "who" to what befell whoever it is. */
    private static final int CLAUSE = 12;

    private static final long HARMED = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.DIE);
    private static final long HARMS = Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING);

    /** Harm that houses and fields suffer too. */
    private static final WordSet FIRE = WordSet.of("burned", "burnt", "hit", "graze", "grazed", "grazing", "maimed");

    /** What befalls bombs and threats too. */
    private static final WordSet DISARMED =
            WordSet.of("neutralized", "neutralised", "eliminated", "liquidated", "executed", "electrocuted");

    private final Sentence s;

    Unlisted(Sentence sentence) {
        s = sentence;
    }

    /** The plural noun of the phrase that goes on at the token; -1 where nothing says that it means people. */
    int head(int from, int number) {
        int to = from;
        while (to < from + WORDS && isUnknown(s.at(to))) {
            to++;
        }
        boolean plural = to > from && s.at(to - 1).word().text().endsWith("s");
        return plural && (isHarmed(to) || isObject(number, to)) ? to - 1 : -1;
    }

    /** The noun of "a film maker was killed" behind its article; -1 where nothing says that it means a person. */
    int single(int from) {
        int to = from;
        while (to < from + WORDS && isUnknown(s.at(to))) {
            to++;
        }
        boolean noun = to > from && s.at(to - 1).word().senses() == 0;
        boolean one = s.at(to).is("was") || s.at(to).is("is") || s.at(to).is("has");
        return noun && (one && isKilled(to + 1) || isKilledWithHis(to) || isKilledWho(to)) ? to - 1 : -1;
    }

    /** "and his son were killed". */
    private boolean isKilledWithHis(int at) {
        boolean his = s.at(at).is(Sense.AND)
                && (s.at(at + 1).is("his") || s.at(at + 1).is("her"));
        return his && s.at(at + 2).is(Sense.PERSON) && s.at(at + 3).is("were") && isKilled(at + 4);
    }

    /** "who ran a mill was killed by": nobody else may be told between. */
    private boolean isKilledWho(int at) {
        for (int k = at + 1; s.at(at).is("who") && k < at + CLAUSE; k++) {
            if (k > at + 2 && s.at(k).is("was") && isKilled(k + 1)) {
                return true;
            }
            if (s.at(k).isAny(Sense.mask(Sense.PERSON, Sense.COMMA, Sense.BREAK, Sense.KILL_ED))) {
                return false;
            }
        }
        return false;
    }

    private boolean isKilled(int at) {
        int k = at;
        while (s.at(k).isAny(Sense.mask(Sense.BE, Sense.ADV))) {
            k++;
        }
        return s.at(k).is(Sense.KILL_ED) && !DISARMED.has(s.at(k));
    }

    private static boolean isUnknown(Token token) {
        return (token.word().senses() & ~Sense.MOD.bit) == 0 && Character.isLetter(first(token));
    }

    private static char first(Token token) {
        String text = token.word().text();
        return text.isEmpty() ? '.' : text.charAt(0);
    }

    /** "were killed", "have been badly hurt", "died". */
    private boolean isHarmed(int at) {
        int k = at;
        while (s.at(k).isAny(Sense.mask(Sense.BE, Sense.HAVE, Sense.ADV))) {
            k++;
        }
        return s.at(k).isAny(HARMED) && !FIRE.has(s.at(k));
    }

    /** "killing nine", but not "two were killed nine". */
    private boolean isObject(int number, int to) {
        int verb = number - 1;
        boolean ends = to >= s.size()
                || s.at(to).is(".")
                || s.at(to).isAny(Sense.mask(Sense.COMMA, Sense.AND, Sense.PREP, Sense.BREAK, Sense.WHO));
        return ends
                && s.at(verb).isAny(HARMS)
                && !FIRE.has(s.at(verb))
                && !s.at(verb - 1).isAny(Sense.mask(Sense.BE, Sense.ADV));
    }
}

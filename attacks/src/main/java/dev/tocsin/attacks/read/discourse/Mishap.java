package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * What befalls people by the way it is told, whatever the words: a thing that moves, stands or burns and what went wrong
 * with it ("a bus fell into a ravine", "a transformer exploded"), weather that kills, somebody who fell from a roof.
 */
final class Mishap {
    private static final WordSet MAULED = WordSet.of(
            "killed", "kills", "mauled", "mauls", "trampled", "gored", "bit", "bites", "injured", "injures", "charged");

    private static final WordSet BURST = WordSet.of("exploded", "explodes", "burst", "blew", "explosion", "blast");

    private static final WordSet OUT_OF = WordSet.of("from", "off", "down", "overboard", "into", "through");

    /** In words: from the thing to what went wrong. */
    private static final int NEAR = 7;

    private static final long CLAUSE = Sense.mask(Sense.COMMA, Sense.BREAK, Sense.SAY);

    private Mishap() {}

    /** The first word of one, or -1; none where anything in the sentence speaks of violence. */
    static int at(Facts f) {
        Sentence s = f.sentence();
        if (s.isHeadline() && f.casualties().isEmpty()) {
            return -1;
        }
        if (!f.casualties().isEmpty() && OldWar.isTold(s)) {
            return f.from();
        }
        for (int i = f.from(); i < f.to(); i++) {
            if (isOne(s, i)) {
                return isAllThatIsTold(f, i) ? i : -1;
            }
        }
        return -1;
    }

    /** "A scaffold collapsed, killing two": whom it killed is no violence. */
    private static boolean isAllThatIsTold(Facts f, int mishap) {
        int violence = Subject.firstViolence(f);
        return violence < 0 || violence > mishap && f.sentence().at(violence).is(Sense.KILL_ING);
    }

    private static boolean isOne(Sentence s, int i) {
        Token token = s.at(i);
        boolean thing = MishapWords.THINGS.has(token) && isFollowed(s, i, MishapWords.WENT_WRONG);
        boolean bursts = MishapWords.BURSTS.has(token) && isFollowed(s, i, BURST);
        boolean beast = MishapWords.BEASTS.has(token) && !token.capital() && isFollowed(s, i, MAULED);
        return thing || bursts || beast || isWeather(s, i) || isFire(s, i) || isFall(s, i);
    }

    private static boolean isFollowed(Sentence s, int from, WordSet words) {
        for (int k = from + 1; k <= from + NEAR && !s.at(k).isAny(CLAUSE); k++) {
            if (words.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "A storm killed nine", "killed by falling rocks". */
    private static boolean isWeather(Sentence s, int i) {
        if (!MishapWords.WEATHER.has(s.at(i)) || s.at(i + 1).is("of")) {
            return s.at(i).is("falling") && s.at(i - 1).is("by") && MishapWords.FALLING.has(s.at(i + 1));
        }
        for (int k = i + 1; k <= i + NEAR && !s.at(k).isAny(CLAUSE); k++) {
            if (s.at(k).isAny(Sense.KILL_ED.bit | Sense.INJURE_ED.bit)
                    && !s.at(k - 1).isAny(Sense.BE.bit)) {
                return true;
            }
        }
        return s.at(i - 1).is("by")
                || s.at(i - 2).is("by")
                || s.at(i - 1).is("in")
                || s.at(i - 2).is("in");
    }

    /** "A fire at a nightclub killed 29", and not "opened fire", "set fire". */
    private static boolean isFire(Sentence s, int i) {
        boolean fire = s.at(i).is("fire")
                && (s.at(i - 1).is("a")
                        || s.at(i - 1).is("the")
                        || s.at(i - 2).is("a")
                        || s.at(i - 2).is("the"));
        return fire
                && (s.at(i + 1).is("at")
                        || s.at(i + 1).is("in")
                        || s.at(i + 1).is("that")
                        || s.at(i + 1).is("broke")
                        || s.at(i + 1).is("swept")
                        || s.at(i + 1).is("tore")
                        || s.at(i + 1).is("ripped"));
    }

    /** "when he fell from a ladder". */
    private static boolean isFall(Sentence s, int i) {
        return (s.at(i).is("fell")
                        || s.at(i).is("falling")
                        || s.at(i).is("slipped")
                        || s.at(i).is("jumping"))
                && OUT_OF.has(s.at(i + 1))
                && (s.at(i - 1).is(Sense.PRON)
                        || s.at(i - 1).is(Sense.PERSON)
                        || s.at(i - 1).is("after")
                        || s.at(i - 1).is("by"));
    }
}

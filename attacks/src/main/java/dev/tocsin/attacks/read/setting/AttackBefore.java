package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordForm;
import dev.tocsin.attacks.read.text.WordSet;

/** Where another attack was, with which the news compares its own: "the deadliest since a bombing in Oldfield in 2015". */
final class AttackBefore {
    private static final WordSet COMPARES = WordSet.of(
            "recalls",
            "recalled",
            "recalling",
            "echoes",
            "echoed",
            "echoing",
            "mirrors",
            "mirrored",
            "resembles",
            "resembled",
            "reminiscent",
            "similar",
            "evoked",
            "evokes",
            "reminded",
            "like");

    private static final WordSet LONG_AGO = WordSet.of("year", "years", "months", "decade", "decades");

    private static final WordSet TIMES = WordSet.of("since", "after");

    /** "It came three weeks after". */
    private static final WordSet CAME = WordSet.of("came", "comes");

    private static final WordSet FOLLOWS = WordSet.of("follows", "followed");

    /** "follows a string of". */
    private static final WordSet STRINGS = WordSet.of("string", "series", "spate", "wave", "number", "rash");

    private static final WordForm MOST = WordForm.endingIn("est");

    private static final WordSet FIRST = WordSet.of("worst", "first", "most", "least");

    private static final long HARM =
            Sense.mask(Sense.ATTACK, Sense.KILL_ED, Sense.KILL_ING, Sense.KILLING, Sense.SHOT, Sense.DIE, Sense.STRIKE);

    /** In words: from the comparison to the name. */
    private static final int FAR = 16;

    /** In words: from "worst" to "since". */
    private static final int SENTENCE = 12;

    private AttackBefore() {}

    static boolean isAt(PlaceName name) {
        Sentence s = name.sentence();
        if (isRanked(s, name)) {
            return true;
        }
        boolean harm = s.at(name.from() - 2).is("one") || s.at(name.from() - 2).is("that");
        for (int k = name.from() - 1; name.isLocative() && k > Math.max(0, name.from() - FAR); k--) {
            harm |= s.at(k).isAny(HARM);
            if (harm && isComparison(s, k)) {
                return true;
            }
            if (s.at(k).is(Sense.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /** "the deadliest attack in Oldfield since". */
    private static boolean isRanked(Sentence s, PlaceName name) {
        boolean ranked = s.at(name.to()).is("since") && s.at(name.from() - 1).is("in");
        return ranked && name.isWide() && isMostBefore(s, name.to());
    }

    private static boolean isComparison(Sentence s, int k) {
        if (s.at(k).is("like")) {
            return s.at(k + 1).is("the") || s.at(k + 1).is("that");
        }
        if (s.at(k).is("similar")) {
            return s.at(k + 1).is("to");
        }
        if (STRINGS.has(s.at(k))) {
            return FOLLOWS.has(s.at(k - 2));
        }
        return COMPARES.has(s.at(k))
                || s.at(k).is("after") && CAME.has(s.at(Math.max(0, s.next(CAME, k - 5)))) && s.next(CAME, k - 5) < k
                || TIMES.has(s.at(k)) && LONG_AGO.has(s.at(k - 1))
                || s.at(k).is("since") && isMostBefore(s, k);
    }

    /** The "deadliest" of "the deadliest attack since". */
    private static boolean isMostBefore(Sentence s, int since) {
        for (int k = since - 1; k >= Math.max(0, since - SENTENCE); k--) {
            if (FIRST.has(s.at(k))
                    || MOST.fits(s.at(k)) && s.at(k).word().text().length() > 6) {
                return true;
            }
        }
        return false;
    }
}

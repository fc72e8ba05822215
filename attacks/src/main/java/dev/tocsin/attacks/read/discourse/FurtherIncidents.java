package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * The end of local news that goes on to others: "The case is one of several deaths of the weekend. On Friday a man was
 * found dead in a field". Whoever is told there as new was harmed in another attack. Hears an article's sentences in
 * their order.
 */
final class FurtherIncidents {
    private static final WordSet DEATHS = WordSet.of("deaths", "shootings", "homicides", "killings", "stabbings");

    private static final WordSet THIS = WordSet.of("it", "this", "the", "that");

    private static final WordSet PERIODS =
            WordSet.of("weekend", "week", "days", "hours", "night", "overnight", "month", "weeks");

    private static final WordSet RANKS =
            WordSet.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "latest");

    /** In words: from "one of" to the shootings, and from these to the days. */
    private static final int NEARBY = 9;

    /** In words: from "a" to the shooting. */
    private static final int ATTACK_WITHIN = 4;

    /** Whether the article has gone over to others of the same days. */
    private boolean isGoneOver;

    /** The paragraph that names victims of others, one of each, or -1. */
    private int oneEach = -1;

    /** Hears the next sentence. */
    void hear(Facts f) {
        isGoneOver |= isAlsoInvestigated(f) || areAnnounced(f);
        oneEach = namesVictimsOfOthers(f) ? f.sentence().block() : oneEach;
    }

    /** Whether another incident begins with these words. */
    boolean begins(Facts f) {
        return isAlsoInvestigated(f) || isGoneOver && tellsOfNew(f);
    }

    /** "Tom Elm, 57, died after a shooting on the 900 block of Oak Road", behind "victims of several other homicides". */
    boolean isOneVictimEach(Facts f) {
        return oneEach == f.sentence().block()
                && !f.casualties().isEmpty()
                && f.casualties().get(0).people().kind() != People.Kind.DEFINITE;
    }

    /** "Named the victims of several other homicides". */
    private static boolean namesVictimsOfOthers(Facts f) {
        if (!f.casualties().isEmpty()) {
            return false;
        }
        Sentence s = f.sentence();
        for (int i = s.next(Announced.SEVERAL, 1); i < s.size(); i = s.next(Announced.SEVERAL, i + 1)) {
            if (s.at(i).word().text().endsWith("s")
                    && (s.at(i - 1).is("other") || s.at(i - 2).is("other"))) {
                return true;
            }
        }
        return false;
    }

    /** "It was the third shooting in Foo in recent days", "one of several deaths over the weekend". */
    private static boolean areAnnounced(Facts f) {
        Sentence s = f.sentence();
        if (s.isHeadline() || !THIS.has(s.at(0)) || !s.has(PERIODS)) {
            return false;
        }
        boolean ranked = false;
        for (int k = 1; k < Math.min(s.size(), NEARBY + 2); k++) {
            boolean one = s.at(k).is("one") && s.at(k + 1).is("of");
            ranked |= s.at(k - 1).is("the") && RANKS.has(s.at(k)) && s.at(k + 1).is(Sense.ATTACK);
            for (int n = k + 2; one && n < k + NEARBY; n++) {
                ranked |= DEATHS.has(s.at(n));
            }
        }
        return ranked;
    }

    /** "Police are also investigating a shooting that happened on Oak Street": another one. */
    private static boolean isAlsoInvestigated(Facts f) {
        Sentence s = f.sentence();
        for (int k = f.from() + 1; k < f.to(); k++) {
            boolean also = s.at(k).is("investigating")
                    && (s.at(k - 1).is("also") || s.at(k + 1).is("another"));
            if (also && (s.at(k + 1).is("a") || s.at(k + 1).is("another"))) {
                return s.next(Sense.ATTACK.bit, k + 2) <= k + ATTACK_WITHIN;
            }
        }
        return false;
    }

    /** Whether people are told there as new, with their own day or street. */
    private static boolean tellsOfNew(Facts f) {
        boolean fresh = false;
        for (Casualty c : f.casualties()) {
            People p = c.people();
            fresh |= c.isVictim()
                    && !p.part()
                    && (p.kind() == People.Kind.ONE || p.kind() == People.Kind.COUNTED || p.has(Sense.DEADHEAD));
        }
        return fresh && (!f.dates().isEmpty() || Blotter.isPlaced(f.sentence()));
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Weapons and violence of which a story without victims only speaks: a law on rifles, a cache that was seized, officers trained
 * for a gunman, a singer who shot to fame. Whoever harmed nobody attacked only where something was done or tried.
 */
final class OnlySpokenOf {
    /** "shot to fame", "shots on goal". */
    private static final WordSet BEHIND_SHOT = WordSet.of("to", "up", "on", "at", "over", "wide", "past", "in");

    /** Sentences that say what the story is about. */
    private static final int TOP = 3;

    /** In words: from what takes an attack back to the attack. */
    private static final int NEAR = 4;

    private OnlySpokenOf() {}

    /** Whether nobody is harmed in the sentences, and nothing in them was done or tried. */
    static boolean is(List<Facts> scene) {
        return scene.stream().noneMatch(f -> f.casualties().stream().anyMatch(OnlySpokenOf::isSomebody))
                && scene.stream().limit(TOP).anyMatch(f -> f.sentence().has(DeedWords.TOPICS))
                && scene.stream().noneMatch(OnlySpokenOf::tellsDeed);
    }

    private static boolean isSomebody(Casualty c) {
        return c.people().count() == null || c.people().count().best() > 0;
    }

    private static boolean tellsDeed(Facts f) {
        Sentence s = f.sentence();
        if (OldWar.isTold(s)) {
            return false;
        }
        if (f.cues().has(Cue.FOILED) || s.next(DeedWords.ARMS, f.from()) < f.to()) {
            return true;
        }
        for (int i = s.next(DeedWords.DONE, f.from()); i < f.to(); i = s.next(DeedWords.DONE, i + 1)) {
            if (!f.cues().explainAway(i) && !isTakenBack(s, i) && !isPlay(s, i)) {
                return true;
            }
        }
        for (int i = s.next(Sense.ATTACKER.bit, f.from()); i < f.to(); i = s.next(Sense.ATTACKER.bit, i + 1)) {
            if (s.at(i + 1).is(Sense.VERB) || s.at(i + 2).is(Sense.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** "a threat of attacks", "no shots were fired", "how to respond to a shooting". */
    private static boolean isTakenBack(Sentence s, int i) {
        for (int k = i - 1; k >= Math.max(0, i - NEAR) && !s.at(k).is(Sense.COMMA); k--) {
            if (DeedWords.NOT_DONE.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlay(Sentence s, int i) {
        boolean fame = s.at(i).is("shot") && BEHIND_SHOT.has(s.at(i + 1)) && DeedWords.FAME.has(s.at(i + 2));
        boolean sport = (s.at(i).is("hit")
                        || s.at(i).is("struck")
                        || s.at(i).is("shot")
                        || s.at(i).is("strike"))
                && s.has(DeedWords.SPORT);
        boolean arm = s.at(i).is("assault")
                && (s.at(i + 1).word().text().startsWith("rifle")
                        || s.at(i + 1).word().text().startsWith("weapon"));
        return fame || sport || arm;
    }
}

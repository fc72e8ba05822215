package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** How a story tells of an attack of before: only in passing, or in several sentences. Hears them in their order. */
final class PastTold {
    /** What only describes somebody or something begins so. */
    private static final WordSet ASIDE = WordSet.of("who", "where", "whose");

    /** In words: from a sentence's begin to there. */
    private static final int BEHIND = 4;

    private static final long DEED = Sense.mask(Sense.ATTACK, Sense.STRIKE);

    /** The attack of before that was told last and for itself, or null. */
    private Scene last;

    void note(Scene scene, Facts facts) {
        last = isAside(facts) ? null : scene;
    }

    /** "In 2010, 40 people died there. More than 100 were hurt": of the same attack. */
    boolean goesOn(Facts facts) {
        if (last == null || !facts.dates().isEmpty() || facts.casualties().isEmpty()) {
            return false;
        }
        Facts before = last.facts().get(last.facts().size() - 1);
        return before.sentence().index() == facts.sentence().index() - 1
                && before.casualties().stream().noneMatch(c -> c.harm() == Harm.INJURED)
                && facts.casualties().stream().allMatch(c -> c.harm() == Harm.INJURED && c.isVictim());
    }

    void add(Facts facts) {
        last.add(facts);
    }

    /** "The blast struck the tomb of a general who was killed in 2020": the story goes on with its blast. */
    static boolean isAside(Facts facts) {
        Sentence s = facts.sentence();
        int who = s.next(ASIDE, facts.from() + BEHIND);
        return who < facts.to()
                && !facts.casualties().isEmpty()
                && !s.at(who - 2).is("same")
                && s.next(DEED, facts.from()) < who
                && facts.casualties().stream().allMatch(c -> c.trigger() > who)
                && facts.dates().stream().allMatch(date -> date.at() > who);
    }

    /** "one of the worst attacks in the history of Punjab": the news. */
    static boolean isWorstInHistory(Facts facts) {
        Sentence s = facts.sentence();
        int cue = facts.cues().at(Cue.HISTORY);
        return s.at(cue).is("history")
                && (s.at(cue - 1).is("in") || s.at(cue - 2).is("in"))
                && s.next(Sums.SUPERLATIVES, 0) < cue;
    }
}

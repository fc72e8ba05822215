package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;

/** Tells where a story's first words say what its headline said. */
final class Headlines {
    /** The first sentences tell the headline's story once more. */
    private static final int LEAD = 2;

    private Headlines() {}

    /** Whether it counts as many dead as the headline did, in the first words of the story. */
    static boolean repeats(Facts facts, Scene news) {
        return facts.sentence().index() <= LEAD
                && news.facts().stream().filter(f -> f.sentence().isHeadline()).anyMatch(f -> f.casualties().stream()
                        .anyMatch(c -> isSameNumber(c, facts)));
    }

    private static boolean isSameNumber(Casualty headline, Facts facts) {
        return headline.people().count() != null
                && headline.people().count().best() > 2
                && facts.casualties().stream()
                        .anyMatch(c -> c.harm() == headline.harm()
                                && c.people().count() != null
                                && c.people().count().best()
                                        == headline.people().count().best());
    }
}

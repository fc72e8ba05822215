package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Cue;

/** Numbers over several attacks, and harm without one: they belong to no scene. */
final class OfNoAttack {
    /** The last sentence of a story's beginning. */
    private static final int LEDE = 3;

    private OfNoAttack() {}

    /**
     * Whether those whom a sentence harms belong to no attack.
     *
     * @param spot where it says that it was, or null
     * @param news the story's first scene, or null
     */
    static boolean is(Facts facts, Spot spot, Where where, Scene news) {
        if (facts.casualties().isEmpty()) {
            return false;
        }
        boolean ofOneCity =
                spot != null && spot.isInCity() && cities(facts, where) == 1 && !isBesideNews(facts, spot, news);
        return isMisfortune(facts) || facts.cues().has(Cue.TOTAL) && !ofOneCity;
    }

    private static boolean isMisfortune(Facts facts) {
        return facts.cues().areOfNoAttack()
                && Subject.firstViolence(facts) < 0
                && !Subject.isIntended(facts.sentence())
                && !Subject.isArmed(facts.sentence());
    }

    /** "At least eight were killed in shootings throughout the day", in the city of the one that is the news. */
    private static boolean isBesideNews(Facts facts, Spot spot, Scene news) {
        return facts.sentence().index() > LEDE && news != null && news.hasCasualties() && news.isAt(spot);
    }

    private static long cities(Facts facts, Where where) {
        return where.spots(facts).stream()
                .filter(Spot::isInCity)
                .map(spot -> spot.entry().cityId())
                .distinct()
                .count();
    }
}

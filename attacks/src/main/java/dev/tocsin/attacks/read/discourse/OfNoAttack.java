package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Numbers over several attacks, and harm without one: they belong to no scene. */
final class OfNoAttack {
    /** The last sentence of a story's beginning. */
    private static final int LEDE = 3;

    private static final WordSet VEHICLES = WordSet.of(
            "plane",
            "aircraft",
            "jet",
            "airliner",
            "helicopter",
            "chopper",
            "train",
            "bus",
            "coach",
            "lorry",
            "truck",
            "van",
            "car",
            "vehicle",
            "minibus",
            "boat",
            "ferry",
            "ship",
            "vessel");

    /** What a story tells of an attack with where no other word of violence stands. */
    private static final WordSet BLOWN = WordSet.of(
            "exploded", "explodes", "blew", "blows", "detonated", "hijacked", "hijackers", "mine", "landmine");

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
        return isMisfortune(facts) && !cameOfNews(facts, news) && !areOthers(facts, news)
                || facts.cues().has(Cue.TOTAL) && !ofOneCity;
    }

    /** "A bomb went off on board. The plane crashed, killing 25": what came of the attack that was told right before. */
    private static boolean cameOfNews(Facts facts, Scene news) {
        Sentence s = facts.sentence();
        if (!(s.at(0).is("the") || s.at(0).is("it"))
                || news == null
                || news.facts().isEmpty()) {
            return false;
        }
        Facts last = news.facts().get(news.facts().size() - 1);
        boolean next = last.sentence().index() == s.index() - 1;
        return next
                && (s.at(0).is("it") || isVehicle(s))
                && (Subject.firstViolence(last) >= 0 || last.sentence().has(BLOWN));
    }

    private static boolean isVehicle(Sentence s) {
        return VEHICLES.has(s.at(1)) || VEHICLES.has(s.at(2));
    }

    /** "Fifteen others were hurt when the truck crashed into a shop": beside those of the attack that is the news. */
    private static boolean areOthers(Facts facts, Scene news) {
        return news != null
                && news.hasCasualties()
                && facts.casualties().stream().allMatch(c -> c.people().others());
    }

    private static boolean isMisfortune(Facts facts) {
        return (facts.cues().areOfNoAttack() || Mishap.at(facts) >= 0)
                && Subject.firstViolence(facts) < 0
                && !Misfortune.isIntended(facts.sentence())
                && !Misfortune.isArmed(facts.sentence());
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

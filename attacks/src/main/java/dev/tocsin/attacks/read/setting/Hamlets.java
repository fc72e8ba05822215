package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which of the villages that a scene's words tell, and no gazetteer knows, its attack was in. */
final class Hamlets {
    /** "the village of Oldfield": more than the dateline, and than the province that it is told to lie in. */
    private static final double CALLED = 7.2;

    /** The same in a sentence without violence, "The mine lies in the village of Oldfield": just more than the dateline. */
    private static final double ASIDE = 7;

    /** The text itself tells what a village of the headline lies near. */
    private static final double HEADLINE = 1;

    /** From where on a sentence without violence tells of something else. */
    private static final int SOON = 6;

    private Hamlets() {}

    /** Null where there is none. */
    static Hamlet best(Scene scene, Spots spots) {
        Hamlet best = null;
        for (Facts facts : scene.facts()) {
            Hamlet hamlet = HamletFinder.find(withoutNamesakes(facts, spots));
            if (hamlet != null && isOfNews(hamlet) && (best == null || score(hamlet) > score(best))) {
                best = hamlet;
            }
        }
        return best;
    }

    /** Where those harmed live by the headline of local news, which tells no place otherwise; or null. */
    static Hamlet home(Scene scene) {
        return scene.facts().stream()
                .filter(facts -> facts.sentence().isHeadline())
                .map(Headline::home)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Without the names that only places elsewhere bear: they tell of a village that the gazetteer lacks. */
    private static Facts withoutNamesakes(Facts facts, Spots spots) {
        List<Spot> meant = spots.of(facts);
        if (meant.size() == facts.places().size()) {
            return facts;
        }
        List<PlaceName> known = new ArrayList<>(facts.places());
        known.removeIf(name -> (name.role() == PlaceRole.LOCATIVE || name.role() == PlaceRole.PLAIN)
                && meant.stream().noneMatch(spot -> spot.name().equals(name)));
        return known.size() == facts.places().size() ? facts : facts.at(known);
    }

    private static boolean isOfNews(Hamlet hamlet) {
        return hamlet.facts().isOfAttack()
                || hamlet.called() && hamlet.facts().sentence().index() < SOON;
    }

    /** A little less than a city that is known. */
    static double score(Hamlet hamlet) {
        double score = !hamlet.facts().isOfAttack() ? ASIDE : hamlet.called() ? CALLED : 6;
        score -= hamlet.facts().sentence().isHeadline() ? HEADLINE : 0;
        return score
                + (hamlet.facts().casualties().isEmpty() ? 0.6 : 1)
                - Math.min(
                        3, hamlet.facts().sentence().index() * (hamlet.facts().isOfAttack() ? 0.15 : 0.05));
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Dateline;
import java.util.Locale;

/** The items of a round-up that each begin with a dateline of their own: "PESHAWAR - ...", and on another line "BANNU - ...". */
final class Items {
    private Items() {}

    /** Whether an item begins under another dateline than the scene's: the first item tells its place by its dateline alone. */
    static boolean isBelowOther(Facts facts, Scene scene) {
        if (!Dateline.isItem(facts.sentence())) {
            return false;
        }
        String own = dateline(facts);
        return scene.facts().stream().map(Items::dateline).anyMatch(other -> !other.isEmpty() && !other.equals(own));
    }

    private static String dateline(Facts facts) {
        boolean dated = !facts.places().isEmpty() && facts.places().get(0).to() <= Dateline.end(facts.sentence());
        return dated ? facts.places().get(0).words().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether an item begins behind a scene whose victims are told: an attack of its own. */
    static boolean isNext(Facts facts, Scene scene) {
        return Dateline.isItem(facts.sentence())
                && scene.facts().stream()
                        .anyMatch(f ->
                                !f.sentence().isHeadline() && !f.casualties().isEmpty());
    }
}

package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;

/**
 * A place told by a name that no gazetteer knows: "in the village of Gransha". It cannot be put on a map, but what the
 * text said is kept.
 *
 * @param called whether the text calls it a village, a town or the like
 */
record Hamlet(Facts facts, int from, int to, boolean called) {
    /** Most words between a village and the area that it lies in. */
    private static final int FAR = 8;

    /** Whether the name of a wider area, or of the town that it lies near, stands right behind it: "Oldfield in Bar province". */
    boolean liesIn(Spot wide) {
        Kind kind = wide.entry().kind();
        boolean area = kind == Kind.PROVINCE || kind == Kind.COUNTRY || kind == Kind.REGION;
        return isRightBehind(wide)
                && wide.name().role() != PlaceRole.NAMESAKE
                && (area || called && (wide.isInCity() || kind == Kind.COUNTY));
    }

    /** Whether it is told right before that town, not as far from it: "Oldfield, near Chibok". */
    boolean isNear(Spot town) {
        return isRightBehind(town)
                && town.isInCity()
                && town.name().role().weight() > -2
                && town.name().role() != PlaceRole.FAR_LANDMARK;
    }

    private boolean isRightBehind(Spot spot) {
        int gap = spot.name().from() - to;
        return spot.name().sentence().equals(facts.sentence()) && gap >= 0 && gap <= FAR;
    }

    String words() {
        return facts.sentence().words(from, to);
    }
}

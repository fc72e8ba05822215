package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.Sentence;

/**
 * A place told by a name that no gazetteer knows: "in the village of Gransha". It cannot be put on a map, but what the
 * text said is kept.
 *
 * @param called whether the text calls it a village, a town or the like
 */
record Hamlet(Facts facts, int from, int to, boolean called) {
    /** Most words between a village and the area that it lies in. */
    private static final int FAR = 8;

    /** The same where a distance in two units stands between them. */
    private static final int MEASURED = 14;

    /** Whether the name of a wider area, or of the town that it lies near, stands right behind it: "Oldfield in Bar province". */
    boolean liesIn(Spot wide) {
        Kind kind = wide.entry().kind();
        boolean area = kind == Kind.PROVINCE || kind == Kind.COUNTRY || kind == Kind.REGION;
        return isRightBehind(wide)
                && wide.name().role() != PlaceRole.NAMESAKE
                && (area
                        || called && (wide.isInCity() || kind == Kind.COUNTY)
                        || wide.name().isCalledDivision() && isJoined(wide));
    }

    /** "Oldfield in the Bar district": nothing but "in" between them. */
    private boolean isJoined(Spot wide) {
        Sentence s = facts.sentence();
        boolean in = s.at(to).is("in") || s.at(to).is("of") || s.at(to).is(",");
        return in && wide.name().from() <= to + 1 + (s.at(to + 1).is("the") ? 1 : 0);
    }

    /** Whether it is told as a part of the city before it: "the Kabul suburb of Oldfield". */
    boolean isSuburbOf(Spot city) {
        Sentence s = facts.sentence();
        return city.name().sentence().equals(s)
                && city.isInCity()
                && city.name().to() == from - 2
                && s.at(from - 1).is("of")
                && (s.at(from - 2).is("suburb")
                        || s.at(from - 2).is("neighborhood")
                        || s.at(from - 2).is("neighbourhood"));
    }

    /** Whether it is told right before that town, not as far from it: "Oldfield, near Chibok". */
    boolean isNear(Spot town) {
        return (isRightBehind(town) || isMeasured(town))
                && town.isInCity()
                && town.name().role().weight() > -2
                && town.name().role() != PlaceRole.FAR_LANDMARK;
    }

    private boolean isRightBehind(Spot spot) {
        int gap = spot.name().from() - to;
        return spot.name().sentence().equals(facts.sentence()) && gap >= 0 && gap <= FAR;
    }

    /** "Oldfield village, some 15 km (9 miles) north of the town of Chibok". */
    private boolean isMeasured(Spot town) {
        int gap = town.name().from() - to;
        return town.name().sentence().equals(facts.sentence())
                && gap >= 0
                && gap <= MEASURED
                && town.name().role() == PlaceRole.LANDMARK;
    }

    String words() {
        return facts.sentence().words(from, to);
    }
}

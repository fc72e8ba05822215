package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.CalledPlace;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.places.Unmapped;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.CompassPoints;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which of the places of a scene lies closer to its attack than the one that weighs most, where that one is only
 * near it, far from it, or all around it.
 */
final class Vicinity {
    /** Within which a dateline may be the place that the text says lies near another. */
    private static final int NEAR_KM = 80;

    /** Up to which the codebook takes a place for near. */
    private static final int NEXT_KM = 25;

    /** From where a county's people live on average. */
    private static final int COUNTY_KM = 50;

    /** What somebody did before: "Ash attended a school in Oldfield". */
    private static final WordSet LIFE =
            WordSet.of("attended", "attends", "graduated", "enrolled", "born", "raised", "grew", "married");

    /** Roles of a town in whose province the attack was. */
    private static final Set<PlaceRole> IS_THERE =
            EnumSet.of(PlaceRole.LOCATIVE, PlaceRole.AUTHORITY, PlaceRole.LANDMARK, PlaceRole.FAR_LANDMARK);

    private final Spots spots;

    Vicinity(Spots spots) {
        this.spots = spots;
    }

    /** The place itself where none is closer; null for null. */
    Spot closest(Spot best, Scene scene) {
        return inProvince(nearer(closer(best, scene), scene), scene);
    }

    /** "Blast in Diffa kills nine": where the text tells a town of that province, the headline's name is the province's. */
    private Spot inProvince(Spot best, Scene scene) {
        boolean shared = best != null
                && best.name().sentence().isHeadline()
                && best.entry().kind() == Kind.CITY
                && best.name().within() == null
                && best.name().mayBe(Kind.PROVINCE);
        for (Facts facts : shared ? scene.facts() : List.<Facts>of()) {
            for (Spot spot : facts.sentence().isHeadline() ? List.<Spot>of() : spots.of(facts)) {
                boolean same = spot.entry().id().equals(best.entry().id());
                if (same) {
                    return best;
                }
                boolean called = CalledPlace.isCity(spot.name())
                        || "US".equals(spot.entry().countryCode())
                                && (spot.dateline() || spot.name().within() != null);
                boolean town = spot.entry().kind() == Kind.CITY
                        && (spot.dateline() || IS_THERE.contains(spot.name().role()))
                        && called
                        && isProvinceOf(best.name(), spot.entry());
                if (town && !Weight.isBeside(facts, spot.name())) {
                    return spot;
                }
            }
        }
        return best;
    }

    /** "SANTA FE, Texas - ... at his high school outside Houston": the dateline is closer than what it is near to. */
    private Spot closer(Spot best, Scene scene) {
        if (best == null) {
            return null;
        }
        boolean american = "US".equals(best.entry().countryCode());
        boolean nearby = best.name().before().is("outside")
                || best.name().before().is("near")
                || american && isBesideIt(best.name());
        boolean county = best.entry().kind() == Kind.COUNTY && american;
        Set<String> distant = nearby ? farFrom(scene) : Set.of();
        Spot closer = null;
        for (Facts facts : scene.facts()) {
            int dateline = facts.places().isEmpty() ? 0 : Dateline.end(facts.sentence());
            boolean life = facts.sentence().has(LIFE);
            for (Spot spot : (nearby || county) && !life ? spots.of(facts) : List.<Spot>of()) {
                boolean written = spot.name().to() <= dateline
                        && !distant.contains(spot.entry().id());
                boolean there = county ? isInCounty(spot, best, written) : written && isTown(spot, best, NEAR_KM);
                closer = there ? Spots.better(closer, spot) : closer;
            }
        }
        return closer == null ? best : closer;
    }

    private static boolean isProvinceOf(PlaceName name, Entry town) {
        return name.entries().stream()
                .anyMatch(e -> e.kind() == Kind.PROVINCE
                        && e.provinceCode() != null
                        && e.provinceCode().equals(town.provinceCode()));
    }

    /** "OLDFIELD, Wash. - ... in a hall south of Tacoma". */
    private static boolean isBesideIt(PlaceName name) {
        return name.before().is("of") && CompassPoints.NOUNS.has(name.sentence().at(name.from() - 2));
    }

    /** "BAGHDAD - ... in a village near Baquba, 65 km northeast of Baghdad": what the text tells to be far, by id. */
    private Set<String> farFrom(Scene scene) {
        Set<String> far = new HashSet<>();
        for (Facts facts : scene.facts()) {
            for (Spot spot : facts.casualties().isEmpty() ? List.<Spot>of() : spots.of(facts)) {
                if (spot.name().role() == PlaceRole.FAR_LANDMARK) {
                    far.add(spot.entry().id());
                }
            }
        }
        return far;
    }

    /** "Kerr County deputies ... in Kerrville": the sheriff speaks for the county, the attack was in the town. */
    private static boolean isInCounty(Spot spot, Spot county, boolean dateline) {
        if (Unmapped.is(spot.entry())) {
            return county.entry().provinceCode().equals(spot.entry().provinceCode());
        }
        return (dateline || spot.name().role().weight() > -1) && isTown(spot, county, COUNTY_KM);
    }

    /** "in Oldfield province, 110 km east of Algiers": any area that it is told to be in is nearer. */
    private Spot nearer(Spot best, Scene scene) {
        Spot nearer = null;
        for (Facts facts :
                best != null && best.name().role() == PlaceRole.FAR_LANDMARK ? scene.facts() : List.<Facts>of()) {
            for (Spot spot : facts.isOfAttack() ? spots.of(facts) : List.<Spot>of()) {
                boolean there = !spot.dateline()
                        && spot.entry().provinceCode() != null
                        && spot.name().role() != PlaceRole.FAR_LANDMARK
                        && spot.name().role().weight() > -1;
                nearer = there ? Spots.better(nearer, spot) : nearer;
            }
        }
        return nearer == null ? best : nearer;
    }

    /** "in Sariyer, on the European side of Istanbul": the large city that the district is told to be of; or null. */
    Spot metropolis(Spot district, Scene scene) {
        boolean county = district.entry().kind() == Kind.COUNTY
                && !"US".equals(district.entry().countryCode());
        for (Facts facts : county ? scene.facts() : List.<Facts>of()) {
            for (Spot spot : facts.isOfAttack() ? spots.of(facts) : List.<Spot>of()) {
                boolean of = isTown(spot, district, NEXT_KM)
                        && spot.entry().population() >= Fitness.METROPOLIS
                        && spot.name().role().weight() > -2;
                if (of) {
                    return spot;
                }
            }
        }
        return null;
    }

    private static boolean isTown(Spot spot, Spot other, int km) {
        return spot.entry().kind() == Kind.CITY && spot.entry().distanceKm(other.entry()) < km;
    }
}

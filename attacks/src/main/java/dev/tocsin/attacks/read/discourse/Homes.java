package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Lag;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Dateline;
import java.util.Locale;

/** Tells which attack a clause of the news belongs to: the one before it, another that the story has told of, or a new one. */
final class Homes {
    /** In words: from a clause's beginning to what sets it apart. */
    private static final int OPENING = 5;

    private final Where where;
    private final Scenes scenes;
    private final TownTolls tolls;
    private final FurtherIncidents further;

    Homes(Where where, Scenes scenes, TownTolls tolls, FurtherIncidents further) {
        this.where = where;
        this.scenes = scenes;
        this.tolls = tolls;
        this.further = further;
    }

    /**
     * The attack, told before or new.
     *
     * @param spot where the clause says that it was, or null
     * @param current the attack of the clause before, or null
     */
    Scene of(Facts facts, Spot spot, Scene current) {
        if (current == null) {
            return scenes.ofNews();
        }
        if (Opening.isOfAnother(facts, current, where)) {
            Scene announced = scenes.unplacedOn(facts, current);
            return announced == null ? scenes.open(facts, true) : announced;
        }
        if (OtherDay.isTold(facts, current, where)) {
            Scene other = scenes.open(facts, true);
            other.beside(current, Lag.NONE);
            return other;
        }
        if (current.hasCasualties() && further.isOneVictimEach(facts)) {
            return scenes.open(facts, true);
        }
        Scene known = spot == null ? null : isNarrowed(facts, spot, current) ? current : scenes.at(spot, current);
        boolean leads = tolls.isLeading(facts) && current.hasCasualties() && current.isInSomeCity();
        if (known == null && spot != null && (leads || Opening.isInOtherCity(facts, spot, current))) {
            return scenes.open(facts, true);
        }
        boolean another = facts.cues().isWithin(Cue.ELSEWHERE, facts.from(), facts.to())
                && Subject.tellsAnAttack(facts)
                && Elsewhere.who(facts) < 0
                && !Elsewhere.isOfLaterDeath(facts)
                && (known == null && isSetApart(facts, spot, current) || !Scenes.repeatsHeadline(facts, scenes.news()));
        if (known != null && isOtherDistrict(facts, spot, current)) {
            return scenes.open(facts, true);
        }
        if (spot != null && known == null && Elsewhere.isInOtherProvince(facts, spot, current)) {
            return scenes.open(facts, true);
        }
        if (spot == null || !spot.isInCity() || known != null) {
            Scene home = known != null ? known : current;
            boolean second =
                    another && !facts.casualties().isEmpty() && home.hasCasualties() && Elsewhere.isSecond(facts);
            return second ? scenes.open(facts, true) : home;
        }
        boolean own = facts.casualties().stream().anyMatch(c -> c.people().kind() != People.Kind.DEFINITE)
                && (spot.name().isLocative()
                        || spot.name().role() == PlaceRole.LOCATIVE
                        || Dateline.isItem(facts.sentence()))
                && (Elsewhere.leads(spot)
                        || Dateline.isItem(facts.sentence())
                        || Clauses.isJoined(facts)
                        || scenes.isRoundUp()
                        || tolls.isAnother(facts, spot, current)
                        || scenes.news().isOnOtherDay(facts));
        boolean elsewhere = current.isPlaced() || own && isBelowOther(facts, current);
        return elsewhere && current.hasCasualties() && (another || own || Elsewhere.isAfar(facts, spot, current))
                ? scenes.open(facts, another)
                : current;
    }

    /** "In a separate attack, gunmen killed five in Cali": as many as the headline's five of another city are not these. */
    private static boolean isSetApart(Facts facts, Spot spot, Scene current) {
        return spot != null
                && spot.isInCity()
                && current.isInSomeCity()
                && current.hasCasualties()
                && facts.cues().isWithin(Cue.ELSEWHERE, facts.from(), Math.min(facts.to(), facts.from() + OPENING));
    }

    /** Three dead in Ohio, and then in Toledo; but of a list's items the next is an attack of its own. */
    private static boolean isNarrowed(Facts facts, Spot spot, Scene current) {
        return current.isNarrowedBy(spot) && !isNext(facts, current);
    }

    /** "In Kadhimiya, ...": in a round-up's next sentence, another attack of the same city. */
    private static boolean isOtherDistrict(Facts facts, Spot spot, Scene current) {
        return spot.entry().kind() == Entry.Kind.DISTRICT
                && !facts.casualties().isEmpty()
                && spot.name().isLocative()
                && (spot.name().from() <= 2 || Elsewhere.isNewToll(facts, current))
                && current.hasCasualties()
                && current.isInOtherDistrict(spot);
    }

    /** Whether an item begins under another dateline than the scene's: the first item tells its place by its dateline alone. */
    private static boolean isBelowOther(Facts facts, Scene scene) {
        if (!Dateline.isItem(facts.sentence())) {
            return false;
        }
        String own = dateline(facts);
        return scene.facts().stream().map(Homes::dateline).anyMatch(other -> !other.isEmpty() && !other.equals(own));
    }

    private static String dateline(Facts facts) {
        boolean dated = !facts.places().isEmpty() && facts.places().get(0).to() <= Dateline.end(facts.sentence());
        return dated ? facts.places().get(0).words().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether an item begins behind a scene whose victims are told: an attack of its own. */
    private static boolean isNext(Facts facts, Scene scene) {
        return Dateline.isItem(facts.sentence())
                && scene.facts().stream()
                        .anyMatch(f ->
                                !f.sentence().isHeadline() && !f.casualties().isEmpty());
    }
}

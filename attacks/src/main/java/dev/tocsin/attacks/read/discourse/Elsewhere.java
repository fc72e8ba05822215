package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;
import java.util.Set;

/** Tells where a sentence goes over to another attack. */
final class Elsewhere {
    /** Nearer places may be two names of one. */
    private static final int AFAR_KM = 50;

    /** In words: from "died" to "hours later". */
    private static final int LATER_WITHIN = 9;

    private static final WordSet REPORTS =
            WordSet.of("reported", "recorded", "saw", "registered", "counted", "suffered", "mourned");

    private static final Set<PlaceRole> SCENES = Set.of(PlaceRole.LOCATIVE, PlaceRole.LANDMARK);

    private static final long DEED = Sense.mask(
            Sense.ATTACK, Sense.KILL_ED, Sense.KILL_ING, Sense.SHOT, Sense.ATTACKER, Sense.STRIKE, Sense.DIE);

    private static final WordSet OF_NEWS =
            WordSet.of("attackers", "attacker", "assailants", "assailant", "gunmen", "gunman", "bombers", "hijackers");

    private static final long OWN_ATTACK = Sense.mask(Sense.ATTACK, Sense.STRIKE);

    private Elsewhere() {}

    /** "killed at the funeral of a man who was shot dead in a separate attack": the funeral is the news. */
    static Facts withoutPassing(Facts facts) {
        int who = who(facts);
        if (who < 0) {
            return facts;
        }
        List<Casualty> own =
                facts.casualties().stream().filter(c -> c.trigger() < who).toList();
        return own.isEmpty() ? facts : facts.with(own);
    }

    /** The "who" of a clause that goes over to another attack, or -1. */
    static int who(Facts facts) {
        int cue = facts.cues().at(Cue.ELSEWHERE);
        for (int k = cue - 1; k > Math.max(facts.from(), cue - 9); k--) {
            Token token = facts.sentence().at(k);
            if (token.is("who") || token.is("whose") || token.is("whom")) {
                return k;
            }
            if (token.is(Sense.BREAK)) {
                return -1;
            }
        }
        return -1;
    }

    /** "a second blast": another attack even in the same city. */
    static boolean isSecond(Facts facts) {
        int at = facts.cues().at(Cue.ELSEWHERE);
        return !hadSaid(facts)
                && !isEnd(facts)
                && !facts.sentence().at(at).is("meanwhile")
                && !facts.sentence().at(at).is("also");
    }

    /** "A fifth soldier died at a hospital hours later": of the attack just told. */
    static boolean isOfLaterDeath(Facts facts) {
        Sentence s = facts.sentence();
        int cue = facts.cues().at(Cue.ELSEWHERE);
        for (int k = cue - 1; cue > 0 && k > cue - LATER_WITHIN && !s.at(k).is(Sense.COMMA); k--) {
            if (s.at(k).is(Sense.DIE)) {
                return s.at(cue + 1).is("later");
            }
        }
        return false;
    }

    /** "Troops ended the siege seven hours later and killed three attackers": those of the news. */
    private static boolean isEnd(Facts facts) {
        return !facts.casualties().isEmpty()
                && facts.casualties().stream()
                        .allMatch(c -> !c.isVictim()
                                && OF_NEWS.has(facts.sentence().at(c.people().head())));
    }

    /** "Earlier in the day, officials had said that seven died": of the same attack. */
    private static boolean hadSaid(Facts facts) {
        Sentence s = facts.sentence();
        for (int i = s.next(Sense.SAY.bit, facts.from() + 1); i < facts.to(); i = s.next(Sense.SAY.bit, i + 1)) {
            if (s.at(i - 1).is("had") || s.at(i - 2).is("had") && s.at(i - 1).is(Sense.ADV)) {
                return true;
            }
        }
        return false;
    }

    /** Whether people are counted whom another attack killed or hurt, in a city far from the one before. */
    static boolean isAfar(Facts facts, Spot spot, Scene before) {
        return ((spot.name().isLocative() || SCENES.contains(spot.name().role()))
                                && facts.sentence().hasAny(DEED)
                        || reports(facts, spot))
                && before.isFarFrom(spot, AFAR_KM)
                && (before.isInCountryOf(spot) || isToldWithCountry(spot))
                && !facts.sentence().has(Sense.HOSPITAL)
                && !History.isOfThisAttack(facts)
                && facts.casualties().stream().anyMatch(c -> isCounted(c, facts))
                && facts.casualties().stream().noneMatch(before::hasTold);
    }

    /** "In Veracruz, gunmen killed five": in another province than the attack before, with people counted as nowhere before. */
    static boolean isInOtherProvince(Facts facts, Spot spot, Scene before) {
        return spot.entry().kind() == Entry.Kind.PROVINCE
                && leads(spot)
                && before.isPlaced()
                && before.hasCasualties()
                && !before.isAt(spot)
                && !facts.sentence().isHeadline()
                && facts.sentence().hasAny(DEED)
                && !facts.sentence().has(Sense.HOSPITAL)
                && !History.isOfThisAttack(facts)
                && facts.casualties().stream().anyMatch(c -> isCounted(c, facts))
                && facts.casualties().stream().noneMatch(before::hasTold);
    }

    /** Whether an attack is told as a new one, with people counted as nowhere before: "a car bomb in Karrada killed nine". */
    static boolean isNewToll(Facts facts, Scene before) {
        Token first = facts.sentence().at(facts.from());
        boolean fresh = first.is("a")
                || first.is("an")
                || first.is("another")
                || first.is(Sense.ATTACKER)
                || first.is("the") && facts.sentence().at(facts.from() + 1).is("second");
        return fresh
                && !facts.sentence().has(Sense.HOSPITAL)
                && facts.casualties().stream().anyMatch(c -> isCounted(c, facts))
                && facts.casualties().stream().noneMatch(before::hasTold);
    }

    /** "in Sousse, Tunisia", "near Goneri in the state of Yobe": in another land a namesake is likelier. */
    static boolean isToldWithCountry(Spot spot) {
        return spot.name().within() != null
                || spot.facts().places().stream()
                        .anyMatch(name -> name.isWide()
                                && name.entries().stream()
                                        .anyMatch(
                                                e -> spot.entry().countryCode().equals(e.countryCode())));
    }

    /** "Kokrajhar reported four dead". */
    private static boolean reports(Facts facts, Spot spot) {
        return spot.name().from() == facts.from()
                && REPORTS.has(facts.sentence().at(spot.name().to()));
    }

    private static boolean isCounted(Casualty c, Facts facts) {
        return c.people().kind() == People.Kind.COUNTED
                && !c.people().part()
                && !c.people().isNone()
                && (!c.people().others() || facts.sentence().hasAny(OWN_ATTACK));
    }

    /** Whether the sentence begins with its place: "In Mosul, gunmen shot dead ...". */
    static boolean leads(Spot spot) {
        PlaceName name = spot.facts().places().get(0);
        boolean wide = name.from() <= 4 && name.isLocative() && name.isWide();
        int from = spot.facts().from();
        Token first = spot.facts().sentence().at(from);
        Token begin = first.is(Sense.AND) ? spot.facts().sentence().at(from + 1) : first;
        boolean local = begin.is("in") || begin.is("at") || begin.is("near") || begin.is("outside");
        return wide
                || Dateline.isItem(spot.facts().sentence())
                || spot.name().from() <= 2
                || spot.name().from() < 10 && local
                || spot.name().from() < 8 && Subject.firstViolence(spot.facts()) >= 0;
    }
}

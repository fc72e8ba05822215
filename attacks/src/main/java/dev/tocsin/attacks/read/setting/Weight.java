package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.Capitals;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.places.Unmapped;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** How much the telling of a place speaks for it as the place of the attack. */
final class Weight {
    /** What a dateline weighs: less than a city that the text itself places the attack in. */
    private static final double DATELINE = 7.5;

    /** "KANO - ... in Borno state": less than the province that the attack is told in. */
    static final double OTHER_PROVINCE = 5.5;

    /** "KANO - ... in northeast Nigeria": less than a town that the text tells in passing, more than the country. */
    static final double OTHER_PART = 7.1;

    /** "FOSTER COUNTY, Fla. -": less than any town that the text itself places the attack in. */
    private static final double COUNTY_LINE = 6;

    /** News of a whole country is written in its capital: more than "in Iraq", less than any province. */
    private static final double CAPITAL = 4.2;

    /** A town that only the rest of the text puts in its province: less than the dateline's city, of which it may be a part. */
    private static final double SUPPOSED = 3.2;

    /** Where an earlier attack was, or what is told beside it, weighs less than any dateline. */
    private static final double BESIDE = 5.5;

    private static final WordSet ROADS = WordSet.of("road", "highway", "route", "street", "way");

    private Weight() {}

    /** @param ofVillages whether the attack was in villages, and so not in the town where the news is written */
    static double ofDateline(Entry entry, boolean ofVillages) {
        boolean city = entry.kind() == Kind.CITY || Unmapped.is(entry);
        if (entry.kind() == Kind.COUNTY) {
            return COUNTY_LINE;
        }
        return !city ? 0.5 : Capitals.isCapital(entry) || ofVillages ? CAPITAL : DATELINE;
    }

    /** By the name's own sentence. */
    static double of(Facts facts, PlaceName name, Entry entry) {
        Sentence s = facts.sentence();
        double score = Unmapped.isSupposed(entry) ? SUPPOSED : Unmapped.is(entry) ? 5.9 : ofKind(entry.kind());
        score += isHome(facts, name) ? 0 : !facts.casualties().isEmpty() ? 2.5 : facts.isOfAttack() ? 2 : 0;
        score -= Math.min(3, s.index() * 0.15);
        score += name.role().weight();
        score += !facts.isOfAttack() && isCalledVillage(name) ? 0.6 : 0;
        score -= isBeside(facts, name) ? BESIDE : 0;
        if (s.isHeadline()) {
            score -= name.isLocative() ? 0 : 1.5;
        }
        return score;
    }

    /** "Among the dead were two teachers from Oldfield": told behind the lead, where somebody comes from. */
    private static boolean isHome(Facts facts, PlaceName name) {
        Sentence s = facts.sentence();
        return name.role() == PlaceRole.ORIGIN
                && !PlaceAside.isLead(s)
                && name.before().is("from")
                && !ROADS.has(s.at(name.from() - 2));
    }

    /** Whether something else is told there, or at the first of the places that it is listed with. */
    static boolean isBeside(Facts facts, PlaceName name) {
        if (AttackBefore.isAt(name) || PlaceAside.is(facts, name)) {
            return true;
        }
        boolean listed = name.before().is(Sense.AND) || name.before().is(",");
        for (PlaceName first : listed ? facts.places() : List.<PlaceName>of()) {
            if (first.to() == name.from() - 1 && !first.equals(name)) {
                return isBeside(facts, first);
            }
        }
        return false;
    }

    /** "The school in Oldfield, a village north of Foo": told for the sake of the news. */
    private static boolean isCalledVillage(PlaceName name) {
        Sentence s = name.sentence();
        return name.isLocative()
                && s.at(name.to()).is(",")
                && s.at(name.to() + 1).is("a")
                && (s.at(name.to() + 2).is("village")
                        || s.at(name.to() + 2).is("town")
                        || s.at(name.to() + 2).is("hamlet"));
    }

    private static double ofKind(Kind kind) {
        return switch (kind) {
            case CITY -> 6;
            case DISTRICT -> 6.2;
            case COUNTY -> 4.5;
            case PROVINCE, REGION -> 3;
            case COUNTRY -> 1.5;
            case DEMONYM -> 0.5;
        };
    }
}

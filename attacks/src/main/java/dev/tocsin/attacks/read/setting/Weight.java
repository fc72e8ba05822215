package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.Capitals;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.Unmapped;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sentence;

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
        score += !facts.casualties().isEmpty() ? 2.5 : facts.isOfAttack() ? 2 : 0;
        score -= Math.min(3, s.index() * 0.15);
        score += name.role().weight();
        score += !facts.isOfAttack() && isCalledVillage(name) ? 0.6 : 0;
        if (s.isHeadline()) {
            score -= name.isLocative() ? 0 : 1.5;
        }
        return score;
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

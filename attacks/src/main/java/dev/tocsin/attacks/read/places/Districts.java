package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Districts told with a name that a city and its province share: the Kandahar of "Kandahar's Maywand district" is the province. */
final class Districts {
    private static final WordSet DIVISIONS = WordSet.of("district", "tehsil", "county", "subdistrict");

    /** Up to so far from its middle a district may be a part of a large city. */
    private static final double IN_CITY_KM = 25;

    /** The same of a smaller one. */
    private static final double IN_TOWN_KM = 5;

    private static final int LARGE = 400_000;

    /** Words of a district's name. */
    private static final int LONGEST = 3;

    private Districts() {}

    /** @param next the name behind it, whether or not it is the district's; null where there is none */
    static boolean areOfProvince(PlaceName name, PlaceName next) {
        boolean owner = name.after().is(Sense.POSS) || name.after().is("'s");
        Entry city = owner ? name.city() : null;
        if (city == null || !name.mayBe(Kind.PROVINCE)) {
            return false;
        }
        boolean known = next != null && next.from() == name.to() + 1;
        return known ? next.isCalledDivision() && isOutside(city, next) : !Capitals.isCapital(city) && isUnknown(name);
    }

    private static boolean isOutside(Entry city, PlaceName district) {
        for (Entry e : district.entries()) {
            boolean there = e.provinceCode() != null && e.provinceCode().equals(city.provinceCode());
            double reach = city.population() < LARGE ? IN_TOWN_KM : IN_CITY_KM;
            if (there && e.kind() != Kind.DISTRICT && !(e.distanceKm(city) <= reach)) {
                return true;
            }
        }
        return false;
    }

    /** "in Oldfield district in Farah": whether the name behind a district is the province, in which it lies outside the city. */
    static boolean lieIn(PlaceName district, PlaceName name) {
        Sentence s = district.sentence();
        int joint = district.to() + (s.at(district.to()).is("district") ? 1 : 0);
        Entry city = name.mayBe(Kind.PROVINCE) ? name.city() : null;
        return city != null
                && (s.at(joint).is("in") || s.at(joint).is("of"))
                && name.from() == joint + 1
                && district.isCalledDivision()
                && isOutside(city, district);
    }

    /** "Kandahar's Arghistan District": one that the gazetteer does not know by that name. */
    private static boolean isUnknown(PlaceName owner) {
        Sentence s = owner.sentence();
        int from = owner.to() + 1;
        int i = from;
        while (i < from + LONGEST && s.at(i).capital() && !DIVISIONS.has(s.at(i))) {
            i++;
        }
        return i > from && DIVISIONS.has(s.at(i));
    }
}

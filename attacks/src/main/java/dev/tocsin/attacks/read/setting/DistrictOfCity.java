package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.CompassPoints;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * A district that is told with its city, whatever town elsewhere bears its name: "the Oak district of Elmwood", "in Oak
 * district in the northern city of Elmwood".
 */
final class DistrictOfCity {
    /** In words: "of the northern Yemeni city of". */
    private static final int FAR = 7;

    /** "in the Oak area of Elmwood", "in Oak tehsil of". */
    private static final WordSet KINDS = WordSet.of(
            "district",
            "area",
            "tehsil",
            "village",
            "locality",
            "sector",
            "block",
            "neighborhood",
            "neighbourhood",
            "barangay");

    private DistrictOfCity() {}

    /** Whether the name is a district's, with its city behind it, and no place of the name lies in that city's province. */
    static boolean is(PlaceName name, List<Facts> article) {
        Sentence s = name.sentence();
        boolean called = KINDS.has(s.at(name.to() - 1));
        boolean behind = KINDS.has(s.at(name.to()));
        int of = called || !behind ? name.to() : name.to() + 1;
        boolean beside = behindPart(s, of);
        if (name.isWide() || !s.at(of).is("of") && !s.at(of).is("in") && !beside) {
            return false;
        }
        PlaceName city = cityBehind(s, of + 1, article);
        return city != null
                && (called || behind || city.isCalledDivision())
                && city.entries().stream().noneMatch(c -> isBeside(name, c));
    }

    /** "in Oak village, south of Elmwood", "Oak village, near Elmwood". */
    private static boolean behindPart(Sentence s, int comma) {
        Token next = s.at(comma + 1);
        return s.at(comma).is(",") && (next.is("near") || CompassPoints.NOUNS.has(next));
    }

    private static PlaceName cityBehind(Sentence s, int from, List<Facts> article) {
        for (Facts facts : article) {
            for (PlaceName other : facts.sentence().equals(s) ? facts.places() : List.<PlaceName>of()) {
                boolean behind = other.from() >= from && other.from() - from <= FAR && !other.isPeople();
                if (behind) {
                    boolean town = other.isCalledDivision()
                            ? !other.mayBe(Kind.PROVINCE)
                            : other.mayBe(Kind.CITY) && !other.isWide();
                    return town && isPath(s, from, other.from()) ? other : null;
                }
            }
        }
        return null;
    }

    /** "the northern Yemeni city of" and nothing that begins another thing. */
    private static boolean isPath(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            Token token = s.at(k);
            boolean goesOn = token.is("the")
                    || token.is("of")
                    || token.is("city")
                    || token.is("town")
                    || token.is("capital")
                    || token.is("near")
                    || CompassPoints.NOUNS.has(token)
                    || token.is(Sense.MOD)
                    || token.is(Sense.POSS)
                    || CompassPoints.ADJECTIVES.has(token)
                    || token.capital();
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    /** Whether some place of the name lies in the city's province, or in its country where no province is told. */
    private static boolean isBeside(PlaceName name, Entry city) {
        String country = city.provinceCode() == null ? city.countryCode() : null;
        return name.entries().stream()
                .anyMatch(e -> e.kind() == Kind.DISTRICT
                        || e.provinceCode() != null && e.provinceCode().equals(city.provinceCode())
                        || country != null && country.equals(e.countryCode()));
    }
}

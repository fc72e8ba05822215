package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** What is named after a place, or after someone of that name. */
final class Namesakes {
    private static final WordSet NAMED_AFTER = WordSet.of(
            "street",
            "st",
            "road",
            "rd",
            "avenue",
            "ave",
            "drive",
            "dr",
            "court",
            "ct",
            "lane",
            "ln",
            "circle",
            "square",
            "roundabout",
            "bridge",
            "boulevard",
            "blvd",
            "way",
            "place",
            "highway",
            "hwy",
            "parkway",
            "pike",
            "terrace",
            "trail",
            "run",
            "apartments",
            "apartment",
            "estates",
            "mall",
            "plaza",
            "inn",
            "motel",
            "high",
            "elementary",
            "middle",
            "memorial",
            "school",
            "park",
            "creek",
            "neighborhood",
            "neighbourhood",
            "luther",
            "subdivision",
            "homes",
            "bank",
            "airlines",
            "airways",
            "theater",
            "cemetery",
            "church",
            "baptist",
            "times",
            "post",
            "herald",
            "tribune",
            "gazette",
            "journal");

    private static final WordSet FIRST_HALVES =
            WordSet.of("mount", "mt", "fort", "ft", "lake", "port", "camp", "saint", "san", "santa", "villa", "cape");

    /** Houses that are called after some place, or sound so: "the Shama cinema". */
    private static final WordSet HOUSES = WordSet.of(
            "cinema",
            "club",
            "nightclub",
            "hotel",
            "restaurant",
            "cafe",
            "café",
            "theatre",
            "theater",
            "mall",
            "pub",
            "bar",
            "casino",
            "apartments",
            "apartment",
            "townhomes",
            "condominiums",
            "mobile",
            "trailer",
            "resort");

    /** Parts of a city that is told behind: "the Jacarezinho favela of Rio de Janeiro". */
    private static final WordSet QUARTERS =
            WordSet.of("favela", "slum", "barrio", "quarter", "shantytown", "suburb", "subdivision");

    private static final WordSet CHURCHES =
            WordSet.of("church", "cathedral", "basilica", "chapel", "monastery", "abbey", "convent", "shrine");

    private Namesakes() {}

    static boolean isNamedAfter(PlaceName name) {
        return NAMED_AFTER.has(name.after()) && name.after().capital();
    }

    static boolean isPartOfCity(PlaceName name) {
        boolean owner = name.before().is("the") && name.after().is("'s");
        Token after = owner ? name.sentence().at(name.to() + 1) : name.after();
        return Suburbs.NEIGHBORHOOD.fits(after) || after.is("section") || QUARTERS.has(after);
    }

    /** "the rivers Apurimac and Ene": they run through many provinces. */
    static boolean isRiver(PlaceName name) {
        return name.before().is("river") || name.before().is("rivers");
    }

    static boolean isHouse(PlaceName name) {
        return name.before().is("the") && HOUSES.has(name.after());
    }

    static boolean isNumbered(PlaceName name) {
        return name.before().isDigits() && NAMED_AFTER.has(name.after());
    }

    /** "Mount Auburn", "Mt. Auburn": the known name is but a part of another's. */
    static boolean isSecondHalf(PlaceName name) {
        int before = name.from() - (name.before().is(".") ? 2 : 1);
        return name.sentence().at(before).capital()
                && FIRST_HALVES.has(name.sentence().at(before));
    }

    /** "St George's", "St Mark's cathedral". */
    static boolean isSaints(PlaceName name) {
        Token first = name.sentence().at(name.from());
        boolean saint = first.is("st") || first.is("saint");
        boolean hers = name.before().is("the") && (first.is("santa") || first.is("san") || first.is("santo"));
        return saint && name.after().is("'s") || (saint || hers) && CHURCHES.has(name.after());
    }
}

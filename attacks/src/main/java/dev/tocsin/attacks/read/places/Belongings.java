package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** What is told as a town's own: "a Jackson man", "outside a Jackson store". No person of that name is meant there. */
public final class Belongings {
    private static final WordSet KINDS = WordSet.of(
            "apartment",
            "apartments",
            "bar",
            "barbershop",
            "business",
            "cemetery",
            "church",
            "club",
            "convenience",
            "duplex",
            "family",
            "gas",
            "grocery",
            "home",
            "homes",
            "hospital",
            "hotel",
            "house",
            "intersection",
            "laundromat",
            "liquor",
            "lounge",
            "motel",
            "nightclub",
            "park",
            "parking",
            "pawn",
            "playground",
            "residence",
            "restaurant",
            "salon",
            "shop",
            "sidewalk",
            "store",
            "street",
            "strip",
            "tavern",
            "trailer");

    private Belongings() {}

    public static boolean are(PlaceName name) {
        Token after = name.after();
        boolean one = name.before().is("a") || name.before().is("an");
        boolean people = name.role() == PlaceRole.RESIDENCE && (one || name.from() == 0);
        return !after.capital() && (people || one && KINDS.has(after));
    }
}

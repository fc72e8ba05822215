package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** How far from a place it was, and whether that is near. */
final class Distances {
    /** Up to which the codebook takes a place for near. */
    private static final int NEAR_KM = 25;

    private static final double KM_OF_MILE = 1.6;

    /** In words: "60 km (40 miles) north-east of the Malian capital Bamako". */
    private static final int FAR = 9;

    private static final WordSet BORDER = WordSet.of("border", "borders", "frontier");

    private static final WordSet BORDER_PLACES = WordSet.of("town", "city", "village", "province", "district", "state");

    private static final WordSet MEASURES =
            WordSet.of("km", "kilometers", "kilometres", "kilometer", "kilometre", "miles", "mile");

    private static final WordSet COMPARED = WordSet.of("close", "closer", "closest");

    private static final WordSet TOWNS = WordSet.of("capital", "city", "town", "provincial", "port", "outside");

    private Distances() {}

    /** "the Iraq border", but not "the Lebanese border town". */
    static boolean isBorder(PlaceName name) {
        Token behind = name.sentence().at(name.to() + 1);
        return BORDER.has(name.after()) && !BORDER_PLACES.has(behind);
    }

    /** "the border with Syria", "the frontier with neighbouring Chad". */
    static boolean isAcross(PlaceName name) {
        int with = name.from() - 1;
        while (with > name.from() - 4 && !name.sentence().at(with).is("with")) {
            with--;
        }
        return name.sentence().at(with).is("with") && BORDER.has(name.sentence().at(with - 1));
    }

    static boolean isFar(PlaceName name) {
        int unit = measureBefore(name);
        return unit >= 0 && kilometres(name.sentence(), unit) > NEAR_KM;
    }

    static boolean isNear(PlaceName name) {
        Sentence s = name.sentence();
        if (CloseTo.leadTo(s, name.from()) && !name.before().is("near")) {
            return name.entries().get(0).kind() == Entry.Kind.COUNTRY;
        }
        boolean compared = name.before().is("to") && COMPARED.has(s.at(name.from() - 2));
        return compared || measureBefore(name) >= 0 && !isFar(name);
    }

    /** "Atlanta's northeastern suburbs". */
    static boolean hasSuburbs(PlaceName name) {
        Sentence s = name.sentence();
        int i = name.to() + (s.at(name.to()).is(Sense.POSS) ? 1 : 0);
        boolean described = !s.at(i).isAny(Sense.mask(Sense.PREP, Sense.COMMA));
        return s.at(i).is("suburbs") || described && s.at(i + 1).is("suburbs");
    }

    /** The unit of "100 km outside Cairo", "60 miles north of Baghdad"; or -1. */
    private static int measureBefore(PlaceName name) {
        Sentence s = name.sentence();
        int first = s.has(MEASURES) ? Math.max(0, name.from() - FAR) : name.from();
        for (int i = name.from() - 1; i >= first; i--) {
            if (MEASURES.has(s.at(i)) && (i < name.from() - 1)) {
                return i;
            }
            boolean near = i >= name.from() - 4 && i < name.from();
            boolean between = s.at(i).is("of")
                    || s.at(i).is("from")
                    || s.at(i).is(")")
                    || s.at(i).is("the")
                    || Directions.WORDS.has(s.at(i))
                    || TOWNS.has(s.at(i))
                    || s.at(i).capital();
            if (!near && !between) {
                return -1;
            }
        }
        return -1;
    }

    /** The unit of "60 km", or of the "40 miles" behind it. */
    private static double kilometres(Sentence s, int unit) {
        boolean miles = s.at(unit).word().text().startsWith("mile");
        boolean number = s.at(unit - 1).isDigits();
        return number ? Numbers.value(s.at(unit - 1).word().text()) * (miles ? KM_OF_MILE : 1) : 0;
    }
}

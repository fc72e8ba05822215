package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Whether what looks like a place names a street: streets bear the names of states and cities. */
final class StreetNames {
    /** Behind the last of several: "Main and Odessa streets". */
    private static final WordSet STREETS = WordSet.of("streets", "avenues", "roads", "drives", "boulevards");

    private static final WordSet STREET =
            WordSet.of("street", "st", "avenue", "ave", "road", "rd", "drive", "boulevard", "blvd", "lane", "court");

    private StreetNames() {}

    /** "West Van Buren Street": no hint even where nothing else is told. */
    static boolean isStreet(PlaceName name) {
        return isOneOfStreets(name)
                || isOfBlock(name)
                || isOfCorner(name)
                || STREET.has(name.after()) && (name.after().capital() || endsThere(name));
    }

    /** "in Tarata street, ...", and not "the Odessa street vendors". */
    private static boolean endsThere(PlaceName name) {
        Token behind = name.sentence().at(name.to() + 1);
        boolean there = name.before().is("in") || name.before().is("on");
        return there && (behind.is(Sense.COMMA) || behind.is(".") || behind.is(Sense.PREP));
    }

    /** "Main and Odessa streets". */
    static boolean isOneOfStreets(PlaceName name) {
        return STREETS.has(name.after()) || isFirstOfStreets(name);
    }

    /** "Odessa and Franklin streets". */
    private static boolean isFirstOfStreets(PlaceName name) {
        Sentence s = name.sentence();
        boolean joined = s.at(name.to()).is(Sense.AND) && s.at(name.to() + 1).capital();
        return joined && (STREETS.has(s.at(name.to() + 2)) || STREETS.has(s.at(name.to() + 3)));
    }

    /** "in the 900 block of West Pennsylvania". */
    private static boolean isOfBlock(PlaceName name) {
        Sentence s = name.sentence();
        int i = name.from() - 1;
        while (i > 0 && (Directions.WORDS.has(s.at(i)) || s.at(i).is("."))) {
            i--;
        }
        boolean block = s.at(i - 1).is("block") && s.at(i - 2).isDigits()
                || s.at(i - 1).isDigits() && s.at(i - 1).word().text().endsWith("-block");
        return s.at(i).is("of") && block;
    }

    /** "the intersection of Prescott and Main", "21st and Cleveland". */
    private static boolean isOfCorner(PlaceName name) {
        Sentence s = name.sentence();
        Token other = s.at(name.from() - 2);
        boolean joined = name.before().is("and") || name.before().is("&");
        boolean corner = s.at(name.from() - 2).is("intersection")
                || s.at(name.from() - 2).is("corner");
        return joined && isOrdinal(other) || name.before().is("of") && corner;
    }

    private static boolean isOrdinal(Token token) {
        String text = token.word().text();
        return token.isDigits()
                && (text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th"));
    }
}

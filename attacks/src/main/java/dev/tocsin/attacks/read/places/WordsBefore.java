package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.CompassPoints;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordForm;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** The words that lead to a place's name: "in the southern Afghan city of" before Kandahar. */
final class WordsBefore {
    /** So many of them at most. */
    private static final int MOST = 7;

    private static final WordSet PREPOSITIONS = WordSet.of("in", "at", "near", "outside", "across", "around", "inside");
    private static final WordSet BETWEEN = WordSet.union(List.of(
            CompassPoints.NOUNS,
            CompassPoints.HYPHENATED,
            WordSet.of(
                    "the",
                    "of",
                    "city",
                    "town",
                    "capital",
                    "village",
                    "district",
                    "area",
                    "neighborhood",
                    "neighbourhood",
                    "downtown",
                    "central",
                    "port",
                    "border",
                    "resort",
                    "provincial",
                    "province",
                    "governorate",
                    "prefecture",
                    "division",
                    "department",
                    "cercle",
                    "commune",
                    "canton",
                    "state",
                    "states",
                    "provinces",
                    "districts",
                    "cities",
                    "towns",
                    "villages",
                    "regions",
                    "suburb",
                    "nearby",
                    "coastal",
                    "sea",
                    "holy",
                    "part",
                    "restive",
                    "rural",
                    "volatile",
                    "troubled",
                    "industrial",
                    "oil",
                    "market",
                    "mountain",
                    "tribal",
                    "historic",
                    "far",
                    "neighboring",
                    "neighbouring",
                    "township",
                    "community",
                    "municipality",
                    "region",
                    "metropolis",
                    "small",
                    "tiny",
                    "remote",
                    "sleepy",
                    "isolated",
                    "garrison",
                    "mining",
                    "farming",
                    "fishing",
                    "residential",
                    "outskirts")));

    private static final WordSet EDGES = WordSet.of("outskirts", "vicinity", "environs");

    /** Small parts of a place. */
    private static final WordSet PARTS = WordSet.of(
            "area", "district", "village", "neighborhood", "neighbourhood", "locality", "sector", "quarter", "section");

    /** Words of such a part's name. */
    private static final int LONGEST = 4;

    /** "southern", "northwestern". */
    private static final WordForm ADJECTIVE = WordForm.endingIn("ern");

    /** With a capital: "Afghan", "Iraqi", "Chinese", "Turkish". */
    private static final WordForm DEMONYM = WordForm.endingIn("an", "i", "ese", "ish");

    /** Those with other endings. */
    private static final WordSet PEOPLES = WordSet.of(
            "french",
            "dutch",
            "greek",
            "czech",
            "swiss",
            "welsh",
            "philippine",
            "filipino",
            "kyrgyz",
            "uzbek",
            "tajik",
            "kazakh",
            "slovak",
            "serb",
            "croat",
            "burkinabe",
            "nigerien",
            "ivorian",
            "thai",
            "icelandic",
            "us");

    private WordsBefore() {}

    /** Whether they say that something was there. */
    static boolean areLocative(PlaceName name) {
        for (int k = name.from() - 1; k >= Math.max(0, name.from() - MOST); k--) {
            Token token = name.sentence().at(k);
            if (PREPOSITIONS.has(token) || CloseTo.behind(name.sentence(), k - 1) > 0 || isOfEdge(name, k)) {
                return true;
            }
            if (!mayBe(token) && !isOwner(name, k)) {
                return isBehindPart(name, k);
            }
        }
        return false;
    }

    /** "on the outskirts of", "in the vicinity of". */
    private static boolean isOfEdge(PlaceName name, int of) {
        return name.sentence().at(of).is("of") && EDGES.has(name.sentence().at(of - 1));
    }

    /** "in Oak Road area of Elmwood", "in the Oak Hollow village of Elmwood": a part of it that has a name of its own. */
    private static boolean isBehindPart(PlaceName name, int last) {
        Sentence s = name.sentence();
        int k = last;
        boolean part =
                s.at(k).capital() && PARTS.has(s.at(k + 1)) && s.at(k + 2).is("of");
        while (part && k > last - LONGEST && s.at(k).capital()) {
            k--;
        }
        return part && PREPOSITIONS.has(s.at(s.at(k).is("the") ? k - 1 : k));
    }

    /** The "Niger's" of "in Niger's Tillaberi region". */
    private static boolean isOwner(PlaceName name, int k) {
        Sentence s = name.sentence();
        return s.at(k).is(Sense.POSS) && s.at(k - 1).capital()
                || s.at(k).capital() && s.at(k + 1).is(Sense.POSS) && k + 1 < name.from();
    }

    /** The "northern Afghan" of "a northern Afghan city". */
    static boolean isDescription(Token token) {
        return token.is(Sense.MOD) || token.is("provincial") || isPeople(token) || ADJECTIVE.fits(token);
    }

    /** Whether it may stand between a preposition and the name. */
    static boolean mayBe(Token token) {
        return token.is(Sense.MOD) || BETWEEN.has(token) || isPeople(token) || ADJECTIVE.fits(token);
    }

    private static boolean isPeople(Token token) {
        return token.capital() && (DEMONYM.fits(token) || PEOPLES.has(token));
    }
}

package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.CompassPoints;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/** The streets a sentence names, by their own name without direction and kind, and their blocks by number. */
public final class Streets {
    /** Tokens between a block and the last word of its street's name. */
    private static final int LONGEST = 7;

    private static final WordSet KINDS = WordSet.of(
            "street",
            "st",
            "avenue",
            "ave",
            "road",
            "rd",
            "drive",
            "dr",
            "boulevard",
            "blvd",
            "lane",
            "ln",
            "place",
            "court",
            "ct",
            "way",
            "circle",
            "parkway",
            "highway",
            "terrace",
            "trail",
            "pike",
            "streets",
            "avenues",
            "roads");

    private static final WordSet DIRECTIONS =
            WordSet.union(List.of(CompassPoints.NOUNS, WordSet.of("n", "s", "e", "w", "ne", "nw", "se", "sw")));

    private static final WordSet BEFORE_COURT = WordSet.of(
            "district",
            "supreme",
            "superior",
            "circuit",
            "county",
            "juvenile",
            "municipal",
            "federal",
            "high",
            "magistrate",
            "criminal",
            "crown",
            "family",
            "trial",
            "appeals",
            "state",
            "probate",
            "common",
            "city",
            "general",
            "sessions");

    /** "East St. Louis", "Port St. Lucie". */
    private static final WordSet BEFORE_SAINT =
            WordSet.of("east", "west", "north", "south", "port", "lake", "fort", "mount");

    /** What a street is told by, but for "the 4200-block". */
    private static final WordSet TELLING = WordSet.union(List.of(KINDS, WordSet.of("block")));

    private Streets() {}

    /**
     * A street as it is told.
     *
     * @param name one word, lower case: "adams" of "South Adams Street"
     * @param block "4200", or null where none is told
     */
    public record Street(String name, String block) {}

    public static List<Street> of(Sentence s) {
        List<Street> streets = new ArrayList<>(0);
        boolean told = s.has(TELLING);
        for (int i = told ? 0 : s.nextDigits(0); i < s.size(); i = told ? i + 1 : s.nextDigits(i + 1)) {
            if (mayBeBlock(s.at(i)) || told && TELLING.has(s.at(i))) {
                String block = blockAt(s, i);
                String name = block == null ? byKind(s, i) : behindBlock(s, i + 1);
                if (name != null) {
                    streets.add(new Street(name, block));
                }
            }
        }
        return streets;
    }

    private static boolean mayBeBlock(Token token) {
        return token.isDigits() && token.word().isHyphenated();
    }

    /** "4200" at the last word of "the 4200 block", "the 4200-block"; else null. */
    private static String blockAt(Sentence s, int i) {
        String text = s.at(i).isDigits() ? s.at(i).word().text() : "";
        if (text.endsWith("-block")) {
            return text.substring(0, text.length() - "-block".length());
        }
        return s.at(i).is("block") && s.at(i - 1).isDigits()
                ? s.at(i - 1).word().text()
                : null;
    }

    /** "of South Hillock", "of Martin Luther King Drive", "of W. 11th"; null where no name follows. */
    private static String behindBlock(Sentence s, int from) {
        String name = null;
        for (int i = from; i < from + LONGEST; i++) {
            Token token = s.at(i);
            boolean filler = token.is("of") || token.is("on") || token.is("the") || token.is(".");
            boolean named = token.capital() || token.isDigits();
            if (!named && !filler || KINDS.has(token) && name != null || filler && name != null && !token.is(".")) {
                return name;
            }
            if (named && !DIRECTIONS.has(token) && !token.is(Sense.WEEKDAY)) {
                name = token.word().text();
            }
        }
        return name;
    }

    /** "near Park Avenue", "on Highway 31"; "in St. Louis", "the Highway Patrol" and "District Court" are no streets. */
    private static String byKind(Sentence s, int i) {
        Token token = s.at(i);
        if (token.capital() && token.is("highway") && s.at(i + 1).isDigits()) {
            return s.at(i + 1).word().text();
        }
        boolean isTold = i > 0
                && token.capital()
                && KINDS.has(token)
                && isName(s.at(i - 1))
                && !s.at(i + 1).is("patrol")
                && !(token.is("court") && BEFORE_COURT.has(s.at(i - 1)))
                && !(token.is("st") && BEFORE_SAINT.has(s.at(i - 1)));
        return isTold ? s.at(i - 1).word().text() : null;
    }

    private static boolean isName(Token token) {
        String text = token.word().text();
        return token.capital() || !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}

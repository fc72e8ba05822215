package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Whether two letters or an abbreviation stand for a state, or are any word in capitals. */
final class StateCodes {
    /** Codes of states that are as often another word in capitals: "OK", "NE Harris County". */
    private static final WordSet CODES = WordSet.of("ok", "ne", "oh", "hi", "id", "me", "pa", "ma", "de");

    /** Abbreviations that names begin with: "St. Louis". */
    private static final WordSet BEGINNINGS = WordSet.of("st", "ft", "mt");

    private StateCodes() {}

    /** "SAID SHERIFF BAILEY, IN THE CAR": where all is in capitals, a code is any word. */
    static boolean isWordInCapitals(Sentence s, int i) {
        boolean word = isUpperCode(s, i) && (s.at(i).word().senses() != 0 || CODES.has(s.at(i)));
        int before = s.at(i - 1).is(",") ? i - 2 : i - 1;
        return word && isUpper(s, before) && s.at(i + 1).end() - s.at(i + 1).start() > 1 && isUpper(s, i + 1);
    }

    /** "Columbus, IN late on Saturday". */
    static boolean isCodeOfTown(Sentence s, int i) {
        return isUpperCode(s, i) && s.at(i - 1).is(",") && s.at(i - 2).capital() && !isUpper(s, i - 2);
    }

    /** "a SWAT team": no district of Pakistan. */
    static boolean isTeam(Sentence s, int i) {
        return s.at(i).is("swat") && isUpper(s, i);
    }

    /** "2017 WIS. All rights reserved": a call sign, among words in small letters. */
    private static boolean isStation(Sentence s, int i) {
        return s.at(i).end() - s.at(i).start() > 2
                && isUpper(s, i)
                && !s.at(i - 1).is(",");
    }

    private static boolean isUpperCode(Sentence s, int i) {
        return s.at(i).end() - s.at(i).start() == 2 && isUpper(s, i);
    }

    private static boolean isUpper(Sentence s, int i) {
        return s.at(i).capital()
                && Character.isUpperCase(s.text().charAt(s.at(i).end() - 1));
    }

    /** "IN" is Indiana only behind a city's comma, and "Mass" Massachusetts only there or with its point. */
    static boolean isBareCode(Sentence s, int i) {
        Token token = s.at(i);
        if (token.end() - token.start() != 2 && !token.is(Sense.ABBREV)) {
            return false;
        }
        boolean code = token.end() - token.start() == 2 && token.word().senses() != 0 && !beginsName(s, i);
        boolean pointed = s.at(i + 1).is(".") && !isStation(s, i) && token.end() - token.start() > 2;
        boolean abbreviation =
                token.is(Sense.ABBREV) && !pointed && token.word().text().indexOf('.') < 0;
        boolean article = (token.is("al") || token.is("la")) && s.at(i + 1).capital() && isInOneCase(s, i);
        boolean behindName = s.at(i - 1).capital() && !s.at(i - 1).is(Sense.PERSON) && !s.isHeadline();
        code |= CODES.has(token) && !behindName && !s.at(i - 1).is("(");
        boolean behindComma = s.at(i - 1).is(",") && !(abbreviation && isFirstName(s, i));
        return (code || abbreviation) && !article && !behindComma && !BEGINNINGS.has(token);
    }

    /** The In of "near In Amenas": no code, and nothing alone. */
    static boolean beginsName(Sentence s, int i) {
        return s.at(i).is("in")
                && i > 0
                && !s.isHeadline()
                && !isUpper(s, i)
                && s.at(i).capital()
                && s.at(i + 1).capital();
    }

    /** "her husband, Tex McIver", "McIver, Tex's brother". */
    private static boolean isFirstName(Sentence s, int i) {
        Token next = s.at(i + 1);
        return next.is(Sense.POSS)
                || next.is("'s")
                || next.capital() && next.word().senses() == 0;
    }

    /** "Al Tarmia", "LA PORTE", but not "LA Police". */
    private static boolean isInOneCase(Sentence s, int i) {
        return !isUpper(s, i) || isUpper(s, i + 1);
    }
}

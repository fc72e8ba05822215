package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Persons who are called like a place, and those who come from one. */
final class PersonalNames {

    private PersonalNames() {}

    /** Beside another name that is no place, or behind an age: "Adrian Sandoval", "5-year-old Paris Oak's murder". */
    static boolean isPerson(PlaceName name) {
        Sentence s = name.sentence();
        Entry entry = name.entries().get(0);
        boolean wide = entry.kind().compareTo(Entry.Kind.COUNTY) >= 0;
        if (isOfAge(name) || isDead(name, entry)) {
            return true;
        }
        if (s.isHeadline() || wide && (!entry.ambiguousWord() || name.isCalledDivision())) {
            return false;
        }
        Token before = name.before();
        boolean first = isName(before) && name.from() > 1 && !Directions.WORDS.has(before);
        boolean initial = before.is(".")
                && s.at(name.from() - 2).end() - s.at(name.from() - 2).start() == 1;
        Token after = name.after();
        boolean last = isArticled(after)
                || isName(after)
                        && !Surroundings.isOffice(after)
                        && !Directions.WORDS.has(after)
                        && !Sites.isKind(after.word().text());
        boolean aged = after.is(",")
                && s.at(name.to() + 1).isDigits()
                && s.at(name.to() + 2).is(",");
        return first || initial || last || aged;
    }

    /** "5-year-old Paris Oak's murder", "5-year-old Ann Paris's murder". */
    private static boolean isOfAge(PlaceName name) {
        Sentence s = name.sentence();
        boolean first = name.before().is(Sense.AGE)
                && name.after().capital()
                && s.at(name.to() + 1).is(Sense.POSS);
        boolean last = s.at(name.from() - 2).is(Sense.AGE)
                && isName(name.before())
                && name.after().is(Sense.POSS);
        return first || last;
    }

    /** "in Sorrell's death": no town dies. */
    private static boolean isDead(PlaceName name, Entry entry) {
        return name.after().is(Sense.POSS)
                && DEATHS.has(name.sentence().at(name.to() + 1))
                && entry.population() < LARGE;
    }

    private static final WordSet DEATHS =
            WordSet.of("death", "murder", "slaying", "funeral", "body", "killer", "stepfather", "mother", "father");

    /** Of so many inhabitants a town may be told as mourning its own. */
    private static final int LARGE = 50_000;

    /** The al-Naft of "Wadi al-Naft": a longer name than the known one. */
    private static boolean isArticled(Token token) {
        return !token.capital()
                && (token.word().text().startsWith("al-") || token.word().text().startsWith("el-"));
    }

    private static final WordSet FEASTS = WordSet.of("christmas", "easter", "eid", "ramadan", "pride", "carnival");

    /** What goes on the name of a place, and is no surname: "Sabon Birni LGA", "Bannu Cantonment". */
    private static final WordSet KINDS = WordSet.of(
            "lga",
            "airfield",
            "airbase",
            "local",
            "cantonment",
            "cantt",
            "tehsil",
            "taluk",
            "taluka",
            "upazila",
            "thana",
            "mandal",
            "woreda",
            "kebele",
            "oblast",
            "raion",
            "prefecture",
            "canton",
            "cercle",
            "commune",
            "township",
            "governorate",
            "regency",
            "subdistrict",
            "sub-district",
            "subdivision",
            "sub-county",
            "constituency");

    /** A capital word that no rule knows. */
    private static boolean isName(Token token) {
        return token.capital()
                && !KINDS.has(token)
                && token.word().senses() == 0
                && !FEASTS.has(token)
                && Character.isLetter(token.word().text().charAt(0));
    }

    /** "Ann Hill, 24, of Raytown", "Ann Hill, 24, of North Raytown". */
    static boolean isHomeOfPerson(PlaceName name) {
        Sentence s = name.sentence();
        int of = of(name);
        return s.at(of).is("of")
                && s.at(of - 1).is(",")
                && (s.at(of - 2).isDigits() || s.at(of - 2).capital());
    }

    /** Where "of" stands before a home, the side of the town between them. */
    private static int of(PlaceName name) {
        return name.from() - (Directions.WORDS.has(name.before()) ? 2 : 1);
    }

    /** What bears a place's name as "of Houston" does, with a capital, and is no person. */
    private static final WordSet INSTITUTIONS = WordSet.of(
            "university",
            "college",
            "school",
            "institute",
            "academy",
            "church",
            "mosque",
            "temple",
            "cathedral",
            "shrine",
            "diocese",
            "archdiocese",
            "bishop",
            "archbishop",
            "bank",
            "republic",
            "emirate",
            "kingdom",
            "front",
            "party",
            "army",
            "union",
            "association",
            "club",
            "chamber",
            "port",
            "bay",
            "gulf",
            "isle",
            "strait",
            "valley",
            "duke",
            "battle",
            "siege");

    /** "Adrian Sorrell of Raytown", "Ann Hill, 31 of Raytown". */
    static boolean isHomeOfNamed(PlaceName name) {
        Sentence s = name.sentence();
        int of = of(name);
        int last = of - 1;
        if (!s.at(of).is("of") || last < 1) {
            return false;
        }
        boolean aged = s.at(last).isDigits()
                && s.at(last - 1).is(",")
                && s.at(last - 2).capital();
        int first = last;
        while (first > 0 && isName(s.at(first - 1))) {
            first--;
        }
        boolean there = s.at(first - 1).is(Sense.PREP) || s.at(first - 1).is(Sense.DET);
        boolean full = first < last && isName(s.at(last)) && !there && !INSTITUTIONS.has(s.at(last));
        return aged || full && !s.isHeadline();
    }

    /** "Raytown native Ann Hill". */
    static boolean isNative(PlaceName name) {
        return !name.after().capital()
                && (name.after().is("native") || name.after().is("natives"));
    }
}

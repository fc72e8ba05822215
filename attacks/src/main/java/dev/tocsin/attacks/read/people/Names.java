package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Personal names in one sentence, with the ages told behind them; names of places and bodies are none. */
public final class Names {
    private static final WordSet BODIES = WordSet.of(
            "center",
            "centre",
            "hospital",
            "school",
            "university",
            "college",
            "street",
            "avenue",
            "place",
            "circle",
            "terrace",
            "loop",
            "trail",
            "parkway",
            "crossing",
            "ave",
            "road",
            "county",
            "department",
            "park",
            "news",
            "church",
            "police",
            "court",
            "force",
            "drive",
            "boulevard",
            "blvd",
            "army",
            "state",
            "city",
            "party",
            "front",
            "group",
            "district",
            "province",
            "times",
            "press",
            "tribune",
            "media",
            "associated",
            "journal",
            "herald",
            "broadcasting",
            "television",
            "reserved",
            "medical",
            "agency",
            "united",
            "north",
            "south",
            "east",
            "west",
            "new",
            "middle",
            "bar",
            "club",
            "grill",
            "inn",
            "restaurant",
            "lounge",
            "mall",
            "plaza",
            "village",
            "apartments",
            "apartment",
            "heights",
            "hills",
            "beach",
            "bay",
            "lake",
            "river",
            "creek",
            "valley",
            "springs",
            "island",
            "square",
            "bridge",
            "building",
            "house",
            "hotel",
            "motel",
            "store",
            "market",
            "station",
            "airport",
            "stadium",
            "arena",
            "theater",
            "theatre",
            "elementary",
            "academy",
            "institute",
            "museum",
            "lane",
            "highway",
            "co",
            "co.",
            "township",
            "parish",
            "office",
            "memorial",
            "international",
            "fort",
            "los",
            "las",
            "rapids",
            "housing");

    /** In a headline written with capitals no names: "Compton Girl", "Black Teen James Oak". */
    private static final WordSet NOUNS = WordSet.of(
            "man",
            "woman",
            "boy",
            "girl",
            "teen",
            "teenager",
            "toddler",
            "child",
            "baby",
            "infant",
            "victim",
            "suspect",
            "officer",
            "deputy",
            "mom",
            "mother",
            "father",
            "dad",
            "son",
            "daughter",
            "brother",
            "sister",
            "wife",
            "husband",
            "student",
            "gunman",
            "driver",
            "resident",
            "couple",
            "men",
            "women",
            "boys",
            "girls",
            "teens",
            "kids",
            "children",
            "people",
            "star",
            "warrant",
            "case",
            "issued",
            "face",
            "faces",
            "plea",
            "sought",
            "wanted");

    private static final WordSet TAKEN = WordSet.of(
            "taken", "rushed", "transported", "airlifted", "flown", "driven", "transferred", "moved", "brought");

    private static final long NO_NAMES = Nouns.ENDS_PHRASE
            | Sense.mask(
                    Sense.WEEKDAY,
                    Sense.MONTH,
                    Sense.NUM,
                    Sense.ATTACK,
                    Sense.COLLECTIVE,
                    Sense.CHARGE,
                    Sense.DEAD,
                    Sense.FATAL);

    private final Sentence s;

    Names(Sentence sentence) {
        s = sentence;
    }

    int nameEnd(int i) {
        int at = i;
        while (at < s.size() && at < i + 6 && isNamePart(at, i)) {
            at++;
            at += at < i + 3 ? nickname(at) : 0;
        }
        return at;
    }

    /** How many tokens the nickname of 'James Robert "J.R." Oak' takes; 0 where none stands there. */
    private int nickname(int at) {
        boolean opens = s.at(at).is("\"") || s.at(at).is("“");
        for (int k = at + 1; opens && k < at + 5; k++) {
            boolean closes = s.at(k).is("\"") || s.at(k).is("”");
            if (closes) {
                return k > at + 1 && isNamePart(k + 1, k + 1) ? k + 1 - at : 0;
            }
        }
        return 0;
    }

    /** The token of an age told behind a name: "Name Surname, 28,". */
    int ageAt(int end) {
        boolean comma = s.at(end).is(",") || s.at(end).is("(");
        int at = comma ? end + 1 : end;
        at += s.at(at).is("age") || s.at(at).is("aged") ? 1 : 0;
        boolean number =
                comma && s.at(at).isDigits() && s.at(at).end() - s.at(at).start() <= 3;
        Token after = s.at(at + 1);
        return number
                        && !after.is(Sense.OTHER)
                        && s.at(at).word().number() >= 0
                        && s.at(at).word().number() < 110
                        && (after.is(Sense.COMMA)
                                || after.isAny(Nouns.ENDS_PHRASE)
                                || after.is(".")
                                || after.is("both")
                                || at + 1 >= s.size())
                ? at
                : -1;
    }

    /** A body that bears a name like a person's: "Advocate Christ Medical Center". */
    boolean isBody(int from, int to) {
        for (int k = from; k < to; k++) {
            if (BODIES.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** A name without an age behind "in" and the like is a place's, behind "taken to" a hospital's. */
    boolean isWhere(int i) {
        Token before = s.at(i - 1);
        return isWhereTaken(i) || before.is("in") || before.is("at") || before.is("near") || before.is("outside");
    }

    /** "taken to Oak Hill": a hospital. */
    boolean isWhereTaken(int i) {
        return s.at(i - 1).is("to") && TAKEN.has(s.at(i - 2));
    }

    private boolean isNamePart(int at, int from) {
        Token token = s.at(at);
        return token.capital()
                ? !token.isAny(NO_NAMES) && !(s.isHeadline() && NOUNS.has(token))
                : at > from && token.is(".") && isInitial(s.at(at - 1));
    }

    /** The "J" of "J. Oak", the "Capt" of "Capt. Oak". */
    private static boolean isInitial(Token token) {
        return token.capital() && (token.end() - token.start() <= 2 || token.is(Sense.TITLE));
    }
}

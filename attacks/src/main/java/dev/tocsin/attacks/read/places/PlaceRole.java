package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** What a place name does where it stands: say where, whose police speak, where someone lives, or name something else. */
public enum PlaceRole {
    /** "in Kabul". */
    LOCATIVE(1.5),
    PLAIN(0),
    /** "Lamesa police": those who work where it happened. */
    AUTHORITY(0.8),
    /** "a Silver City man". */
    RESIDENCE(-0.4),
    /** "30 km outside Cairo": what lies near it is meant. */
    LANDMARK(-1.2),
    /** "60 km from Cairo": so far off that any other name is nearer. */
    FAR_LANDMARK(-1.2),
    /** "from Kabul", "by Iraq", "the Venezuelan border". */
    ORIGIN(-2),
    /** "Mayor of Quetta", "President of Iraq". */
    TITLE(-3),
    /** "Sunrise Street", "Lafayette High School": named after the place, or after someone of that name. */
    NAMESAKE(-5),
    /** Where the hurt were taken. */
    HOSPITAL(-4),
    /** "Adrian Sandoval": a person. */
    PERSON(-9),
    /** "WAFB 9 News Baton Rouge": where the page comes from. */
    OUTLET(-6);

    private static final WordSet POLICE = WordSet.of(
            "police",
            "officers",
            "officer",
            "deputies",
            "sheriff",
            "sheriff's",
            "pd",
            "authorities",
            "detectives",
            "investigators",
            "firefighters",
            "fire",
            "mayor",
            "governor",
            "officials",
            "cops",
            "paramedics",
            "coroner",
            "coroner's",
            "prosecutors",
            "troopers",
            "jail");
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
    /** Behind the last of several: "Main and Odessa streets". */
    private static final WordSet STREETS = WordSet.of("streets", "avenues", "roads", "drives", "boulevards");

    private static final WordSet FIRST_HALVES =
            WordSet.of("mount", "mt", "fort", "ft", "lake", "port", "camp", "saint", "san", "santa", "villa", "cape");

    private static final WordSet STREET =
            WordSet.of("street", "st", "avenue", "ave", "road", "rd", "drive", "boulevard", "blvd", "lane", "court");

    private static final WordSet BORDER = WordSet.of("border", "borders", "frontier");
    private static final WordSet MEASURES =
            WordSet.of("km", "kilometers", "kilometres", "kilometer", "kilometre", "miles", "mile");

    private static final WordSet TOWNS = WordSet.of("capital", "city", "town", "provincial", "port", "outside");
    /** Up to which the codebook takes a place for near. */
    private static final int NEAR_KM = 25;

    private static final double KM_OF_MILE = 1.6;

    /** In words: "60 km (40 miles) north-east of the Malian capital Bamako". */
    private static final int FAR = 9;

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
            "resort");

    /** Parts of a city that is told behind: "the Jacarezinho favela of Rio de Janeiro". */
    private static final WordSet QUARTERS = WordSet.of("favela", "slum", "barrio", "quarter", "shantytown", "suburb");

    private static final WordSet MEDICAL = WordSet.of("hospital", "medical", "regional", "health", "clinic", "trauma");
    private static final WordSet CARE = WordSet.of(
            "hospital",
            "airlifted",
            "flown",
            "transported",
            "taken",
            "rushed",
            "hospitalized",
            "treated",
            "transferred",
            "medical",
            "center");
    private static final WordSet OUTLET_WORDS =
            WordSet.of("news", "weather", "sports", "tv", "breaking", "radio", "local");
    private static final WordSet SPEAKING = WordSet.of(
            "journalists",
            "reporters",
            "speaking",
            "told",
            "briefing",
            "statement",
            "court",
            "conference",
            "spokesman",
            "arrested",
            "captured",
            "apprehended",
            "extradited",
            "surrendered",
            "born");
    private static final WordSet DIRECTIONS = WordSet.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "downtown",
            "near",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "old",
            "new",
            "upper",
            "lower",
            "greater",
            "metro");

    private final double weight;

    PlaceRole(double weight) {
        this.weight = weight;
    }

    /** What it adds to how likely the attack happened there. */
    public double weight() {
        return weight;
    }

    static PlaceRole of(PlaceName name) {
        Sentence s = name.sentence();
        String after = s.at(name.to()).word().text();
        if (isOutlet(name)) {
            return OUTLET;
        }
        if (MEDICAL.has(after) || (after.equals("'s") && isHospitalBehind(name)) || isWhereTaken(name)) {
            return HOSPITAL;
        }
        if (NAMED_AFTER.has(after) && s.at(name.to()).capital()
                || after.startsWith("neighbo")
                || after.equals("section")
                || QUARTERS.has(after)
                || name.before().is("the") && HOUSES.has(after)
                || STREETS.has(after)
                || isFirstOfStreets(name)
                || isSecondHalf(name)
                || isNumbered(name, after)) {
            return NAMESAKE;
        }
        if (isPerson(name)) {
            return PERSON;
        }
        if (BORDER.has(name.after())) {
            return ORIGIN;
        }
        boolean closeTo = name.before().is("to") && s.at(name.from() - 2).is("close");
        int measure = measureBefore(name);
        if (measure >= 0 && kilometres(s, measure) > NEAR_KM) {
            return FAR_LANDMARK;
        }
        if (closeTo || measure >= 0 || hasSuburbs(name)) {
            return LANDMARK;
        }
        if (name.isLocative()) {
            return isWhereSpoken(name) ? TITLE : LOCATIVE;
        }
        if (POLICE.has(after)) {
            return AUTHORITY;
        }
        Token before = name.before();
        if (before.is("from") || before.is("by") || isHomeOfPerson(name)) {
            return ORIGIN;
        }
        return before.is(Sense.TITLE) ? TITLE : s.at(name.to()).is(Sense.PERSON) ? RESIDENCE : PLAIN;
    }

    /** "Ann Hill, 24, of Raytown". */
    private static boolean isHomeOfPerson(PlaceName name) {
        Sentence s = name.sentence();
        Token comma = s.at(name.from() - 2);
        return name.before().is("of")
                && comma.is(",")
                && (s.at(name.from() - 3).isDigits() || s.at(name.from() - 3).capital());
    }

    private static boolean isHospitalBehind(PlaceName name) {
        for (int i = name.to() + 1; i < name.to() + 4; i++) {
            if (MEDICAL.has(name.sentence().at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "flown to a hospital in El Paso". */
    private static boolean isWhereTaken(PlaceName name) {
        for (int i = name.from() - 1; i > name.from() - 7 && i >= 0; i--) {
            Token token = name.sentence().at(i);
            if (token.is(Sense.COMMA) || token.is(Sense.BREAK)) {
                return false;
            }
            if (CARE.has(token) || token.word().text().contains("hospital")) {
                return true;
            }
        }
        return false;
    }

    /** "speaking to journalists in Moscow", "arrested in Houston". */
    private static boolean isWhereSpoken(PlaceName name) {
        for (int i = name.from() - 1; i > name.from() - 6 && i >= 0; i--) {
            Token token = name.sentence().at(i);
            if (token.is("after") || token.is(Sense.BREAK) || token.is(Sense.ATTACK)) {
                return false;
            }
            if (SPEAKING.has(name.sentence().at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Mount Auburn", "Mt. Auburn": the known name is but a part of another's. */
    private static boolean isSecondHalf(PlaceName name) {
        int before = name.from() - (name.before().is(".") ? 2 : 1);
        return name.sentence().at(before).capital()
                && FIRST_HALVES.has(name.sentence().at(before));
    }

    /** "Odessa and Franklin streets". */
    private static boolean isFirstOfStreets(PlaceName name) {
        Sentence s = name.sentence();
        boolean joined = s.at(name.to()).is(Sense.AND) && s.at(name.to() + 1).capital();
        return joined && (STREETS.has(s.at(name.to() + 2)) || STREETS.has(s.at(name.to() + 3)));
    }

    /** "West Van Buren Street": no hint even where nothing else is told. */
    static boolean isStreet(PlaceName name) {
        String after = name.after().word().text();
        return STREETS.has(after)
                || isFirstOfStreets(name)
                || isOfBlock(name)
                || isOfCorner(name)
                || STREET.has(name.after()) && name.after().capital();
    }

    /** "in the 900 block of West Pennsylvania": streets bear the names of states and cities. */
    private static boolean isOfBlock(PlaceName name) {
        Sentence s = name.sentence();
        int i = name.from() - 1;
        while (i > 0 && (DIRECTIONS.has(s.at(i)) || s.at(i).is("."))) {
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

    /** The unit of "60 km", or of the "40 miles" behind it. */
    private static double kilometres(Sentence s, int unit) {
        boolean miles = s.at(unit).word().text().startsWith("mile");
        boolean number = s.at(unit - 1).isDigits();
        return number ? Numbers.value(s.at(unit - 1).word().text()) * (miles ? KM_OF_MILE : 1) : 0;
    }

    /** The unit of "100 km outside Cairo", "60 miles north of Baghdad"; or -1. */
    private static int measureBefore(PlaceName name) {
        Sentence s = name.sentence();
        int first = Math.max(0, name.from() - FAR);
        for (int i = name.from() - 1; i >= first; i--) {
            if (MEASURES.has(s.at(i)) && (i < name.from() - 1)) {
                return i;
            }
            boolean near = i >= name.from() - 4 && i < name.from();
            boolean between = s.at(i).is("of")
                    || s.at(i).is("from")
                    || s.at(i).is(")")
                    || s.at(i).is("the")
                    || DIRECTIONS.has(s.at(i))
                    || TOWNS.has(s.at(i))
                    || s.at(i).capital();
            if (!near && !between) {
                return -1;
            }
        }
        return -1;
    }

    /** "Atlanta's northeastern suburbs". */
    private static boolean hasSuburbs(PlaceName name) {
        Sentence s = name.sentence();
        int i = name.to() + (s.at(name.to()).is(Sense.POSS) ? 1 : 0);
        boolean described = !s.at(i).isAny(Sense.mask(Sense.PREP, Sense.COMMA));
        return s.at(i).is("suburbs") || described && s.at(i + 1).is("suburbs");
    }

    private static boolean isNumbered(PlaceName name, String after) {
        return name.before().isDigits() && NAMED_AFTER.has(after);
    }

    /** Beside another name that is no place: "Adrian Sandoval", "Martin Luther", "Islamic State Khorasan Province". */
    private static boolean isPerson(PlaceName name) {
        Sentence s = name.sentence();
        if (name.before().is("state") && s.at(name.from() - 2).is("islamic")) {
            return true;
        }
        Entry entry = name.entries().get(0);
        boolean wide = entry.kind().compareTo(Entry.Kind.COUNTY) >= 0;
        if (s.isHeadline() || wide && (!entry.ambiguousWord() || name.isCalledDivision())) {
            return false;
        }
        Token before = name.before();
        boolean first = isName(before) && name.from() > 1 && !DIRECTIONS.has(before);
        boolean initial = before.is(".")
                && s.at(name.from() - 2).end() - s.at(name.from() - 2).start() == 1;
        Token after = name.after();
        boolean last = isName(after)
                && !POLICE.has(after)
                && !Sites.isKind(after.word().text());
        boolean aged = after.is(",")
                && s.at(name.to() + 1).isDigits()
                && s.at(name.to() + 2).is(",");
        return first || initial || last || aged;
    }

    /** A capital word that no rule knows. */
    private static boolean isName(Token token) {
        return token.capital()
                && token.word().senses() == 0
                && Character.isLetter(token.word().text().charAt(0));
    }

    /** In the tail of a headline that names the page: "- WAFB 9 News Baton Rouge, Louisiana News, Weather, Sports". */
    private static boolean isOutlet(PlaceName name) {
        Sentence s = name.sentence();
        if (!s.isHeadline()) {
            return false;
        }
        int dash = -1;
        for (int i = 1; i < name.from(); i++) {
            String word = s.at(i).word().text();
            dash = word.equals("-") || word.equals("–") || word.equals("—") || word.equals("|") ? i : dash;
        }
        if (dash < 0) {
            return false;
        }
        for (int i = dash + 1; i < s.size(); i++) {
            String word = s.at(i).word().text();
            if (OUTLET_WORDS.has(word) || word.endsWith(".com") || word.equals("com")) {
                return true;
            }
        }
        return false;
    }
}

package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the names of places in sentences. It only looks at words with capitals, and takes the longest name. */
public final class PlaceFinder {
    /** No name is longer, in words. */
    private static final int LONGEST = 7;

    private static final long NEVER =
            Sense.mask(Sense.WEEKDAY, Sense.MONTH, Sense.PRON, Sense.BE, Sense.HAVE, Sense.BREAK, Sense.SAY, Sense.AND);

    /** What news writes with a capital and does not mean as a place. */
    private static final Set<String> NO_NAMES = Set.of(
            "christmas",
            "metro",
            "buy",
            "west",
            "south",
            "north",
            "east",
            "near",
            "mt",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "march",
            "may",
            "police",
            "sunday",
            "monday",
            "of",
            "man",
            "best",
            "call",
            "home",
            "university",
            "church",
            "young",
            "justice",
            "friendship",
            "independence day",
            "media",
            "central",
            "county",
            "city",
            "province",
            "district",
            "valley",
            "hospital",
            "watch",
            "news",
            "officer",
            "sheriff",
            "photo",
            "video",
            "lake",
            "park",
            "caption",
            "la",
            "jihad",
            "saddam",
            "islamic",
            "observatory",
            "hall",
            "general",
            "hamas",
            "front",
            "liberation",
            "gate",
            "bank",
            "street",
            "foremost",
            "ave",
            "major");

    private static final WordSet DIVISIONS =
            WordSet.of("district", "province", "county", "agency", "governorate", "city", "region", "state");
    private static final WordSet PROVINCES =
            WordSet.of("province", "state", "region", "department", "governorate", "oblast");
    /** Codes of states that are as often another word in capitals: "OK", "NE Harris County". */
    private static final WordSet CODES = WordSet.of("ok", "ne", "oh", "hi", "id", "me", "pa", "ma", "de");

    /** Abbreviations that names begin with: "St. Louis". */
    private static final WordSet BEGINNINGS = WordSet.of("st", "ft", "mt");

    private static final String COUNTY = "county";

    /** Small words within names. */
    private static final WordSet INNER = WordSet.of("of", "de", "del", "la", "el", "al", "and", "the", "i", "e");

    private final PlaceNames names;

    public PlaceFinder(Gazetteer gazetteer) {
        names = new PlaceNames(gazetteer, NO_NAMES::contains);
    }

    /** In order of appearance, each with the wider place that is told right behind it. */
    public List<PlaceName> find(Sentence s) {
        List<PlaceName> found = new ArrayList<>();
        for (int i = 0; i < s.size(); ) {
            PlaceName name = canBegin(s, i) ? longestAt(s, i) : null;
            if (name == null) {
                i++;
            } else {
                found.add(name);
                i = name.to();
            }
        }
        return joined(s, found);
    }

    private static boolean canBegin(Sentence s, int i) {
        Token token = s.at(i);
        if (isCodeOfTown(s, i)) {
            return true;
        }
        if (!token.capital()
                || token.isAny(NEVER)
                || isBareCode(s, i)
                || isWordInCapitals(s, i)
                || token.word().text().startsWith("i'")) {
            return false;
        }
        boolean common = token.word().senses() != 0 && (i == 0 || s.at(i - 1).is(Sense.COMMA) || s.isHeadline());
        return !common || s.at(i + 1).capital() || token.is(Sense.PERSON) || token.isAny(Sense.mask(Sense.ABBREV));
    }

    /** "SAID SHERIFF BAILEY, IN THE CAR": where all is in capitals, a code is any word. */
    private static boolean isWordInCapitals(Sentence s, int i) {
        boolean word = isUpperCode(s, i) && (s.at(i).word().senses() != 0 || CODES.has(s.at(i)));
        int before = s.at(i - 1).is(",") ? i - 2 : i - 1;
        return word && isUpper(s, before) && s.at(i + 1).end() - s.at(i + 1).start() > 1 && isUpper(s, i + 1);
    }

    /** "Columbus, IN late on Saturday". */
    private static boolean isCodeOfTown(Sentence s, int i) {
        return isUpperCode(s, i) && s.at(i - 1).is(",") && s.at(i - 2).capital() && !isUpper(s, i - 2);
    }

    private static boolean isUpperCode(Sentence s, int i) {
        return s.at(i).end() - s.at(i).start() == 2 && isUpper(s, i);
    }

    private static boolean isUpper(Sentence s, int i) {
        return s.at(i).capital()
                && Character.isUpperCase(s.text().charAt(s.at(i).end() - 1));
    }

    /** "IN" is Indiana only behind a city's comma, and "Mass" Massachusetts only there or with its point. */
    private static boolean isBareCode(Sentence s, int i) {
        Token token = s.at(i);
        boolean code = token.end() - token.start() == 2 && token.word().senses() != 0;
        boolean pointed = s.at(i + 1).is(".") && token.end() - token.start() > 2;
        boolean abbreviation =
                token.is(Sense.ABBREV) && !pointed && token.word().text().indexOf('.') < 0;
        boolean article = (token.is("al") || token.is("la")) && s.at(i + 1).capital() && isInOneCase(s, i);
        boolean behindName = s.at(i - 1).capital() && !s.at(i - 1).is(Sense.PERSON) && !s.isHeadline();
        code |= CODES.has(token) && !behindName && !s.at(i - 1).is("(");
        return (code || abbreviation) && !article && !s.at(i - 1).is(",") && !BEGINNINGS.has(token);
    }

    /** "Al Tarmia", "LA PORTE", but not "LA Police". */
    private static boolean isInOneCase(Sentence s, int i) {
        return !isUpper(s, i) || isUpper(s, i + 1);
    }

    private PlaceName longestAt(Sentence s, int i) {
        List<Entry> longest = null;
        int end = i;
        int hash = 0;
        for (int k = i; k < Math.min(s.size(), i + LONGEST) && canGoOn(s, i, k); k++) {
            String folded = k > i && isCounty(s.at(k)) ? COUNTY : folded(s.at(k));
            if (folded.isEmpty()) {
                if (!s.at(k).is(".") && !s.at(k).is("'s")) {
                    break;
                }
                continue;
            }
            hash = Gazetteer.hash(hash, folded);
            List<Entry> entries = names.mayName(hash, folded) ? names.named(folded(s, i, k)) : List.of();
            if (!entries.isEmpty()) {
                longest = entries;
                end = isCounty(s.at(k)) && s.at(k + 1).is(".") ? k + 2 : k + 1;
                boolean people = entries.get(0).kind() == Entry.Kind.DEMONYM;
                if (people && !s.at(k + 1).capital()) {
                    break;
                }
            }
        }
        return longest == null ? null : PlaceName.of(s, i, end, longest);
    }

    /** The words from one token through another, without the stops of abbreviations. */
    private static String folded(Sentence s, int from, int through) {
        String words = s.at(from).word().folded();
        for (int k = from + 1; k <= through; k++) {
            String word = isCounty(s.at(k)) ? COUNTY : folded(s.at(k));
            words = word.isEmpty() ? words : words + ' ' + word;
        }
        return words;
    }

    /** "Jackson Co.". */
    private static boolean isCounty(Token token) {
        return token.capital() && token.is("co");
    }

    private static String folded(Token token) {
        return token.is("'s") ? "" : token.word().folded();
    }

    private static boolean canGoOn(Sentence s, int from, int k) {
        Token token = s.at(k);
        if (k == from || token.capital()) {
            return true;
        }
        if (token.is("'s")) {
            return s.at(k + 1).is("county");
        }
        boolean abbreviation = token.is(".") && s.at(k - 1).is(Sense.ABBREV);
        boolean division = DIVISIONS.has(token);
        boolean inner = !division && INNER.has(token);
        return abbreviation || division || inner && s.at(k + 1).capital();
    }

    /** "Columbus, Ohio", "Kabul in Afghanistan", "Quetta, the capital of Balochistan". */
    private static List<PlaceName> joined(Sentence s, List<PlaceName> names) {
        List<PlaceName> joined = new ArrayList<>(names);
        for (int i = joined.size() - 2; i >= 0; i--) {
            PlaceName name = joined.get(i);
            PlaceName next = wider(s, joined, i + 1);
            if (next.from() - name.to() <= 7
                    && (next.from() > name.to() || mayLieIn(name, next))
                    && isJoint(s, name.to(), next.from())
                    && next.isWide()
                    && !isBorder(next)) {
                joined.set(i, name.in(next));
            }
        }
        return joined;
    }

    /** The Ghazni of "the Afghan province of Ghazni", not the Afghan and not the city of Ghazni. */
    private static PlaceName wider(Sentence s, List<PlaceName> names, int i) {
        PlaceName name = names.get(i);
        PlaceName behind = name.isPeople() && i + 1 < names.size() ? names.get(i + 1) : null;
        if (behind != null && behind.from() - name.to() <= 2 && isOfProvince(s, behind)) {
            return behind.asProvince();
        }
        return isOfProvince(s, name) ? name.asProvince() : name;
    }

    private static boolean isOfProvince(Sentence s, PlaceName name) {
        return s.at(name.from() - 1).is("of")
                && PROVINCES.has(s.at(name.from() - 2))
                && name.mayBe(Entry.Kind.PROVINCE);
    }

    /** "Houston Texas", but not "Jackson Bay". */
    private static boolean mayLieIn(PlaceName name, PlaceName wide) {
        Entry area = wide.entries().get(0);
        return name.entries().stream()
                .anyMatch(e -> area.provinceCode() == null
                        ? area.countryCode() == null || area.countryCode().equals(e.countryCode())
                        : area.provinceCode().equals(e.provinceCode()));
    }

    /** "close to the Venezuelan border": on which side, the words do not say. */
    private static boolean isBorder(PlaceName name) {
        return name.role() == PlaceRole.ORIGIN && name.isPeople();
    }

    private static boolean isJoint(Sentence s, int from, int to) {
        if (from == to) {
            return true;
        }
        Token first = s.at(from);
        if (!first.is(",")
                && !first.is("in")
                && !first.is("of")
                && !first.is("(")
                && !first.is(".")
                && !first.is("'s")
                && !first.is("city")
                && !first.is("district")
                && !first.is("area")
                && !first.is("town")) {
            return false;
        }
        for (int k = from + 1; k < to; k++) {
            if (s.at(k).isAny(Sense.mask(Sense.VERB, Sense.BREAK, Sense.AND, Sense.WHO, Sense.PERSON))
                    || s.at(k).is(".") && k > from + 1) {
                return false;
            }
        }
        return true;
    }
}

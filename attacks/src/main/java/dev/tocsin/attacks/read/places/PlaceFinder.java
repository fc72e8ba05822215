package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordForm;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of places in sentences. It only looks at words with capitals, and takes the longest name. */
public final class PlaceFinder {
    /** No name is longer, in words. */
    private static final int LONGEST = 7;

    private static final long NEVER =
            Sense.mask(Sense.WEEKDAY, Sense.MONTH, Sense.PRON, Sense.BE, Sense.HAVE, Sense.BREAK, Sense.SAY, Sense.AND);

    private static final WordSet DIVISIONS =
            WordSet.of("district", "province", "county", "agency", "governorate", "city", "region", "state");
    /** "I'm", "I've". */
    private static final WordForm I = WordForm.of(word -> word.startsWith("i'"));

    /** The last word of "Kandahar province". */
    private static final WordForm KIND = WordForm.ofWord(word -> Gazetteer.isKind(word.folded()));

    private static final String COUNTY = "county";

    /** Small words within names. */
    private static final WordSet INNER = WordSet.of(
            "of", "de", "del", "la", "las", "los", "da", "do", "dos", "das", "du", "des", "el", "al", "and", "the", "i",
            "e", "es", "ad", "ash", "ez", "ud", "ur");

    /** Countries in so many letters, and words: CAR for the Central African Republic. */
    private static final WordSet LETTERS = WordSet.of("car");

    /** What goes on a name: the "del" of "San Miguel del Ene". */
    private static final WordSet GOES_ON =
            WordSet.of("de", "del", "da", "do", "dos", "das", "du", "des", "della", "di", "degli", "sur", "e", "i");

    /** What names of villages begin with: "Ain Soltane" is no Ain. */
    private static final WordSet BEGINS = WordSet.of(
            "ain", "ait", "bab", "bani", "beit", "beni", "bir", "bordj", "dar", "deir", "hassi", "kafr", "kampung",
            "khirbet", "ksar", "ouled", "oued", "qasr", "ras", "sidi", "tal", "tel", "tell", "umm", "wadi");

    /** A city of more inhabitants is meant whatever stands behind its name. */
    private static final int KNOWN = 100_000;

    private final PlaceNames names;

    public PlaceFinder(Gazetteer gazetteer) {
        names = new PlaceNames(gazetteer, NoNames::has);
    }

    /** In order of appearance, each with the wider place that is told right behind it. */
    public List<PlaceName> find(Sentence s) {
        List<PlaceName> found = new ArrayList<>();
        for (int i = 0; i < s.size(); ) {
            PlaceName name = canBegin(s, i) ? longestAt(s, i) : null;
            name = name == null || isOnlyAWord(s, name) ? null : Capitals.meant(name, found, names);
            int longer = name == null ? 0 : endOfLonger(s, name);
            if (name == null) {
                i++;
            } else if (longer > 0) {
                i = longer;
            } else {
                found.add(name);
                i = name.to();
            }
        }
        return WiderPlaces.joined(s, Suburbs.settled(found));
    }

    /** The Bar of "KILLED IN A BAR", where all stands in capitals; but "BAR, MONTENEGRO". */
    private static boolean isOnlyAWord(Sentence s, PlaceName name) {
        boolean word = name.entries().get(0).ambiguousWord() || LETTERS.has(s.at(name.from()));
        return word && name.to() == name.from() + 1 && !s.at(name.to()).is(",") && s.isInCapitals();
    }

    /** Behind a longer name that the gazetteer lacks, and of which it knows the beginning; 0 where the name is whole. */
    private static int endOfLonger(Sentence s, PlaceName name) {
        int end = name.to();
        boolean articled =
                ArabicArticle.begins(s.at(end)) && name.entries().get(0).population() < KNOWN;
        boolean begun = end == name.from() + 1
                && (articled
                        || BEGINS.has(s.at(name.from()))
                                && s.at(end).capital()
                                && !s.at(end).isAny(NEVER));
        while (GOES_ON.has(s.at(end)) || end > name.to() && INNER.has(s.at(end))) {
            end++;
        }
        return begun || end > name.to() && s.at(end).capital() ? end + 1 : 0;
    }

    private boolean canBegin(Sentence s, int i) {
        Token token = s.at(i);
        if (!token.capital() && !ArabicArticle.beginsName(s, i)) {
            return false;
        }
        if (StateCodes.isCodeOfTown(s, i)) {
            return true;
        }
        if (token.isAny(NEVER) && !isMon(s, i)
                || StateCodes.isBareCode(s, i)
                || StateCodes.isWordInCapitals(s, i)
                || StateCodes.isTeam(s, i)
                || isEndOfName(s, i)
                || isGreeting(s, i)
                || I.fits(token)) {
            return false;
        }
        boolean common = token.word().senses() != 0 && (i == 0 || s.at(i - 1).is(Sense.COMMA) || s.isHeadline());
        return !common
                || s.at(i + 1).capital()
                || isOfState(s, i)
                || token.is(Sense.PERSON)
                || token.isAny(Sense.mask(Sense.ABBREV));
    }

    /** The Buffalo of "# Buffalo, New York bombing kills two": the state behind the comma tells that it is no word. */
    private boolean isOfState(Sentence s, int i) {
        if (!s.at(i + 1).is(",") || !s.at(i + 2).capital()) {
            return false;
        }
        int end = s.at(i + 3).capital() ? i + 4 : i + 3;
        return names.named(folded(s, i + 2, end - 1)).stream()
                .anyMatch(e -> e.kind() == Entry.Kind.PROVINCE && "US".equals(e.countryCode()));
    }

    /** "Ash Medical Center", "Beach Town Center": no town of Center. */
    private static boolean isEndOfName(Sentence s, int i) {
        return s.at(i).is("center") && s.at(i - 1).capital() && !s.at(i - 1).is(Sense.COMMA);
    }

    /** "Welcome back. Please sign in": the page's, and no town of that name. */
    private static boolean isGreeting(Sentence s, int i) {
        return i == 0 && s.at(i).is("welcome") && !s.at(1).is(",");
    }

    /** "Mon state", "Mon district": no Monday. */
    private static boolean isMon(Sentence s, int i) {
        return s.at(i).is("mon") && DIVISIONS.has(s.at(i + 1));
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
            List<Entry> entries = k == i ? names.named(s.at(i).word()) : named(s, i, k, hash);
            if (!entries.isEmpty()) {
                longest = entries;
                end = isCounty(s.at(k)) && s.at(k + 1).is(".") ? k + 2 : k + 1;
                boolean people = entries.get(0).kind() == Entry.Kind.DEMONYM;
                if (people && !s.at(k + 1).capital()) {
                    break;
                }
            }
        }
        if (longest == null && Roads.begin(s, i)) {
            longest = names.named(Roads.origin(s, i));
            end = i + 1;
        }
        return longest == null || longest.isEmpty() || end == i + 1 && StateCodes.beginsName(s, i)
                ? null
                : PlaceName.of(s, i, end, longest);
    }

    private List<Entry> named(Sentence s, int from, int through, int hash) {
        Token last = s.at(through);
        boolean may = names.mayName(hash) || isCounty(last) || KIND.fits(last);
        return may ? names.named(folded(s, from, through)) : List.of();
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

    /** The Cairo of "Cairo's Abbasiya district", but not the Cox of "Cox's Bazar". */
    private boolean isLargeCity(Sentence s, int from, int to) {
        return names.named(folded(s, from, to - 1)).stream()
                .anyMatch(e -> e.kind() == Entry.Kind.CITY && e.population() > KNOWN);
    }

    private boolean canGoOn(Sentence s, int from, int k) {
        Token token = s.at(k);
        if (k == from || token.capital()) {
            return true;
        }
        if (token.is("'s")) {
            return s.at(k + 1).is("county")
                    || s.at(k + 1).is("bazar")
                    || s.at(k + 1).capital() && !isLargeCity(s, from, k);
        }
        boolean abbreviation = token.is(".") && s.at(k - 1).is(Sense.ABBREV);
        boolean division = DIVISIONS.has(token);
        return abbreviation || division || ArabicArticle.begins(token) || isInner(s, k);
    }

    /** The "of" of "Isle of Man", the "de las" of "San Cristobal de las Casas". */
    private static boolean isInner(Sentence s, int k) {
        return INNER.has(s.at(k)) && (s.at(k + 1).capital() || isInner(s, k + 1));
    }
}

package dev.tocsin.attacks.match;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares buildings and sites told in different words: "the Russian Embassy", "Russian embassy". */
final class Sites {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "a", "an", "of", "in", "at", "near", "outside", "inside", "to", "and", "his", "her", "their");
    private static final int MOST_LETTERS = 60;

    /** Sites that are not taken for one another. Hospitals, where the wounded are told again, and offices are left out. */
    private static final List<Set<String>> KINDS = List.of(
            Set.of("apartment", "apartments"),
            Set.of("nightclub", "club", "bar", "tavern", "pub", "lounge", "saloon"),
            Set.of("school", "college", "university", "campus", "seminary", "madrassa"),
            Set.of("church", "mosque", "temple", "synagogue", "cathedral", "shrine"),
            Set.of("restaurant", "cafe", "diner", "tea", "teahouse"),
            Set.of("market", "bazaar", "supermarket", "mall"),
            Set.of("hotel", "motel"),
            Set.of("park", "playground"),
            Set.of("checkpoint", "checkpost", "roadblock"),
            Set.of("police"),
            Set.of("bus", "railway", "train", "airport"));

    private Sites() {}

    /** The site's words without order and small words; empty for none. */
    static String key(String site) {
        String key = String.join(" ", words(site));
        return key.length() <= MOST_LETTERS ? key : key.substring(0, MOST_LETTERS);
    }

    /** Whether the two are buildings of two kinds: a nightclub is no school. */
    static boolean areOfTwoKinds(Set<String> a, Set<String> b) {
        Set<String> one = kind(a);
        Set<String> other = kind(b);
        return one != null && other != null && one != other;
    }

    /** Null where none is told, or two are. */
    private static Set<String> kind(Set<String> words) {
        Set<String> found = null;
        if (words.contains("car") || words.contains("parking")) {
            return null;
        }
        for (Set<String> kind : KINDS) {
            if (words.stream().anyMatch(kind::contains)) {
                if (found != null) {
                    return null;
                }
                found = kind;
            }
        }
        return found;
    }

    /** Share of words in common, 0 to 1. */
    static double likeness(Set<String> a, Set<String> b) {
        int both = 0;
        for (String word : a) {
            both += b.contains(word) ? 1 : 0;
        }
        return (double) both / (a.size() + b.size() - both);
    }

    /** The words that tell the site from others; none where no site is told. */
    static Set<String> words(String site) {
        if (site == null) {
            return new TreeSet<>();
        }
        List<String> words = Arrays.asList(NO_LETTERS.split(site.toLowerCase(Locale.ROOT)));
        Set<String> content = new TreeSet<>(words);
        content.removeAll(EMPTY_WORDS);
        content.remove("");
        return content;
    }

    /** The words that tell the site from others of the city: "Basra home" is no "Basra cafe". */
    static Set<String> within(String city, Set<String> site) {
        Set<String> words = new TreeSet<>(site);
        words.removeAll(words(city));
        return words.isEmpty() ? site : words;
    }
}

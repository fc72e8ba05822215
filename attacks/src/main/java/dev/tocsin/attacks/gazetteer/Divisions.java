package dev.tocsin.attacks.gazetteer;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that tell what a name names: "Kandahar province" is not the city. Languages and wires translate divisions
 * freely, so a word names the kinds that it may mean, the likeliest first.
 */
final class Divisions {
    private static final List<Kind> FIRST_LEVEL = List.of(Kind.PROVINCE, Kind.REGION, Kind.COUNTY);
    private static final List<Kind> SECOND_LEVEL =
            List.of(Kind.COUNTY, Kind.DISTRICT, Kind.REGION, Kind.CITY, Kind.PROVINCE);
    private static final List<Kind> SETTLEMENT = List.of(Kind.CITY, Kind.DISTRICT, Kind.COUNTY);
    private static final Map<String, List<Kind>> KINDS = new HashMap<>();

    static {
        Stream.of(
                        "province",
                        "provinces",
                        "governorate",
                        "state",
                        "oblast",
                        "krai",
                        "region",
                        "department",
                        "prefecture")
                .forEach(word -> KINDS.put(word, FIRST_LEVEL));
        Stream.of("district", "county", "subdivision", "agency", "tehsil", "taluk", "raion", "regency", "upazila")
                .forEach(word -> KINDS.put(word, SECOND_LEVEL));
        Stream.of("lga", "woreda", "thana", "mandal", "taluka", "sub-county")
                .forEach(word -> KINDS.put(word, SECOND_LEVEL));
        Stream.of("division", "territory", "cercle", "canton", "commune", "township", "subdistrict", "area", "valley")
                .forEach(word -> KINDS.put(word, SECOND_LEVEL));
        Stream.of("city", "town", "village", "municipality", "cantonment").forEach(word -> KINDS.put(word, SETTLEMENT));
    }

    /** Those of them that stand behind hardly anything but a proper name. */
    private static final Set<String> FORMAL = Set.of(
            "province",
            "governorate",
            "oblast",
            "district",
            "county",
            "subdivision",
            "agency",
            "tehsil",
            "taluk",
            "raion",
            "regency",
            "upazila",
            "cercle",
            "town",
            "village");

    private Divisions() {}

    /** Whether the word, or the last part of it, tells what a name before it names. */
    static boolean isKind(String word) {
        return word.indexOf(' ') < 0 ? KINDS.containsKey(word) : endWithKind(word);
    }

    /** Whether the last word makes a place of any name before it, however spelled. */
    static boolean endWithFormalKind(String words) {
        return FORMAL.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Whether the last of several words tells the kind of what the others name. */
    static boolean endWithKind(String words) {
        return words.indexOf(' ') > 0 && KINDS.containsKey(words.substring(words.lastIndexOf(' ') + 1));
    }

    static String withoutKind(String words) {
        return words.substring(0, words.lastIndexOf(' '));
    }

    /** Those that the last word of {@code words} may mean: in each country, the likeliest kind that it has. */
    static List<Entry> ofKind(String words, Collection<Entry> named) {
        List<Kind> kinds = KINDS.get(words.substring(words.lastIndexOf(' ') + 1));
        Map<String, Kind> likeliest = new HashMap<>();
        for (Kind kind : kinds) {
            named.stream()
                    .filter(entry -> entry.kind() == kind)
                    .forEach(entry -> likeliest.putIfAbsent(String.valueOf(entry.countryCode()), kind));
        }
        return named.stream()
                .filter(entry -> entry.kind() == likeliest.get(String.valueOf(entry.countryCode())))
                .toList();
    }
}

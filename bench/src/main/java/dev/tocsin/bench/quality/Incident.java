package dev.tocsin.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.attacks.AttackType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What really happened, as people coded it: a line of {@code gold.ndjson}.
 *
 * @param articles ids of the articles that tell it
 * @param killed null where nobody coded it
 * @param injured null where nobody coded it
 * @param cities the city under each of its names; empty where none was coded
 * @param provinces its province under each of its names
 * @param date {@code 2017-01-01}, or null where no day was coded
 * @param perpetratorsKilled null where nobody coded it
 * @param types the kinds of attack that the coder's words allow; empty where none was coded
 * @param groups the groups held responsible, as coded; empty where none was coded
 */
record Incident(
        String id,
        Set<String> articles,
        Toll killed,
        Toll injured,
        List<String> cities,
        List<String> provinces,
        String date,
        Toll perpetratorsKilled,
        Set<AttackType> types,
        List<String> groups) {

    private static final int LENGTH_OF_DAY = 10;
    /** Coders' words for attackers who are no group. */
    private static final Pattern NO_GROUP = Pattern.compile(
            "(?i)(?:unknown|.*\\blone wolf|.*\\b(?:militants?|gunm[ae]n|insurgents?|extremists?|separatists?|nationalists?|islamists?|rebels?"
                    + "|criminals?|terrorists?|bandits|civilians?|soldiers?|army|police))");

    /**
     * A number as coded.
     *
     * @param low inclusive
     * @param high inclusive, or null where it is open: "74+"
     */
    record Toll(int low, Integer high) {
        static Toll of(JsonNode node) {
            if (node == null || !node.hasNonNull("low")) {
                return null;
            }
            return new Toll(
                    node.get("low").asInt(),
                    node.hasNonNull("high") ? node.get("high").asInt() : null);
        }

        /**
         * Whether a number is the one coded. "More than 74" is 75 to us, and was coded as 74 or 74+.
         *
         * @param text what the incident's articles say
         */
        boolean isMetBy(int number, ArticleText text) {
            boolean isPoint = high == null || high == low;
            if (number == low + 1 && isPoint) {
                return high == null || text.saysMoreThan(low);
            }
            return isPoint ? number == low : low <= number && number <= high;
        }

        /** Whether a number tells of more people than were coded; an open number is never exceeded. */
        boolean isExceededBy(int number, ArticleText text) {
            return high != null && number > high && !isMetBy(number, text);
        }
    }

    static Incident of(JsonNode line) {
        Set<String> articles = new TreeSet<>();
        line.get("articles").forEach(article -> articles.add(article.asText()));
        List<String> cities = strings(line.get("city"));
        cities.addAll(strings(line.get("cityAlso")));
        String date = line.path("date").asText("");
        return new Incident(
                line.get("id").asText(),
                articles,
                Toll.of(line.get("killed")),
                Toll.of(line.get("injured")),
                cities,
                strings(line.get("province")),
                date.length() == LENGTH_OF_DAY ? date : null,
                Toll.of(line.get("perpetratorsKilled")),
                CodedType.of(line.path("type").asText("")),
                groups(line));
    }

    /** One name as "actor", or pairs of name and stance as "responsibility". */
    private static List<String> groups(JsonNode line) {
        List<String> groups = strings(line.get("actor"));
        line.path("responsibility").forEach(pair -> groups.add(pair.get(0).asText()));
        groups.removeIf(name -> NO_GROUP.matcher(name.strip()).matches());
        return groups;
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(one -> strings.add(one.asText()));
        } else if (node != null && !node.isNull()) {
            strings.add(node.asText());
        }
        return strings;
    }
}

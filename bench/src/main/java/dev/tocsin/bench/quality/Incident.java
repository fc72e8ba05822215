package dev.tocsin.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What really happened, as people coded it: a line of {@code gold.ndjson}.
 *
 * @param articles ids of the articles that tell it
 * @param killed null where nobody coded it
 * @param injured null where nobody coded it
 * @param cities the city under each of its names; empty where none was coded
 * @param provinces its province under each of its names
 * @param date {@code 2017-01-01}, or null where no day was coded
 */
record Incident(
        String id,
        Set<String> articles,
        Toll killed,
        Toll injured,
        List<String> cities,
        List<String> provinces,
        String date) {

    private static final int LENGTH_OF_DAY = 10;

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
                date.length() == LENGTH_OF_DAY ? date : null);
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

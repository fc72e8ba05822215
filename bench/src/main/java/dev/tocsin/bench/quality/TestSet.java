package dev.tocsin.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.attacks.Article;
import dev.tocsin.bench.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A folder of articles with answers: {@code articles.ndjson} and {@code gold.ndjson}; {@code questions.ndjson} in sets that
 * ask how many people were killed in a city in a month; {@code optional.ndjson} in sets that are complete.
 *
 * @param optional ids of articles that may or may not be told as attacks; null where the set is not complete, so that an
 *     attack of an article in no incident is no fault
 * @param asksForSuspects whether its numbers count attackers too, as sets with questions do
 */
record TestSet(
        String name,
        Map<String, Article> articles,
        List<Incident> incidents,
        List<Question> questions,
        Set<String> optional,
        boolean asksForSuspects) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TestSet of(Path folder) throws IOException {
        Map<String, Article> articles = new LinkedHashMap<>();
        Articles.of(folder).forEach(article -> articles.put(article.id(), article));
        List<Incident> incidents =
                lines(folder.resolve("gold.ndjson")).stream().map(Incident::of).toList();
        Path questions = folder.resolve("questions.ndjson");
        boolean asks = Files.exists(questions);
        return new TestSet(
                folder.toRealPath().getFileName().toString(),
                articles,
                incidents,
                asks ? lines(questions).stream().map(Question::of).toList() : List.of(),
                optional(folder.resolve("optional.ndjson")),
                asks);
    }

    private static Set<String> optional(Path file) throws IOException {
        if (Files.notExists(file)) {
            return null;
        }
        Set<String> optional = new HashSet<>();
        for (JsonNode line : lines(file)) {
            line.get("articles").forEach(article -> optional.add(article.asText()));
        }
        return optional;
    }

    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    boolean isComplete() {
        return optional != null;
    }

    /** The attacks of a replay that stand. */
    List<ReplayedAttack> told(Path attacks) throws IOException {
        return lines(attacks).stream()
                .filter(attack -> attack.path("status").asText("ACTIVE").equals("ACTIVE"))
                .map(attack -> ReplayedAttack.of(attack, articles.keySet()))
                .toList();
    }

    ArticleText text(Incident incident) {
        return new ArticleText(incident.articles().stream()
                .map(articles::get)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Whether an attack is told at the incident's place. */
    boolean isSamePlace(List<String> cities, ReplayedAttack told) {
        List<String> places = new ArrayList<>();
        places.add(PlaceSpelling.plain(told.city()));
        places.add(PlaceSpelling.plain(told.placeAsTold()));
        if (!asksForSuspects) {
            places.add(PlaceSpelling.plain(told.province()));
        }
        return cities.stream()
                .filter(this::isCity)
                .flatMap(city -> PlaceSpelling.parts(city).stream())
                .map(PlaceSpelling::plain)
                .anyMatch(
                        city -> places.stream().anyMatch(place -> PlaceSpelling.isSame(city, place, !asksForSuspects)));
    }

    /** A county is no city. */
    boolean isCity(String name) {
        return !asksForSuspects || !name.matches("(?i).*\\bcounty\\b.*");
    }

    int killed(ReplayedAttack told) {
        return number(told.killed());
    }

    int injured(ReplayedAttack told) {
        return number(told.injured());
    }

    private int number(ReplayedAttack.People number) {
        return asksForSuspects ? number.all() : number.victims();
    }
}

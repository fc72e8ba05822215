package dev.tocsin.dist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * The numbers of every city that had attacks, by the tally's key; without what differs from run to run, which is
 * revisions and times.
 */
final class CityTallies {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> NUMBERS =
            List.of("city", "attacks", "killed", "injured", "perpetratorsKilled", "perpetratorsInjured");

    private CityTallies() {}

    /** Of a file of tallies, as {@code replay} writes it. */
    static Map<String, String> ofLines(Path file) throws IOException {
        Map<String, String> cities = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            add(cities, JSON.readTree(line));
        }
        return cities;
    }

    /** Of what a dashboard shows now. */
    static Map<String, String> shownAt(URI page) throws IOException, InterruptedException {
        HttpRequest ask =
                HttpRequest.newBuilder(page.resolve("/api/tallies?level=CITY")).build();
        HttpResponse<String> answer = HTTP.send(ask, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        Map<String, String> cities = new TreeMap<>();
        StreamSupport.stream(JSON.readTree(answer.body()).path("tallies").spliterator(), false)
                .forEach(tally -> add(cities, tally));
        return cities;
    }

    private static void add(Map<String, String> cities, JsonNode tally) {
        if (tally.path("level").asText().equals("CITY") && tally.path("attacks").asInt() > 0) {
            cities.put(
                    tally.path("key").asText(),
                    String.join(
                            " ",
                            NUMBERS.stream()
                                    .map(name -> name + "=" + tally.path(name))
                                    .toList()));
        }
    }
}

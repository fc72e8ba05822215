package dev.tocsin.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.read.Reader;
import dev.tocsin.bench.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A folder of articles with answers: {@code articles.ndjson}, and {@code gold.ndjson} with one incident a line, its
 * {@code id} and the ids of its {@code articles}.
 *
 * @param reports what the reader makes of the articles
 * @param incidents by article key: the ids of the incidents that the article tells of
 */
record DataSet(String name, List<Report> reports, Map<String, Set<String>> incidents) {

    static DataSet of(Path folder) throws IOException {
        Reader reader = Reader.standard();
        List<Report> reports = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (Article article : Articles.of(folder)) {
            keys.put(article.id(), article.key());
            reports.addAll(reader.read(article).reports());
        }
        return new DataSet(folder.getFileName().toString(), reports, incidents(folder.resolve("gold.ndjson"), keys));
    }

    /** Whether two articles tell of one incident. */
    boolean isSame(String articleKey, String otherKey) {
        return incidents.get(articleKey).stream().anyMatch(incidents.get(otherKey)::contains);
    }

    private static Map<String, Set<String>> incidents(Path file, Map<String, String> keys) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Set<String>> incidents = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode gold = json.readTree(line);
            for (JsonNode article : gold.get("articles")) {
                incidents
                        .computeIfAbsent(keys.get(article.asText()), key -> new HashSet<>())
                        .add(gold.get("id").asText());
            }
        }
        return incidents;
    }
}

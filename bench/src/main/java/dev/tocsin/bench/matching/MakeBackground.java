package dev.tocsin.bench.matching;

import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.match.Learning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the table of how rare words are: {@code MakeBackground background.bin FOLDER...}. The table holds no words, only
 * one byte for each bucket of word hashes.
 */
public final class MakeBackground {
    private MakeBackground() {}

    public static void main(String[] args) throws IOException {
        List<Set<Integer>> texts = new ArrayList<>();
        for (String folder : Arrays.asList(args).subList(1, args.length)) {
            texts.addAll(termsByArticle(DataSet.of(Path.of(folder))).values());
        }
        Files.write(Path.of(args[0]), Learning.background(texts));
        System.err.println(texts.size() + " articles");
    }

    private static Map<String, Set<Integer>> termsByArticle(DataSet set) {
        Map<String, Set<Integer>> terms = new HashMap<>();
        for (Report report : set.reports()) {
            terms.computeIfAbsent(report.articleKey(), key -> new HashSet<>())
                    .addAll(report.sketch().terms());
        }
        return terms;
    }
}

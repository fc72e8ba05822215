package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes the table of how rare words are: {@code MakeBackground background.bin FOLDER...}. The table holds no words, only
 * one byte for each bucket of word hashes.
 */
public final class MakeBackground {
    private MakeBackground() {}

    public static void main(String[] args) throws IOException {
        int[] texts = new int[Background.BUCKETS];
        int all = 0;
        for (int i = 1; i < args.length; i++) {
            for (Set<Integer> buckets :
                    bucketsByArticle(DataSet.of(Path.of(args[i]))).values()) {
                buckets.forEach(bucket -> texts[bucket]++);
                all++;
            }
        }
        byte[] table = new byte[texts.length];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.max(1, Math.round(Background.STEPS * Math.log((all + 1.0) / (texts[i] + 1.0))));
        }
        Files.write(Path.of(args[0]), table);
        System.err.println(all + " articles");
    }

    private static Map<String, Set<Integer>> bucketsByArticle(DataSet set) {
        Map<String, Set<Integer>> buckets = new HashMap<>();
        for (Report report : set.reports()) {
            Set<Integer> own = buckets.computeIfAbsent(report.articleKey(), key -> new HashSet<>());
            report.sketch().terms().forEach(term -> own.add(Background.bucket(term)));
        }
        return buckets;
    }
}

package dev.tocsin.attacks.read.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A file of the grammar as the blocks that blank lines part; lines that begin with # are told to the human reader. */
final class Blocks {
    private Blocks() {}

    static List<List<String>> of(String file) {
        try (var bytes = Blocks.class.getResourceAsStream(file)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\\s*\n", -1))
                    .map(block -> block.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList())
                    .filter(lines -> !lines.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

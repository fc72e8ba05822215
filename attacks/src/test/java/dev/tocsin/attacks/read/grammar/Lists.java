package dev.tocsin.attacks.read.grammar;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** The lists that slots choose from, by name. The format is told in words.txt itself. */
record Lists(Map<String, List<Choice>> byName) {

    static Lists read() {
        return new Lists(Blocks.of("words.txt").stream()
                .collect(Collectors.toMap(lines -> lines.get(0), lines -> lines.subList(1, lines.size()).stream()
                        .map(Choice::of)
                        .toList())));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    List<Choice> all(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("no list in words.txt is called " + name);
        }
        return byName.get(name);
    }

    Choice any(String name, Random random) {
        List<Choice> all = all(name);
        return all.get(random.nextInt(all.size()));
    }
}

package dev.tocsin.attacks.read.grammar;

import java.util.List;

/**
 * What the reader still gets wrong: the template, the choice in its slot ("*" for any), and why. The list of them is
 * known-mistakes.txt.
 */
record KnownMistake(String template, String choice, String reason) {

    static List<KnownMistake> all() {
        return Blocks.of("known-mistakes.txt").stream()
                .flatMap(List::stream)
                .map(KnownMistake::of)
                .toList();
    }

    private static KnownMistake of(String line) {
        String[] parts = line.split(" \\| ", -1);
        return new KnownMistake(parts[0], parts[1], parts[2]);
    }

    boolean isOf(Story story) {
        return template.equals(story.template()) && (choice.equals("*") || choice.equals(story.choice()));
    }

    @Override
    public String toString() {
        return template + " | " + choice;
    }
}

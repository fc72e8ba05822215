package dev.tocsin.bench.quality;

import dev.tocsin.bench.quality.Score.Measure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Prints the scores of sets as a table: {@code DATE COMMIT FOLDER ATTACKS FOLDER ATTACKS …}. */
public final class Scoreboard {
    private Scoreboard() {}

    /**
     * Prints the table and what its columns mean.
     *
     * @param arguments the day and commit to tell, then for each set its folder and what {@code replay --attacks} wrote
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("Measured on %s at commit %s.%n%n", arguments[0], arguments[1]);
        out.println("| set | articles | incidents | "
                + Arrays.stream(Measure.values()).map(measure -> measure.head).collect(Collectors.joining(" | "))
                + " |");
        out.println("| --- | --: | --: |" + " --: |".repeat(Measure.values().length));
        for (int i = 2; i + 1 < arguments.length; i += 2) {
            TestSet set = TestSet.of(Path.of(arguments[i]));
            Score score = Score.of(set, set.told(Path.of(arguments[i + 1])));
            out.println("| " + set.name() + " | " + set.articles().size() + " | "
                    + set.incidents().size() + " | "
                    + Arrays.stream(Measure.values()).map(score::of).collect(Collectors.joining(" | ")) + " |");
        }
        out.println();
        for (Measure measure : Measure.values()) {
            out.println("- " + measure.head + ": " + measure.words);
        }
    }
}

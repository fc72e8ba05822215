package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of topics in the guide for consumers is the contract: it says what the topics say. */
class TopicsTableTest {
    private static final Path GUIDE = Path.of("../docs/CONSUMERS.md");
    private static final List<String> VALUES = List.of(
            "Article", "Report", "Attack", "Membership", "AttackChange", "Tally", "Tally", "Unread", "as it came");

    @Test
    void theTableNamesEveryTopicWithItsValueAndHowItIsKept() throws IOException {
        List<Topic<?, ?>> topics = Topics.standard().all();
        List<String> expected = Stream.iterate(0, i -> i < topics.size(), i -> i + 1)
                .map(i -> "`%s` %s, %s"
                        .formatted(
                                topics.get(i).name(),
                                VALUES.get(i),
                                words(topics.get(i).retention())))
                .toList();
        try (Stream<String> lines = Files.lines(GUIDE)) {
            assertThat(lines.filter(line -> line.startsWith("| `tocsin.")).map(TopicsTableTest::row))
                    .containsExactlyElementsOf(expected);
        }
    }

    /** Name, value and how it is kept; the key's bars are escaped and no columns. */
    private static String row(String line) {
        String[] columns = line.split("(?<!\\\\)\\|", -1);
        return columns[1].strip() + " " + columns[3].strip() + ", " + columns[4].strip();
    }

    private static String words(Retention retention) {
        return switch (retention) {
            case FOR_EVER -> "for ever";
            case COMPACT -> "last of each key";
            case THIRTY_DAYS -> "30 days";
        };
    }
}

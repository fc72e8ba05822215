package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.Tally;
import dev.tocsin.streams.Reference.Seen;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Long bad-weather histories through the real topology, compared with a plain reference after every single step. {@code
 * -Dtocsin.histories=5000 -Dtocsin.seed=77} runs other ones, and more of them.
 */
class BadWeatherTest {
    private static final int STEPS = 200;
    private static final long HISTORIES = Long.getLong("tocsin.histories", 500);
    private static final long FIRST_SEED = Long.getLong("tocsin.seed", 1);

    @Test
    void afterEveryStepOfEveryHistoryTheStateIsThatOfTheReference() {
        LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES).parallel().forEach(seed -> run(seed, STEPS, Map.of()));
    }

    /** A check that cannot fail checks nothing: every fault must be found within a few histories. */
    @ParameterizedTest
    @EnumSource(Fault.class)
    void aPlantedFaultIsFound(Fault fault) {
        assertThatThrownBy(() -> LongStream.range(1, 20).forEach(seed -> run(seed, STEPS, fault.config())))
                .as(fault.toString())
                .isInstanceOf(AssertionError.class);
    }

    private static void run(long seed, int steps, Map<String, String> kafka) {
        BadWeather history = new BadWeather(seed);
        Reference reference = new Reference();
        try (TestPipeline pipeline = new TestPipeline(Telegrams::read, kafka)) {
            for (int step = 1; step <= steps; step++) {
                Article article = history.next();
                pipeline.publish(article);
                reference.take(article);
                compare("seed " + seed + ", step " + step + ": " + article, reference, pipeline);
            }
        }
    }

    private static void compare(String where, Reference reference, TestPipeline pipeline) {
        assertEquals(reference.attacks(), seen(pipeline), where);
        assertEquals(reference.tallies(), tallies(pipeline), where);
        assertEquals(reference.applied, pipeline.counted("applied"), where);
        assertEquals(reference.superseded, pipeline.counted("superseded"), where);
        assertEquals(reference.unread, pipeline.unread().size(), where);
        assertEquals(
                reference.dead,
                pipeline.records(pipeline.topics().deadLetters()).size(),
                where);
    }

    /** The active attacks, each with the articles that the topic of memberships gives it. */
    private static Set<Seen> seen(TestPipeline pipeline) {
        Map<String, Set<String>> articles = new HashMap<>();
        for (Membership member : pipeline.memberships().values()) {
            if (member.status() == ReportStatus.TOLD) {
                articles.computeIfAbsent(member.attackId(), id -> new TreeSet<>())
                        .add(member.articleKey());
            }
        }
        return pipeline.attacks().values().stream()
                .filter(attack -> attack.status() == AttackStatus.ACTIVE)
                .map(attack -> seen(attack, articles.getOrDefault(attack.id(), new HashSet<>())))
                .collect(Collectors.toSet());
    }

    private static Seen seen(Attack attack, Set<String> articles) {
        assertEquals(List.copyOf(articles), attack.articles(), "articles of " + attack.id());
        return new Seen(
                attack.place().city(),
                attack.date().earliest().toString(),
                articles,
                attack.killed().low(),
                attack.killed().best(),
                attack.killed().high());
    }

    private static Map<String, List<Integer>> tallies(TestPipeline pipeline) {
        Map<String, List<Integer>> tallies = new TreeMap<>();
        Stream.concat(pipeline.placeTallies().values().stream(), pipeline.dayTallies().values().stream())
                .filter(tally -> !isZero(tally))
                .forEach(tally -> tallies.put(tally.key(), numbers(tally)));
        return tallies;
    }

    private static boolean isZero(Tally tally) {
        return numbers(tally).equals(List.of(0, 0, 0, 0));
    }

    private static List<Integer> numbers(Tally tally) {
        return List.of(
                tally.attacks(),
                (int) tally.killed().low(),
                (int) tally.killed().best(),
                (int) tally.killed().high());
    }
}

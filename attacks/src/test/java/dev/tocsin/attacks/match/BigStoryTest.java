package dev.tocsin.attacks.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Sketch;
import dev.tocsin.attacks.rows.MemoryRows;
import dev.tocsin.attacks.rows.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One attack told by thousands of articles: no row grows with the story, and no report costs more than the last. */
class BigStoryTest {
    /** As many as a build has time for; {@code -Dstory.articles=20000} is the story of the record. */
    private static final int ARTICLES = Integer.getInteger("story.articles", 2_000);

    private static final int MOST_BYTES = 64 * 1024;

    private final Counting<Told> reports = new Counting<>();
    private final Counting<Entry> index = new Counting<>();
    private final Counting<ClaimGroup> claims = new Counting<>();
    private final Counting<Standing> attacks = new Counting<>();
    private final Matcher matcher = new Matcher(new MatchState(reports, index, claims, attacks));
    private final Random random = new Random(5);

    @Test
    void staysBounded() {
        for (int i = 0; i < ARTICLES / 2; i++) {
            matcher.apply(report(i));
        }
        long firstHalf = touched();
        int revisions = 0;
        for (int i = ARTICLES / 2; i < ARTICLES; i++) {
            revisions += matcher.apply(report(i)).revisions().size();
        }
        assertThat(touched() - firstHalf).isLessThan(firstHalf * 13 / 10);
        assertThat(revisions).as("mere counts are no news").isLessThan(ARTICLES / 2 / 10);
        assertOneAttack();
        assertThat(longest(reports, index, claims, attacks)).isLessThan(MOST_BYTES);
    }

    private void assertOneAttack() {
        List<Attack> active = attacks.rows
                .withPrefix("")
                .map(row -> row.getValue().attack())
                .filter(attack -> attack.status() == AttackStatus.ACTIVE)
                .toList();
        assertThat(active).hasSize(1);
        Standing standing = attacks.get(active.get(0).id());
        assertThat(standing.articles()).isEqualTo(ARTICLES);
        assertThat(standing.sources()).isEqualTo(ARTICLES);
        assertThat(active.get(0).articles()).hasSize(Attack.MOST_ARTICLES);
        assertThat(active.get(0).killed().best()).isEqualTo(6);
    }

    /** Most say six dead; some say something else, so that there are more numbers than a record can name. */
    private Report report(int i) {
        List<Integer> words =
                IntStream.range(0, 30).map(w -> random.nextInt(60)).boxed().toList();
        return ReportBuilder.report("paper" + i, "a" + i)
                .at(ReportBuilder.kabul("Russian embassy"))
                .toldAt(Instant.parse("2022-09-05T10:00:00Z").plusSeconds(random.nextInt(100_000)))
                .sketch(new Sketch(List.of(1L, 2L), List.of(), List.of(), words, List.of(), null))
                .killed(random.nextInt(5) > 0 ? 6 : random.nextInt(12))
                .injured(random.nextInt(12))
                .build();
    }

    private long touched() {
        return reports.touched + index.touched + claims.touched + attacks.touched;
    }

    private static int longest(Counting<?>... all) {
        return Stream.of(all)
                .flatMap(rows -> rows.rows.withPrefix(""))
                .mapToInt(row -> row.getValue().toString().length())
                .max()
                .orElse(0);
    }

    /** Counts the rows that are read or written. */
    private static final class Counting<V> implements Rows<V> {
        final MemoryRows<V> rows = new MemoryRows<>();
        long touched;

        @Override
        public V get(String key) {
            touched++;
            return rows.get(key);
        }

        @Override
        public void put(String key, V value) {
            touched++;
            rows.put(key, value);
        }

        @Override
        public void delete(String key) {
            touched++;
            rows.delete(key);
        }

        @Override
        public Stream<Map.Entry<String, V>> withPrefix(String prefix) {
            return rows.withPrefix(prefix).peek(row -> touched++);
        }
    }
}

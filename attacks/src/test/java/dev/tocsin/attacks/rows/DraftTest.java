package dev.tocsin.attacks.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class DraftTest {
    /** A step: a value puts it, zero takes the row away. */
    @Property(tries = 200)
    void aDraftShowsItsChangesAtOnceAndMakesThemOnlyWhenCommitted(
            @ForAll @Size(max = 20) List<@StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'c') String> keys,
            @ForAll @Size(min = 20, max = 20) List<Boolean> puts) {
        MemoryRows<Integer> beneath = new MemoryRows<>();
        beneath.put("a", -1);
        beneath.put("ab", -2);
        Rows<Integer> expected = new MemoryRows<>();
        expected.put("a", -1);
        expected.put("ab", -2);
        Draft<Integer> draft = new Draft<>(beneath);
        for (int i = 0; i < keys.size(); i++) {
            step(draft, keys.get(i), puts.get(i), i);
            step(expected, keys.get(i), puts.get(i), i);
            assertThat(all(draft, "a")).isEqualTo(all(expected, "a"));
        }
        assertThat(all(beneath, "")).containsExactly(Map.entry("a", -1), Map.entry("ab", -2));
        draft.commit();
        assertThat(all(beneath, "")).isEqualTo(all(expected, ""));
    }

    @Property(tries = 200)
    void aDraftLooksBeneathAgainOnlyForMoreThanItHasRead(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 6) Integer> limits) {
        MemoryRows<Integer> memory = new MemoryRows<>();
        List.of("a", "aa", "ab", "ac", "b").forEach(key -> memory.put(key, key.length()));
        List<String> looks = new ArrayList<>();
        Draft<Integer> draft = new Draft<>(new Overheard(memory, looks));
        int most = 0;
        for (int limit : limits) {
            int before = looks.size();
            assertThat(first(draft, limit)).isEqualTo(first(memory, limit));
            assertThat(looks).hasSizeBetween(before, limit > most ? before + 1 : before);
            most = Math.max(most, limit);
        }
        draft.put("ad", 2);
        draft.commit();
        assertThat(first(draft, 6)).hasSize(5);
    }

    @Test
    void whoReadsOnWhileAnotherEndsLosesNoRow() {
        MemoryRows<Integer> memory = new MemoryRows<>();
        List.of("a", "aa", "ab").forEach(key -> memory.put(key, key.length()));
        Draft<Integer> draft = new Draft<>(memory);
        try (var outer = draft.withPrefix("a")) {
            Iterator<Map.Entry<String, Integer>> rows = outer.iterator();
            assertThat(rows.next().getKey()).isEqualTo("a");
            assertThat(first(draft, 2)).containsExactly("a", "aa");
            assertThat(rows.next().getKey()).isEqualTo("aa");
            assertThat(rows.next().getKey()).isEqualTo("ab");
            assertThat(rows).isExhausted();
        }
    }

    private static List<String> first(Rows<Integer> rows, int most) {
        try (var found = rows.withPrefix("a")) {
            return found.limit(most).map(Map.Entry::getKey).toList();
        }
    }

    /** Rows that tell under which prefixes they were looked for. */
    private record Overheard(Rows<Integer> rows, List<String> looks) implements Rows<Integer> {
        @Override
        public Integer get(String key) {
            return rows.get(key);
        }

        @Override
        public void put(String key, Integer value) {
            rows.put(key, value);
        }

        @Override
        public void delete(String key) {
            rows.delete(key);
        }

        @Override
        public Stream<Map.Entry<String, Integer>> withPrefix(String prefix) {
            looks.add(prefix);
            return rows.withPrefix(prefix);
        }
    }

    private static void step(Rows<Integer> rows, String key, boolean put, int value) {
        if (put) {
            rows.put(key, value);
        } else {
            rows.delete(key);
        }
    }

    private static List<Map.Entry<String, Integer>> all(Rows<Integer> rows, String prefix) {
        try (var found = rows.withPrefix(prefix)) {
            return found.<Map.Entry<String, Integer>>map(row -> Map.entry(row.getKey(), row.getValue()))
                    .toList();
        }
    }
}

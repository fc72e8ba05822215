package dev.tocsin.attacks.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

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

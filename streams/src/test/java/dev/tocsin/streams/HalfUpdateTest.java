package dev.tocsin.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.attacks.Article;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.internals.WrappedStateStore;
import org.junit.jupiter.api.Test;

/** A breakdown in the middle must leave everything as it was before: with the dead letters, or with the task. */
class HalfUpdateTest {
    private static final Article KABUL = telegram("a", "AF Kabul 2022-09-05 BOMBING 6");
    private static final Article HERAT = telegram("b", "AF Herat 2022-09-02 SHOOTING 18");
    private static final Article HERAT_AGAIN = telegram("c", "AF Herat 2022-09-02 SHOOTING 20");

    private static Article telegram(String id, String body) {
        return Article.of("wire-" + id, id, "", body);
    }

    @Test
    void whatBreaksThinkingIsSetAsideAndChangesNothing() {
        try (TestPipeline pipeline = new TestPipeline(Telegrams::read, Breakage.THINKING.config())) {
            pipeline.publish(KABUL, HERAT);
            Map<String, String> before = stateOfMatching(pipeline);
            int said = pipeline.changes().size();
            pipeline.publish(HERAT_AGAIN);
            assertThat(stateOfMatching(pipeline)).isEqualTo(before);
            assertThat(pipeline.changes()).hasSize(said);
            assertThat(pipeline.records(pipeline.topics().deadLetters()))
                    .singleElement()
                    .satisfies(dead -> assertThat(dead.headers()
                                    .lastHeader("__streams.errors.message")
                                    .value())
                            .asString()
                            .isEqualTo("a planted fault while thinking"));
        }
    }

    @Test
    void whatBreaksWritingFailsTheTaskSoThatItsTransactionIsUndone() {
        TestPipeline pipeline = new TestPipeline(Telegrams::read, Breakage.WRITING.config());
        pipeline.publish(KABUL);
        assertThatThrownBy(() -> pipeline.publish(HERAT))
                .hasStackTraceContaining("could not be written down whole: a planted fault while writing");
        assertThat(pipeline.records(pipeline.topics().deadLetters())).isEmpty();
    }

    @Test
    void stateOfAnotherVersionFailsTheTaskRatherThanSettingEveryRecordAside() {
        TestPipeline pipeline = new TestPipeline(Telegrams::read, Breakage.THINKING.config());
        pipeline.publish(KABUL);
        byte[] foreign = new StateSerde<>(Other.class).serializer().serialize("", new Other("of another version"));
        bytes(pipeline, "standing-articles").put(Bytes.wrap(KABUL.key().getBytes(UTF_8)), foreign);
        assertThatThrownBy(() -> pipeline.publish(KABUL))
                .hasStackTraceContaining("was written by another version of this program");
        assertThat(pipeline.records(pipeline.topics().deadLetters())).isEmpty();
    }

    private record Other(String words) {}

    @SuppressWarnings("unchecked") // The store below the one that knows what its rows are.
    private static KeyValueStore<Bytes, byte[]> bytes(TestPipeline pipeline, String store) {
        StateStore typed = pipeline.driver().getAllStateStores().get(store);
        return ((WrappedStateStore<KeyValueStore<Bytes, byte[]>, ?, ?>) typed).wrapped();
    }

    private static Map<String, String> stateOfMatching(TestPipeline pipeline) {
        Map<String, String> rows = new TreeMap<>();
        pipeline.driver().getAllStateStores().forEach((name, store) -> {
            if (!name.endsWith("-articles")) {
                try (KeyValueIterator<?, ?> all = ((KeyValueStore<?, ?>) store).all()) {
                    all.forEachRemaining(row -> rows.put(name + "/" + row.key, row.value.toString()));
                }
            }
        });
        return rows;
    }
}

package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TocsinStreamsTest {
    @TempDir
    private Path directory;

    @Test
    void aKafkaThatDoesNotAnswerIsToldOfInTimeAndLetGo() {
        Config nowhere = Config.from(
                Map.of("TOCSIN_BOOTSTRAP_SERVERS", "localhost:1", "TOCSIN_STATE_DIR", directory.toString()));
        TocsinStreams streams = new TocsinStreams(nowhere, Telegrams::read);
        try (streams) {
            assertThatThrownBy(() -> streams.start(Duration.ofSeconds(1)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("after 1 s the topology is still ");
        }
        assertThat(streams.state()).isEqualTo(State.NOT_RUNNING);
        assertThat(streams.end()).succeedsWithin(Duration.ofSeconds(30));
    }
}

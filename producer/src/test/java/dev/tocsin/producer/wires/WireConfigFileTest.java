package dev.tocsin.producer.wires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.push.PushKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireConfigFileTest {
    private final WireConfigFile reader = new WireConfigFile(
            Map.of("AGENCY_TOKEN", "a-token-of-the-agency", "SHORT", "short", "DPA", "a-secret-of-the-dpa"));

    @Test
    void sourcesOfEveryKind() throws RefusedException {
        WireConfig config = reader.parse("""
                listen: 0.0.0.0:8081
                pushes-per-second: 5
                private-addresses: true
                sources:
                  - {name: agency, push: token, secret-env: AGENCY_TOKEN}
                  - {name: other, push: signature, key: other-1, secret-env: DPA}
                  - {name: herald, feed: "https://herald.example/rss", every: 30s, pages: true}
                  - {name: drop, folder: /srv/drop}
                """);

        assertThat(config.listenHost()).isEqualTo("0.0.0.0");
        assertThat(config.listenPort()).isEqualTo(8081);
        assertThat(config.pushesPerSecond()).isEqualTo(5);
        assertThat(config.privateAddresses()).isTrue();
        assertThat(config.wires())
                .containsExactly(
                        new Wire.Push(PushKey.token("agency", "a-token-of-the-agency")),
                        new Wire.Push(PushKey.signature("other", "other-1", "a-secret-of-the-dpa")),
                        new Wire.Feed("herald", URI.create("https://herald.example/rss"), Duration.ofSeconds(30), true),
                        new Wire.Folder("drop", Path.of("/srv/drop"), Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sorces: []                                                     | sorces
            sources: [{nam: a, folder: b}]                                 | sources[0].nam
            sources: [{folder: b}]                                         | sources[0].name
            sources: [{name: a}]                                           | sources[0].push
            sources: [{name: a, folder: b, every: soon}]                   | sources[0].every
            sources: [{name: a, folder: b, every: 1ms}]                    | tenth of a second
            sources: [{name: a, push: token, secret-env: NOT_SET}]         | NOT_SET
            sources: [{name: a, push: token, secret-env: SHORT}]           | fewer than 16
            sources: [{name: a, push: nothing, secret-env: DPA}]           | neither token nor signature
            listen: everywhere                                             | listen
            listen: 99999                                                  | listen
            sources: [                                                     | not YAML
            """)
    void mistakesAreNamed(String yaml, String reason) {
        assertThatThrownBy(() -> reader.parse(yaml))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }
}

package dev.tocsin.producer.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatekeeperTest {
    private static final String SECRET = "a-secret-of-the-agency";
    private static final byte[] BODY = "{\"uri\": \"u\"}".getBytes(StandardCharsets.UTF_8);
    private static final long NOW = 1_700_000_000;

    private final Gatekeeper gatekeeper = new Gatekeeper(
            List.of(
                    PushKey.token("herald", "a-token-of-the-herald"),
                    PushKey.signature("agency", "agency-1", SECRET),
                    PushKey.signature("agency", "agency-2", "the-next-secret-of-it")),
            Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));

    @Test
    void tokenTellsTheSource() {
        assertThat(gatekeeper.sourceOfToken(token("Bearer a-token-of-the-herald")))
                .contains("herald");
        assertThat(gatekeeper.sourceOfToken(token("bearer  a-token-of-the-herald ")))
                .contains("herald");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer ", "Bearer a-token", "a-token-of-the-herald", "Basic a-token-of-the-herald"
            })
    void anythingElseTellsNone(String authorization) {
        assertThat(gatekeeper.sourceOfToken(token(authorization))).isEmpty();
    }

    @Test
    void signatureTellsTheSourceAndEitherKeyHolds() {
        assertThat(gatekeeper.sourceOfSignature(signed("agency-1", SECRET, NOW, BODY), BODY))
                .contains("agency");
        assertThat(gatekeeper.sourceOfSignature(signed("agency-2", "the-next-secret-of-it", NOW - 299, BODY), BODY))
                .contains("agency");
    }

    @Test
    void otherBodyOtherTimeOtherKeyOrNoSignatureTellsNone() {
        byte[] altered = "{\"uri\": \"v\"}".getBytes(StandardCharsets.UTF_8);
        Gatekeeper.Shown right = signed("agency-1", SECRET, NOW, BODY);

        assertThat(gatekeeper.sourceOfSignature(right, altered)).isEmpty();
        assertThat(gatekeeper.sourceOfSignature(signed("agency-1", SECRET, NOW - 600, BODY), BODY))
                .isEmpty();
        assertThat(gatekeeper.sourceOfSignature(signed("agency-2", SECRET, NOW, BODY), BODY))
                .isEmpty();
        assertThat(gatekeeper.sourceOfSignature(signed("nobody", SECRET, NOW, BODY), BODY))
                .isEmpty();
        assertThat(gatekeeper.sourceOfSignature(shown("agency-1", NOW + 1, right.signature()), BODY))
                .isEmpty();
        assertThat(gatekeeper.sourceOfSignature(
                        shown("agency-1", NOW, right.signature().substring(0, 40)), BODY))
                .isEmpty();
        assertThat(gatekeeper.sourceOfSignature(
                        shown("agency-1", NOW, right.signature().replace("sha256", "sha1")), BODY))
                .isEmpty();
        assertThat(gatekeeper.sourceOfSignature(shown("agency-1", NOW, null), BODY))
                .isEmpty();
    }

    @Test
    void shortSecretIsRefusedAndNoneIsEverShown() {
        assertThatThrownBy(() -> PushKey.token("herald", "short"))
                .hasMessageContaining("herald")
                .hasMessageNotContaining("short");
        assertThat(PushKey.token("herald", "a-token-of-the-herald").toString()).doesNotContain("a-token");
    }

    private static Gatekeeper.Shown token(String authorization) {
        return new Gatekeeper.Shown(authorization, null, null, null);
    }

    private static Gatekeeper.Shown signed(String key, String secret, long time, byte[] body) {
        return shown(key, time, "sha256=" + Gatekeeper.sign(secret, Long.toString(time), body));
    }

    private static Gatekeeper.Shown shown(String key, long time, String signature) {
        return new Gatekeeper.Shown(null, key, Long.toString(time), signature);
    }
}

package dev.tocsin.producer.formats;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.producer.RefusedException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "[1,]",
                "{\"a\":1,}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":NaN}",
                "{\"a\":1} x",
                "{\"a\":1}{}",
                "{\"a\" 1}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":1",
                "//c\n{}",
                "[]",
                "\"a\"",
                "1",
                "true",
                "{\"pubstatus\":\"usable\",\"pubstatus\":\"canceled\"}"
            })
    void whatIsNoSingleObjectIsRefused(String json) {
        assertRefused(json.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " {\"a\":null} \n", "{\"a\":{\"b\":[1,-0,1e9,\"\\u00e9\\n\"]}}", "\uFEFF{\"a\":1}"})
    void objectsAreRead(String json) throws RefusedException {
        assertThat(StrictJson.object(json.getBytes(UTF_8)).isObject()).isTrue();
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        assertRefused(new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'});
        assertRefused("{\"a\":1}".getBytes(UTF_16LE));
        assertRefused("{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void depthNumbersAndLengthHaveBounds() {
        assertRefused("{\"a\":".repeat(100_000).getBytes(UTF_8));
        assertRefused(("{\"a\":" + "9".repeat(1_000_000) + "}").getBytes(UTF_8));
        assertRefused(("{\"a\":\"" + "x".repeat(100_000_000) + "\"}").getBytes(UTF_8));
    }

    private static void assertRefused(byte[] json) {
        assertThatThrownBy(() -> StrictJson.object(json)).isInstanceOf(RefusedException.class);
    }
}

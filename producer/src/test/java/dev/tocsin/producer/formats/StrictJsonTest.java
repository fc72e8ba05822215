package dev.tocsin.producer.formats;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.producer.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private static final Pattern PART =
            Pattern.compile("\\\\x(?<byte>[0-9A-F]{2})|\\\\x\\{(?<letter>[0-9A-F]+)}|.", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "\"a\"",
                "1",
                "true",
                "{\"a\":1} x",
                "{\"a\":1}{}",
                "//c\n{}",
                "{\"pubstatus\":\"usable\",\"pubstatus\":\"canceled\"}"
            })
    void whatIsNoSingleObjectIsRefused(String json) {
        assertRefused(json.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " {\"a\":null} \n", "\uFEFF{\"a\":1}"})
    void objectsAreRead(String json) throws RefusedException {
        assertThat(StrictJson.object(json.getBytes(UTF_8)).isObject()).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void valuesThatNoJsonHasAreRefused(String value) {
        assertRefused(field(value));
    }

    static Stream<String> valuesThatNoJsonHasAreRefused() throws IOException {
        return cases("json-refused.txt");
    }

    @ParameterizedTest
    @MethodSource
    void valuesThatJsonHasAreRead(String value) throws RefusedException {
        assertThat(StrictJson.object(field(value)).has("a")).isTrue();
    }

    static Stream<String> valuesThatJsonHasAreRead() throws IOException {
        return cases("json-read.txt");
    }

    private static Stream<String> cases(String file) throws IOException {
        try (InputStream in = StrictJsonTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines().filter(line -> !line.startsWith("--")).toList().stream();
        }
    }

    /** An object with that value in its only field; {@code \xHH} in it is a byte, {@code \x{HHHH}} a letter. */
    private static byte[] field(String value) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes("{\"a\":".getBytes(UTF_8));
        Matcher parts = PART.matcher(value);
        while (parts.find()) {
            json.writeBytes(
                    parts.group("byte") != null
                            ? new byte[] {(byte) Integer.parseInt(parts.group("byte"), 16)}
                            : letter(parts).getBytes(UTF_8));
        }
        json.write('}');
        return json.toByteArray();
    }

    private static String letter(Matcher part) {
        String code = part.group("letter");
        return code == null ? part.group() : Character.toString(Integer.parseInt(code, 16));
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

package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Unread;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;

class WireFormatTest {
    private static final Unread UNREAD = new Unread("w|1", 2, Unread.Reason.EMPTY, "no words", Samples.NOON);
    private static final AvroSerde<Unread> SERDE = AvroSerde.of(Codecs.UNREAD);
    private static final Deserializer<Article> ARTICLES =
            AvroSerde.of(Codecs.ARTICLE).deserializer();

    @Test
    void aRecordIsAZeroByteItsSchemaIdAndItsBody() {
        String id = "00" + "00000007";
        String body = "06" + hex("w|1") + "04" + "02" + "10" + hex("no words") + "80b8acd8e160";
        assertThat(HexFormat.of().formatHex(bytes(UNREAD))).isEqualTo(id + body);
    }

    @Test
    void nullStaysNull() {
        assertThat(SERDE.serializer().serialize("unread", null)).isNull();
        assertThat(SERDE.deserializer().deserialize("unread", null)).isNull();
    }

    @Test
    void whatIsNoRecordIsToldApart() {
        refused(new byte[0], "0 bytes are no record");
        refused(new byte[] {0, 0, 0}, "3 bytes are no record");
        refused("{\"id\":1}".getBytes(StandardCharsets.UTF_8), "the first byte is 0x7b, not 0x00");
        refused(record(99), "schema id 99 is not known here");
        refused(record(-1), "schema id -1 is not known here");
        refused(bytes(UNREAD), "schema id 7 is dev.tocsin.Unread, not dev.tocsin.Article");
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] whole = AvroSerde.of(Codecs.ARTICLE).serializer().serialize("articles", Samples.ARTICLE);
        for (int length = WireFormat.HEADER; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length), "a record of dev.tocsin.Article (schema id 1) ");
        }
        refused(Arrays.copyOf(whole, whole.length + 1), "bytes are left behind");
    }

    /** A length of two thousand million would take all memory if it were believed. */
    @Test
    void aLengthThatTheBytesDoNotBearOutAllocatesNothing() {
        refused(record(1, "80d0acf30e"), "a record of dev.tocsin.Article (schema id 1) ends too early");
        // id, source, version, status, ten nulls, headline, null, body, null: then the length of a list.
        String untilSubjects = "0261" + "0261" + "00" + "00" + "00".repeat(8) + "00" + "00" + "00" + "00";
        refused(record(1, untilSubjects + "80d0acf30e"), "a record of dev.tocsin.Article (schema id 1) ");
        refused(record(1, untilSubjects + "feffffffffffffff7f"), "a record of dev.tocsin.Article (schema id 1) ");
        refused(record(1, "01"), "a record of dev.tocsin.Article (schema id 1) cannot be read");
    }

    @Test
    void anUnknownBranchOrSymbolIsRefused() {
        refused(
                record(1, "0261" + "0261" + "00" + "0e"),
                "a record of dev.tocsin.Article (schema id 1) cannot be read");
        refused(record(1, "0261" + "0261" + "00" + "00" + "08"), "a record of dev.tocsin.Article (schema id 1) cannot");
    }

    @Property(tries = 2000)
    void anyBytesAreReadOrRefusedAndNothingElse(@ForAll @Size(max = 60) byte[] body) {
        byte[] bytes = ByteBuffer.allocate(WireFormat.HEADER + body.length)
                .put((byte) 0)
                .putInt(1)
                .put(body)
                .array();
        try {
            assertThat(ARTICLES.deserialize("articles", bytes)).isNotNull();
        } catch (SerializationException e) {
            assertThat(e).hasMessageStartingWith("on articles: ");
        }
    }

    private static void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> ARTICLES.deserialize("articles", bytes))
                .isInstanceOf(SerializationException.class)
                .hasMessageStartingWith("on articles: ")
                .hasMessageContaining(why);
    }

    private static byte[] bytes(Unread unread) {
        return SERDE.serializer().serialize("unread", unread);
    }

    private static byte[] record(int id, String... body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                ByteBuffer.allocate(WireFormat.HEADER).put((byte) 0).putInt(id).array());
        bytes.writeBytes(HexFormat.of().parseHex(String.join("", body)));
        return bytes.toByteArray();
    }

    private static String hex(String ascii) {
        return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}

package dev.tocsin.producer.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.producer.RefusedException;
import org.junit.jupiter.api.Test;

class XmlTextTest {
    private static final String LATIN = "<?xml version='1.0' encoding='ISO-8859-1'?><r>Bogot\u00e1</r>";

    @Test
    void utf8IsReadAsSuchWhateverIsDeclared() throws RefusedException {
        assertThat(XmlText.of(LATIN.getBytes(UTF_8), "ISO-8859-1")).contains("Bogot\u00e1");
    }

    @Test
    void declaredEncodingIsBelievedWhereTheBytesAreNoUtf8() throws RefusedException {
        assertThat(XmlText.of(LATIN.getBytes(ISO_8859_1), "UTF-8")).contains("Bogot\u00e1");
        assertThat(XmlText.of("<r>Bogot\u00e1</r>".getBytes(ISO_8859_1), "ISO-8859-1"))
                .contains("Bogot\u00e1");
    }

    @Test
    void utf16IsToldByItsMarkOrItsFirstLetter() throws RefusedException {
        assertThat(XmlText.of("\uFEFF<r>\u00e1</r>".getBytes(UTF_16LE), null)).isEqualTo("<r>\u00e1</r>");
        assertThat(XmlText.of("<r>\u00e1</r>".getBytes(UTF_16BE), null)).isEqualTo("<r>\u00e1</r>");
    }

    @Test
    void bytesThatAreNoLettersAreMarked() throws RefusedException {
        assertThat(XmlText.of(new byte[] {'a', (byte) 0xC0, (byte) 0xAF, 'b'}, null))
                .contains("\uFFFD")
                .doesNotContain("/");
    }

    @Test
    void charactersThatXmlForbidsBecomeSpaces() throws RefusedException {
        assertThat(XmlText.of("<r>a\u0000\u0008b</r>".getBytes(UTF_8), null)).isEqualTo("<r>a  b</r>");
    }

    @Test
    void encodingThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() ->
                        XmlText.of("<?xml version='1.0' encoding='x-no'?><r>\u00e1</r>".getBytes(ISO_8859_1), null))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("x-no");
    }
}

package dev.tocsin.producer.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.tocsin.producer.RefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeXmlTest {
    @Test
    void entityOfAFileIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "do not tell");

        assertRefused("<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><r>&x;</r>", "DOCTYPE");
    }

    @Test
    void nothingThatADocumentPointsToIsAskedFor() throws IOException, RefusedException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
        try {
            assertRefused("<!DOCTYPE r SYSTEM \"" + url + "\"><r/>", "DOCTYPE");
            assertRefused("<!DOCTYPE r [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]><r/>", "DOCTYPE");
            SafeXml.read(
                    "<r xmlns:xi='http://www.w3.org/2001/XInclude' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                            + " xsi:schemaLocation='urn:x " + url + "'><xi:include href='" + url
                            + "'/><catalogRef href='" + url + "'/></r>");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void laughsAndBlowUpsAreRefusedBeforeTheyGrow() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertRefused(laughs + "]><r>&l19;</r>", "DOCTYPE");
        assertRefused(
                "<!DOCTYPE r [<!ENTITY a \"" + "a".repeat(50_000) + "\">]><r>" + "&a;".repeat(900) + "</r>", "DOCTYPE");
    }

    @Test
    void depthNumberAndAttributesHaveBounds() {
        assertRefused("<a>".repeat(200_000), "deeper");
        assertRefused("<r>" + "<a/>".repeat(200_001) + "</r>", "elements");
        assertRefused("<r a='" + "x".repeat(10_000_000) + "'/>", "attribute");
        StringBuilder many = new StringBuilder("<r");
        for (int i = 0; i < 20_000; i++) {
            many.append(" a").append(i).append("=''");
        }
        assertRefused(many + "/>", "XML");
    }

    @Test
    void namesOfHtmlAreReadAndOthersRefused() throws RefusedException {
        assertThat(SafeXml.read("<r>a&nbsp;b &amp; c&eacute;</r>").text()).isEqualTo("a\u00a0b & c\u00e9");
        assertRefused("<r>&secret;</r>", "not declared");
    }

    @Test
    void partsBeforeABreakAreHandedOn() {
        List<String> parts = new ArrayList<>();

        assertThatThrownBy(() -> SafeXml.read(
                        "<rss>\n<item>one</item>\n<item>two</item>\n<item>thr",
                        Set.of("item"),
                        item -> parts.add(item.text())))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.at("feed").line()).isEqualTo(4));
        assertThat(parts).containsExactly("one", "two");
    }

    @Test
    void undeclaredPrefixIsRefusedByName() {
        assertRefused("<r><x:a/></r>", "PrefixUnbound?x");
    }

    private static void assertRefused(String xml, String reason) {
        assertThatThrownBy(() -> SafeXml.read(xml))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }
}

package dev.tocsin.attacks.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.read.Reader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a web page in a text is passed over, and every quote still points into the text as it came. */
class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "in <b>Kayseri</b> on|in    Kayseri     on",
                "Turkey&rsquo;s army|Turkey      's army",
                "five&nbsp;men|five      men",
                "R&#38;D|R    &D",
                "city&#x2019;s|city       ’s",
                "Lahoreâ€”36 dead|Lahore  —36 dead",
                "Newark\u0092s mayor \u0096 a man|Newark’s mayor – a man",
                "Smith & Sons < 5 &;|Smith & Sons < 5 &;",
            })
    void marksBecomeSpacesOrWhatTheyStandFor(String text, String blanked) {
        assertThat(Markup.blanked(text)).isEqualTo(blanked);
    }

    @Property(tries = 300)
    void theLengthStays(@ForAll @StringLength(max = 60) String text) {
        assertThat(Markup.blanked("<p>" + text + "&amp;â€™</p>")).hasSize(text.length() + 15);
    }

    @Test
    void aParagraphEndsWithItsElementAndQuotesKeepTheMarks() {
        String body = "<p>A car bomb killed <b>13</b> soldiers in the Turkish city of Kayseri on Saturday</p>"
                + "<p>Read also: <a href=\"/x\">Istanbul stadium bombing: 44 dead</a></p>";
        Claim claim = Reader.standard()
                .read(Article.builder("test", "1").body(body).build())
                .reports()
                .get(0)
                .claims()
                .get(0);
        assertThat(claim.best()).isEqualTo(13);
        Quote quote = claim.quote();
        assertThat(quote.words()).isEqualTo("killed <b>13</b> soldiers");
        assertThat(body.substring(quote.start(), quote.end())).isEqualTo(quote.words());
    }

    @Test
    void aLineMayEndWithinAPhrase() {
        Report report = Reader.standard()
                .read(Article.builder("test", "1")
                        .body("A suicide\nbomber blew himself up in Tripoli,\nkilling nine people.")
                        .build())
                .reports()
                .get(0);
        assertThat(report.type()).isEqualTo(AttackType.SUICIDE_BOMBING);
    }
}

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

/** What a page, a printer or a wrong decoding left in a text is passed over, and every quote still points into the text as it came. */
class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "in <b>Kayseri</b> on|in Kayseri on",
                "Turkey&rsquo;s army|Turkey’s army",
                "five&nbsp;men|five men",
                "R&#38;D|R&D",
                "city&#x2019;s|city’s",
                "Bogot&aacute;|Bogotá",
                "Turkey&amp;rsquo;s|Turkey’s",
                "Lahoreâ€”36 dead|Lahore—36 dead",
                "BogotÃ¡'s mayor|Bogotá's mayor",
                "Newark\u0092s mayor \u0096 a man|Newark’s mayor – a man",
                "Newark?s mayor. Who?|Newark's mayor. Who?",
                "Smith & Sons < 5 &;|Smith & Sons < 5 &;",
                "ex\u00adplo\u200bsion|explosion",
                "five\u202fmen\u2009shot|five men shot",
                "19\u2011year\u2011old|19-year-old",
                "``Run'' he said|\"Run\" he said",
                "**four** _dead_|four dead",
                "of\ufb01cer|officer",
                "1O men, l2 boys, 5 O'Neills|10 men, 12 boys, 5 O'Neills",
            })
    void isWrittenInOneWay(String text, String plain) {
        assertThat(plain(text)).isEqualTo(plain);
    }

    @Test
    void aWordThatALineEndPartsIsOne() {
        assertThat(plain("The explo-\nsion killed a 19-year-\nold and an al-\nShabab man."))
                .isEqualTo("The explosion killed a 19-year-old and an al-Shabab man.");
        assertThat(plain("> Four were\n> killed")).isEqualTo(" Four were\n killed");
    }

    @Property(tries = 300)
    void everyCharacterCameFromSomewhere(@ForAll @StringLength(max = 60) String text) {
        PlainText plain = PlainText.of("<p>" + text + "&amp;â€™</p>", Lexicon.standard());
        for (int i = 0; i < plain.text().length(); i++) {
            assertThat(plain.original(plain.start(i), plain.end(i + 1))).isNotEmpty();
        }
    }

    @Test
    void aQuoteHasWhatWasNotSeen() {
        String body = "A car bomb kil\u00adled nine sol\u00addiers in the Turkish city of Kayseri on Saturday.";
        Quote quote = Reader.standard()
                .read(Article.builder("test", "1").body(body).build())
                .reports()
                .get(0)
                .claims()
                .get(0)
                .quote();
        assertThat(quote.words()).isEqualTo("kil\u00adled nine sol\u00addiers");
        assertThat(body.substring(quote.start(), quote.end())).isEqualTo(quote.words());
    }

    private static String plain(String text) {
        return PlainText.of(text, Lexicon.standard()).text();
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

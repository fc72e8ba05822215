package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.TextPart;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, sensible or not. */
class ReaderPropertiesTest {
    private static final Reader READER = Reader.standard();

    private static final String[] WORDS = {
        "killed",
        "wounded",
        "people",
        "at least",
        "two",
        "a",
        "man",
        "was",
        "were",
        "shot",
        "and",
        ",",
        ".",
        "including",
        "in",
        "Kabul",
        "on Monday",
        "May 5",
        "2014",
        "suicide bomber",
        "himself",
        "died",
        "the",
        "of",
        "who",
        "John Smith",
        "24",
        "—",
        "“",
        "\n\n",
        "more than",
        "between",
        "15",
        "another",
        "Islamic State",
        "claimed responsibility",
        "no one",
        "'s",
        "19-year-old",
        "toll",
        "to",
        "bodies",
        "found",
        "said",
        "police",
        "Springfield, Ohio",
        "İ",
        "\ud83d\ude00",
        "&amp;",
        "<p>",
        "May",
        "-",
        "1,200"
    };

    @Property(tries = 400)
    void quotesStandInTheText(@ForAll("news") String headline, @ForAll("news") String body) {
        check(headline, body);
    }

    @Property(tries = 300)
    void anyCharactersAreRead(@ForAll String headline, @ForAll String body) {
        check(headline, body);
    }

    @Property(tries = 100)
    void theSameTextIsReadTheSame(@ForAll("news") String body) {
        Article article = Article.of("test", "1", "", body);
        assertThat(READER.read(article)).isEqualTo(Reader.standard().read(article));
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
    }

    private static void check(String headline, String body) {
        Article article = Article.builder("test", "1")
                .headline(headline)
                .body(body)
                .publishedAt(Instant.parse("2022-05-24T08:00:00Z"))
                .build();
        List<Report> reports = READER.read(article).reports();
        for (int i = 0; i < reports.size(); i++) {
            assertThat(reports.get(i).ordinal()).isEqualTo(i);
            for (Claim claim : reports.get(i).claims()) {
                Quote quote = claim.quote();
                String text = quote.part() == TextPart.HEADLINE ? headline : body;
                assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.words());
            }
        }
    }
}

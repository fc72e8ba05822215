package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.TextPart;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

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

    @Property(tries = 5_000)
    void brokenNewsIsRead(@ForAll("broken") String headline, @ForAll("broken") String body) {
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

    /** Texts of the catalogue, one after the other, and what a wire or a web page may do to them. */
    @Provide
    Arbitrary<String> broken() throws IOException {
        List<String> texts = ErrorCatalogueTest.catalogue()
                .map(ErrorCatalogueTest.Entry::body)
                .toList();
        Arbitrary<String> whole = Arbitraries.of(texts).list().ofMaxSize(3).map(some -> String.join(" ", some));
        return Combinators.combine(whole, damage().list().ofMaxSize(10)).as((text, damages) -> {
            String broken = text;
            for (UnaryOperator<String> damage : damages) {
                broken = damage.apply(broken);
            }
            return broken;
        });
    }

    private static Arbitrary<UnaryOperator<String>> damage() {
        Arbitrary<Double> where = Arbitraries.doubles().between(0, 1);
        Arbitrary<UnaryOperator<String>> inCapitals = Arbitraries.just(text -> text.toUpperCase(Locale.ROOT));
        Arbitrary<UnaryOperator<String>> inSmallLetters = Arbitraries.just(text -> text.toLowerCase(Locale.ROOT));
        Arbitrary<UnaryOperator<String>> otherGap = Combinators.combine(
                        where, Arbitraries.of("\n\n", "\n\n", "", ".", ", ", "<br>", "'s ", "\u00ad"))
                .as((at, gap) -> text -> withGap(text, at, gap));
        Arbitrary<UnaryOperator<String>> without = Combinators.combine(where, where)
                .as((from, to) -> text ->
                        text.substring(0, at(text, Math.min(from, to))) + text.substring(at(text, Math.max(from, to))));
        return Arbitraries.frequencyOf(
                Tuple.of(1, inCapitals), Tuple.of(1, inSmallLetters), Tuple.of(2, without), Tuple.of(8, otherGap));
    }

    /** The first space from there on, and what stands in its stead. */
    private static String withGap(String text, double where, String gap) {
        int space = text.indexOf(' ', at(text, where));
        return space < 0 ? text + gap : text.substring(0, space) + gap + text.substring(space + 1);
    }

    private static int at(String text, double where) {
        return (int) (text.length() * where);
    }

    /** A text need not tell when it was published. */
    private static void check(String headline, String body) {
        check(headline, body, Instant.parse("2022-05-24T08:00:00Z"));
        check(headline, body, null);
    }

    private static void check(String headline, String body, Instant publishedAt) {
        Article article = Article.builder("test", "1")
                .headline(headline)
                .body(body)
                .publishedAt(publishedAt)
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

package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Report;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an article tells does not change with the form in which a wire or a page brings it. */
class FormTest {
    private static final Reader READER = Reader.standard();

    record News(String headline, List<String> paragraphs) {
        News with(List<String> others) {
            return new News(headline, others);
        }

        News each(Function<String, String> change) {
            return new News(
                    change.apply(headline), paragraphs.stream().map(change).toList());
        }

        News above(String line) {
            return with(Stream.concat(Stream.of(line), paragraphs.stream()).toList());
        }

        News behindFirst(String line) {
            List<String> all = new ArrayList<>(paragraphs);
            all.add(1, line);
            return with(all);
        }

        News below(String... lines) {
            return with(Stream.concat(paragraphs.stream(), Stream.of(lines)).toList());
        }

        @Override
        public String toString() {
            return headline;
        }
    }

    private static final List<News> NEWS = List.of(
            new News(
                    "Bomb in Peshawar market kills nine",
                    List.of(
                            "PESHAWAR, Pakistan - A bomb hidden in a handcart killed nine people and wounded 31 others in a crowded"
                                    + " market in Peshawar on Monday, police said.",
                            "The Tehreek-e-Taliban claimed the attack in a message to reporters. \"It was our revenge,\" the group's"
                                    + " speaker wrote.",
                            "Among the dead were two children, said the head of the city's main hospital. Shops stayed shut for"
                                    + " the rest of the afternoon.",
                            "The governor ordered more patrols around the bazaars.")),
            new News(
                    "Man shot dead, two hurt outside Memphis bar",
                    List.of(
                            "Shots outside a bar in Memphis, Tennessee, killed a 24-year-old man and wounded two women"
                                    + " late on Sunday, officers said.",
                            "The women, 19 and 22, were taken to a hospital in stable condition. Their names weren't released.",
                            "Detectives are looking for a man in a grey hooded jacket who ran from the car park.",
                            "Anyone who saw him is asked to ring the force's hotline.")),
            new News(
                    "Gunmen kill 14 villagers in central Mali",
                    List.of(
                            "BAMAKO (AFP) - Gunmen on motorbikes shot dead 14 villagers and burned their granaries near Bandiagara"
                                    + " in central Mali on Saturday, a local official said.",
                            "Six people were injured. No group said that it had sent the men.",
                            "The army has opened a camp in the district, but its soldiers came only after the raid was over.",
                            "Farmers have begun to leave for the nearest town.")));

    private static final List<String> OTHERS =
            List.of("Car bomb in Mogadishu kills 29, wounds 80", "Gunman kills 11 in Nairobi mall");

    private static Map<String, Function<News, News>> forms() {
        Map<String, Function<News, News>> forms = new LinkedHashMap<>();
        forms.put("soft hyphens", n -> n.each(t -> t.replaceAll("\\b(\\p{L}{4})(\\p{Ll}{4,})", "$1\u00ad$2")));
        forms.put(
                "soft hyphens as HTML has them",
                n -> n.each(t -> t.replaceAll("\\b(\\p{L}{4})(\\p{Ll}{4,})", "$1&shy;$2")));
        forms.put("spaces of no width", n -> n.each(t -> t.replace(" ", " \u200b")));
        forms.put("spaces that do not break", n -> n.each(t -> t.replace(' ', '\u00a0')));
        forms.put("narrow spaces", n -> n.each(t -> t.replace(' ', '\u202f')));
        forms.put("a byte order mark", n -> n.each(t -> "\ufeff" + t));
        forms.put("a picture before each paragraph", n -> n.each(t -> "\ud83d\udd34 " + t));
        forms.put("hyphens that do not break", n -> n.each(t -> t.replace('-', '\u2011')));
        forms.put("curly quotes", n -> n.each(t -> t.replace('\'', '’').replaceAll("\"([^\"]*)\"", "“$1”")));
        forms.put("two back ticks", n -> n.each(t -> t.replaceAll("\"([^\"]*)\"", "``$1''")));
        forms.put("apostrophes that could not be written", n -> n.each(t -> t.replace('\'', '?')));
        forms.put("accents apart", n -> n.each(t -> Normalizer.normalize(t, Normalizer.Form.NFD)));
        forms.put("links", n -> n.each(t -> t.replaceAll("\\b(\\p{Lu}\\p{Ll}+)", "<a href=\"/t\">$1</a>")));
        forms.put(
                "references written twice",
                n -> n.each(t -> t.replace("'", "&amp;#39;").replace(" ", "&amp;nbsp;")));
        forms.put("bold numbers", n -> n.each(t -> t.replaceAll("\\b(\\d+)", "**$1**")));
        forms.put(
                "lines of 60",
                n -> n.with(n.paragraphs().stream().map(FormTest::wrapped).toList()));
        forms.put(
                "a letter that quotes it",
                n -> n.with(n.paragraphs().stream()
                        .map(t -> "> " + wrapped(t).replace("\n", "\n> "))
                        .toList()));
        forms.put("the headline once more", n -> n.above(n.headline()));
        forms.put("a film with the headline", n -> n.above("Now playing: " + n.headline()));
        forms.put("the lead below", n -> n.below(n.paragraphs().get(0)));
        forms.put("the story twice", n -> n.below(n.paragraphs().toArray(String[]::new)));
        for (String line : List.of(
                "By Ann Harwell",
                "By Our Correspondent",
                "3 min read",
                "12 shares",
                "(412 words)",
                "Share this article",
                "ADVERTISEMENT")) {
            forms.put(line + " above", n -> n.above(line));
            forms.put(line + " below", n -> n.below(line));
        }
        forms.put("writers below", n -> n.below("(Reporting by Ann Harwell in Cairo; editing by Tom Baker)"));
        for (String label :
                List.of("Related: ", "READ MORE: ", "Also read | ", "Don't miss: ", "Editor's pick: ", "[Watch: ")) {
            forms.put("'" + label + "' within", n -> n.behindFirst(label + OTHERS.get(0)));
            forms.put("'" + label + "' below", n -> n.below(label + OTHERS.get(1)));
        }
        forms.put("another headline below", n -> n.below(OTHERS.get(1)));
        for (String heading :
                List.of("More on this story", "Trending now", "You may also like", "Read next", "Related:")) {
            forms.put(heading, n -> n.below(heading, OTHERS.get(0), OTHERS.get(1)));
            forms.put(heading + " in one paragraph", n -> n.below(heading + "\n" + String.join("\n", OTHERS)));
        }
        forms.put("a list of others", n -> n.behindFirst("Read more:\n- " + String.join("\n- ", OTHERS)));
        return forms;
    }

    static Stream<Arguments> changed() {
        return NEWS.stream().flatMap(news -> forms().entrySet().stream()
                .map(form -> Arguments.of(form.getKey(), news, form.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changed")
    void isReadAlike(String form, News news, Function<News, News> change) {
        assertThat(told(change.apply(news))).isNotEmpty().isEqualTo(told(news));
    }

    private static String told(News news) {
        Article article = Article.builder("test", "1")
                .headline(news.headline())
                .body(String.join("\n\n", news.paragraphs()))
                .publishedAt(Instant.parse("2021-03-09T12:00:00Z"))
                .build();
        return READER.read(article).reports().stream().map(FormTest::told).collect(Collectors.joining("\n"));
    }

    private static String told(Report r) {
        return String.join(
                "; ",
                Told.numbers(r),
                String.valueOf(r.place().city()),
                String.valueOf(r.place().countryCode()),
                r.date().toString(),
                r.type().name(),
                r.basis().name(),
                r.responsibility().stream()
                        .map(p -> p.actor() + p.stance())
                        .toList()
                        .toString());
    }

    private static String wrapped(String paragraph) {
        return paragraph.replaceAll("(.{1,60})(?: |$)", "$1\n").strip();
    }
}

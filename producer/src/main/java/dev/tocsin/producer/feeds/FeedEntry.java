package dev.tocsin.producer.feeds;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.desk.Fingerprint;
import dev.tocsin.producer.formats.HtmlText;
import dev.tocsin.producer.formats.WireTime;
import dev.tocsin.producer.formats.XmlElement;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of a feed.
 *
 * <p>Its identity is what stays over its changes: {@code guid} (RSS), {@code id} (Atom), {@code rdf:about} (RSS 1.0),
 * else the link without fragment and campaign marks; an entry with none of them is known by its words alone.
 */
record FeedEntry(XmlElement element) {

    String id() {
        return element.textOf("guid")
                .or(() -> element.textOf("id"))
                .or(() -> element.attribute("about"))
                .or(this::plainLink)
                .map(String::strip)
                .orElseGet(() -> "words:" + Fingerprint.ofWords(headline(), body()));
    }

    /** Where the whole of it can be read. */
    Optional<String> link() {
        Optional<String> atom = element.children("link")
                .filter(link -> link.attribute("rel").orElse("alternate").equals("alternate"))
                .map(link -> link.attribute("href").orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
        return atom.or(() -> element.textOf("link")).map(String::strip);
    }

    private Optional<String> plainLink() {
        return link().map(link -> link.replaceFirst("#.*$", "")
                .replaceAll("(?<=[?&])utm_[^&]*&?", "")
                .replaceFirst("[?&]$", ""));
    }

    private String headline() {
        return element.child("title").map(FeedEntry::words).orElse("");
    }

    /** The entry as an article of {@code source}. */
    Article article(String source) {
        Optional<Instant> published = time("pubDate", "published", "issued", "date");
        Optional<Instant> updated = time("updated", "modified");
        return Article.builder(source, id())
                .headline(headline())
                .body(body())
                .url(link().orElse(null))
                .credit(credit().orElse(null))
                .language(element.textOf("language").orElse(null))
                .publishedAt(published.or(() -> updated).orElse(null))
                .versionCreatedAt(updated.orElse(null))
                .subjects(element.children("category")
                        .map(category -> category.attribute("term").orElseGet(category::text))
                        .filter(subject -> !subject.isBlank())
                        .toList())
                .build();
    }

    /** The longest of what the entry gives of its text: its whole, or a summary. */
    private String body() {
        return Stream.of("encoded", "content", "description", "summary")
                .flatMap(element::children)
                .map(FeedEntry::words)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
    }

    private Optional<String> credit() {
        return element.textOf("source").or(() -> element.textOf("publisher"));
    }

    private Optional<Instant> time(String... names) {
        return Stream.of(names)
                .map(element::textOf)
                .flatMap(Optional::stream)
                .map(WireTime::parse)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Markup stands in these elements either as elements (Atom's xhtml) or written out once more as text. */
    private static String words(XmlElement part) {
        boolean plain = part.attribute("type").orElse("").equals("text");
        return plain ? part.text() : HtmlText.of(part.children().findAny().isPresent() ? part.markup() : part.text());
    }
}

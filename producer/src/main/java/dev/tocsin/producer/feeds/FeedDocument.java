package dev.tocsin.producer.feeds;

import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.formats.SafeXml;
import dev.tocsin.producer.formats.XmlElement;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A feed as it was fetched: RSS 0.9x and 2.0 ({@code item}), RSS 1.0 ({@code item} beside the channel) or Atom
 * ({@code entry}). Each entry is handed on as soon as it is complete, so a feed that breaks off, or is broken further
 * down, still gives those before.
 */
final class FeedDocument {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final List<String> FEEDS = List.of("rss", "RDF", "feed");

    private FeedDocument() {}

    /**
     * Hands on every entry of {@code xml} in the feed's order.
     *
     * @throws RefusedException where the feed is broken, after the entries before that, or is none at all
     */
    static void read(String xml, Consumer<FeedEntry> onEntry) throws RefusedException {
        XmlElement root = SafeXml.read(xml, ENTRIES, element -> onEntry.accept(new FeedEntry(element)));
        if (!FEEDS.contains(root.name())) {
            throw new RefusedException("no feed: its outermost element is <" + root.name() + ">");
        }
    }
}

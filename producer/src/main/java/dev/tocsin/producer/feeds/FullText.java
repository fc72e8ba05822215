package dev.tocsin.producer.feeds;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.desk.Fingerprint;
import dev.tocsin.producer.desk.WireState;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts the whole text of an entry's page in place of the summary that a feed gives. A page is read once for each change of
 * its entry, not at every look at the feed. A page that refuses robots, or is gone, leaves the entry as it is.
 */
final class FullText {
    private static final int MOST = 10_000;

    private final PageReader pages;
    private final WireState state;
    private final String rows;
    private final Map<String, String> read = new LinkedHashMap<>(16, 0.75f, true);

    FullText(String source, PageReader pages, WireState state) {
        this.pages = pages;
        this.state = state;
        this.rows = "page|" + source + "|";
        read.putAll(state.take(rows));
    }

    /** Whether the page has been read since the entry last changed. */
    synchronized boolean hasRead(Article entry) {
        return fingerprint(entry).equals(read.get(entry.id()));
    }

    /** Whether the page has been read for some version of the entry. */
    synchronized boolean knows(Article entry) {
        return read.containsKey(entry.id());
    }

    /**
     * The entry with its page's text, where that tells more.
     *
     * @throws RefusedException where the page cannot be read just now
     */
    Article read(Article entry) throws RefusedException {
        if (entry.url() == null || !pages.mayRead(uri(entry.url()))) {
            return entry;
        }
        String body = pages.body(uri(entry.url()));
        return body.length() > entry.body().length()
                ? entry.toBuilder().body(body).build()
                : entry;
    }

    private static URI uri(String address) throws RefusedException {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("the link \"" + address + "\" is no address");
        }
    }

    /** Notes that the entry, as it was told, is taken in with its page. */
    synchronized void note(Article entry) {
        read.put(entry.id(), fingerprint(entry));
        state.put(rows + entry.id(), fingerprint(entry));
        if (read.size() > MOST) {
            String eldest = read.keySet().iterator().next();
            read.remove(eldest);
            state.remove(rows + eldest);
        }
    }

    private static String fingerprint(Article entry) {
        return Fingerprint.ofWords(entry.headline(), entry.body());
    }
}

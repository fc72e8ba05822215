package dev.tocsin.producer.feeds;

import dev.tocsin.producer.http.Answer;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;

/**
 * The place reached in a feed: what its server said of the copy whose items have all been acknowledged.
 *
 * @param etag or empty
 * @param lastModified as the server wrote it, or empty
 */
record FeedPlace(String etag, String lastModified) {
    static final FeedPlace START = new FeedPlace("", "");

    static FeedPlace of(Answer answer) {
        return new FeedPlace(
                answer.header(HttpHeader.ETAG).orElse(""),
                answer.header(HttpHeader.LAST_MODIFIED).orElse(""));
    }

    static FeedPlace ofRow(String row) {
        int end = row.indexOf('\n');
        return row.isEmpty() ? START : new FeedPlace(row.substring(0, end), row.substring(end + 1));
    }

    /** No header holds a line's end. */
    String row() {
        return etag + "\n" + lastModified;
    }

    /** Asks only for something newer. */
    Map<HttpHeader, String> conditions() {
        Map<HttpHeader, String> conditions = new EnumMap<>(HttpHeader.class);
        if (!etag.isEmpty()) {
            conditions.put(HttpHeader.IF_NONE_MATCH, etag);
        }
        if (!lastModified.isEmpty()) {
            conditions.put(HttpHeader.IF_MODIFIED_SINCE, lastModified);
        }
        return conditions;
    }
}

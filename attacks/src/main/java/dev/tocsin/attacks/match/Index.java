package dev.tocsin.attacks.match;

import dev.tocsin.attacks.rows.Rows;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The orders that reports are found in. A key is a path: what it is about, then what it is sorted by, so that the first
 * rows under a path are the ones wanted and nobody reads the rest. What is asked for together begins alike: all that is of
 * one attack with its id, and what fills up over the years with its day or month. So it lies together on disk, and news is
 * matched among rows that are in memory still.
 */
final class Index {
    private final Rows<Entry> rows;

    Index(Rows<Entry> rows) {
        this.rows = rows;
    }

    /** Reports that share a token, the highest rank first. */
    static String byToken(String token) {
        return "token/" + token + "/";
    }

    /** Reports that look for others under a token, the highest rank first. */
    static String bySeeker(String token) {
        return Tokens.isForAll(token) ? byToken(token) : "seeker/" + token + "/";
    }

    /** Reports joined to a report. */
    static String byAntecedent(String reportKey) {
        return "joined/" + Order.hash(reportKey) + "/";
    }

    /** Reports of an attack, the highest rank first. */
    static String byAttack(String attackId) {
        return attackId + "/member/";
    }

    /** Reports of an attack, the first published first. */
    static String byPublication(String attackId) {
        return attackId + "/published/";
    }

    /** Holders of the ids that an attack's reports hold, the eldest id first. */
    static String heldIds(String attackId) {
        return attackId + "/id/";
    }

    /** The report that holds an id. */
    static String holder(String id) {
        return id + "/holder";
    }

    void put(String path, String sortedBy, String to) {
        rows.put(path + sortedBy, new Entry(to));
    }

    void delete(String path, String sortedBy) {
        rows.delete(path + sortedBy);
    }

    /** What the first rows under the path point to, at most so many. */
    List<String> first(String path, int most) {
        try (Stream<Map.Entry<String, Entry>> found = rows.withPrefix(path)) {
            return found.limit(most).map(row -> row.getValue().key()).toList();
        }
    }

    /** What the first row under the path points to, or null where there is none. */
    String first(String path) {
        List<String> first = first(path, 1);
        return first.isEmpty() ? null : first.get(0);
    }

    boolean isEmpty(String path) {
        return first(path) == null;
    }

    List<String> all(String path) {
        return first(path, Integer.MAX_VALUE);
    }
}

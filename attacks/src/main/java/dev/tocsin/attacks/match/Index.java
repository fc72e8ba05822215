package dev.tocsin.attacks.match;

import dev.tocsin.attacks.rows.Rows;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The orders that reports are found in. A key is a path: what it is about, then what it is sorted by, so that the first
 * rows under a path are the ones wanted and nobody reads the rest. The first {@value MatchState#LEAD} characters are the
 * same for all that is asked for together and another for nearly all else, so that a store can tell without looking that
 * it has no such row: an attack's id; a hash of a report; of a token a hash that begins alike for all of one month, so that
 * news lies together on disk and is matched among rows that are in memory still.
 */
final class Index {
    private static final int LETTERS = 36;
    private static final int OF_MONTH = 3;
    private final Rows<Entry> rows;

    Index(Rows<Entry> rows) {
        this.rows = rows;
    }

    /** Reports that share a token, the highest rank first. */
    static String byToken(String token) {
        return lead(token) + "/token/" + token + "/";
    }

    /** Reports that look for others under a token, the highest rank first. */
    static String bySeeker(String token) {
        return Tokens.isForAll(token) ? byToken(token) : lead(token) + "/seeker/" + token + "/";
    }

    /** Reports joined to a report. */
    static String byAntecedent(String reportKey) {
        return Order.hash(reportKey) + "/joined/";
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

    private static String lead(String token) {
        return letters(Tokens.month(token), OF_MONTH) + letters(token, MatchState.LEAD - OF_MONTH);
    }

    /** What two texts share by chance costs a look and no more: so Java's own hash does, which is cheap and never changes. */
    private static String letters(String text, int count) {
        StringBuilder letters = new StringBuilder(count);
        int hash = text.hashCode();
        for (int i = 0; i < count; i++) {
            letters.append(Character.forDigit(Integer.remainderUnsigned(hash, LETTERS), LETTERS));
            hash = Integer.divideUnsigned(hash, LETTERS);
        }
        return letters.toString();
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

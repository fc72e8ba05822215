package dev.tocsin.dashboard.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How far a reader has come in the attacks' topic: one offset for each partition. It means the same after a restart,
 * since the topic keeps its offsets; of another topic it means nothing.
 *
 * @param topic which topic, as Kafka names it for ever: a topic made anew under the old name has another
 * @param next offset of the first record not yet read, by partition
 */
public record Cursor(String topic, List<Long> next) {
    private static final int LONGEST = 4096;

    public Cursor {
        next = List.copyOf(next);
    }

    static Cursor start(String topic, int partitions) {
        return new Cursor(topic, Collections.nCopies(partitions, 0L));
    }

    Cursor after(int partition, long offset) {
        List<Long> moved = new ArrayList<>(next);
        moved.set(partition, offset + 1);
        return new Cursor(topic, moved);
    }

    boolean hasRead(int partition, long offset) {
        return offset < next.get(partition);
    }

    /** Whether this has come at least as far as {@code other} everywhere, in the same topic. */
    boolean hasReached(Cursor other) {
        if (!topic.equals(other.topic) || next.size() != other.next.size()) {
            return false;
        }
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i) < other.next.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** What {@link #toString()} wrote, or empty where the words are none of it. */
    public static Optional<Cursor> parse(String words) {
        if (words == null || words.length() > LONGEST || !words.matches("[\\w-]+~\\d{1,18}(\\.\\d{1,18})*")) {
            return Optional.empty();
        }
        int split = words.indexOf('~');
        List<Long> next = Arrays.stream(words.substring(split + 1).split("\\."))
                .map(Long::valueOf)
                .toList();
        return Optional.of(new Cursor(words.substring(0, split), next));
    }

    /** One word without spaces: {@code topic~12.40}. */
    @Override
    public String toString() {
        return topic + "~" + String.join(".", next.stream().map(String::valueOf).toList());
    }
}

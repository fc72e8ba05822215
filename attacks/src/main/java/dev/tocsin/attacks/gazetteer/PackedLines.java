package dev.tocsin.attacks.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines of a generated file, kept as the bytes they are: a row becomes an object only when a text names it, so
 * that the world costs neither start-up time nor heap.
 */
final class PackedLines {
    private final byte[] bytes;
    private final int[] starts;

    private PackedLines(byte[] bytes) {
        this.bytes = bytes;
        this.starts = starts(bytes);
    }

    static PackedLines read(String file) {
        return new PackedLines(TableFile.bytes(file));
    }

    private static int[] starts(byte[] bytes) {
        int[] starts = new int[1 << 18];
        int count = 0;
        int next = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
                starts[count++] = next;
                next = at + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    int count() {
        return starts.length;
    }

    String[] fields(int line) {
        return text(line).split("\t", -1);
    }

    /** The line numbers that stand after {@code key}, in a file sorted by its first field; none for an unknown key. */
    int[] find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.US_ASCII);
        int line = firstNotBelow(wanted);
        if (line == starts.length || compare(line, wanted) != 0) {
            return new int[0];
        }
        return Stream.of(fields(line)[1].split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** The hash code of each key as a string. */
    void forEachHash(IntConsumer action) {
        for (int start : starts) {
            int hash = 0;
            for (int at = start; bytes[at] != '\t'; at++) {
                hash = 31 * hash + bytes[at];
            }
            action.accept(hash);
        }
    }

    /** Whether some key is {@code words} with further words after them. */
    boolean continues(String words) {
        byte[] wanted = (words + " ").getBytes(StandardCharsets.US_ASCII);
        int line = firstNotBelow(wanted);
        return line < starts.length && startsWith(line, wanted);
    }

    private int firstNotBelow(byte[] wanted) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Compares a line's key; the tab that ends it sorts below every character of a key. */
    private int compare(int line, byte[] wanted) {
        int start = starts[line];
        for (int i = 0; i < wanted.length; i++) {
            int difference = bytes[start + i] - wanted[i];
            if (difference != 0) {
                return difference;
            }
        }
        return bytes[start + wanted.length] == '\t' ? 0 : 1;
    }

    private boolean startsWith(int line, byte[] wanted) {
        return IntStream.range(0, wanted.length).allMatch(i -> bytes[starts[line] + i] == wanted[i]);
    }

    private String text(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : bytes.length;
        return new String(bytes, starts[line], end - 1 - starts[line], StandardCharsets.UTF_8);
    }
}

package dev.tocsin.app.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of words under headings, each column as wide as its widest word; numbers to the right where a column says so. */
final class Table {
    private static final String GAP = "  ";

    private final List<String> headings;
    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table without rows. A heading that begins with {@code >} puts its column to the right. */
    Table(String... headings) {
        this.headings = Stream.of(headings)
                .map(heading -> heading.replaceFirst("^>", ""))
                .toList();
        right = new boolean[headings.length];
        IntStream.range(0, headings.length).forEach(i -> right[i] = headings[i].startsWith(">"));
    }

    /** Adds a row: one cell a column; null is an empty cell. Whatever could move a terminal's cursor becomes a space. */
    void row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(Table::plain).toList());
    }

    /** Heading, rule and rows, each line with its end. */
    @Override
    public String toString() {
        int[] widths = widths();
        List<String> rule = Arrays.stream(widths).mapToObj("-"::repeat).toList();
        return Stream.concat(Stream.of(headings, rule), rows.stream())
                .map(line -> line(line, widths))
                .collect(Collectors.joining());
    }

    private int[] widths() {
        return IntStream.range(0, headings.size()).map(this::width).toArray();
    }

    private int width(int column) {
        return Stream.concat(Stream.of(headings), rows.stream())
                .mapToInt(line -> width(line.get(column)))
                .max()
                .orElseThrow();
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                        .mapToObj(i -> padded(cells.get(i), widths[i], right[i]))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing()
                + "\n";
    }

    private static String padded(String cell, int width, boolean right) {
        String pad = " ".repeat(width - width(cell));
        return right ? pad + cell : cell + pad;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String plain(Object cell) {
        return cell == null ? "" : cell.toString().replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ");
    }
}

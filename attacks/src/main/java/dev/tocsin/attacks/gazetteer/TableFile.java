package dev.tocsin.attacks.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files of the gazetteer: one row a line, fields parted by tabs; lines that begin with # tell what they hold. */
final class TableFile {
    private TableFile() {}

    /** A row, and where it stands. */
    record Row(String file, int line, List<String> fields) {
        String field(int index) {
            return fields.get(index);
        }

        /** The values of a field that may hold several, parted by "; ". */
        List<String> list(int index) {
            return Stream.of(field(index).split(";", -1))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        IllegalStateException wrong(String what) {
            return new IllegalStateException(
                    "Gazetteer table %s, line %d: %s: %s".formatted(file, line, what, String.join(" | ", fields)));
        }
    }

    /** All rows of a table; rows shorter than {@code width} are filled up with empty fields. */
    static List<Row> read(String file, int width) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line :
                new String(bytes(file), StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(row(file, number, line, width));
            }
        }
        return rows;
    }

    private static Row row(String file, int number, String line, int width) {
        List<String> fields = new ArrayList<>(List.of(line.split("\t", -1)));
        while (fields.size() < width) {
            fields.add("");
        }
        Row row = new Row(file, number, fields);
        if (fields.size() > width) {
            throw row.wrong("more than " + width + " fields");
        }
        return row;
    }

    /** A file as it is, unpacked if it is a gzip file. */
    static byte[] bytes(String file) {
        try (InputStream in = TableFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The gazetteer's file " + file + " is missing from this build");
            }
            return file.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16).readAllBytes() : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The gazetteer's file " + file + " cannot be read", e);
        }
    }
}

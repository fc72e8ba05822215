package dev.tocsin.attacks.gazetteer;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The generated rows of settlements and second-level divisions, by line number. */
final class PlaceRows {
    private final PackedLines lines = PackedLines.read("places.tsv.gz");
    private final Areas areas;
    private final Map<Integer, String> usualNames = new HashMap<>();
    private final Set<Integer> wellKnown = new HashSet<>();

    PlaceRows(Areas areas) {
        this.areas = areas;
    }

    int count() {
        return lines.count();
    }

    /** From now on the settlement of this line is called {@code usualName}, and is not small. */
    void usualName(int line, String usualName) {
        if (!usualName.isEmpty()) {
            usualNames.put(line, usualName);
        }
        wellKnown.add(line);
    }

    Kind kind(int line) {
        return Kind.valueOf(lines.fields(line)[0]);
    }

    String country(int line) {
        return lines.fields(line)[3];
    }

    String name(int line) {
        return lines.fields(line)[2];
    }

    Entry entry(int line) {
        String[] row = lines.fields(line);
        Kind kind = Kind.valueOf(row[0]);
        Entry country = areas.country(row[3]);
        Entry province = areas.province(row[3] + "-" + row[4]);
        int population = Integer.parseInt(row[5]);
        int city = row[8].isEmpty() ? line : Integer.parseInt(row[8]);
        return new Entry(
                kind,
                row[1],
                usualNames.getOrDefault(line, row[2]),
                kind == Kind.COUNTY ? null : nameOf(city),
                kind == Kind.COUNTY ? null : lines.fields(city)[1],
                province == null ? null : province.name(),
                province == null ? null : province.provinceCode(),
                country.name(),
                country.countryCode(),
                degrees(row[6]),
                degrees(row[7]),
                population,
                false,
                isSmall(kind, population, row[3], line));
    }

    private String nameOf(int line) {
        String usual = usualNames.get(line);
        return usual != null ? usual : lines.fields(line)[2];
    }

    private boolean isSmall(Kind kind, int population, String country, int line) {
        return switch (kind) {
            case CITY -> population < Gazetteer.SMALL && !wellKnown.contains(line);
            case COUNTY -> !country.equals("US");
            default -> true;
        };
    }

    /** Degrees, or NaN for an empty field. */
    static double degrees(String number) {
        return number.isEmpty() ? Double.NaN : Double.parseDouble(number);
    }
}

package dev.tocsin.attacks.gazetteer;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Countries and provinces by their codes. */
final class Areas {
    private final Map<String, Entry> byCode = new HashMap<>(8192);
    private final Map<String, TableFile.Row> extents = new HashMap<>(8192);
    private final NamesByHand names;

    /** Reads the tables, and tells {@code names} what each area is called. */
    Areas(NamesByHand names) {
        this.names = names;
        for (TableFile.Row row : TableFile.read("areas.tsv.gz", 7)) {
            extents.put(row.field(0), row);
        }
        TableFile.read("countries.tsv", 5).forEach(this::country);
        Map<String, TableFile.Row> known = new HashMap<>();
        for (TableFile.Row row : TableFile.read("provinces.tsv", 3)) {
            if (known.put(row.field(0), row) != null || !extents.containsKey(row.field(0))) {
                throw row.wrong("a province that stands here twice or has no place");
            }
        }
        for (TableFile.Row extent : extents.values()) {
            if (extent.field(0).length() > 2) {
                province(extent, known.get(extent.field(0)));
            }
        }
    }

    /** The country of an ISO 3166-1 code, or null. */
    Entry country(String code) {
        return byCode.get(code);
    }

    /** The province of a code such as {@code AF-13}, or null where it has no name. */
    Entry province(String code) {
        return byCode.get(code);
    }

    /** The line of {@link PlaceRows} that a province is governed from, or -1. */
    int seat(String code) {
        TableFile.Row extent = extents.get(code);
        return extent == null || extent.field(6).isEmpty() ? -1 : Integer.parseInt(extent.field(6));
    }

    private void country(TableFile.Row row) {
        Entry country = area(Kind.COUNTRY, row.field(0), row.field(1), null, null);
        byCode.put(row.field(0), country);
        Stream.concat(Stream.of(row.field(1)), row.list(2).stream()).forEach(name -> names.add(name, country));
        Entry people = area(Kind.DEMONYM, row.field(0), row.field(1), null, null);
        Stream.concat(row.list(3).stream(), row.list(4).stream()).forEach(name -> names.add(name, people));
    }

    private void province(TableFile.Row extent, TableFile.Row known) {
        String code = extent.field(0);
        boolean renamed = known != null && !known.field(1).isEmpty();
        String name = renamed ? known.field(1) : extent.field(1);
        if (name.isEmpty()) {
            return;
        }
        Entry province =
                area(Kind.PROVINCE, code, byCode.get(code.substring(0, 2)).country(), name, code);
        byCode.put(code, province);
        Set<String> keys = new LinkedHashSet<>(extent.list(2));
        keys.add(Folding.fold(name));
        if (known != null) {
            known.list(2).forEach(other -> keys.add(Folding.fold(other)));
        }
        keys.forEach(key -> names.addFolded(key, province));
    }

    private Entry area(Kind kind, String code, String country, String province, String provinceCode) {
        TableFile.Row extent = extents.get(code);
        String id = (kind == Kind.PROVINCE ? "province:" : "country:") + code;
        return new Entry(
                kind,
                id,
                province == null ? country : province,
                null,
                null,
                province,
                provinceCode,
                country,
                code.substring(0, 2),
                extent == null ? Double.NaN : PlaceRows.degrees(extent.field(4)),
                extent == null ? Double.NaN : PlaceRows.degrees(extent.field(5)),
                extent == null ? 0 : Integer.parseInt(extent.field(3)),
                false,
                false);
    }
}

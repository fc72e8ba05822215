package dev.tocsin.attacks.read;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;

/**
 * A place that the text puts in a province which has none of that name in the gazetteer: "Oldfield, N.D.". It is a
 * smaller one, of which only the province is known, never its namesake elsewhere.
 */
final class Unmapped {
    private static final String ID = "unmapped:";

    private Unmapped() {}

    /** @param area the province or country it lies in */
    static Entry in(Entry area, String name) {
        return new Entry(
                Kind.REGION,
                ID + area.id() + "/" + name,
                name,
                null,
                null,
                area.province(),
                area.provinceCode(),
                area.country(),
                area.countryCode(),
                area.lat(),
                area.lon(),
                0,
                false,
                true);
    }

    static boolean is(Entry entry) {
        return entry.id().startsWith(ID);
    }
}

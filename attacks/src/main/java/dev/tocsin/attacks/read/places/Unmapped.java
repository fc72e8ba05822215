package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;

/**
 * A place that the text puts in a province which has none of that name in the gazetteer: "Oldfield, N.D.". It is a
 * smaller one, of which only the province is known, never its namesake elsewhere.
 */
public final class Unmapped {
    private static final String ID = "unmapped:";

    private Unmapped() {}

    /**
     * A place that the gazetteer does not know, in the area that it does.
     *
     * @param area the province or country that the text tells behind its name
     */
    public static Entry in(Entry area, String name) {
        return in(area, name, false);
    }

    /**
     * The same where no word of its own tells the area.
     *
     * @param area the province that the rest of the text is of
     */
    public static Entry supposedIn(Entry area, String name) {
        return in(area, name, true);
    }

    private static Entry in(Entry area, String name, boolean supposed) {
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
                supposed);
    }

    /** Whether no word but the rest of the text puts it there: it may as well be a part of a city that is told too. */
    public static boolean isSupposed(Entry entry) {
        return is(entry) && entry.small();
    }

    public static boolean is(Entry entry) {
        return entry.id().startsWith(ID);
    }
}

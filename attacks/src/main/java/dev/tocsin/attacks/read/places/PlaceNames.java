package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import dev.tocsin.attacks.read.text.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the gazetteer says to words, kept at hand, for news names the same places again and again. Safe for many threads.
 */
public final class PlaceNames {
    /** Kept at hand, a power of two. */
    private static final int RECENT = 1 << 16;

    /** So many share their places: one moves on each time it is asked for. */
    private static final int TOGETHER = 4;

    private static final Set<String> KINDS = Set.of(
            "county", "city", "district", "province", "region", "state", "village", "town", "area", "governorate");

    private record Known(int hash, String words, List<Entry> entries) {
        /** Most are told apart without a look at the words, which lie elsewhere in memory. */
        boolean is(String words, int hash) {
            return this.hash == hash && this.words.equals(words);
        }
    }

    /** Kept with the word itself. */
    private record Alone(PlaceNames names, List<Entry> entries) {}

    private final Gazetteer gazetteer;
    private final Predicate<String> isNoName;
    /** Written by any thread without order: what is known is immutable, and what is lost is looked up again. */
    private final Known[] recent = new Known[RECENT];

    /** @param isNoName folded words that are never taken for a place */
    PlaceNames(Gazetteer gazetteer, Predicate<String> isNoName) {
        this.gazetteer = gazetteer;
        this.isNoName = isNoName;
    }

    /** See {@link Gazetteer#mayName}. */
    boolean mayName(int hash) {
        return gazetteer.mayName(hash);
    }

    /** What a word alone may name, the most populous first. */
    List<Entry> named(Word word) {
        if (word.meaning() instanceof Alone known && known.names == this) {
            return known.entries;
        }
        String folded = word.folded();
        boolean may = mayName(Gazetteer.hash(0, folded)) || Gazetteer.isKind(folded);
        Alone alone = new Alone(this, may ? named(folded) : List.of());
        word.keepMeaning(alone);
        return alone.entries;
    }

    /** What folded words may name, the most populous first. */
    List<Entry> named(String words) {
        int hash = words.hashCode();
        int first = (hash * 0x9E3779B9 >>> 16) & (RECENT - TOGETHER);
        for (int i = first; i < first + TOGETHER; i++) {
            Known known = recent[i];
            if (known != null && known.is(words, hash)) {
                int before = Math.max(first, i - 1);
                recent[i] = recent[before];
                recent[before] = known;
                return known.entries;
            }
        }
        Known known = new Known(hash, words, entries(words));
        recent[placeOfNew(first)] = known;
        return known.entries;
    }

    /** A free one, or that of the last: names that are asked for in turn would else put each other out for ever. */
    private int placeOfNew(int first) {
        int last = first + TOGETHER - 1;
        int place = first;
        while (place < last && recent[place] != null) {
            place++;
        }
        return place;
    }

    /** See {@link Gazetteer#seat}. */
    Entry seat(String province) {
        return gazetteer.seat(province);
    }

    private List<Entry> entries(String words) {
        return isNoName.test(words) || isOfKindOnly(words) ? List.of() : gazetteer.named(words);
    }

    /** "the county": which, the words do not say. */
    private static boolean isOfKindOnly(String words) {
        return words.startsWith("the ") && KINDS.contains(words.substring(words.lastIndexOf(' ') + 1));
    }
}

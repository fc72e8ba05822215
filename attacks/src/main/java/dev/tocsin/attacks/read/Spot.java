package dev.tocsin.attacks.read;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;

/**
 * A name and the place it means in its article.
 *
 * @param score how likely the attack of its sentence happened there
 */
record Spot(Facts facts, PlaceName name, Entry entry, double score) {
    Spot plus(double more) {
        return more == 0 ? this : new Spot(facts, name, entry, score + more);
    }

    boolean isInCity() {
        return entry.kind() == Kind.CITY || entry.kind() == Kind.DISTRICT;
    }
}

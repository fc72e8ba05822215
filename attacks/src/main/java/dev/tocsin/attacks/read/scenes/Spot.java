package dev.tocsin.attacks.read.scenes;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.PlaceName;

/**
 * A name and the place it means in its article.
 *
 * @param score how likely the attack of its sentence happened there
 * @param dateline whether it stands in a line that tells where the article was written
 */
public record Spot(Facts facts, PlaceName name, Entry entry, double score, boolean dateline) {
    public Spot plus(double more) {
        return more == 0 ? this : new Spot(facts, name, entry, score + more, dateline);
    }

    public boolean isInCity() {
        return entry.kind() == Kind.CITY || entry.kind() == Kind.DISTRICT;
    }
}

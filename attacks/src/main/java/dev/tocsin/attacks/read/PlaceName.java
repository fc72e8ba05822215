package dev.tocsin.attacks.read;

import dev.tocsin.attacks.gazetteer.Entry;
import java.util.List;

/**
 * A name in a sentence that may be a place.
 *
 * @param from its first token
 * @param to the token behind it
 * @param entries what it may be, the most populous first; never empty
 * @param within the wider place told with it: the Ohio of "Columbus, Ohio"; or null
 * @param role what it does there
 */
record PlaceName(Sentence sentence, int from, int to, List<Entry> entries, PlaceName within, PlaceRole role) {

    static PlaceName of(Sentence sentence, int from, int to, List<Entry> entries) {
        PlaceName name = new PlaceName(sentence, from, to, entries, null, PlaceRole.PLAIN);
        return new PlaceName(sentence, from, to, entries, null, PlaceRole.of(name));
    }

    String words() {
        return sentence.words(from, to);
    }

    /** The word before it. */
    Token before() {
        return sentence.at(from - 1);
    }

    Token after() {
        return sentence.at(to);
    }

    /** Whether it says where something happened, not whose something is: "in Kabul". */
    boolean isLocative() {
        return before().is("in") || before().is("at") || before().is("near") || before().is("outside");
    }

    PlaceName in(PlaceName wider) {
        return new PlaceName(sentence, from, to, entries, wider, role);
    }

    boolean mayBe(Entry.Kind kind) {
        return entries.stream().anyMatch(e -> e.kind() == kind);
    }

    /** Whether it names a country, a province or people, and no city. */
    boolean isWide() {
        Entry.Kind kind = entries.get(0).kind();
        return kind == Entry.Kind.COUNTRY || kind == Entry.Kind.PROVINCE || kind == Entry.Kind.DEMONYM;
    }

    @Override
    public String toString() {
        return words() + (within == null ? "" : " in " + within.words());
    }
}

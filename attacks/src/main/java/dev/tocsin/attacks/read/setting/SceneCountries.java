package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The countries that an article tells as where it was: "Lebanon's army", "in Lebanon", "Lebanese police". */
final class SceneCountries {
    /** Whose own they are, there it was: "the Lebanese army". The United States' go everywhere. */
    private static final WordSet FORCES = WordSet.of(
            "army",
            "police",
            "authorities",
            "officials",
            "prosecutors",
            "government",
            "military",
            "ministry",
            "president",
            "city",
            "town",
            "port",
            "village",
            "province",
            "state");

    private final Set<String> codes = new HashSet<>();

    SceneCountries(List<Facts> article) {
        for (Facts facts : article) {
            facts.places().forEach(this::add);
        }
    }

    boolean has(String countryCode) {
        return codes.contains(countryCode);
    }

    /** The code of the only one; null where there is none, or more. */
    String only() {
        return codes.size() == 1 ? codes.iterator().next() : null;
    }

    private void add(PlaceName name) {
        Entry first = name.entries().get(0);
        boolean there = first.kind() == Kind.COUNTRY
                ? name.isScene() || name.after().is(Sense.POSS)
                : first.kind() == Kind.DEMONYM && FORCES.has(name.after());
        if (there && !name.isBeyond()) {
            codes.add(first.countryCode());
        }
    }
}

package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Armed groups, troops and unions whose names hold a place's: it says nothing of where they struck. */
final class Forces {
    private static final WordSet KINDS = WordSet.of(
            "haram",
            "corps",
            "corp",
            "rifles",
            "constabulary",
            "scouts",
            "cartel",
            "brotherhood",
            "coordinator",
            "brigade",
            "brigades",
            "battalion",
            "regiment");

    /** "African Union": of whom it is one. */
    private static final WordSet OF_UNION = WordSet.of("african", "european", "soviet");

    private Forces() {}

    /** The Khorasan of "Islamic State Khorasan Province", the Boko of "Boko Haram". */
    static boolean isGroup(PlaceName name) {
        Token after = name.after();
        boolean islamicState =
                name.before().is("state") && name.sentence().at(name.from() - 2).is("islamic");
        boolean union = name.sentence().at(name.from()).is("union") && OF_UNION.has(name.before());
        return islamicState || union || KINDS.has(after) && after.capital();
    }
}

package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Where those are who tell of an attack elsewhere: "killed five in Oldfield, prosecutors in Guadalajara said". */
final class Spokespeople {
    /** In words: from the comma to "in". */
    private static final int TITLE = 5;

    private static final WordSet STAFF = WordSet.of(
            "police",
            "officials",
            "official",
            "prosecutors",
            "authorities",
            "officers",
            "officer",
            "doctors",
            "doctor",
            "medics",
            "commander",
            "commanders",
            "lawmaker",
            "media",
            "agency",
            "group",
            "sources",
            "source",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "army",
            "military",
            "command");

    private Spokespeople() {}

    /** Whether the name, in a sentence that tells of another place before it, is only where somebody speaks. */
    static boolean areAt(PlaceName name, List<PlaceName> names) {
        Sentence s = name.sentence();
        if (!name.before().is("in") || !tellsBefore(name, names)) {
            return false;
        }
        Token who = s.at(name.from() - 2);
        Token behind = s.at(name.to());
        boolean ends = name.to() >= s.size() || behind.is(".") || behind.is(Sense.COMMA);
        return who.is(Sense.SAY) ? ends : STAFF.has(who) && behind.is(Sense.SAY) && isBehindComma(s, name.from() - 2);
    }

    private static boolean tellsBefore(PlaceName name, List<PlaceName> names) {
        int dateline = Dateline.end(name.sentence());
        return names.stream()
                .anyMatch(other -> other.from() >= dateline && other.to() < name.from() && !other.isPeople());
    }

    private static boolean isBehindComma(Sentence s, int who) {
        for (int k = who - 1; k > Math.max(0, who - TITLE); k--) {
            if (s.at(k).is(",")) {
                return true;
            }
        }
        return false;
    }
}

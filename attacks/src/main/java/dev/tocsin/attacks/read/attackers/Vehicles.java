package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** What is driven at people, and what is told of it where it is full of explosives: the same words for all who ask. */
final class Vehicles {
    static final WordSet NAMES = WordSet.of(
            "car",
            "truck",
            "lorry",
            "van",
            "boat",
            "dinghy",
            "speedboat",
            "motorcycle",
            "motorbike",
            "pickup",
            "jeep",
            "minibus",
            "bus",
            "vehicle",
            "tractor",
            "bulldozer",
            "ambulance",
            "tanker",
            "taxi",
            "rickshaw",
            "humvee",
            "suv");

    /** How it is driven at them, whatever else stands there; "drove" alone says nothing of it. */
    static final WordSet RAMS = WordSet.of("rammed", "rams", "ramming", "ploughed", "plowed", "ploughs", "plows");

    static final WordSet DRIVES = WordSet.of("drove", "drives", "driving");

    private static final WordSet LADEN_WITH = WordSet.of(
            "explosives-laden",
            "explosive-laden",
            "bomb-laden",
            "explosives-packed",
            "explosive-packed",
            "explosives-filled",
            "explosive-filled",
            "explosives-rigged",
            "bomb-rigged",
            "booby-trapped");

    private static final WordSet LADEN =
            WordSet.of("laden", "packed", "loaded", "filled", "rigged", "stuffed", "crammed", "primed", "full");

    private static final WordSet EXPLOSIVES =
            WordSet.of("explosive", "explosives", "bombs", "dynamite", "tnt", "munitions", "ammunition", "shells");

    /** In words: from "laden" to "explosives": "with 300 kilos of". */
    private static final int CHARGE_WITHIN = 6;

    private static final WordSet BOMB = WordSet.of("bomb", "bombs");

    /** In words: from the vehicle to what is told of it. */
    static final int REACH = 7;

    private Vehicles() {}

    /** Whether anything that the sentence tells of is full of explosives. */
    static boolean isAnyLaden(Sentence s) {
        if (s.has(LADEN_WITH)) {
            return true;
        }
        for (int k = s.next(EXPLOSIVES, 2); k < s.size(); k = s.next(EXPLOSIVES, k + 1)) {
            if (s.at(k - 1).is("with") || s.at(k - 1).is("of") || s.at(k - 1).is("carrying")) {
                return true;
            }
        }
        return false;
    }

    /** "rammed a truck bomb into the gate": whether such a bomb stands between two tokens. */
    static boolean isBombBetween(Sentence s, int from, int to) {
        for (int k = s.next(NAMES, from); k < to; k = s.next(NAMES, k + 1)) {
            if (BOMB.has(s.at(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "a boat packed with explosives", "a bomb-laden car", "a truck bomb". */
    static boolean isLaden(Sentence s, int vehicle) {
        if (LADEN_WITH.has(s.at(vehicle - 1)) || BOMB.has(s.at(vehicle + 1))) {
            return true;
        }
        for (int k = vehicle + 1; k < vehicle + REACH && !s.at(k).is(Sense.BREAK); k++) {
            if (LADEN.has(s.at(k)) && isLadenWith(s, k)) {
                return true;
            }
        }
        return false;
    }

    /** "packed with explosives", "full of dynamite", "laden with 300 kilos of explosives". */
    private static boolean isLadenWith(Sentence s, int laden) {
        if (!s.at(laden + 1).is("with") && !s.at(laden + 1).is("of")) {
            return false;
        }
        for (int k = laden + 2; k < laden + CHARGE_WITHIN && !s.at(k).is(Sense.BREAK); k++) {
            if (EXPLOSIVES.has(s.at(k)) || s.at(k).is("gas")) {
                return true;
            }
        }
        return false;
    }
}

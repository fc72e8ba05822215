package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * Who rode in what was driven at the victims, or was laden to blow up: "a boat packed with explosives rammed the ship", and
 * then "the two men in the boat were killed too".
 */
final class Riders {
    private static final WordSet WITHIN = WordSet.of("in", "aboard", "on", "inside", "of");

    private static final WordSet THOSE = WordSet.of("the", "both", "its", "all");

    /** The last vehicle that was told as the weapon, or null. */
    private String vehicle;

    /** Takes in the next sentence. */
    void add(Sentence s) {
        for (int k = s.next(Vehicles.NAMES, 0); k < s.size(); k = s.next(Vehicles.NAMES, k + 1)) {
            vehicle = isWeapon(s, k) ? s.at(k).word().text() : vehicle;
        }
    }

    private static boolean isWeapon(Sentence s, int at) {
        return Vehicles.isLaden(s, at)
                || isRamming(s, at)
                || Vehicles.RAMS.has(s.at(at - 2)) && s.at(at + 1).is("into");
    }

    /** "a boat rammed the ship", and no boat that was rammed. */
    private static boolean isRamming(Sentence s, int at) {
        for (int k = at + 1; k < at + Vehicles.REACH && !s.at(k).is(Sense.BREAK); k++) {
            boolean suffered = s.at(k - 1).is(Sense.BE) || s.at(k + 1).is("by");
            if (Vehicles.RAMS.has(s.at(k)) && !suffered) {
                return true;
            }
        }
        return false;
    }

    /** "The two men in the boat", "the driver of the lorry". */
    boolean are(Harmed harmed) {
        Sentence s = harmed.sentence();
        People p = harmed.who();
        if (vehicle == null || !THOSE.has(s.at(p.from()))) {
            return false;
        }
        boolean atWheel = (s.at(p.to()).is("at") || s.at(p.to()).is("behind"))
                && s.at(p.to() + 1).is("the")
                && s.at(p.to() + 2).is("wheel");
        if (atWheel) {
            return true;
        }
        for (int k = p.from() + 1; k <= p.to(); k++) {
            if (WITHIN.has(s.at(k)) && s.at(k + 1).is("the") && s.at(k + 2).is(vehicle)) {
                return true;
            }
        }
        return false;
    }
}

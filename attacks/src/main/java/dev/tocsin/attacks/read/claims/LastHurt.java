package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import java.util.List;
import java.util.Set;

/** The victim who is told by his place among them all, dead and hurt: "a fourth victim was hurt too", "police find an 8th victim". */
final class LastHurt {
    private static final Set<String> VICTIMS = Set.of(
            "victim",
            "person",
            "man",
            "woman",
            "boy",
            "girl",
            "teen",
            "teenager",
            "juvenile",
            "student",
            "child",
            "male",
            "female",
            "officer",
            "deputy");

    private LastHurt() {}

    /** The highest such place; 0 where none is told. */
    static int of(List<Facts> facts) {
        int last = 0;
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                last = isOne(c) ? Math.max(last, c.people().ordinal()) : last;
            }
        }
        return last;
    }

    private static boolean isOne(Casualty c) {
        People p = c.people();
        return c.harm() != Harm.KILLED
                && c.isVictim()
                && p.isOne()
                && !p.part()
                && p.ordinal() != null
                && VICTIMS.contains(p.headWord());
    }
}

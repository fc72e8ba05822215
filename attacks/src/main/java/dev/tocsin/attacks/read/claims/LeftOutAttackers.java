package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.casualties.LeftOut;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import java.util.List;

/** Attackers whom a sentence leaves out of its number of dead: they are dead, though no verb says so of them. */
final class LeftOutAttackers {
    private LeftOutAttackers() {}

    /** "nine were killed, not counting the two attackers": those two; null where none are left out of a number of dead. */
    static Statement dead(List<Facts> facts) {
        for (Facts f : facts) {
            for (People p : f.people().all()) {
                boolean attackers =
                        p.attackers() && !p.isNone() && !p.headWord().equals("themselves");
                boolean counted = p.count() != null && !p.count().isVague() || !p.has(Sense.PLURAL);
                if (attackers && counted && LeftOut.is(f.sentence(), p.from()) && tellsDead(f)) {
                    return Bombers.statement(f, p);
                }
            }
        }
        return null;
    }

    private static boolean tellsDead(Facts f) {
        return f.casualties().stream().anyMatch(c -> c.harm() == Harm.KILLED && c.isVictim());
    }
}

package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.List;

/** Attackers told as a part of the dead at the end of the sentence: "ten died in a flat in Hilla, one of them a militant". */
final class AttackersAside {
    private AttackersAside() {}

    /** Adds them to what was found in the sentence. */
    static void add(Sentence s, Chains people, List<Casualty> found) {
        if (found.isEmpty()) {
            return;
        }
        for (People p : people.all()) {
            boolean attackers = p.attackers() || p.isOfThem() && areTheirBodies(s, p.to());
            boolean aside = attackers
                    && p.part()
                    && !LeftOut.is(s, p.from())
                    && p.count() != null
                    && !p.count().isVague();
            Casualty whole = aside ? wholeBefore(p, found) : null;
            if (whole != null) {
                found.add(new Casualty(
                        s, p, whole.harm(), Party.PERPETRATOR, whole.trigger(), whole.rule(), whole.cost()));
            }
        }
    }

    /** "nine bodies, two of them those of the bombers". */
    private static boolean areTheirBodies(Sentence s, int i) {
        return s.at(i).is("those")
                && s.at(i + 1).is("of")
                && (s.at(i + 2).is(Sense.ATTACKER) || s.at(i + 3).is(Sense.ATTACKER));
    }

    /** The dead right before them, who are more; null where they are told of themselves, or others stand between. */
    private static Casualty wholeBefore(People part, List<Casualty> found) {
        Casualty last = null;
        for (Casualty c : found) {
            if (c.people().from() == part.from()) {
                return null;
            }
            boolean before = c.people().to() <= part.from() && c.trigger() < part.from();
            last = before && (last == null || c.people().from() > last.people().from()) ? c : last;
        }
        boolean holds = last != null
                && last.harm() != Harm.SHOT
                && last.isVictim()
                && last.people().kind() == People.Kind.COUNTED
                && last.people().count().best() > part.count().best();
        return holds ? last : null;
    }
}

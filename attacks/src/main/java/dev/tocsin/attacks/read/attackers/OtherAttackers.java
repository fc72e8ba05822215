package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Attackers told as the others beside one who died by his own charge: "one blew himself up, the other two were shot dead". */
public final class OtherAttackers {
    private static final WordSet SHOT = WordSet.of("shot dead", "gunned down", "shot and killed", "fatally shot");

    private OtherAttackers() {}

    static boolean are(Harmed harmed) {
        Sentence s = harmed.sentence();
        Chains people = harmed.people();
        Casualty c = harmed.casualty();
        People p = harmed.who();
        boolean suffer = areOthers(p) && p.head() < 0 && p.from() < c.trigger() && c.harm() != Harm.INJURED;
        if (areOthers(p) && p.head() < 0 && areOfGroup(s, people, c)) {
            return true;
        }
        People before = null;
        for (People other : people.all()) {
            boolean none = other.has(Sense.REFLEX) || other.others() && other.to() == p.from();
            before = other.from() < p.from() && !none ? other : before;
        }
        if (suffer && isDefinite(s, p) && isByForces(s, c) && before != null && before.head() < 0) {
            return true;
        }
        if (suffer && before != null && before.part() && ownDeath(s, before, p) && isRest(people, before, p)) {
            return true;
        }
        return suffer && before != null && before.attackers() && ownDeath(s, before, p) && isOfSame(s, before, c);
    }

    /** "Three bandits were killed and five others wounded": of the bandits; beside gunmen they may be anybody. */
    private static boolean areOfGroup(Sentence s, Chains people, Casualty c) {
        People p = c.people();
        People last = null;
        for (People other : people.all()) {
            last = other.to() <= p.from() && other.head() >= 0 ? other : last;
        }
        boolean group = last != null
                && last.attackers()
                && last.kind() == People.Kind.COUNTED
                && !last.isOne()
                && !last.part()
                && !OthersVictims.isOfTheAttack(last);
        boolean suffer =
                group && s.at(p.from() - 1).is(Sense.AND) && !s.at(p.from()).is("the");
        for (int k = suffer ? last.to() : p.from(); k < p.from(); k++) {
            if (s.at(k).is(Sense.KILL_ED) || s.at(k).is(Sense.DIE)) {
                return !s.at(k + 1).is("by") && p.kind() == People.Kind.COUNTED && last.from() <= 2;
            }
        }
        return false;
    }

    /** "Nine gunmen came, two of whom set off their belts, and the other seven were slain": as many as were told. */
    private static boolean isRest(Chains people, People before, People p) {
        for (People all : people.all()) {
            boolean told = all.attackers() && all.kind() == People.Kind.COUNTED && all.from() < before.from();
            if (told
                    && p.count() != null
                    && all.count().best() == before.count().best() + p.count().best()) {
                return true;
            }
        }
        return false;
    }

    /** "Two others", "the other two". */
    public static boolean areOthers(People p) {
        return p.others()
                || p.kind() == People.Kind.COUNTED
                        && p.sentence().at(p.from() - 1).is("other");
    }

    /** Whether those before are told to have blown themselves up, with nobody harmed by it so far. */
    private static boolean ownDeath(Sentence s, People before, People p) {
        for (int k = before.to(); k < p.from(); k++) {
            if (s.at(k).is(Sense.SUICIDE_ED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefinite(Sentence s, People p) {
        return s.at(p.from()).is(Sense.DET)
                || s.at(p.from() - 1).is("the")
                || s.at(p.from() - 1).is("other") && s.at(p.from() - 2).is("the");
    }

    /** "One set off his charge and the other three were shot dead by police". */
    private static boolean isByForces(Sentence s, Casualty c) {
        boolean by = SHOT.has(s.at(c.trigger())) && s.at(c.trigger() + 1).is("by");
        for (int k = c.trigger() + 2; by && k < c.trigger() + 6; k++) {
            if (s.at(k).is(Sense.SECURITY)) {
                return true;
            }
        }
        return false;
    }

    /** Two others may be passers-by, unless one of several attackers stands before, or somebody shoots them. */
    private static boolean isOfSame(Sentence s, People before, Casualty c) {
        int from = c.people().from();
        boolean definite = s.at(from).is(Sense.DET)
                || s.at(from - 1).is("the")
                || s.at(from - 1).is("other");
        boolean counted = before.kind() == People.Kind.COUNTED;
        return definite || counted || SHOT.has(s.at(c.trigger()));
    }
}

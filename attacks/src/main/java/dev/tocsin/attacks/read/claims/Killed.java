package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.casualties.Rules;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.List;

/** The number of the killed on one side, out of what is told as such and of single persons told one by one. */
public final class Killed {
    private final List<Facts> facts;
    private final Persons persons;

    Killed(List<Facts> facts, Persons persons) {
        this.facts = facts;
        this.persons = persons;
    }

    /** Without attackers told among them; null where nothing is told. */
    Statement of(Statement told, Party party) {
        return withoutAttackers(dead(told, party), party);
    }

    /** The number of the killed: told as such, or as many persons as are told of. */
    private Statement dead(Statement told, Party party) {
        if (told == null || told.value() == 0) {
            return told;
        }
        int dead = told.isOfPersons() ? persons.dead(party) : persons.deadWithNameOrAge(party);
        return dead > told.value() && told.value() > 1 && !told.isVague() || told.isOfPersons() && dead != told.value()
                ? told.withCount(Count.exactly(Math.max(1, dead)))
                : told;
    }

    /** "twelve people, including the bomber": eleven. */
    private Statement withoutAttackers(Statement dead, Party party) {
        if (dead == null || party == Party.PERPETRATOR || dead.value() < 2) {
            return dead;
        }
        int attackers = 0;
        for (Facts f : facts) {
            attackers = Math.max(attackers, attackersAmong(f, dead.value()));
        }
        return attackers == 0 || attackers >= dead.value()
                ? dead
                : dead.withCount(dead.count().minus(attackers));
    }

    /** How many attackers the sentence tells as a part of so many dead. */
    private static int attackersAmong(Facts f, int dead) {
        int attackers = 0;
        for (Casualty c : f.casualties()) {
            boolean counted = !c.isVictim()
                    && c.rule().name().equals(Rules.IN_TOLL)
                    && c.people().count() != null;
            attackers = counted ? Math.max(attackers, c.people().count().best()) : attackers;
        }
        for (Casualty whole : f.casualties()) {
            boolean same = whole.isVictim()
                    && whole.harm() == Harm.KILLED
                    && !whole.people().part()
                    && whole.people().count() != null;
            if (same && whole.people().count().best() == dead) {
                for (Casualty c : f.casualties()) {
                    boolean attacker = !c.isVictim() && c.harm() == Harm.KILLED;
                    boolean among = attacker
                            && (c.people().part() && c.trigger() == whole.trigger()
                                    || isInToll(f.sentence(), c, whole));
                    attackers += among && c.people().count() != null
                            ? c.people().count().best()
                            : 0;
                }
            }
        }
        return attackers;
    }

    /** "The bomber also died, bringing the number of dead to 21". */
    private static boolean isInToll(Sentence s, Casualty attacker, Casualty whole) {
        int from = Math.min(whole.trigger(), whole.people().from());
        for (int k = from - 1; k > Math.max(attacker.trigger(), from - 8); k--) {
            if (s.at(k).is("bringing") || s.at(k).is("taking") || s.at(k).is("raising")) {
                return true;
            }
        }
        return false;
    }
}

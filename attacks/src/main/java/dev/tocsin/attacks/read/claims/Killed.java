package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
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
        return AttackersAmong.taken(facts, dead(told, party), party);
    }

    /** The number of the killed: told as such, or as many persons as are told of. */
    private Statement dead(Statement told, Party party) {
        if (told == null || told.value() == 0) {
            return told;
        }
        int dead = told.isOfPersons() ? persons.dead(party) : persons.deadWithNameOrAge(party);
        boolean killerIsNamed = party == Party.VICTIM && dead == told.value() + persons.dead(Party.PERPETRATOR);
        if (killerIsNamed && !told.isOfPersons()) {
            return told;
        }
        boolean several = told.value() > 1 || told.first().people().isNth();
        return dead > told.value() && several && !told.isVague() || told.isOfPersons() && dead != told.value()
                ? told.withCount(Count.exactly(Math.max(1, dead)))
                : told;
    }
}

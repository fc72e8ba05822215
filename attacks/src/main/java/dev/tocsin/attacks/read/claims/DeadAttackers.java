package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import java.util.Set;

/** Dead of whom one sentence tells as victims, and another as the attackers that they were. */
final class DeadAttackers {
    static final Set<String> SUSPECTS =
            Set.of("suspect", "suspects", "robber", "robbers", "burglar", "burglars", "intruder", "intruders", "thief");

    private final AttackType type;
    private final Persons persons;
    private final boolean murderSuicide;

    DeadAttackers(AttackType type, Persons persons, boolean murderSuicide) {
        this.type = type;
        this.persons = persons;
        this.murderSuicide = murderSuicide;
    }

    /** "Drone strike kills 15", and then "killing 15 militants": the fifteen were the other side's. */
    boolean are(Statement dead, Statement others) {
        if (dead != null && others != null && areTheirBodies(dead, others)) {
            return true;
        }
        if (dead == null || others == null || dead.isVague() || dead.value() != others.value()) {
            return false;
        }
        boolean again = dead.value() > (dead.facts().sentence().isHeadline() ? 1 : 2)
                && dead.isOfWhole()
                && others.index() > dead.index()
                && !dead.isByAttackers()
                && !others.isOfAttackersTold();
        return again || areThoseTold(dead, others) || isOneAttacker(dead, others);
    }

    /** "Troops shot five militants dead", and then "three bodies were recovered", "two of those killed": of the five. */
    private static boolean areTheirBodies(Statement dead, Statement others) {
        return (isOfBodies(dead) || isOfThoseDead(dead))
                && dead.index() > others.index()
                && dead.value() <= others.value()
                && others.value() > 1;
    }

    /** "Three bodies were found", whosever they are. */
    private static boolean isOfBodies(Statement dead) {
        return dead.casualties().size() == 1
                && Statement.BODIES.contains(dead.first().rule().name())
                && dead.first().people().has(Sense.DEADHEAD)
                && dead.first().people().to() == dead.first().people().head() + 1;
    }

    /** "Seven of those killed", "two of the dead", whosever they are. */
    private static boolean isOfThoseDead(Statement dead) {
        People p = dead.first().people();
        boolean are = false;
        for (int k = p.from(); k <= p.to(); k++) {
            boolean those = p.sentence().at(k).is("those") || p.sentence().at(k).is("the");
            are |= those && p.sentence().at(k + 1).isAny(Sense.mask(Sense.KILL_ED, Sense.DEAD));
        }
        return dead.casualties().size() == 1 && p.part() && are;
    }

    /** "Five TTP men shot dead", and then "five of them were found dead": the same. */
    private static boolean areThoseTold(Statement dead, Statement others) {
        return dead.value() > 1
                && dead.index() > others.index()
                && dead.first().people().isOfThem()
                && dead.casualties().size() == 1;
    }

    /**
     * "Man dead in shooting", and then "an officer shot the suspect dead", "he killed himself": the man was the suspect.
     * Who is told as an attacker or a gunman has victims.
     */
    private boolean isOneAttacker(Statement dead, Statement attackers) {
        return dead.value() == 1
                && (type == AttackType.SHOOTING || type == AttackType.STABBING)
                && (attackers.isOfOneself()
                        || KilledByOfficers.are(dead)
                        || isThatOne(dead, attackers)
                        || attackers.casualties().stream()
                                .allMatch(c -> SUSPECTS.contains(c.people().headWord()) || isOnlyArmed(c.people())))
                && !murderSuicide
                && !attackers.isAlso()
                && dead.index() != attackers.index()
                && persons.mayBeDeadAttacker();
    }

    /** "Police shot a man dead after he had drawn a gun. The man died in hospital." */
    private static boolean isThatOne(Statement dead, Statement attackers) {
        People he = dead.first().people();
        People attacker = attackers.first().people();
        return dead.index() > attackers.index()
                && he.kind() == People.Kind.DEFINITE
                && !he.headWord().isEmpty()
                && he.headWord().equals(attacker.headWord());
    }

    /** "A knife-wielding boy": nobody is told to have suffered by him. */
    private static boolean isOnlyArmed(People p) {
        return !p.has(Sense.ATTACKER) && p.toString().contains("-wielding ");
    }
}

package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** The man whom an officer or an owner shot, and "the suspect" in hospital: one person, who is no victim. */
final class HurtSuspects {
    private static final WordSet BROKE_IN = WordSet.of(
            "break", "broke", "breaking", "rob", "robbed", "robbing", "burglarize", "burglarizing", "burglarized");

    /** In words: from whom he shot to what that one did. */
    private static final int DEED_WITHIN = 7;

    private HurtSuspects() {}

    /** "Police shot and wounded a man", and then "the suspect underwent surgery"; persons who are two stay two. */
    static boolean are(Statement hurt, Statement attackers, Persons persons) {
        return hurt != null
                && attackers != null
                && hurt.value() == 1
                && attackers.value() == 1
                && hurt.isOfPersons()
                && hurt.index() != attackers.index()
                && !hurt.isAlso()
                && !attackers.isAlso()
                && (KilledByOfficers.are(hurt) || KilledByOfficers.are(attackers) || hasBrokenIn(hurt))
                && attackers.casualties().stream()
                        .allMatch(
                                c -> DeadAttackers.SUSPECTS.contains(c.people().headWord()))
                && persons.mayBeHurtAttacker();
    }

    /** "shot a man who was trying to break into her home". */
    private static boolean hasBrokenIn(Statement hurt) {
        Casualty c = hurt.first();
        Sentence s = c.sentence();
        int who = c.people().to();
        for (int k = who + 1; s.at(who).is(Sense.WHO) && k < who + DEED_WITHIN; k++) {
            if (BROKE_IN.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }
}

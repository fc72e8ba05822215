package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.HashSet;
import java.util.Set;

/** Whom an attacker's noun stands beside: "the gunman Ali Foo", "the attacker, identified as Ali Foo", "the terrorist, a farmer". */
final class Identified {
    private static final WordSet CALLED =
            WordSet.of("gunman", "attacker", "assailant", "shooter", "knifeman", "terrorist");

    /** In words: from "identified" to "as". */
    private static final int BY = 4;

    /** Of those whom the text has called gunmen. */
    private final Set<String> names = new HashSet<>();

    /** To be called behind each sentence. */
    void add(Chains people) {
        for (People p : people.all()) {
            if (p.name() != null && areCalledAttackers(p)) {
                names.add(p.name());
            }
        }
    }

    static boolean areCalledAttackers(People p) {
        return CALLED.has(p.sentence().at(p.head()));
    }

    boolean are(Harmed harmed) {
        People p = harmed.who();
        boolean named = p.name() != null && names.contains(p.name());
        return p.isOne() && (named || isIdentified(harmed, p)) || isApposed(harmed, p);
    }

    /** "the terrorist, a resident of Hebron, was killed". */
    private static boolean isApposed(Harmed harmed, People p) {
        boolean apposed = p.kind() == People.Kind.ONE
                && harmed.sentence().at(p.from() - 1).is(",");
        People who = apposed ? harmed.people().endingAt(p.from() - 1) : null;
        return who != null && who.has(Sense.ATTACKER) && who.isOne() && who.kind() == People.Kind.DEFINITE;
    }

    /** "The attacker, identified as Ali Foo, 22, was shot dead". */
    private static boolean isIdentified(Harmed harmed, People p) {
        Sentence s = harmed.sentence();
        int word = s.at(p.from() - 1).is("as") ? identifiedBefore(s, p.from() - 2) : -1;
        People who = word < 0
                ? null
                : harmed.people().endingAt(word - (s.at(word - 1).is(",") ? 1 : 0));
        return who != null && who.attackers();
    }

    /** Where the "identified" stands of "identified by the police as"; -1 where none does. */
    private static int identifiedBefore(Sentence s, int last) {
        for (int k = last; k >= last - BY; k--) {
            if (s.at(k).is("identified") || s.at(k).is("named")) {
                return k == last || s.at(k + 1).is("by") ? k : -1;
            }
        }
        return -1;
    }
}

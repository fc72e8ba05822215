package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;

/** People named within what is told of others: the mayor of "two clerks who had come to the funeral of a mayor have died". */
final class InRelative {
    /** In words: from "who" to whoever is named in its clause. */
    private static final int CLAUSE = 14;

    private static final long ENDS = Pattern.HARM | Sense.mask(Sense.BREAK, Sense.COMMA, Sense.SAY, Sense.AND);

    private InRelative() {}

    /** Whether the verb behind the people is that of several told before "who". */
    static boolean is(Sentence s, Chains chains, People p) {
        if (!p.isOne()) {
            return false;
        }
        for (int k = p.from() - 1; k > Math.max(0, p.from() - CLAUSE); k--) {
            if (s.at(k).is("who")) {
                People whose = chains.endingAt(k);
                return whose != null && whose.kind() == People.Kind.COUNTED && !whose.isOne() && k + 1 < p.from();
            }
            if (s.at(k).isAny(ENDS)) {
                return false;
            }
        }
        return false;
    }
}

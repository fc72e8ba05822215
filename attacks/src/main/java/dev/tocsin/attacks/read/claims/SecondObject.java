package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;

/** Whom one and the same doer harms beside another: "shot his wife and wounded a neighbor" are two people. */
final class SecondObject {
    private static final long NAMED = Sense.mask(Sense.PERSON, Sense.PRON, Sense.DET);

    private SecondObject() {}

    static boolean is(Casualty c, Person known) {
        People p = c.people();
        Sentence s = c.sentence();
        int verb = c.trigger();
        boolean fresh = p.kind() == People.Kind.ONE && p.from() > verb && p.from() - verb <= 2;
        return fresh
                && isJoined(s, verb)
                && known.breaths.stream().anyMatch(breath -> isObjectBetween(breath, s, verb));
    }

    /** "and wounded", "and then shot", "before killing". */
    private static boolean isJoined(Sentence s, int verb) {
        if (s.at(verb).word().text().startsWith("and ")) {
            return true;
        }
        int before = verb - (s.at(verb - 1).is("then") || s.at(verb - 1).is("also") ? 2 : 1);
        return s.at(before).is(Sense.AND) || s.at(before).is("before");
    }

    /** "shot two clerks and wounded a guard": none of the two. */
    static boolean isBehind(Statement counted, Statement single) {
        Casualty c = single.first();
        Sentence s = c.sentence();
        boolean same = counted.facts().sentence() == s
                && c.people().kind() == People.Kind.ONE
                && c.people().head() >= 0;
        return same
                && counted.first().people().from() > counted.first().trigger()
                && counted.first().people().to() <= c.trigger()
                && c.people().from() > c.trigger()
                && isJoined(s, c.trigger());
    }

    /** Whether the one told of in that breath is named between its own verb and the other's. */
    private static boolean isObjectBetween(Person.Breath breath, Sentence s, int verb) {
        int own = breath.word();
        if (breath.sentence() != s.index() || own >= verb - 1) {
            return false;
        }
        for (int k = own + 1; k < verb; k++) {
            if (s.at(k).isAny(NAMED)
                    || s.at(k).is("a")
                    || s.at(k).is("an")
                    || s.at(k).isDigits()) {
                return !s.at(own - 1).isAny(Sense.mask(Sense.BE, Sense.HAVE));
            }
        }
        return false;
    }
}

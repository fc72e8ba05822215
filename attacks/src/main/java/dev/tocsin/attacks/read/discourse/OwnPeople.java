package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;

/** Whether a clause harms people of its own, by a verb of its own: "and gunmen shot dead a judge", not "and wounded six". */
final class OwnPeople {
    private static final long OWN_VERB = Sense.mask(Sense.BE, Sense.DIE);

    private OwnPeople() {}

    /** Whether both clauses tell of people as new, and no verb of the one harms people of the other. */
    static boolean areInBoth(Facts first, Facts second) {
        return isToldApart(first) && isToldApart(second) && hasOwnVerbs(first, second);
    }

    private static boolean isToldApart(Facts clause) {
        boolean fresh = false;
        for (Casualty c : clause.casualties()) {
            People.Kind kind = c.people().kind();
            boolean told = kind == People.Kind.COUNTED || kind == People.Kind.ONE || kind == People.Kind.PLURAL;
            fresh |= told && c.isVictim() && !c.people().part() && !c.people().isNone();
        }
        return fresh;
    }

    private static boolean hasOwnVerbs(Facts first, Facts second) {
        for (Casualty c : first.casualties()) {
            if (c.trigger() >= second.from()) {
                return false;
            }
        }
        for (Casualty c : second.casualties()) {
            if (c.trigger() < second.from()) {
                return false;
            }
        }
        return true;
    }

    /** "another killed four", "a judge was shot dead", and not "and wounded six" or "and six wounded". */
    static boolean areHarmed(Facts f, int begin) {
        Sentence s = f.sentence();
        boolean dead = false;
        for (Casualty c : f.casualties()) {
            dead |= c.people().from() < begin && c.harm() == Harm.KILLED;
        }
        for (Casualty c : f.casualties()) {
            if (c.people().from() >= begin) {
                boolean active = c.people().from() > c.trigger();
                return active ? c.trigger() > begin : hasVerb(s, c) && (!dead || c.harm() == Harm.KILLED);
            }
        }
        return false;
    }

    private static boolean hasVerb(Sentence s, Casualty c) {
        if (!s.at(c.trigger()).isAny(Sense.mask(Sense.INJURE_ED, Sense.DEAD))) {
            return true;
        }
        for (int k = c.people().to(); k <= c.trigger(); k++) {
            if (s.at(k).isAny(OWN_VERB)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words there begin with people who are new: "gunmen", "a judge", but not "two others". */
    static boolean begin(Facts f, int begin) {
        Token token = f.sentence().at(begin);
        People first = f.people().at(begin);
        boolean fresh = token.is("a")
                || token.is("an")
                || token.is(Sense.ATTACKER)
                || token.is("unknown")
                || token.is("unidentified");
        boolean counted = first != null && first.kind() == People.Kind.COUNTED && !token.is(Sense.DET);
        boolean others = f.casualties().stream()
                .anyMatch(c -> c.people().from() >= begin && c.people().others());
        return (fresh || counted) && !others;
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;

/**
 * Finds where a sentence goes over to another attack of the same city: "a bomb killed three, and a judge was shot dead in
 * a separate attack", "a bomb killed three and gunmen shot dead a judge".
 */
final class SecondAttack {
    private SecondAttack() {}

    /** The token that joins its clause to that of the first attack, or -1. */
    static int joint(Facts f) {
        if (f.casualties().size() < 2 || f.sentence().isHeadline() || !AnotherAttack.mayBeTold(f)) {
            return -1;
        }
        int last = f.casualties().get(f.casualties().size() - 1).people().from();
        for (int k = f.casualties().get(0).people().to(); k < last; k++) {
            if (isJoint(f.sentence(), k) && isAnother(f, k)) {
                return k;
            }
        }
        return -1;
    }

    /** Whether the text has counted more than the sentence's first attack did: both are parts of it. */
    static boolean isPartOf(Scene told, Facts first) {
        int most = 0;
        for (Facts f : told.facts()) {
            most = f.sentence().isHeadline() ? most : Math.max(most, most(f));
        }
        return most > most(first);
    }

    private static int most(Facts f) {
        int most = 0;
        for (Casualty c : f.casualties()) {
            boolean counted =
                    c.harm() == Harm.KILLED && c.isVictim() && c.people().count() != null;
            most = counted ? Math.max(most, c.people().count().best()) : most;
        }
        return most;
    }

    private static boolean isJoint(Sentence s, int k) {
        Token token = s.at(k);
        boolean comma = token.is(",")
                && (s.at(k + 1).is(Sense.AND)
                        || s.at(k + 1).is("while")
                        || s.at(k + 1).is("another"));
        return comma
                || token.is(";")
                || token.is(Sense.AND) && !s.at(k - 1).is(",")
                || token.is("while") && !s.at(k - 1).is(",");
    }

    private static boolean isAnother(Facts f, int joint) {
        Facts first = f.clauseOfPeople(f.from(), joint);
        Facts second = f.clauseOfPeople(joint, f.to());
        return OwnPeople.areInBoth(first, second) && AnotherAttack.isTold(f, first, second, begin(f.sentence(), joint));
    }

    /** Behind ", and" or "; meanwhile,". */
    private static int begin(Sentence s, int joint) {
        int k = joint + 1;
        while (s.at(k).is(Sense.AND)
                || s.at(k).is("while")
                || s.at(k).is("meanwhile")
                || s.at(k).is(",")) {
            k++;
        }
        return k;
    }
}

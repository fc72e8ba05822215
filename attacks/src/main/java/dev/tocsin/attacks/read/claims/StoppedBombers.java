package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.attackers.Bomber;
import dev.tocsin.attacks.read.attackers.Deeds;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Bombers who live, for somebody stopped them: "soldiers arrested a suicide bomber", "the other was captured". */
final class StoppedBombers {
    private static final WordSet STOPPED = WordSet.of(
            "arrested", "captured", "detained", "caught", "overpowered", "disarmed", "seized", "surrendered", "nabbed");

    private StoppedBombers() {}

    /** How many are told of: the most that one sentence tells. */
    static int number(List<Facts> facts) {
        int most = 0;
        for (Facts f : facts) {
            for (People p : f.sentence().has(STOPPED) ? f.people().all() : List.<People>of()) {
                boolean bombers = Bomber.is(p) || isOneOfThem(p);
                boolean known = p.count() != null && !p.count().isVague();
                most = bombers && isStopped(p)
                        ? Math.max(most, known ? p.count().best() : 1)
                        : most;
            }
        }
        return most;
    }

    /** "A suicide bomber killed two guards", and another was arrested. */
    static boolean hasAnyAttacked(List<Facts> facts) {
        for (Facts f : facts) {
            for (People p : f.people().all()) {
                boolean acts = f.people().isDoer(p.from()) || Deeds.acts(f.sentence(), f.people(), p);
                if (acts && Bomber.is(p) && !isStopped(p)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "before she could set off her vest", "tried to blow himself up": nobody is told to have done it. */
    static boolean isOnlyMeant(Sentence s, int verb) {
        boolean meant = s.at(verb - 1).is("to") && !s.at(verb - 2).is("managed");
        return meant || s.at(verb - 1).is(Sense.MODAL);
    }

    private static boolean isStopped(People p) {
        Sentence s = p.sentence();
        int verb = p.to();
        while (s.at(verb).isAny(Sense.mask(Sense.BE, Sense.HAVE, Sense.ADV))) {
            verb++;
        }
        return STOPPED.has(s.at(verb)) && !s.at(verb + 1).is(Sense.DET)
                || STOPPED.has(s.at(p.from() - 1)) && !s.at(p.from() - 2).isAny(Sense.mask(Sense.BE, Sense.HAVE));
    }

    /** "the other", "the second", "one of them". */
    private static boolean isOneOfThem(People p) {
        return p.head() < 0 && p.isOne() && (p.others() || p.isOfThem());
    }
}

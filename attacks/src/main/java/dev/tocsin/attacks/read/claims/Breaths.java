package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.RivalCounts;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * The casualties that one sentence tells in one breath: together they make one number. A new toll stands alone, and
 * "police say 59, while a hospital says 83" is two.
 */
public final class Breaths {
    private static final WordSet BRINGING = WordSet.of(
            "bringing", "raising", "taking", "pushing", "brings", "raises", "revising", "correcting", "lowering");

    private static final WordSet COUNTS = WordSet.of("counted", "gave", "had", "received", "believe", "listed");

    private Breaths() {}

    static List<List<Casualty>> of(Facts f, List<Casualty> casualties) {
        if (casualties.isEmpty()) {
            return List.of();
        }
        List<Casualty> tolls = new ArrayList<>(0);
        for (Casualty c : casualties) {
            if (c.rule().toll() || isBrought(c)) {
                tolls.add(c);
            }
        }
        if (!tolls.isEmpty() && !isOfOtherSpeaker(f.sentence(), casualties, tolls.get(0))) {
            Casualty toll = tolls.get(tolls.size() - 1);
            for (Casualty c : casualties) {
                if (c.people().from() > Math.max(toll.people().to(), toll.trigger()) && isToo(f.sentence(), c)) {
                    tolls.add(c);
                }
            }
            return List.of(tolls);
        }
        List<List<Casualty>> breaths = new ArrayList<>();
        List<Casualty> breath = new ArrayList<>();
        for (Casualty c : casualties) {
            if (!breath.isEmpty()
                    && (c.rule().name().equals(RivalCounts.NAME)
                            || isContrast(
                                    f.sentence(),
                                    breath.get(breath.size() - 1).people().to(),
                                    c.people().from()))) {
                breaths.add(breath);
                breath = new ArrayList<>();
            }
            breath.add(c);
        }
        breaths.add(breath);
        return breaths;
    }

    /** "Three were killed, the army said, but the rebels put the toll at 30": two tolls. */
    private static boolean isOfOtherSpeaker(Sentence s, List<Casualty> casualties, Casualty toll) {
        Casualty first = casualties.get(0);
        return first.people().from() != toll.people().from()
                && isContrast(s, first.people().to(), toll.people().from());
    }

    /** "the toll stood at 18, and a driver had died as well". */
    private static boolean isToo(Sentence s, Casualty c) {
        int behind = c.trigger() + 1;
        boolean well = s.at(behind).is("as")
                && s.at(behind + 1).is("well")
                && !s.at(behind + 2).is("as");
        return (well
                        || s.at(behind).is("too")
                        || s.at(c.trigger() - 1).is("also")
                        || s.at(c.trigger()).word().text().startsWith("also "))
                && !c.people().part();
    }

    /** "has died, bringing the number of dead to three": those before are among the three. */
    private static boolean isBrought(Casualty c) {
        boolean brought = false;
        boolean counted = c.rule().name().equals("number of dead");
        for (int k = c.trigger() - 1; counted && k >= c.trigger() - 3; k--) {
            brought |= BRINGING.has(c.sentence().at(k));
        }
        return brought;
    }

    /** Whether somebody else begins to speak between two tokens: "..., while a hospital spokesman said". */
    private static boolean isContrast(Sentence s, int from, int to) {
        boolean turn = false;
        boolean semicolon = false;
        for (int k = from; k < to; k++) {
            if (s.isHeadline() && s.at(k).is(";")) {
                return true;
            }
            turn |= s.at(k).is("while")
                    || s.at(k).is("but")
                    || s.at(k).is("although")
                    || s.at(k).is("though")
                    || s.at(k).is("whereas");
            semicolon |= s.at(k).is(";");
            if (semicolon && s.at(k).is(Sense.SAY) || turn && (s.at(k).is(Sense.SAY) || COUNTS.has(s.at(k)))) {
                return true;
            }
        }
        return false;
    }
}

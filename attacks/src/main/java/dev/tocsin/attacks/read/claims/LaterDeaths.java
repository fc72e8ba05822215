package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Those of the wounded who died of it later: "Nine were killed and twelve hurt. One of the wounded died ten days later." */
final class LaterDeaths {
    private static final WordSet WOUNDED = WordSet.of("wounded", "injured", "hurt");
    private static final WordSet LATER =
            WordSet.of("later", "days", "weeks", "months", "overnight", "since", "subsequently");

    private LaterDeaths() {}

    /** How many died later than the number before them tells; 0 where the dead are told one by one, or counted again. */
    static int since(List<Facts> facts, Statement before) {
        int later = 0;
        boolean counted = before != null && !before.isOfPersons() && !before.isVague() && before.value() > 0;
        for (Facts f : facts) {
            if (counted
                    && f.sentence().index() > before.index()
                    && !f.sentence().isHeadline()) {
                for (Casualty c : f.casualties()) {
                    later += isLater(c) ? c.people().count().best() : 0;
                }
            }
        }
        return later == 0 || before.harm() == Harm.KILLED && isCountedIn(facts, before, later) ? 0 : later;
    }

    private static boolean isLater(Casualty c) {
        People p = c.people();
        boolean firm = c.harm() == Harm.KILLED
                && c.isVictim()
                && p.count() != null
                && !p.count().isVague();
        boolean wounded = false;
        for (int k = p.from(); firm && k < p.to(); k++) {
            wounded |= WOUNDED.has(p.sentence().at(k));
        }
        return wounded && (p.isOfSome() || p.isOne()) && tellsLater(p.sentence());
    }

    private static boolean tellsLater(Sentence s) {
        return s.mayHave(LATER) || s.hasAny(Sense.HOSPITAL.bit);
    }

    /** Whether the number stands in the headline alone, or the text has the number without those who died later too. */
    private static boolean isCountedIn(List<Facts> facts, Statement before, int later) {
        boolean inBody = false;
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                boolean dead = c.harm() == Harm.KILLED && c.people().count() != null && !isLater(c);
                int value = dead ? c.people().count().best() : 0;
                if (value == before.value() - later && value > 0) {
                    return true;
                }
                inBody |= dead && value == before.value() && !f.sentence().isHeadline();
            }
        }
        return !inBody;
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Tells another's count of what the sentence before summed up: "30 have died since March, they say. Others put the figure at 24". */
final class RivalSums {
    private static final WordSet COUNTS = WordSet.of(
            "figure",
            "figures",
            "number",
            "count",
            "toll",
            "total",
            "tally",
            "put",
            "puts",
            "speak",
            "speaks",
            "spoke",
            "counts",
            "counted",
            "admit",
            "admits",
            "acknowledge",
            "acknowledges",
            "estimates",
            "estimate");

    private static final long OWN = Sense.mask(Sense.ATTACK, Sense.WEEKDAY, Sense.TODAY);

    /** A rival count is hardly more than so many times as high or as low. */
    private static final int TIMES = 4;

    /** The sum last told, or null. */
    private Facts sum;

    private int number;

    /** The sentence without the count of another; remembers what the sentence sums up itself. */
    Facts without(Facts told, Facts own) {
        boolean sums = own.casualties().size() < told.casualties().size();
        if (sums) {
            sum = told;
            number = most(told.casualties());
            return own.with(own.casualties().stream()
                    .filter(c -> !isBehindSum(c, told, own))
                    .toList());
        }
        boolean retold = sum != null && isRetold(own);
        sum = retold || told.casualties().isEmpty() ? sum : null;
        return retold ? own.withoutCasualties() : own;
    }

    /** "30 have died in a month of protests, while officials admit to 24". */
    private boolean isBehindSum(Casualty c, Facts told, Facts own) {
        boolean behind = told.casualties().stream()
                .filter(s -> !own.casualties().contains(s))
                .allMatch(s -> s.trigger() < c.people().from());
        return behind && isRival(most(List.of(c))) && c.sentence().has(COUNTS);
    }

    private boolean isRetold(Facts f) {
        Sentence s = f.sentence();
        return s.index() == sum.sentence().index() + 1
                && s.block() == sum.sentence().block()
                && isRival(most(f.casualties()))
                && s.has(COUNTS)
                && !s.hasAny(OWN);
    }

    private boolean isRival(int other) {
        return other > 2 && other * TIMES >= number && other <= number * TIMES;
    }

    private static int most(List<Casualty> casualties) {
        int most = 0;
        for (Casualty c : casualties) {
            People p = c.people();
            boolean counted = p.kind() == People.Kind.COUNTED && p.count() != null && !p.part();
            most = counted ? Math.max(most, p.count().best()) : most;
        }
        return most;
    }
}

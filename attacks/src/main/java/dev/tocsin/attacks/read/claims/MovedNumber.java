package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Trend;
import dev.tocsin.attacks.read.people.Ordinals;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Whether a statement tells its number as moved since others were told: "has risen to twelve", "bringing the dead to ten". */
final class MovedNumber {
    private static final WordSet RISEN = WordSet.of(
            "risen",
            "rose",
            "rises",
            "rising",
            "climbed",
            "climbs",
            "climbing",
            "increased",
            "increases",
            "jumped",
            "jumps",
            "grew",
            "grows",
            "grown",
            "mounted",
            "mounts",
            "soared",
            "soars",
            "swelled",
            "swollen",
            "doubled",
            "tripled",
            "edged",
            "crept",
            "bringing",
            "raising",
            "taking",
            "pushing",
            "lifting",
            "brings",
            "raises",
            "takes",
            "pushes",
            "lifts",
            "brought",
            "raised",
            "pushed",
            "lifted",
            "upped",
            "reached",
            "reaches",
            "passed",
            "passes",
            "topped",
            "tops",
            "exceeded",
            "surpassed");

    private static final WordSet FALLEN = WordSet.of(
            "fallen",
            "fell",
            "falls",
            "dropped",
            "drops",
            "lowered",
            "lowering",
            "lowers",
            "reduced",
            "reduces",
            "cut",
            "cuts",
            "down",
            "downward",
            "downwards");

    private static final WordSet REVISED =
            WordSet.of("revised", "revises", "revising", "corrected", "corrects", "correcting", "amended", "adjusted");

    private static final String NUMBER_OF_DEAD = "number of dead";

    /** In words: from the move to its number, where the toll is not named. */
    private static final int WITHIN = 5;

    /** In words: from a verb that has the number for its object, "has climbed past nine". */
    private static final int BESIDE = 2;

    /** In words: from the verb to its toll. */
    private static final int VERB_BEFORE = 4;

    private MovedNumber() {}

    static Trend trend(Statement said) {
        if (isLatestOfAll(said)) {
            return Trend.RISEN;
        }
        Integer before = Corrected.before(said);
        if (before != null) {
            return before < said.value() ? Trend.RISEN : Trend.FALLEN;
        }
        return said.isToll() || said.first().rule().name().equals(NUMBER_OF_DEAD) ? moved(said) : Trend.STEADY;
    }

    /** "Second victim dies", "a tenth passenger has died": so many with those before. */
    private static boolean isLatestOfAll(Statement said) {
        People p = said.first().people();
        boolean nth = false;
        for (int k = p.from(); k < p.to() && said.value() > 1; k++) {
            Integer ordinal = Ordinals.nth(p.sentence().at(k));
            nth |= ordinal != null && ordinal == said.value();
        }
        return nth && !said.isOfOthers();
    }

    /** "rose by two to nine", "has reached nine"; but of "After power was cut, the toll stood at nine" nothing moved. */
    private static Trend moved(Statement said) {
        Sentence s = said.facts().sentence();
        People number = said.first().people();
        Trend trend = Trend.STEADY;
        int first = s.at(number.from() - 1).is("to")
                ? Math.min(said.first().trigger(), number.from() - WITHIN) - VERB_BEFORE
                : number.from() - BESIDE;
        for (int k = number.from() - 1; k >= Math.max(0, first); k--) {
            if (FALLEN.has(s.at(k))) {
                return Trend.FALLEN;
            }
            if (RISEN.has(s.at(k))) {
                return Trend.RISEN;
            }
            trend = REVISED.has(s.at(k)) ? Trend.REVISED : trend;
        }
        return trend;
    }
}

package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;

/** Attackers told again by their number: "Six rebels and nine soldiers die", and then "six rebels were also killed". */
final class SameAttackers {
    private SameAttackers() {}

    /** Whether "also" sets them beside their victims only, for a headline has counted them. */
    static boolean are(Statement next, Statement whole) {
        return next.isAlso()
                && next.value() == whole.value()
                && whole.facts().sentence().isHeadline()
                && next.casualties().stream().noneMatch(Casualty::isVictim)
                && whole.casualties().stream().noneMatch(Casualty::isVictim);
    }
}

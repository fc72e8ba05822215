package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Estimate;

/** Adds victims and attackers, for the policies that do. */
final class Sides {
    private Sides() {}

    /** The sum of what is known; null where neither is. */
    static Estimate added(Estimate victims, Estimate attackers) {
        if (victims == null || attackers == null) {
            return victims == null ? attackers : victims;
        }
        return new Estimate(
                victims.low() + attackers.low(),
                victims.best() + attackers.best(),
                victims.high() + attackers.high(),
                victims.atLeast() || attackers.atLeast());
    }
}

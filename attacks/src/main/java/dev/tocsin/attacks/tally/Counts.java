package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Grade;

/**
 * What a policy makes of the things said of one attack.
 *
 * @param killed null where nobody gives a number or the policy does not count it, as for the three that follow
 * @param grade how well the killed number is borne out; the injured number where there is no other
 */
public record Counts(
        Estimate killed, Estimate injured, Estimate perpetratorsKilled, Estimate perpetratorsInjured, Grade grade) {}

package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Place;
import java.time.LocalDate;

/**
 * What one attack gives to the tallies of its places.
 *
 * @param revision the attack's revision that this was taken from; only a higher one replaces it
 * @param dayKey the part of the day tallies' keys behind the bar: {@code 2022-09-05}, {@code 2017-10}, {@code 2017} or
 *     {@code undated}
 * @param day the local day, or null where it is not known or not plausible
 * @param killed null where nobody gives a number, as for the three that follow
 */
public record Part(
        String attackId,
        long revision,
        Share share,
        Place place,
        String dayKey,
        LocalDate day,
        Estimate killed,
        Estimate injured,
        Estimate perpetratorsKilled,
        Estimate perpetratorsInjured) {

    /** In which way an attack counts. */
    public enum Share {
        /** Its numbers are in the sums. */
        SUMMED,
        /** Known only as background: counted apart. */
        MENTIONED,
        /** May be another attack's report: counted apart. */
        AMBIGUOUS,
        /** Not at all: merged, retracted, or of a type that is not tallied. */
        NONE
    }
}

package dev.tocsin.attacks;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The sums over a place's attacks, as they stand now. Zero is a value; a number that nobody gives is passed over and
 * counted in {@code killedUnknown} or {@code injuredUnknown}.
 *
 * @param key {@code city:geonames:1138958}, {@code province:AF-13} or {@code country:AF}; in day tallies followed by
 *     {@code |2022-09-05}, {@code |2017-10}, {@code |2017} or {@code |undated}
 * @param place the place without precision or words of a text; city and province are null on the levels above them
 * @param day the part of the key behind the bar, or null in a tally of all time
 * @param attacks how many are summed
 * @param attacksMentioned known only as background, not in the sums
 * @param ambiguous left out because they may be another attack's report
 * @param firstAttack earliest local day of those summed, or null
 * @param lastAttack latest local day of those summed, or null
 */
public record Tally(
        String key,
        TallyLevel level,
        Place place,
        String day,
        int attacks,
        Sum killed,
        Sum injured,
        Sum perpetratorsKilled,
        Sum perpetratorsInjured,
        int killedUnknown,
        int injuredUnknown,
        int attacksMentioned,
        int ambiguous,
        LocalDate firstAttack,
        LocalDate lastAttack,
        String policy,
        int codebook,
        long revision,
        Instant updatedAt) {
    /** A tally with nothing in it. */
    public static TallyBuilder builder(String key) {
        return new TallyBuilder(key);
    }

    /** A builder that holds this tally. */
    public TallyBuilder toBuilder() {
        return new TallyBuilder(this);
    }
}

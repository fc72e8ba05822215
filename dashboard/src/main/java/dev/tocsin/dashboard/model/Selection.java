package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.tally.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which attacks are asked for, and under which policy. An empty set leaves nothing out, and so does null.
 *
 * @param countries ISO 3166-1 codes
 * @param provinces codes such as {@code AF-13}
 * @param cities ids such as {@code geonames:1138958}
 * @param from local day, inclusive: attacks that may have happened on it or later; those of no known day are left out
 * @param to local day, inclusive: attacks that may have happened on it or earlier; likewise
 * @param actors names in lower case: attacks that any of them is tied to, whatever the stance
 * @param changedSince inclusive
 */
public record Selection(
        Set<AttackStatus> statuses,
        Set<Basis> bases,
        Set<String> countries,
        Set<String> provinces,
        Set<String> cities,
        LocalDate from,
        LocalDate to,
        Set<AttackType> types,
        Set<String> actors,
        Instant changedSince,
        Policy policy)
        implements Predicate<Attack> {

    /** Every attack that stands, as the stream counts it. */
    public static final Selection STANDING = new Selection(
            Set.of(AttackStatus.ACTIVE),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null,
            Set.of(),
            Set.of(),
            null,
            Policy.TOCSIN);

    @Override
    public boolean test(Attack attack) {
        return has(statuses, attack.status())
                && has(bases, attack.basis())
                && has(countries, attack.place().countryCode())
                && has(provinces, attack.place().provinceCode())
                && has(cities, attack.place().cityId())
                && has(types, attack.type())
                && isInDays(attack)
                && isTiedToAnActor(attack)
                && (changedSince == null || !attack.updatedAt().isBefore(changedSince));
    }

    private static <T> boolean has(Set<T> wanted, T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private boolean isInDays(Attack attack) {
        if (from == null && to == null) {
            return true;
        }
        return attack.date().isKnown()
                && (from == null || !attack.date().latest().isBefore(from))
                && (to == null || !attack.date().earliest().isAfter(to));
    }

    private boolean isTiedToAnActor(Attack attack) {
        return actors.isEmpty()
                || attack.responsibility().stream()
                        .anyMatch(one -> actors.contains(one.actor().toLowerCase(Locale.ROOT)));
    }
}

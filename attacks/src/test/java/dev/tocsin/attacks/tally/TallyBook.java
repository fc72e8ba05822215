package dev.tocsin.attacks.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Sum;
import dev.tocsin.attacks.Tally;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Adds attacks by place again, the plain way, and compares. */
public final class TallyBook {
    private TallyBook() {}

    /** Every tally is what adding the attacks' records again gives, and no place with an attack lacks one. */
    public static void assertTalliesAreSums(TallyState state, Collection<Attack> attacks) {
        try (Stream<Map.Entry<String, Tally>> rows = state.tallies().withPrefix("")) {
            rows.forEach(row -> check(row.getValue(), attacks));
        }
        for (Attack attack : attacks) {
            if (attack.isTallied() && attack.place().countryCode() != null) {
                assertThat(state.tallies().get("country:" + attack.place().countryCode()))
                        .isNotNull();
            }
        }
    }

    private static void check(Tally tally, Collection<Attack> all) {
        List<Attack> here = all.stream()
                .filter(a -> a.status() == AttackStatus.ACTIVE && a.type().isTallied() && isIn(tally, a))
                .toList();
        List<Attack> summed = here.stream().filter(Attack::isTallied).toList();
        Sum killed = Sum.ZERO;
        Sum injured = Sum.ZERO;
        for (Attack attack : summed) {
            killed = killed.plus(attack.killed());
            injured = injured.plus(attack.injured());
        }
        assertThat(tally.attacks()).isEqualTo(summed.size());
        assertThat(tally.killed()).isEqualTo(killed);
        assertThat(tally.injured()).isEqualTo(injured);
        assertThat(tally.killedUnknown())
                .isEqualTo((int) summed.stream().filter(a -> a.killed() == null).count());
        assertThat(tally.attacksMentioned()).isEqualTo((int)
                here.stream().filter(a -> a.basis() == Basis.MENTION).count());
        if (tally.day() == null) {
            assertThat(tally.firstAttack())
                    .isEqualTo(summed.stream()
                            .map(a -> a.date().date())
                            .filter(Objects::nonNull)
                            .min(java.time.LocalDate::compareTo)
                            .orElse(null));
            assertThat(tally.lastAttack())
                    .isEqualTo(summed.stream()
                            .map(a -> a.date().date())
                            .filter(Objects::nonNull)
                            .max(java.time.LocalDate::compareTo)
                            .orElse(null));
        }
    }

    private static boolean isIn(Tally tally, Attack attack) {
        boolean isThere =
                switch (tally.level()) {
                    case CITY ->
                        attack.place().precision().isInCity()
                                && tally.place().cityId().equals(attack.place().cityId());
                    case PROVINCE ->
                        tally.place().provinceCode().equals(attack.place().provinceCode());
                    case COUNTRY ->
                        tally.place().countryCode().equals(attack.place().countryCode());
                };
        return isThere
                && (tally.day() == null || tally.day().equals(Parts.of(attack).dayKey()));
    }
}

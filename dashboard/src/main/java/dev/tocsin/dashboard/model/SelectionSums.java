package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Sum;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import dev.tocsin.attacks.tally.Policy;
import java.time.Instant;
import java.time.LocalDate;

/** Sums attacks for one answer, by the same rules as the published tallies. */
final class SelectionSums {
    private int attacks;
    private int mentioned;
    private int ambiguous;
    private int killedUnknown;
    private int injuredUnknown;
    private Sum killed = Sum.ZERO;
    private Sum injured = Sum.ZERO;
    private Sum perpetratorsKilled = Sum.ZERO;
    private Sum perpetratorsInjured = Sum.ZERO;
    private LocalDate first;
    private LocalDate last;
    private Instant updatedAt = Instant.EPOCH;

    void add(Attack attack) {
        if (attack.status() != AttackStatus.ACTIVE || !attack.type().isTallied()) {
            return;
        }
        updatedAt = attack.updatedAt().isAfter(updatedAt) ? attack.updatedAt() : updatedAt;
        if (attack.isTallied()) {
            sum(attack);
        } else if (attack.basis() == Basis.MENTION) {
            mentioned++;
        } else {
            ambiguous++;
        }
    }

    private void sum(Attack attack) {
        attacks++;
        killed = killed.plus(attack.killed());
        injured = injured.plus(attack.injured());
        perpetratorsKilled = perpetratorsKilled.plus(attack.perpetratorsKilled());
        perpetratorsInjured = perpetratorsInjured.plus(attack.perpetratorsInjured());
        killedUnknown += attack.killed() == null ? 1 : 0;
        injuredUnknown += attack.injured() == null ? 1 : 0;
        LocalDate day = attack.date().date();
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    boolean isEmpty() {
        return attacks + mentioned + ambiguous == 0;
    }

    Tally tally(String key, TallyLevel level, Place place, String day, Policy policy) {
        return Tally.builder(key)
                .level(level)
                .place(place)
                .day(day)
                .attacks(attacks)
                .killed(killed)
                .injured(injured)
                .perpetratorsKilled(perpetratorsKilled)
                .perpetratorsInjured(perpetratorsInjured)
                .killedUnknown(killedUnknown)
                .injuredUnknown(injuredUnknown)
                .attacksMentioned(mentioned)
                .ambiguous(ambiguous)
                .firstAttack(first)
                .lastAttack(last)
                .policy(policy.label())
                .codebook(Policy.CODEBOOK)
                .updatedAt(updatedAt)
                .build();
    }
}

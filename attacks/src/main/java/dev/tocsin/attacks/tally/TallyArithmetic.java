package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Sum;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyBuilder;
import dev.tocsin.attacks.TallyLevel;
import java.time.LocalDate;

/** The arithmetic of tallies. */
final class TallyArithmetic {
    private TallyArithmetic() {}

    static Tally zero(String key, TallyLevel level, Place place, String day) {
        return Tally.builder(key).level(level).place(place).day(day).build();
    }

    /** The same with nothing in it, at its next revision. */
    static Tally emptied(Tally t) {
        return zero(t.key(), t.level(), t.place(), t.day()).toBuilder()
                .policy(t.policy())
                .codebook(t.codebook())
                .revision(t.revision() + 1)
                .updatedAt(t.updatedAt())
                .build();
    }

    /** The tally with an attack's part put in (sign 1) or taken out (sign -1). */
    static Tally add(Tally t, Part part, int sign, Attack cause) {
        TallyBuilder sum =
                t.toBuilder().policy(cause.policy()).codebook(cause.codebook()).updatedAt(cause.updatedAt());
        switch (part.share()) {
            case SUMMED ->
                sum.attacks(t.attacks() + sign)
                        .killed(add(t.killed(), part.killed(), sign))
                        .injured(add(t.injured(), part.injured(), sign))
                        .perpetratorsKilled(add(t.perpetratorsKilled(), part.perpetratorsKilled(), sign))
                        .perpetratorsInjured(add(t.perpetratorsInjured(), part.perpetratorsInjured(), sign))
                        .killedUnknown(t.killedUnknown() + count(part.killed() == null, sign))
                        .injuredUnknown(t.injuredUnknown() + count(part.injured() == null, sign));
            case MENTIONED -> sum.attacksMentioned(t.attacksMentioned() + sign);
            case AMBIGUOUS -> sum.ambiguous(t.ambiguous() + sign);
            case NONE -> {}
        }
        return sum.build();
    }

    /** A day's tally: its first and last day are the day itself where that is known and an attack is summed. */
    static Tally withItsDay(Tally t) {
        boolean isDay = t.attacks() > 0 && t.day().length() == "2022-09-05".length();
        LocalDate day = isDay ? LocalDate.parse(t.day()) : null;
        return withDays(t, day, day);
    }

    static Tally withDays(Tally t, LocalDate first, LocalDate last) {
        return t.toBuilder().firstAttack(first).lastAttack(last).build();
    }

    static Tally nextRevision(Tally t) {
        return t.toBuilder().revision(t.revision() + 1).build();
    }

    /** Whether a reader would see another tally: anything but its revision and the time of it. */
    static boolean differs(Tally before, Tally now) {
        return before == null
                || !before.toBuilder()
                        .revision(now.revision())
                        .updatedAt(now.updatedAt())
                        .build()
                        .equals(now);
    }

    private static Sum add(Sum sum, Estimate estimate, int sign) {
        return sign > 0 ? sum.plus(estimate) : sum.minus(estimate);
    }

    private static int count(boolean counts, int sign) {
        return counts ? sign : 0;
    }
}

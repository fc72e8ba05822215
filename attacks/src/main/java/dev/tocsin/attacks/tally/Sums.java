package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Sum;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import dev.tocsin.attacks.tally.Part.Share;
import java.time.Instant;
import java.time.LocalDate;

/** The arithmetic of tallies. */
final class Sums {
    private Sums() {}

    static Tally zero(String key, TallyLevel level, Place place, String day) {
        return new Tally(
                key,
                level,
                place,
                day,
                0,
                Sum.ZERO,
                Sum.ZERO,
                Sum.ZERO,
                Sum.ZERO,
                0,
                0,
                0,
                0,
                null,
                null,
                "",
                0,
                0,
                Instant.EPOCH);
    }

    /** The same with nothing in it, at its next revision. */
    static Tally emptied(Tally t) {
        Tally zero = zero(t.key(), t.level(), t.place(), t.day());
        return new Tally(
                zero.key(),
                zero.level(),
                zero.place(),
                zero.day(),
                zero.attacks(),
                zero.killed(),
                zero.injured(),
                zero.perpetratorsKilled(),
                zero.perpetratorsInjured(),
                zero.killedUnknown(),
                zero.injuredUnknown(),
                zero.attacksMentioned(),
                zero.ambiguous(),
                null,
                null,
                t.policy(),
                t.codebook(),
                t.revision() + 1,
                t.updatedAt());
    }

    /** The tally with an attack's part put in (sign 1) or taken out (sign -1). */
    static Tally add(Tally t, Part part, int sign, Attack cause) {
        boolean summed = part.share() == Share.SUMMED;
        return new Tally(
                t.key(),
                t.level(),
                t.place(),
                t.day(),
                t.attacks() + count(summed, sign),
                summed ? add(t.killed(), part.killed(), sign) : t.killed(),
                summed ? add(t.injured(), part.injured(), sign) : t.injured(),
                summed ? add(t.perpetratorsKilled(), part.perpetratorsKilled(), sign) : t.perpetratorsKilled(),
                summed ? add(t.perpetratorsInjured(), part.perpetratorsInjured(), sign) : t.perpetratorsInjured(),
                t.killedUnknown() + count(summed && part.killed() == null, sign),
                t.injuredUnknown() + count(summed && part.injured() == null, sign),
                t.attacksMentioned() + count(part.share() == Share.MENTIONED, sign),
                t.ambiguous() + count(part.share() == Share.AMBIGUOUS, sign),
                t.firstAttack(),
                t.lastAttack(),
                cause.policy(),
                cause.codebook(),
                t.revision(),
                cause.updatedAt());
    }

    /** A day's tally: its first and last day are the day itself where that is known and an attack is summed. */
    static Tally withItsDay(Tally t) {
        boolean isDay = t.attacks() > 0 && t.day().length() == "2022-09-05".length();
        LocalDate day = isDay ? LocalDate.parse(t.day()) : null;
        return withDays(t, day, day);
    }

    static Tally withDays(Tally t, LocalDate first, LocalDate last) {
        return copy(t, first, last, t.revision());
    }

    static Tally nextRevision(Tally t) {
        return copy(t, t.firstAttack(), t.lastAttack(), t.revision() + 1);
    }

    /** Whether a reader would see another tally: anything but its revision and the time of it. */
    static boolean differs(Tally before, Tally now) {
        return before == null || !as(before, now).equals(now);
    }

    private static Tally as(Tally t, Tally like) {
        return new Tally(
                t.key(),
                t.level(),
                t.place(),
                t.day(),
                t.attacks(),
                t.killed(),
                t.injured(),
                t.perpetratorsKilled(),
                t.perpetratorsInjured(),
                t.killedUnknown(),
                t.injuredUnknown(),
                t.attacksMentioned(),
                t.ambiguous(),
                t.firstAttack(),
                t.lastAttack(),
                t.policy(),
                t.codebook(),
                like.revision(),
                like.updatedAt());
    }

    private static Tally copy(Tally t, LocalDate first, LocalDate last, long revision) {
        return new Tally(
                t.key(),
                t.level(),
                t.place(),
                t.day(),
                t.attacks(),
                t.killed(),
                t.injured(),
                t.perpetratorsKilled(),
                t.perpetratorsInjured(),
                t.killedUnknown(),
                t.injuredUnknown(),
                t.attacksMentioned(),
                t.ambiguous(),
                first,
                last,
                t.policy(),
                t.codebook(),
                revision,
                t.updatedAt());
    }

    private static Sum add(Sum sum, Estimate estimate, int sign) {
        return sign > 0 ? sum.plus(estimate) : sum.minus(estimate);
    }

    private static int count(boolean counts, int sign) {
        return counts ? sign : 0;
    }
}

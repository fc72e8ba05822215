package dev.tocsin.attacks.tally;

import static dev.tocsin.attacks.Measure.INJURED;
import static dev.tocsin.attacks.Measure.KILLED;
import static dev.tocsin.attacks.Party.PERPETRATOR;
import static dev.tocsin.attacks.Party.VICTIM;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Grade;
import dev.tocsin.attacks.Group;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How conflicting claims become numbers. Each policy is a pure function of claim groups, whatever their order, so that
 * the stream and every reader of its records come to the same numbers. The rules are CODEBOOK.md's.
 */
public enum Policy {
    /** What most independent sources give now, with the range that still stands. */
    TOCSIN {
        @Override
        public Counts count(List<ClaimGroup> claims) {
            return new Counts(
                    Said.of(claims, KILLED, VICTIM).byMajority(),
                    Said.of(claims, INJURED, VICTIM).byMajority(),
                    Said.of(claims, KILLED, PERPETRATOR).byMajority(),
                    Said.of(claims, INJURED, PERPETRATOR).byMajority(),
                    grade(claims));
        }
    },
    /** One number of killed, the lowest, attackers included; injured are not kept. */
    ACLED {
        @Override
        public Counts count(List<ClaimGroup> claims) {
            return new Counts(
                    Sides.added(
                            Said.of(claims, KILLED, VICTIM).lowest(),
                            Said.of(claims, KILLED, PERPETRATOR).lowest()),
                    null,
                    null,
                    null,
                    grade(claims));
        }
    },
    /** Range of killed by side, best by who says it; injured are not kept. */
    UCDP {
        @Override
        public Counts count(List<ClaimGroup> claims) {
            return new Counts(
                    Said.of(claims, KILLED, VICTIM).byReliability(),
                    null,
                    Said.of(claims, KILLED, PERPETRATOR).byReliability(),
                    null,
                    grade(claims));
        }
    },
    /** Least and most civilians; attackers and security forces are left out. */
    IBC {
        @Override
        public Counts count(List<ClaimGroup> claims) {
            List<ClaimGroup> civilians = claims.stream()
                    .filter(claim -> claim.group() == Group.CIVILIANS || claim.group() == Group.PEOPLE)
                    .toList();
            return new Counts(
                    Said.of(civilians, KILLED, VICTIM).range(),
                    Said.of(civilians, INJURED, VICTIM).range(),
                    null,
                    null,
                    grade(civilians));
        }
    },
    /** One number: the latest, then what most say, then the lowest; attackers are included, and told apart. */
    GTD {
        @Override
        public Counts count(List<ClaimGroup> claims) {
            var attackersKilled = Said.of(claims, KILLED, PERPETRATOR).latest();
            var attackersInjured = Said.of(claims, INJURED, PERPETRATOR).latest();
            return new Counts(
                    Sides.added(Said.of(claims, KILLED, VICTIM).latest(), attackersKilled),
                    Sides.added(Said.of(claims, INJURED, VICTIM).latest(), attackersInjured),
                    attackersKilled,
                    attackersInjured,
                    grade(claims));
        }
    };

    /** Version of the rules in CODEBOOK.md. */
    public static final int CODEBOOK = 1;

    /** The attack with its numbers as this policy counts them. */
    public Attack recount(Attack attack) {
        if (label().equals(attack.policy())) {
            return attack;
        }
        Counts counts = count(attack.claims());
        return attack.toBuilder()
                .policy(label())
                .grade(counts.grade())
                .killed(counts.killed())
                .injured(counts.injured())
                .perpetratorsKilled(counts.perpetratorsKilled())
                .perpetratorsInjured(counts.perpetratorsInjured())
                .build();
    }

    /** The numbers of one attack. The order of the claims does not matter; none give no numbers. */
    public abstract Counts count(List<ClaimGroup> claims);

    /** The name in records and on the command line: {@code tocsin}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The policy of that name, or empty where there is none. */
    public static Optional<Policy> named(String label) {
        return Arrays.stream(values())
                .filter(policy -> policy.label().equals(label))
                .findFirst();
    }

    private static Grade grade(List<ClaimGroup> claims) {
        Said killed = Said.of(claims, KILLED, VICTIM);
        return killed.isEmpty() ? Said.of(claims, INJURED, VICTIM).grade() : killed.grade();
    }
}

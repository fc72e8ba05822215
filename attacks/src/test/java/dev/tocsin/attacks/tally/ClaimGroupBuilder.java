package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import java.time.Instant;

/** A thing said of an attack: victims killed, by one unnamed source that still says so, unless told otherwise. */
final class ClaimGroupBuilder {
    private final Integer low;
    private final Integer high;
    private final Bound bound;
    private int sources = 1;
    private int stillSaidBy = 1;
    private boolean part;
    private Party party = Party.VICTIM;
    private Group group = Group.PEOPLE;
    private Authority authority = Authority.UNATTRIBUTED;
    private Instant at = Instant.parse("2022-09-05T08:00:00Z");

    ClaimGroupBuilder(Integer low, Integer high, Bound bound) {
        this.low = low;
        this.high = high;
        this.bound = bound;
    }

    ClaimGroupBuilder by(int number) {
        sources = number;
        stillSaidBy = number;
        return this;
    }

    ClaimGroupBuilder stillSaidBy(int number) {
        stillSaidBy = number;
        return this;
    }

    ClaimGroupBuilder part() {
        part = true;
        return this;
    }

    ClaimGroupBuilder of(Party other) {
        party = other;
        return this;
    }

    ClaimGroupBuilder of(Group other) {
        group = other;
        return this;
    }

    ClaimGroupBuilder from(Authority other) {
        authority = other;
        return this;
    }

    ClaimGroupBuilder at(Instant when) {
        at = when;
        return this;
    }

    ClaimGroup build() {
        return new ClaimGroup(
                Measure.KILLED,
                party,
                group,
                low,
                high,
                bound,
                part,
                sources,
                stillSaidBy,
                authority,
                null,
                at,
                at,
                "wire|1",
                1,
                null);
    }
}

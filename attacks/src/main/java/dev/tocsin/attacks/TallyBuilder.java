package dev.tocsin.attacks;

import java.time.Instant;
import java.time.LocalDate;

/** Puts a {@link Tally} together field by field; each field is described there. What is never set is zero or not known. */
public final class TallyBuilder {
    private final String key;
    private TallyLevel level;
    private Place place;
    private String day;
    private int attacks;
    private Sum killed = Sum.ZERO;
    private Sum injured = Sum.ZERO;
    private Sum perpetratorsKilled = Sum.ZERO;
    private Sum perpetratorsInjured = Sum.ZERO;
    private int killedUnknown;
    private int injuredUnknown;
    private int attacksMentioned;
    private int ambiguous;
    private LocalDate firstAttack;
    private LocalDate lastAttack;
    private String policy = "";
    private int codebook;
    private long revision;
    private Instant updatedAt = Instant.EPOCH;

    TallyBuilder(String key) {
        this.key = key;
    }

    TallyBuilder(Tally tally) {
        this(tally.key());
        level = tally.level();
        place = tally.place();
        day = tally.day();
        attacks = tally.attacks();
        killed = tally.killed();
        injured = tally.injured();
        perpetratorsKilled = tally.perpetratorsKilled();
        perpetratorsInjured = tally.perpetratorsInjured();
        killedUnknown = tally.killedUnknown();
        injuredUnknown = tally.injuredUnknown();
        attacksMentioned = tally.attacksMentioned();
        ambiguous = tally.ambiguous();
        firstAttack = tally.firstAttack();
        lastAttack = tally.lastAttack();
        policy = tally.policy();
        codebook = tally.codebook();
        revision = tally.revision();
        updatedAt = tally.updatedAt();
    }

    public TallyBuilder level(TallyLevel level) {
        this.level = level;
        return this;
    }

    public TallyBuilder place(Place place) {
        this.place = place;
        return this;
    }

    public TallyBuilder day(String day) {
        this.day = day;
        return this;
    }

    public TallyBuilder attacks(int attacks) {
        this.attacks = attacks;
        return this;
    }

    public TallyBuilder killed(Sum killed) {
        this.killed = killed;
        return this;
    }

    public TallyBuilder injured(Sum injured) {
        this.injured = injured;
        return this;
    }

    public TallyBuilder perpetratorsKilled(Sum perpetratorsKilled) {
        this.perpetratorsKilled = perpetratorsKilled;
        return this;
    }

    public TallyBuilder perpetratorsInjured(Sum perpetratorsInjured) {
        this.perpetratorsInjured = perpetratorsInjured;
        return this;
    }

    public TallyBuilder killedUnknown(int killedUnknown) {
        this.killedUnknown = killedUnknown;
        return this;
    }

    public TallyBuilder injuredUnknown(int injuredUnknown) {
        this.injuredUnknown = injuredUnknown;
        return this;
    }

    public TallyBuilder attacksMentioned(int attacksMentioned) {
        this.attacksMentioned = attacksMentioned;
        return this;
    }

    public TallyBuilder ambiguous(int ambiguous) {
        this.ambiguous = ambiguous;
        return this;
    }

    public TallyBuilder firstAttack(LocalDate firstAttack) {
        this.firstAttack = firstAttack;
        return this;
    }

    public TallyBuilder lastAttack(LocalDate lastAttack) {
        this.lastAttack = lastAttack;
        return this;
    }

    public TallyBuilder policy(String policy) {
        this.policy = policy;
        return this;
    }

    public TallyBuilder codebook(int codebook) {
        this.codebook = codebook;
        return this;
    }

    public TallyBuilder revision(long revision) {
        this.revision = revision;
        return this;
    }

    public TallyBuilder updatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
        return this;
    }

    public Tally build() {
        return new Tally(
                key,
                level,
                place,
                day,
                attacks,
                killed,
                injured,
                perpetratorsKilled,
                perpetratorsInjured,
                killedUnknown,
                injuredUnknown,
                attacksMentioned,
                ambiguous,
                firstAttack,
                lastAttack,
                policy,
                codebook,
                revision,
                updatedAt);
    }
}

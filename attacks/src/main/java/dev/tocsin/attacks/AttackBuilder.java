package dev.tocsin.attacks;

import java.time.Instant;
import java.util.List;

/** Puts an {@link Attack} together field by field; each field is described there. What is never set is not known, empty or 0. */
public final class AttackBuilder {
    private final String id;
    private AttackStatus status = AttackStatus.ACTIVE;
    private String mergedInto;
    private long revision;
    private Basis basis = Basis.REPORT;
    private Grade grade;
    private DateSpan date = DateSpan.UNKNOWN;
    private Place place = Place.UNKNOWN;
    private AttackType type = AttackType.UNKNOWN;
    private Estimate killed;
    private Estimate injured;
    private Estimate perpetratorsKilled;
    private Estimate perpetratorsInjured;
    private List<Responsibility> responsibility = List.of();
    private int independentSources;
    private List<String> articles = List.of();
    private int articleCount;
    private List<String> mentions = List.of();
    private int mentionCount;
    private List<String> ambiguousWith = List.of();
    private List<ClaimGroup> claims = List.of();
    private String policy;
    private int codebook;
    private Instant firstReportedAt;
    private Instant updatedAt;
    private String change = "";

    AttackBuilder(String id) {
        this.id = id;
    }

    AttackBuilder(Attack attack) {
        this(attack.id());
        status = attack.status();
        mergedInto = attack.mergedInto();
        revision = attack.revision();
        basis = attack.basis();
        grade = attack.grade();
        date = attack.date();
        place = attack.place();
        type = attack.type();
        killed = attack.killed();
        injured = attack.injured();
        perpetratorsKilled = attack.perpetratorsKilled();
        perpetratorsInjured = attack.perpetratorsInjured();
        responsibility = attack.responsibility();
        independentSources = attack.independentSources();
        articles = attack.articles();
        articleCount = attack.articleCount();
        mentions = attack.mentions();
        mentionCount = attack.mentionCount();
        ambiguousWith = attack.ambiguousWith();
        claims = attack.claims();
        policy = attack.policy();
        codebook = attack.codebook();
        firstReportedAt = attack.firstReportedAt();
        updatedAt = attack.updatedAt();
        change = attack.change();
    }

    public AttackBuilder status(AttackStatus status) {
        this.status = status;
        return this;
    }

    public AttackBuilder mergedInto(String mergedInto) {
        this.mergedInto = mergedInto;
        return this;
    }

    public AttackBuilder revision(long revision) {
        this.revision = revision;
        return this;
    }

    public AttackBuilder basis(Basis basis) {
        this.basis = basis;
        return this;
    }

    public AttackBuilder grade(Grade grade) {
        this.grade = grade;
        return this;
    }

    public AttackBuilder date(DateSpan date) {
        this.date = date;
        return this;
    }

    public AttackBuilder place(Place place) {
        this.place = place;
        return this;
    }

    public AttackBuilder type(AttackType type) {
        this.type = type;
        return this;
    }

    public AttackBuilder killed(Estimate killed) {
        this.killed = killed;
        return this;
    }

    public AttackBuilder injured(Estimate injured) {
        this.injured = injured;
        return this;
    }

    public AttackBuilder perpetratorsKilled(Estimate perpetratorsKilled) {
        this.perpetratorsKilled = perpetratorsKilled;
        return this;
    }

    public AttackBuilder perpetratorsInjured(Estimate perpetratorsInjured) {
        this.perpetratorsInjured = perpetratorsInjured;
        return this;
    }

    public AttackBuilder responsibility(List<Responsibility> responsibility) {
        this.responsibility = responsibility;
        return this;
    }

    public AttackBuilder independentSources(int independentSources) {
        this.independentSources = independentSources;
        return this;
    }

    public AttackBuilder articles(List<String> articles) {
        this.articles = articles;
        return this;
    }

    public AttackBuilder articleCount(int articleCount) {
        this.articleCount = articleCount;
        return this;
    }

    public AttackBuilder mentions(List<String> mentions) {
        this.mentions = mentions;
        return this;
    }

    public AttackBuilder mentionCount(int mentionCount) {
        this.mentionCount = mentionCount;
        return this;
    }

    public AttackBuilder ambiguousWith(List<String> ambiguousWith) {
        this.ambiguousWith = ambiguousWith;
        return this;
    }

    public AttackBuilder claims(List<ClaimGroup> claims) {
        this.claims = claims;
        return this;
    }

    public AttackBuilder policy(String policy) {
        this.policy = policy;
        return this;
    }

    public AttackBuilder codebook(int codebook) {
        this.codebook = codebook;
        return this;
    }

    public AttackBuilder firstReportedAt(Instant firstReportedAt) {
        this.firstReportedAt = firstReportedAt;
        return this;
    }

    public AttackBuilder updatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
        return this;
    }

    public AttackBuilder change(String change) {
        this.change = change;
        return this;
    }

    public Attack build() {
        return new Attack(
                id,
                status,
                mergedInto,
                revision,
                basis,
                grade,
                date,
                place,
                type,
                killed,
                injured,
                perpetratorsKilled,
                perpetratorsInjured,
                responsibility,
                independentSources,
                articles,
                articleCount,
                mentions,
                mentionCount,
                ambiguousWith,
                claims,
                policy,
                codebook,
                firstReportedAt,
                updatedAt,
                change);
    }
}

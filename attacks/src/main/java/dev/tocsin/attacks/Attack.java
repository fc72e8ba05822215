package dev.tocsin.attacks;

import java.time.Instant;
import java.util.List;

/**
 * What really happened once: all reports of it brought together, with a consensus and what it rests on.
 *
 * @param id opaque, eight characters of {@code 0-9a-z}; never used for another attack
 * @param mergedInto id of the attack it became part of; null unless MERGED
 * @param revision counts from 1; a higher one replaces a lower one
 * @param killed victims killed; null where nobody gives a number
 * @param injured victims injured; null where nobody gives a number
 * @param perpetratorsKilled null where nobody gives a number
 * @param perpetratorsInjured null where nobody gives a number
 * @param independentSources how many sources that do not copy each other tell it
 * @param articles keys of articles that tell it as news, sorted; the first {@link #MOST_ARTICLES}
 * @param articleCount how many there are
 * @param mentions keys of articles that tell it as background, sorted; the first {@link #MOST_ARTICLES}
 * @param mentionCount how many there are
 * @param ambiguousWith ids of attacks that this may be another account of; while there are any it enters no tally
 * @param policy name of the counting policy of the numbers
 * @param codebook version of the counting rules
 * @param firstReportedAt null where no report is dated
 * @param change what moved at this revision, and on whose word
 */
public record Attack(
        String id,
        AttackStatus status,
        String mergedInto,
        long revision,
        Basis basis,
        Grade grade,
        DateSpan date,
        Place place,
        AttackType type,
        Estimate killed,
        Estimate injured,
        Estimate perpetratorsKilled,
        Estimate perpetratorsInjured,
        List<Responsibility> responsibility,
        int independentSources,
        List<String> articles,
        int articleCount,
        List<String> mentions,
        int mentionCount,
        List<String> ambiguousWith,
        List<ClaimGroup> claims,
        String policy,
        int codebook,
        Instant firstReportedAt,
        Instant updatedAt,
        String change) {

    /** No record grows with its story: lists of articles end here and the rest is counted. */
    public static final int MOST_ARTICLES = 20;

    public Attack {
        responsibility = List.copyOf(responsibility);
        articles = List.copyOf(articles);
        mentions = List.copyOf(mentions);
        ambiguousWith = List.copyOf(ambiguousWith);
        claims = List.copyOf(claims);
    }

    /** Whether its numbers enter tallies: told as news, not ambiguous, and of a type that is tallied. */
    public boolean isTallied() {
        return status == AttackStatus.ACTIVE && basis == Basis.REPORT && ambiguousWith.isEmpty() && type.isTallied();
    }

    /** An attack of which nothing is known yet. */
    public static AttackBuilder builder(String id) {
        return new AttackBuilder(id);
    }

    /** A builder that holds this attack. */
    public AttackBuilder toBuilder() {
        return new AttackBuilder(this);
    }

    /** The same told by these articles, counted and listed whole however many they are. */
    public Attack withEvidence(List<String> news, List<String> background) {
        return toBuilder()
                .articles(news)
                .articleCount(news.size())
                .mentions(background)
                .mentionCount(background.size())
                .build();
    }

    /** The same without the words of the articles its numbers rest on. */
    public Attack withoutWords() {
        return toBuilder()
                .claims(claims.stream().map(ClaimGroup::withoutWords).toList())
                .build();
    }

    /** The same once no report belongs to it any more: where and when it was stays, its numbers and words are gone. */
    public Attack gone(AttackStatus why, String into, Instant at) {
        return builder(id)
                .status(why)
                .mergedInto(into)
                .revision(revision)
                .basis(basis)
                .grade(grade)
                .date(date)
                .place(place)
                .type(type)
                .policy(policy)
                .codebook(codebook)
                .firstReportedAt(firstReportedAt)
                .updatedAt(at)
                .build();
    }
}

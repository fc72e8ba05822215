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

    /** The same told by these articles, counted and listed whole however many they are. */
    public Attack withEvidence(List<String> news, List<String> background) {
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
                news,
                news.size(),
                background,
                background.size(),
                ambiguousWith,
                claims,
                policy,
                codebook,
                firstReportedAt,
                updatedAt,
                change);
    }

    /** The same with the numbers that another counting policy makes of its claims. */
    public Attack withNumbers(
            String otherPolicy,
            Estimate victimsKilled,
            Estimate victimsInjured,
            Estimate attackersKilled,
            Estimate attackersInjured,
            Grade otherGrade) {
        return new Attack(
                id,
                status,
                mergedInto,
                revision,
                basis,
                otherGrade,
                date,
                place,
                type,
                victimsKilled,
                victimsInjured,
                attackersKilled,
                attackersInjured,
                responsibility,
                independentSources,
                articles,
                articleCount,
                mentions,
                mentionCount,
                ambiguousWith,
                claims,
                otherPolicy,
                codebook,
                firstReportedAt,
                updatedAt,
                change);
    }
}

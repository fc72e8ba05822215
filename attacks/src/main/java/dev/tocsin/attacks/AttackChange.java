package dev.tocsin.attacks;

import java.time.Instant;

/**
 * One revision of one attack, for ever: what it was, what it is, and what made it so. Its claims keep no words, since
 * this record outlives withdrawals.
 *
 * @param before null at the first revision
 * @param article key of the article that caused it
 * @param change in words
 */
public record AttackChange(
        String attackId, long revision, Attack before, Attack after, String article, String change, Instant at) {}

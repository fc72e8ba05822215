package dev.tocsin.attacks.match;

/**
 * A row of the index: the row's key puts something in its place, the row says what.
 *
 * @param key the key of that report, or of that row of claims
 */
public record Entry(String key) {}

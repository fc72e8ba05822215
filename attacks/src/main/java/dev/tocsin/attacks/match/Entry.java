package dev.tocsin.attacks.match;

/**
 * A row of the index.
 *
 * @param reportKey the report that the row's key puts in its place
 */
public record Entry(String reportKey) {}

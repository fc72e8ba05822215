/**
 * Everything known about attacks, in plain Java: the words of the domain as records, and three rooms that think over
 * them. {@code read} turns an article into reports, {@code match} brings reports of the same attack together,
 * {@code tally} sums attacks by place. Nothing here knows Kafka, Avro, a clock or the network.
 */
package dev.tocsin.attacks;

/**
 * Everything known about attacks, in plain Java: the words of the domain as records, and rooms that think over them. An
 * article goes through them in this order:
 *
 * <ol>
 *   <li>{@code read} turns its text into reports, with the places of {@code gazetteer};
 *   <li>{@code revise} settles which of its versions stands, and what it tells now;
 *   <li>{@code match} brings reports of the same attack together;
 *   <li>{@code tally} turns their claims into numbers, and sums attacks by place and day.
 * </ol>
 *
 * <p>{@code rows} is where the last two keep state. Nothing here knows Kafka, Avro, a clock or the network.
 */
package dev.tocsin.attacks;

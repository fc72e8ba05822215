/** Learns from articles with answers how matching weighs what it compares, and measures what matching costs. */
package dev.tocsin.bench.matching;

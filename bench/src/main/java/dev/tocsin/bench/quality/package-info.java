/** How good the numbers are: attacks that a replay made, scored against folders of articles with answers. */
package dev.tocsin.bench.quality;

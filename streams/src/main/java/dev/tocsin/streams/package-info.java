/** The topology: read, then match and tally. It only moves data; the thinking is done in {@code attacks}. */
package dev.tocsin.streams;

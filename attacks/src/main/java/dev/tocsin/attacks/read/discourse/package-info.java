/**
 * Which sentences tell of which attack: the article's news, parted from other attacks, history, sums over many attacks, and
 * what is no attack at all.
 */
package dev.tocsin.attacks.read.discourse;

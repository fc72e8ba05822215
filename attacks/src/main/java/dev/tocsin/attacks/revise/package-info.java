/**
 * Which version of an article stands, and what it tells now. Wires correct, withhold and kill what they sent, and their
 * versions come late, twice and out of order; what stands in the end depends on the versions seen, never on the order
 * they came in.
 */
package dev.tocsin.attacks.revise;

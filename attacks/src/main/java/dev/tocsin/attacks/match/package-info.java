/**
 * Brings reports of the same attack together, whoever wrote them. Which reports belong together is a pure function of
 * the set of reports that stand, whatever the order of their arrival, and one report touches a handful of rows.
 */
package dev.tocsin.attacks.match;

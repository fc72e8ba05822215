/** Sums attacks by city, province and country, for all time and by day; every number can be taken back exactly. */
package dev.tocsin.attacks.tally;

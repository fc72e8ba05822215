/** Attacks and tallies as aligned columns, for people at a terminal. */
package dev.tocsin.app.tables;

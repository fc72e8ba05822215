/** Sorted rows that outlive a process: how thinking keeps state without knowing where it lies. */
package dev.tocsin.attacks.rows;

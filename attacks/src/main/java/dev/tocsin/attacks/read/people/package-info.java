/**
 * Whom a sentence speaks of: persons by name, noun, age or count ("three policemen", "a 12-year-old"), their traits, and the
 * parties that they belong to. Not what became of them.
 */
package dev.tocsin.attacks.read.people;

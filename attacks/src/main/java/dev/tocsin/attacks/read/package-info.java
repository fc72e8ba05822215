/**
 * From an article's text to its reports. {@link dev.tocsin.attacks.read.Reader} is the way in, and the only class here
 * that other packages use; the rooms below are its own, in the order in which a text goes through them:
 *
 * <ol>
 *   <li>{@code text}: sentences and tokens, with offsets into the untouched original;
 *   <li>{@code people}, {@code casualties}, {@code places}, {@code dates}: what each sentence mentions;
 *   <li>{@code attackers}: which of those harmed were the attackers;
 *   <li>{@code scenes} and {@code discourse}: which sentences tell of which attack;
 *   <li>{@code setting}: where and when each was;
 *   <li>{@code claims} and {@code parties}: how many, and by whom.
 * </ol>
 *
 * No room looks into one further down, but that {@code discourse} asks {@code setting} what a place is.
 */
package dev.tocsin.attacks.read;

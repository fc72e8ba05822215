package dev.tocsin.attacks.read;

import dev.tocsin.attacks.DateSpan;

/**
 * A day, or a longer span, that a sentence names.
 *
 * @param at its first token
 * @param to the token behind it
 * @param explicit whether month and day or year stand there, not a weekday or "yesterday"
 */
record DateMention(Sentence sentence, int at, int to, DateSpan span, boolean explicit) {}

/**
 * The article as text: markup taken away with every offset kept, then blocks, sentences, tokens, each word with its senses
 * from the lexicon; numbers, and the words that cue the reader. Knows nothing of people, places or attacks.
 */
package dev.tocsin.attacks.read.text;

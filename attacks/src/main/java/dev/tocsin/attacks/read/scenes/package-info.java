/**
 * What is gathered of one attack while an article is read: {@link dev.tocsin.attacks.read.scenes.Facts all that a sentence
 * mentions}, and {@link dev.tocsin.attacks.read.scenes.Scene the sentences that tell of one attack}.
 */
package dev.tocsin.attacks.read.scenes;

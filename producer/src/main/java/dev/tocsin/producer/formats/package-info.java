/**
 * The forms in which agencies and publishers write an item, turned into articles: ninjs, NewsML-G2, HTML; and what they
 * mean by their status words and by what they say in capitals. Nothing here reads the network or a clock.
 */
package dev.tocsin.producer.formats;

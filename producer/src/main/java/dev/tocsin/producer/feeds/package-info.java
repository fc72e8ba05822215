/** Feeds that are asked again and again: RSS 2.0, RSS 1.0 and Atom, and the pages that their items lead to. */
package dev.tocsin.producer.feeds;

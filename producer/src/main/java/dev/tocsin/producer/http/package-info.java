/** Asking servers that nobody vouches for: only public addresses, bounded answers, no more often than they like. */
package dev.tocsin.producer.http;

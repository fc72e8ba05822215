/** Which words name a day or a span of days, as seen from the day on which the article was published. */
package dev.tocsin.attacks.read.dates;

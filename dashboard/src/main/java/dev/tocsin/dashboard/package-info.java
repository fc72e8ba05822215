/** The read side: subscribes to the public topics like any consumer. */
package dev.tocsin.dashboard;

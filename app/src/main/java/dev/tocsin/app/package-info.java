/** The {@code tocsin} commands and the in-process broker. */
package dev.tocsin.app;

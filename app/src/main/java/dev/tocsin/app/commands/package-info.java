/** What can be typed after {@code tocsin}: a class for each command, and what they share. */
package dev.tocsin.app.commands;

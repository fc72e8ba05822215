/** What the read side knows: the public topics' records in memory, and the questions that can be put to them. */
package dev.tocsin.dashboard.model;

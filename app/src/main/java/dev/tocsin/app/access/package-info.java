/** Who may touch what on a Kafka that asks. */
package dev.tocsin.app.access;

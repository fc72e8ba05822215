/** A whole Kafka in this process: for the demo, for replays and for tests. */
package dev.tocsin.app.broker;

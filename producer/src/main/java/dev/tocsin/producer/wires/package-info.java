/** All wires of a desk together: which there are, and how they are kept running. */
package dev.tocsin.producer.wires;

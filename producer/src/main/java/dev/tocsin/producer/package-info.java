/** Wires in: files, feeds and pushes become articles on the topic. */
package dev.tocsin.producer;

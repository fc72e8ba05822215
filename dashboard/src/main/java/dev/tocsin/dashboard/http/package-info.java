/** The read side over HTTP: REST, the stream of changes, the schema registry, health, metrics, and the page. */
package dev.tocsin.dashboard.http;

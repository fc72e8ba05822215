/** The whole way from articles to tallies in one process, and how to tell that it has been gone to the end. */
package dev.tocsin.app.pipeline;

/** The public contract: topics, Avro schemas and the codecs between them and the records of {@code attacks}, and JSON forms. */
package dev.tocsin.schemas;

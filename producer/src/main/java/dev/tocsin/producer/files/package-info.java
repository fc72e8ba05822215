/** Articles out of files: plain text, and one article a line. */
package dev.tocsin.producer.files;

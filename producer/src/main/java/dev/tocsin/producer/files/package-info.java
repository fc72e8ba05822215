/** Articles out of files: read once, or watched for in a folder. */
package dev.tocsin.producer.files;

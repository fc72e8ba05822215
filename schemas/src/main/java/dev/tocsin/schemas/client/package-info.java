/** For consumers in Java: follows the public topics as they are meant to be followed. */
package dev.tocsin.schemas.client;

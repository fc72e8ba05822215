/** Items that agencies push to us over HTTP: who they are, how often they may, and what they are told. */
package dev.tocsin.producer.push;

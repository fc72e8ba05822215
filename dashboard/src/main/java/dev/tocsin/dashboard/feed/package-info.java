/** Subscribes to the public topics as any consumer would, and fills the read model. */
package dev.tocsin.dashboard.feed;

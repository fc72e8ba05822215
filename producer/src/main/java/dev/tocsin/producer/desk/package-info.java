/**
 * What becomes of an item that a wire delivers, whichever way it came: whether it is new, a later version, a kill of another item,
 * or nothing that was not known; and what has to be known again after a crash to tell so.
 */
package dev.tocsin.producer.desk;

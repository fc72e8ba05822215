/**
 * What became of them: {@link dev.tocsin.attacks.read.casualties.Rules the rules}, a visible list, that join people to harm.
 */
package dev.tocsin.attacks.read.casualties;

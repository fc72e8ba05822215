/**
 * Who did it, as told: who is blamed, who claims it, who was only suspected.
 */
package dev.tocsin.attacks.read.parties;

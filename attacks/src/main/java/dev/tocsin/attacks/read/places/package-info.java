/** Which words name a place, what the gazetteer knows by that name, and in which role it stands ("in Kabul", "of Kabul"). */
package dev.tocsin.attacks.read.places;

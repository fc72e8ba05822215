/**
 * Which of those harmed were the attackers. {@link dev.tocsin.attacks.read.attackers.Attackers} is the front door and the
 * table of contents: it puts on the attackers' side whom no noun calls so, but their deed, their own charge, or what was told
 * of them before. Each other class is one way of telling. What they share: {@link
 * dev.tocsin.attacks.read.attackers.Deeds deeds}, {@link dev.tocsin.attacks.read.attackers.Bomber bombers} and {@link
 * dev.tocsin.attacks.read.attackers.DrivenBombs what is driven at people}. How many they are is for {@code claims} to say.
 */
package dev.tocsin.attacks.read.attackers;

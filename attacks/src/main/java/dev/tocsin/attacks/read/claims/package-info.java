/**
 * From what a scene tells of its casualties to claims: the same people told twice are counted once, those who died of their
 * wounds are no longer hurt, attackers are not victims, and each number keeps the words and the voice it rests on. Which of
 * those harmed were attackers is known by then, sentence by sentence ({@code attackers}); what that makes of the numbers is
 * settled here.
 */
package dev.tocsin.attacks.read.claims;

package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;

/**
 * An attack as it stands after a change.
 *
 * @param sequence counts up with every change since this process began
 * @param cursor how far a reader has come with it
 */
public record AttackEvent(long sequence, Cursor cursor, Attack attack) {}

package dev.tocsin.attacks;

import java.util.Objects;

/**
 * Who is said to have done it, and by whom.
 *
 * @param actor the group's usual name ("Islamic State"), whatever the text's spelling
 * @param by who says so, or the medium of a claim ("Telegram"), in the text's words; null where it does not tell
 */
public record Responsibility(String actor, Stance stance, String by) {
    public Responsibility {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(stance, "stance");
    }
}

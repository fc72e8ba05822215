package dev.tocsin.attacks.read.parties;

import dev.tocsin.attacks.Stance;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way in which the words around a group's name tie it to an attack, or keep it from one.
 *
 * @param stance how they tie it; null where they name the group and no more
 * @param onlyOfVictims whether it holds only in a clause that tells of victims
 * @param matches texts that it must fit, with § for the group
 * @param misses texts that it must not fit
 */
record InvolvementRule(
        String name, Stance stance, Pattern pattern, boolean onlyOfVictims, List<String> matches, List<String> misses) {

    static InvolvementRule of(String name, Stance stance, String words) {
        return new InvolvementRule(name, stance, Pattern.compile(words), false, List.of(), List.of());
    }

    InvolvementRule onlyWithVictims() {
        return new InvolvementRule(name, stance, pattern, true, matches, misses);
    }

    InvolvementRule matches(String... texts) {
        return new InvolvementRule(name, stance, pattern, onlyOfVictims, List.of(texts), misses);
    }

    InvolvementRule misses(String... texts) {
        return new InvolvementRule(name, stance, pattern, onlyOfVictims, matches, List.of(texts));
    }

    /**
     * Whether it decides what the words say.
     *
     * @param words in small letters, with § for the group
     */
    boolean fits(String words) {
        return pattern.matcher(words).find();
    }
}

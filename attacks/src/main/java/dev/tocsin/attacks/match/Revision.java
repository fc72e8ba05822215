package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;

/**
 * One attack's next revision.
 *
 * @param before as it was last told, or null where it is told for the first time
 * @param after as it stands now; its revision is one more than before's, or 1
 * @param article key of the article that caused it
 */
public record Revision(Attack before, Attack after, String article) {

    /** The lasting record of this revision, without the words of any article. */
    public AttackChange toChange() {
        return new AttackChange(
                after.id(),
                after.revision(),
                before == null ? null : before.withoutWords(),
                after.withoutWords(),
                article,
                after.change(),
                after.updatedAt());
    }
}

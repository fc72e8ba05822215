package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.List;

/**
 * People whom a sentence tells as harmed, and what stands around them: what each class here is asked about.
 *
 * @param all whomever the sentence tells as harmed, they among them
 */
record Harmed(Sentence sentence, Chains people, List<Casualty> all, Casualty casualty) {
    People who() {
        return casualty.people();
    }

    /** Where the word of harm stands. */
    int verb() {
        return casualty.trigger();
    }

    /** "Police shot two men": told behind the word of harm. */
    boolean isObject() {
        return who().from() > verb();
    }

    /** Who stands right before the word of harm, where they are told behind it; null where nobody does. */
    People doer() {
        return isObject() ? people.endingAt(verb()) : null;
    }
}

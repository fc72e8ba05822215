package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sentence;

/**
 * People, and what one sentence says befell them.
 *
 * @param trigger the token of the word of harm
 * @param cost how loosely the rule fits
 */
public record Casualty(Sentence sentence, People people, Harm harm, Party party, int trigger, Rule rule, int cost) {
    public boolean isVictim() {
        return party == Party.VICTIM;
    }

    public Casualty as(Party other) {
        return new Casualty(sentence, people, harm, other, trigger, rule, cost);
    }

    @Override
    public String toString() {
        return harm + " " + party + " " + people + " [" + rule.name() + "]";
    }
}

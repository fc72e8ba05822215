package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Party;

/**
 * People, and what one sentence says befell them.
 *
 * @param trigger the token of the word of harm
 * @param cost how loosely the rule fits
 */
record Casualty(Sentence sentence, People people, Harm harm, Party party, int trigger, Rule rule, int cost) {
    boolean isVictim() {
        return party == Party.VICTIM;
    }

    Casualty as(Party other) {
        return new Casualty(sentence, people, harm, other, trigger, rule, cost);
    }

    @Override
    public String toString() {
        return harm + " " + party + " " + people + " [" + rule.name() + "]";
    }
}

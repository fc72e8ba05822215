package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Those who are told dead right behind a leader whom the attack killed: "A bomb killed the governor. Two soldiers died." */
final class BesideLeader {
    private static final WordSet LEADERS = WordSet.of(
            "governor",
            "mayor",
            "minister",
            "judge",
            "senator",
            "lawmaker",
            "legislator",
            "mp",
            "prosecutor",
            "ambassador",
            "consul",
            "diplomat",
            "candidate",
            "politician",
            "councillor",
            "councilor",
            "imam",
            "cleric",
            "bishop",
            "priest",
            "elder",
            "administrator",
            "commander",
            "colonel",
            "brigadier",
            "general");

    /** Whom no leader is counted among. */
    private static final WordSet OTHERS = WordSet.of(
            "bodyguard",
            "bodyguards",
            "guard",
            "guards",
            "soldier",
            "soldiers",
            "escort",
            "escorts",
            "aides",
            "conscripts",
            "privates",
            "policemen",
            "bystanders",
            "passers-by",
            "children");

    /** In sentences. */
    private static final int NEAR = 3;

    private BesideLeader() {}

    /**
     * Whether the number is of others than the leader alone.
     *
     * @param whole who stands for all the dead until now
     */
    static boolean are(Statement next, Statement whole) {
        boolean one = whole.isOfPersons()
                && whole.value() == 1
                && whole.harm() == Harm.KILLED
                && !whole.facts().sentence().isHeadline();
        People some = next.first().people();
        return one
                && next.harm() == Harm.KILLED
                && next.index() > whole.index()
                && next.index() - whole.index() <= NEAR
                && next.casualties().size() == 1
                && !next.isVague()
                && some.kind() == People.Kind.COUNTED
                && !some.isOne()
                && OTHERS.has(head(some))
                && LEADERS.has(head(whole.first().people()));
    }

    private static Token head(People p) {
        return p.sentence().at(Math.max(p.head(), 0));
    }
}

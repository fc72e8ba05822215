package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** What somebody did before the news: "blamed for an attack that killed 40", "the brain behind a bombing in which 40 died". */
final class TheirPast {
    /** In words: from "blamed" to the attack, and from there to "that". */
    private static final int DEED_WITHIN = 10;

    private static final int WHICH = 9;

    private static final WordSet DEEDS = WordSet.of(
            "behind",
            "blamed",
            "responsible",
            "accused",
            "wanted",
            "mastermind",
            "masterminded",
            "masterminding",
            "involvement",
            "involved",
            "role",
            "convicted",
            "planning",
            "planned",
            "orchestrated",
            "orchestrating",
            "brain",
            "architect",
            "including",
            "similar",
            "previous",
            "another",
            "earlier");

    private TheirPast() {}

    /** Whether all whom a sentence harms are of it. */
    static boolean isTold(Facts facts, Scene news) {
        Sentence s = facts.sentence();
        int attack = -1;
        for (int i = s.next(Sense.ATTACK.bit, facts.from() + 2);
                i < facts.to() && attack < 0;
                i = s.next(Sense.ATTACK.bit, i + 1)) {
            attack = isTheirDeed(s, i) ? i : -1;
        }
        int which = attack + 1;
        while (attack > 0
                && which < Math.min(facts.to(), attack + WHICH)
                && !s.at(which).is(Sense.WHO)) {
            which++;
        }
        int from = which;
        return attack > 0
                && tellsVictims(news)
                && s.at(which).is(Sense.WHO)
                && !facts.casualties().isEmpty()
                && facts.casualties().stream()
                        .allMatch(c -> Math.max(c.trigger(), c.people().from()) > from && !news.hasTold(c));
    }

    /** Where only an attacker is told as dead, what he had done is the news. */
    private static boolean tellsVictims(Scene news) {
        return news.facts().stream().flatMap(f -> f.casualties().stream()).anyMatch(Casualty::isVictim);
    }

    private static boolean isTheirDeed(Sentence s, int attack) {
        for (int k = attack - 1; k > Math.max(0, attack - DEED_WITHIN); k--) {
            if (DEEDS.has(s.at(k))) {
                return true;
            }
            if (s.at(k).is(Sense.WEEKDAY) && !s.at(k + 1).is(Sense.POSS)
                    || s.at(k).is(Sense.TODAY)) {
                return false;
            }
        }
        return false;
    }
}

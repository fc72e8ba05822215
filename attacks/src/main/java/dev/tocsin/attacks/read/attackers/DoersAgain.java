package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who were told by what they did, for "the girl", "the two Kenyans" behind: "A girl tried to stab a guard. The girl was shot
 * dead". Nobody else may have been told by that noun since. Goes through an article's sentences in order.
 */
final class DoersAgain {
    /** In sentences: how far behind the deed they are told again. */
    private static final int NEAR = 2;

    private static final Map<String, String> SAME = Map.of(
            "teenager", "teen", "teenagers", "teens", "youths", "teens", "youth", "teen", "assailant", "attacker");

    /** Somebody told, and whether as doing a deed. */
    private record Told(People people, boolean acted) {}

    /** The last sentence, where it told of harm to several attackers and to nobody else. */
    private Sentence harmed;

    private final List<Told> told = new ArrayList<>();

    /** To be called behind each sentence. */
    void add(Sentence s, Chains people) {
        told.removeIf(t -> s.index() - t.people().sentence().index() >= NEAR);
        boolean acted = false;
        for (People p : people.all()) {
            if (p.head() >= 0 && p.count() != null && isFresh(p)) {
                Told fresh = new Told(p, Deeds.acts(s, people, p));
                acted |= fresh.acted();
                told.add(fresh);
            }
        }
        for (People p : people.all()) {
            if (acted && p.head() >= 0 && p.count() != null && p.kind() == People.Kind.DEFINITE) {
                told.add(new Told(p, false));
            }
        }
    }

    private static boolean isFresh(People p) {
        return p.kind() == People.Kind.ONE || p.kind() == People.Kind.COUNTED && !p.part();
    }

    /** To be called with the casualties of each sentence, when it is known whose side they are on. */
    void suffer(Sentence s, List<Casualty> casualties) {
        boolean several = false;
        boolean all = !casualties.isEmpty();
        for (Casualty c : casualties) {
            several |= c.people().kind() == People.Kind.COUNTED && !c.people().isOne();
            all &= !c.isVictim();
        }
        harmed = several && all ? s : null;
    }

    /** "Both attackers were shot. One of them died and the other was arrested". */
    private boolean areOfThoseHarmed(People p) {
        boolean next = harmed != null && p.sentence().index() == harmed.index() + 1;
        boolean other = p.head() < 0
                && p.others()
                && p.sentence().at(p.from()).is("the")
                && p.sentence().at(1).is("of");
        return next && (p.isOfThem() || other);
    }

    /** Whether they are those who did it, told again. */
    boolean tell(Harmed harmed) {
        People p = harmed.who();
        if (areOfThoseHarmed(p)) {
            return true;
        }
        boolean again = p.head() >= 0
                && !p.others()
                && !p.part()
                && p.count() != null
                && p.sentence().at(p.from()).is("the")
                && (p.kind() == People.Kind.DEFINITE || p.kind() == People.Kind.COUNTED);
        boolean acted = false;
        for (Told t : again ? told : List.<Told>of()) {
            if (isCalledSo(t.people(), p) && t.people().count().equals(p.count())) {
                if (!t.acted()) {
                    return false;
                }
                acted = true;
            }
        }
        return acted;
    }

    /** "a girl" and "the girl"; "two Kenyan teens" and "the two Kenyans". */
    private static boolean isCalledSo(People before, People p) {
        String noun = same(p.headWord());
        if (noun.equals(same(before.headWord()))) {
            return true;
        }
        Sentence s = before.sentence();
        for (int k = before.from(); p.kind() == People.Kind.COUNTED && k < before.to(); k++) {
            String word = s.at(k).word().text();
            if (s.at(k).capital() && noun.equals(word + "s")) {
                return true;
            }
        }
        return false;
    }

    private static String same(String noun) {
        return SAME.getOrDefault(noun, noun);
    }
}

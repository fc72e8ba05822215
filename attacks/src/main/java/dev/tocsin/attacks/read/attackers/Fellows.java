package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Those of a kind that may be attackers or victims, where others of that kind have just attacked: "Militiamen raided a base.
 * Five militia fighters were killed". Goes through an article's sentences in order.
 */
final class Fellows {
    /** In sentences: how far behind the attack its attackers are told again. */
    private static final int NEAR = 2;

    private static final List<WordSet> KINDS = List.of(
            WordSet.of("militia", "militias", "militiaman", "militiamen"),
            WordSet.of("herdsman", "herdsmen", "herder", "herders"),
            WordSet.of("tribesman", "tribesmen"));

    private static final WordSet ANY = WordSet.union(KINDS);

    private static final WordSet LAWFUL =
            WordSet.of("pro-government", "pro-regime", "government", "allied", "anti-taliban");

    private static final WordSet RAIDED =
            WordSet.of("raided", "assaulted", "overran", "clashed", "fought", "torched", "massacred", "looted");

    /** The last sentence in which some of each kind attacked; null where none did. */
    private final Sentence[] attacked = new Sentence[KINDS.size()];

    /** To be called behind each sentence. */
    void add(Sentence s, Chains people) {
        if (!s.has(ANY)) {
            return;
        }
        for (People p : people.all()) {
            int kind = kind(p);
            if (kind >= 0 && attack(s, people, p)) {
                attacked[kind] = s;
            }
        }
    }

    /** Whether others of their kind attacked in the same sentence, before them, or in one right before. */
    boolean are(Harmed harmed) {
        Sentence s = harmed.sentence();
        People p = harmed.who();
        int kind = s.has(ANY) ? kind(p) : -1;
        if (kind < 0 || p.count() == null) {
            return false;
        }
        for (People other : harmed.people().all()) {
            if (other.to() <= p.from() && kind(other) == kind && attack(s, harmed.people(), other)) {
                return true;
            }
        }
        return attacked[kind] != null && s.index() - attacked[kind].index() <= NEAR;
    }

    private static boolean attack(Sentence s, Chains people, People p) {
        return people.isDoer(p.from()) || Deeds.acts(s, people, p) || RAIDED.has(s.at(p.to()));
    }

    private static int kind(People p) {
        int kind = -1;
        for (int k = p.from(); k < p.to(); k++) {
            if (LAWFUL.has(p.sentence().at(k)) || p.sentence().at(k).is(Sense.SECURITY) && k != p.head()) {
                return -1;
            }
            for (int i = 0; i < KINDS.size(); i++) {
                kind = KINDS.get(i).has(p.sentence().at(k)) ? i : kind;
            }
        }
        return kind;
    }
}

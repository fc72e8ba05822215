package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Attackers whom a sentence counts into its number of dead: "With the two gunmen, ten people died", "the gunman included". */
final class CountedIn {
    private static final WordSet WITH = WordSet.of("with", "including", "counting");

    /** Hardly more attackers die by their own hand. */
    private static final int MOST = 6;

    private CountedIn() {}

    /** How many of so many dead the sentence tells to be attackers; where it does not say, by what the article had before. */
    static int attackers(List<Facts> facts, Facts f, Statement whole) {
        if (whole.harm() != Harm.KILLED || f.sentence().index() != whole.index()) {
            return 0;
        }
        for (People p : f.people().all()) {
            if (p.attackers() && isCountedIn(f.sentence(), p) && !isOfHurt(f, whole, p)) {
                boolean known = p.isOne() || p.count() != null && !p.count().isVague();
                return known && p.count() != null ? p.count().best() : p.isOne() ? 1 : unnumbered(facts, whole);
            }
        }
        return 0;
    }

    /** Those attackers: dead, though no verb says so of them; null where no number of dead has any in it. */
    static Statement dead(List<Facts> facts) {
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                boolean dead =
                        c.harm() == Harm.KILLED && c.isVictim() && c.people().kind() == People.Kind.COUNTED;
                People attackers = dead ? attackers(f, Statement.of(f, Harm.KILLED, List.of(c))) : null;
                if (attackers != null) {
                    return Bombers.statement(f, attackers);
                }
            }
        }
        return null;
    }

    private static People attackers(Facts f, Statement whole) {
        for (People p : f.people().all()) {
            boolean known = p.isOne() || p.count() != null && !p.count().isVague();
            boolean fewer = whole.value() > (p.count() == null ? 1 : p.count().best());
            if (p.attackers() && known && fewer && isCountedIn(f.sentence(), p) && !isOfHurt(f, whole, p)) {
                return p;
            }
        }
        return null;
    }

    /** "One died and five more were hurt, including the gunman": among the five. */
    private static boolean isOfHurt(Facts f, Statement whole, People attackers) {
        return f.casualties().stream()
                .anyMatch(c -> c.harm() != Harm.KILLED
                        && c.isVictim()
                        && c.people().from() > whole.first().people().from()
                        && c.people().from() < attackers.from());
    }

    private static boolean isCountedIn(Sentence s, People p) {
        boolean begins =
                p.from() <= 2 && WITH.has(s.at(p.from() - 1)) && s.at(p.to()).is(Sense.COMMA);
        boolean those = s.at(p.from() - 1).is("of")
                && s.at(p.from() - 2).is("those")
                && WITH.has(s.at(p.from() - 3))
                && s.at(p.from() - 4).is(Sense.COMMA);
        boolean aside = those
                || s.at(p.from() - 2).is(Sense.COMMA)
                        && (s.at(p.from() - 1).is("counting")
                                || s.at(p.from() - 1).is("including") && p.kind() == People.Kind.DEFINITE);
        boolean among = s.at(p.from() - 1).is(Sense.COMMA)
                && s.at(p.to()).is("among")
                && (s.at(p.to() + 1).is("them") || s.at(p.to() + 1).is("the"));
        return begins
                || aside
                || among
                || s.at(p.to()).is("included") && s.at(p.from() - 1).is(Sense.COMMA);
    }

    /** "the attackers among them": as many as the article has told of, or as are missing from another number, or two. */
    private static int unnumbered(List<Facts> facts, Statement whole) {
        int most = 0;
        for (Facts f : facts) {
            for (People p : f.people().all()) {
                boolean counted = p.attackers()
                        && !p.part()
                        && p.count() != null
                        && !p.count().isVague();
                most = counted ? Math.max(most, p.count().best()) : most;
            }
        }
        int missing = most > 1 ? most : missing(facts, whole);
        return missing > 1 ? Math.min(missing, whole.value() - 1) : Math.min(2, whole.value() - 1);
    }

    /** What is missing from the number of dead that was told before to this one. */
    private static int missing(List<Facts> facts, Statement whole) {
        int most = 0;
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                boolean counted =
                        c.harm() == Harm.KILLED && c.isVictim() && c.people().count() != null;
                int dead = counted ? c.people().count().best() : 0;
                most = dead < whole.value() ? Math.max(most, dead) : most;
            }
        }
        return most > 0 && whole.value() - most <= MOST ? whole.value() - most : 0;
    }
}

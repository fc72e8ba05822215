package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.List;

/**
 * Those whom a sentence tells by how they were hurt, and at its end that they have died: "A man wounded in Monday's shooting
 * at a bar in Foo, Bar, has died", "One of seven soldiers wounded in an ambush has died".
 */
final class DiedSince {
    private static final Rule RULE = Rule.of(Rules.DIED_SINCE, Harm.KILLED, 0, "GROUP SHOT|INJURE_ED|STRIKE ~~ <DIE>");

    /** In words: how far behind the hurt their death is told. */
    private static final int WITHIN = 28;

    private static final long HURT = Sense.mask(Sense.SHOT, Sense.INJURE_ED, Sense.STRIKE);

    private DiedSince() {}

    static void add(Sentence s, Chains chains, List<Casualty> found) {
        if (s.has(Sense.DIE)) {
            ofThoseFound(s, chains, found);
            addTheMan(s, chains, found);
        }
    }

    private static void ofThoseFound(Sentence s, Chains chains, List<Casualty> found) {
        for (Casualty c : List.copyOf(found)) {
            addAmong(s, chains, c, found);
            int died = c.harm() == Harm.KILLED ? -1 : verbOfDeath(s, chains, c.trigger() + 1);
            if (died < 0 || found.stream().anyMatch(other -> other.trigger() == died)) {
                continue;
            }
            People some = someOf(s, chains, c.people());
            if (some != null && some.count() != null && c.people().count() != null && !some.equals(c.people())) {
                addSome(s, some, c, died, found);
            } else if (isToldByHurt(s, c) && !s.at(c.people().from() - 1).is("of") && found.remove(c)) {
                found.add(new Casualty(s, c.people(), Harm.KILLED, c.party(), died, RULE, c.cost()));
            }
        }
    }

    /** The one of "one of the eight injured"; all who are told of where the words make no such part. */
    private static People someOf(Sentence s, Chains chains, People hurt) {
        int number = hurt.from() - 2;
        Numbers.Found found = s.at(number + 1).is("of") ? Numbers.at(s, number) : null;
        return found == null ? chains.at(hurt.from()) : hurt.withCount(found.count());
    }

    /** Of more who were hurt: the others live. */
    private static void addSome(Sentence s, People some, Casualty all, int died, List<Casualty> found) {
        int dead = all.harm() == Harm.SHOT ? 0 : some.count().best();
        People living = all.people().withCount(all.people().count().minus(dead));
        found.remove(all);
        found.add(new Casualty(s, living, all.harm(), all.party(), all.trigger(), all.rule(), all.cost()));
        found.add(new Casualty(s, some, Harm.KILLED, all.party(), died, RULE, all.cost()));
    }

    /** "A woman who was among three people wounded there has died": she alone. */
    private static void addAmong(Sentence s, Chains chains, Casualty c, List<Casualty> found) {
        int among = c.people().from() - 1;
        int hurt = s.at(among).is("among") ? s.next(HURT, c.people().to()) : s.size();
        boolean all = c.harm() == Harm.KILLED
                && hurt < c.trigger()
                && s.at(among - 1).is(Sense.BE)
                && s.at(among - 2).is(Sense.WHO);
        People one = all ? chains.endingAt(among - 2) : null;
        if (one != null && one.isOne() && c.people().count() != null && found.remove(c)) {
            People living = c.people().withCount(c.people().count().minus(1));
            Harm harm = s.at(hurt).is(Sense.SHOT) ? Harm.SHOT : Harm.INJURED;
            found.add(new Casualty(s, living, harm, c.party(), hurt, c.rule(), c.cost()));
            found.add(new Casualty(s, one, Harm.KILLED, c.party(), c.trigger(), RULE, c.cost()));
        }
    }

    /** "The man critically hurt in a shooting in Foo, Bar, has died": told before, or in the headline. */
    private static void addTheMan(Sentence s, Chains chains, List<Casualty> found) {
        for (People p : chains.all()) {
            int hurt = p.to();
            while (s.at(hurt).is(Sense.ADV)) {
                hurt++;
            }
            boolean told = p.kind() == People.Kind.DEFINITE
                    && p.isOne()
                    && p.head() >= 0
                    && !p.part()
                    && s.at(hurt).isAny(HURT)
                    && s.at(hurt + 1).isAny(Sense.mask(Sense.PREP, Sense.BREAK, Sense.WEEKDAY));
            int died = told ? verbOfDeath(s, chains, hurt + 1) : -1;
            if (died >= 0
                    && found.stream()
                            .noneMatch(c -> c.trigger() == died || c.people().equals(p))) {
                Party party = p.attackers() ? Party.PERPETRATOR : Party.VICTIM;
                found.add(new Casualty(s, p, Harm.KILLED, party, died, RULE, 0));
            }
        }
    }

    /** "a man badly wounded in", "a man who was shot in": and the sentence goes on about him. */
    private static boolean isToldByHurt(Sentence s, Casualty c) {
        int k = c.people().to();
        boolean who = s.at(k).is(Sense.WHO);
        while (k < c.trigger() && (s.at(k).isAny(Sense.mask(Sense.ADV, Sense.WHO)) || who && isAuxiliary(s.at(k)))) {
            k++;
        }
        return k == c.trigger() && s.at(k).isAny(HURT);
    }

    private static boolean isAuxiliary(Token token) {
        return token.isAny(Sense.mask(Sense.BE, Sense.HAVE));
    }

    /** The next word of dying, before anybody else is told of but who did it; or -1. */
    private static int verbOfDeath(Sentence s, Chains chains, int from) {
        for (int k = from; k < Math.min(s.size(), from + WITHIN); k++) {
            if (s.at(k).is(Sense.DIE)) {
                return k;
            }
            boolean other =
                    chains.at(k) != null && !chains.isAside(k) && !chains.at(k).attackers();
            if (other || s.at(k).isAny(Sense.mask(Sense.SAY, Sense.NEG, Sense.SURVIVE))) {
                return -1;
            }
        }
        return -1;
    }
}

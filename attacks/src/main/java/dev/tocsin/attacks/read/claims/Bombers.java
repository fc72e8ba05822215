package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.attackers.Bomber;
import dev.tocsin.attacks.read.attackers.Deeds;
import dev.tocsin.attacks.read.attackers.DrivenBombs;
import dev.tocsin.attacks.read.attackers.OtherAttackers;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.casualties.LeftOut;
import dev.tocsin.attacks.read.casualties.Rule;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Comparator;
import java.util.List;

/**
 * Attackers who are dead though no text says so. Suicide bombers who set off their charge: one, or as many as are told
 * of; whoever took his own life after he harmed others. Found only
 * where the text gives no number of dead attackers itself.
 */
public final class Bombers {
    private static final Rule RULE = Rule.of("suicide bomber", Harm.KILLED, 0, "PEOPLE <SUICIDE_ED>");

    private static final WordSet SUICIDE = WordSet.of("suicide");

    private static final List<String> OWN_DEATH =
            List.of("own li", "on himself", "on herself", "on themselves", "on self");

    private Bombers() {}

    /** The bombers as killed, in the words that tell of them; null where there are none, or were stopped. */
    static Statement dead(List<Facts> facts, AttackType type) {
        if (type != AttackType.SUICIDE_BOMBING) {
            return null;
        }
        Statement best = null;
        for (Facts f : facts) {
            for (People p : f.people().all()) {
                Statement told = Bomber.is(p) ? statement(f, p) : null;
                if (told != null && (best == null || told.value() > best.value())) {
                    best = told;
                }
            }
        }
        Count several = several(facts);
        if (several != null && (best == null || best.value() < several.best())) {
            Statement one = best == null ? blownUp(facts) : best;
            return one == null ? best : one.withCount(several);
        }
        Statement blownUp = blownUp(facts);
        boolean more = blownUp != null && (best == null || best.value() < blownUp.value());
        Statement told = more ? blownUp : best;
        return told == null ? driver(facts) : told;
    }

    /** "A militant rammed a car full of explosives into a bus": he, where a person is told to have done it. */
    private static Statement driver(List<Facts> facts) {
        for (Facts f : facts) {
            int verb = DrivenBombs.verb(f.sentence());
            for (People p : verb < f.to() && verb >= f.from() ? f.people().all() : List.<People>of()) {
                if (p.count() != null && !p.count().isVague() && Bomber.drives(p, verb)) {
                    return statement(f, p);
                }
            }
        }
        return null;
    }

    /** "a double suicide bombing": two bombers; null where no such word stands. */
    private static Count several(List<Facts> facts) {
        for (Facts f : facts) {
            Sentence s = f.sentence();
            for (int i = s.next(SUICIDE, f.from() + 1); i < f.to(); i = s.next(SUICIDE, i + 1)) {
                boolean attack = s.at(i + 1).is(Sense.ATTACK) || s.at(i + 2).is(Sense.ATTACK);
                boolean two = s.at(i - 1).is("double") || s.at(i - 1).is("twin");
                if (attack && (two || s.at(i - 1).is("triple"))) {
                    return Count.exactly(two ? 2 : 3);
                }
            }
        }
        return null;
    }

    /** "A man in uniform walked up and blew himself up", where nobody is called a bomber; null where nobody did. */
    private static Statement blownUp(List<Facts> facts) {
        for (Facts f : facts) {
            Sentence s = f.sentence();
            for (int i = s.next(Sense.SUICIDE_ED.bit, f.from()); i < f.to(); i = s.next(Sense.SUICIDE_ED.bit, i + 1)) {
                String words = s.at(i).word().text();
                People doer = OWN_DEATH.stream().noneMatch(words::contains) ? before(f, i) : null;
                if (doer != null) {
                    return statement(f, doer);
                }
            }
        }
        return null;
    }

    /** "shot eight people, then took his own life", "and then himself": he, or null where none is told to have died so. */
    static Statement ownDeath(List<Facts> facts) {
        for (Facts f : facts) {
            Sentence s = f.sentence();
            Statement himself = himself(f);
            if (himself != null) {
                return himself;
            }
            for (int i = s.next(Sense.SUICIDE_ED.bit, f.from()); i < f.to(); i = s.next(Sense.SUICIDE_ED.bit, i + 1)) {
                String words = s.at(i).word().text();
                boolean own = OWN_DEATH.stream().anyMatch(words::contains);
                boolean others = own && f.casualties().stream().anyMatch(Casualty::isVictim);
                People doer = others ? before(f, i) : null;
                if (doer != null) {
                    return statement(f, doer);
                }
            }
        }
        return null;
    }

    /** "killed five people, a girl of three among them, and then himself". */
    private static Statement himself(Facts f) {
        Sentence s = f.sentence();
        for (int i = s.next(Sense.REFLEX.bit, f.from() + 2); i < f.to(); i = s.next(Sense.REFLEX.bit, i + 1)) {
            People killer = s.at(i - 1).is("then") && s.at(i - 2).is(Sense.AND)
                    ? f.people().at(i)
                    : null;
            if (killer != null && isKilling(f, i)) {
                return statement(f, killer);
            }
        }
        return null;
    }

    /** Whether what was done last before the token is that somebody killed others. */
    private static boolean isKilling(Facts f, int token) {
        Casualty last = null;
        for (Casualty c : f.casualties()) {
            boolean later = c.trigger() < token && (last == null || c.trigger() >= last.trigger());
            last = later ? c : last;
        }
        return last != null
                && last.isVictim()
                && last.harm() == Harm.KILLED
                && last.people().from() > last.trigger();
    }

    /** The last single person told before the token, or the first several whose number is known, where several died so. */
    private static People before(Facts f, int token) {
        String words = f.sentence().at(token).word().text();
        boolean lives = words.contains("own lives");
        boolean several = lives || words.contains(" their ") || words.contains("themselves");
        People doer = null;
        for (People p : f.people().all()) {
            boolean known =
                    p.count() != null && !p.count().isVague() && p.count().best() > 1;
            boolean fits = p.to() <= token && (several ? known && !isHarmed(f, p) : p.isOne());
            doer = fits && !(lives && (p.part() || doer != null)) ? p : doer;
        }
        return doer;
    }

    private static boolean isHarmed(Facts f, People p) {
        return f.casualties().stream().anyMatch(c -> c.isVictim() && c.people().from() == p.from());
    }

    /** "one blew himself up and two others were shot dead": three. "The others" are as many as the text told to attack. */
    static Statement besides(List<Facts> facts, Statement others, Statement bombers) {
        boolean more = bombers != null
                && others.index() == bombers.index()
                && others.casualties().stream().allMatch(c -> areBeside(c.people(), bombers));
        if (!more) {
            return bombers != null && isNext(others.first().people(), bombers)
                    ? others.withCount(others.count().plus(bombers.count()))
                    : others;
        }
        if (others.isVague()) {
            Count all = attackers(facts);
            return all == null ? others : others.withCount(all);
        }
        return others.withCount(others.count().plus(bombers.count()));
    }

    /** "two others", and the two of "one blew himself up and two were shot". */
    private static boolean areBeside(People others, Statement bombers) {
        boolean bare = others.head() < 0
                && others.kind() == People.Kind.COUNTED
                && !others.part()
                && others.from() > bombers.first().people().from()
                && bombers.first().people().head() < 0;
        return OtherAttackers.areOthers(others) || bare;
    }

    /** "A third bomber was found dead", where two blew themselves up. */
    private static boolean isNext(People p, Statement bombers) {
        Integer nth = p.ordinal();
        return nth != null && nth == bombers.value() + 1;
    }

    /** The largest number of attackers that the text tells; null where it gives none above one. */
    private static Count attackers(List<Facts> facts) {
        return facts.stream()
                .flatMap(f -> f.people().all().stream()
                        .filter(p -> p.kind() == People.Kind.COUNTED)
                        .filter(p -> p.attackers() || Deeds.acts(f.sentence(), f.people(), p)))
                .map(People::count)
                .filter(count -> !count.isVague() && count.best() > 1)
                .max(Comparator.comparing(Count::best))
                .orElse(null);
    }

    /** "nine were killed, not counting the two attackers": those two; null where none are left out of a number of dead. */
    static Statement leftOut(List<Facts> facts) {
        for (Facts f : facts) {
            for (People p : f.people().all()) {
                boolean attackers =
                        p.attackers() && !p.isNone() && !p.headWord().equals("themselves");
                boolean counted = p.count() != null && !p.count().isVague() || !p.has(Sense.PLURAL);
                if (attackers && counted && LeftOut.is(f.sentence(), p.from()) && tellsDead(f)) {
                    return statement(f, p);
                }
            }
        }
        return null;
    }

    private static boolean tellsDead(Facts f) {
        return f.casualties().stream().anyMatch(c -> c.harm() == Harm.KILLED && c.isVictim());
    }

    static Statement statement(Facts f, People p) {
        Count count = p.count() == null || p.count().isVague() ? Count.ONE : p.count();
        Casualty c = new Casualty(f.sentence(), p, Harm.KILLED, Party.PERPETRATOR, p.from(), RULE, 0);
        return new Statement(f, Harm.KILLED, List.of(c), count);
    }
}

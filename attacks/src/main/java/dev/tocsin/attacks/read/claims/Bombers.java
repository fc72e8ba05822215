package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.attackers.Bomber;
import dev.tocsin.attacks.read.attackers.DrivenBombs;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.casualties.Rule;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Suicide bombers who set off their charge, and are dead though no text says so: one, or as many as are told of. */
public final class Bombers {
    private static final Rule RULE = Rule.of("suicide bomber", Harm.KILLED, 0, "PEOPLE <SUICIDE_ED>");

    private static final WordSet SUICIDE = WordSet.of("suicide");

    private Bombers() {}

    /** The bombers as killed, in the words that tell of them; null where there are none, or were stopped. */
    static Statement dead(List<Facts> facts, AttackType type) {
        Statement told = type == AttackType.SUICIDE_BOMBING ? told(facts) : null;
        int stopped = told == null ? 0 : StoppedBombers.number(facts);
        if (stopped == 0 || told.value() > stopped) {
            return stopped == 0 ? told : told.withCount(Count.exactly(told.value() - stopped));
        }
        return blownUp(facts) != null || StoppedBombers.hasAnyAttacked(facts) ? told : null;
    }

    private static Statement told(List<Facts> facts) {
        Statement best = null;
        for (Facts f : facts) {
            for (People p : f.people().all()) {
                best = Bomber.is(p) ? more(best, statement(f, p)) : best;
            }
        }
        Count several = several(facts);
        if (several != null && (best == null || best.value() < several.best())) {
            Statement one = best == null ? blownUp(facts) : best;
            return one == null ? best : one.withCount(several);
        }
        return more(more(best, blownUp(facts)), driver(facts));
    }

    private static Statement more(Statement a, Statement b) {
        return a == null || b != null && a.value() < b.value() ? b : a;
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
                People doer = OwnDeath.tells(s.at(i)) || StoppedBombers.isOnlyMeant(s, i) ? null : before(f, i);
                if (doer != null) {
                    return statement(f, doer);
                }
            }
        }
        return null;
    }

    /** The last single person told before the token, or the first several whose number is known, where several died so. */
    static People before(Facts f, int token) {
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

    static Statement statement(Facts f, People p) {
        Count count = p.count() == null || p.count().isVague() ? Count.ONE : p.count();
        Casualty c = new Casualty(f.sentence(), p, Harm.KILLED, Party.PERPETRATOR, p.from(), RULE, 0);
        return new Statement(f, Harm.KILLED, List.of(c), count);
    }
}

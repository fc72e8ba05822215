package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Party;
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

    private static final WordSet CARRIED_OUT =
            WordSet.of("carried", "staged", "conducted", "committed", "launched", "mounted");

    /** In words: from "carried" to "suicide". */
    private static final int DONE_WITHIN = 6;

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
                Statement told = isBomber(p) ? statement(f, p) : null;
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
        return best == null ? blownUp(facts) : best;
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
                People doer = words.startsWith("blew") || words.startsWith("blows") ? before(f, i) : null;
                if (doer != null) {
                    return statement(f, doer);
                }
            }
        }
        return null;
    }

    /** "shot eight people, then took his own life": he, or null where none is told to have died so. */
    static Statement ownDeath(List<Facts> facts) {
        for (Facts f : facts) {
            Sentence s = f.sentence();
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

    /** The last single person told before the token, or the first several whose number is known, where several died so. */
    private static People before(Facts f, int token) {
        boolean several = f.sentence().at(token).word().text().contains("own lives");
        People doer = null;
        for (People p : f.people().all()) {
            boolean known =
                    p.count() != null && !p.count().isVague() && p.count().best() > 1 && !p.part();
            boolean one = p.to() <= token && p.isOne();
            doer = several ? doer == null && p.to() <= token && known ? p : doer : one ? p : doer;
        }
        return doer;
    }

    /** "one blew himself up and two others were shot dead": three. "The others" are as many as the text told to attack. */
    static Statement besides(List<Facts> facts, Statement others, Statement bombers) {
        boolean more = bombers != null
                && others.index() == bombers.index()
                && others.casualties().stream().allMatch(c -> OtherAttackers.areOthers(c.people()));
        if (!more) {
            return others;
        }
        Count all = others.isVague() ? attackers(facts) : null;
        return others.withCount(all == null ? others.count().plus(bombers.count()) : all);
    }

    /** The largest number of attackers that the text tells; null where it gives none above one. */
    private static Count attackers(List<Facts> facts) {
        return facts.stream()
                .flatMap(f -> f.people().all().stream())
                .filter(p -> p.attackers() && p.kind() == People.Kind.COUNTED)
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

    private static Statement statement(Facts f, People p) {
        Count count = p.count() == null || p.count().isVague() ? Count.ONE : p.count();
        Casualty c = new Casualty(f.sentence(), p, Harm.KILLED, Party.PERPETRATOR, p.from(), RULE, 0);
        return new Statement(f, Harm.KILLED, List.of(c), count);
    }

    /** "A family of six carried out suicide bombings". */
    private static boolean carriesOutSuicide(People p) {
        Sentence s = p.sentence();
        int suicide = s.next(SUICIDE, p.to() + 1);
        boolean near = CARRIED_OUT.has(s.at(p.to())) && suicide < p.to() + DONE_WITHIN;
        return near && (s.at(suicide + 1).is(Sense.ATTACK) || s.at(suicide + 2).is(Sense.ATTACK));
    }

    private static boolean isBomber(People p) {
        boolean acts = p.count() != null && (p.sentence().at(p.to()).is(Sense.SUICIDE_ED) || carriesOutSuicide(p));
        if (p.isNone() || !p.attackers()) {
            return acts && !p.isNone();
        }
        for (int k = p.from(); k < p.to(); k++) {
            if (p.sentence().at(k).is("suicide")
                    || p.sentence().at(k).word().text().startsWith("suicide-")) {
                return true;
            }
        }
        return p.sentence().at(p.to()).is(Sense.SUICIDE_ED)
                || p.headWord().equals("bomber")
                || p.headWord().equals("bombers");
    }
}

package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** What befell at last whoever the sentence is about: "a man stabbed four people in a park before being shot dead". */
final class AtLast {
    private static final Rule RULE = Rule.of("befell at last", Harm.KILLED, 0, "before <KILL_ED>");

    private static final WordSet BEING = WordSet.of("being");

    private static final Rule DID_IT = Rule.of(Rules.DID_IT, Harm.KILLED, 0, "AND was|is <KILL_ED>");

    private static final WordSet WERE = WordSet.of("was", "were", "is");

    private static final WordSet HE = WordSet.of("he");

    private static final WordSet BETWEEN = WordSet.of(
            "themselves", "himself", "herself", "both", "all", "eventually", "finally", "later", "turn", "then");

    private static final long HARM = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT);

    private static final long OBJECT = Sense.mask(
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.SHOT,
            Sense.SHOOT_ING,
            Sense.STRIKE,
            Sense.STRIKE_ING,
            Sense.PREP,
            Sense.POSS,
            Sense.PART);

    private AtLast() {}

    /** False is certain. */
    static boolean mayBeTold(Sentence s) {
        return HE.has(s.at(0)) && s.has(Sense.DIE)
                || s.hasAny(HARM) && (s.has(BEING) || s.has(Sense.ATTACKER) && s.has(WERE));
    }

    static void add(Sentence s, Chains chains, List<Casualty> found) {
        addBeing(s, chains, found);
        addWere(s, chains, found);
        addDied(s, chains, found);
    }

    /** "He fled, crashed his car and died": nobody else is told of. */
    private static void addDied(Sentence s, Chains chains, List<Casualty> found) {
        boolean alone = found.isEmpty() && HE.has(s.at(0)) && chains.all().size() == 1;
        for (int i = alone ? s.next(Sense.DIE.bit, 2) : s.size(); i < s.size(); i = s.next(Sense.DIE.bit, i + 1)) {
            int and = s.at(i - 1).is(Sense.ADV) ? i - 2 : i - 1;
            if (s.at(and).is(Sense.AND)) {
                found.add(new Casualty(s, chains.all().get(0), Harm.KILLED, Party.VICTIM, i, DID_IT, 0));
                return;
            }
        }
    }

    /** "Two gunmen killed three people and wounded five and were then shot dead": who did it. */
    private static void addWere(Sentence s, Chains chains, List<Casualty> found) {
        boolean mayBe = s.has(Sense.ATTACKER) || !found.isEmpty();
        for (int i = mayBe ? s.next(WERE, 3) : s.size(); i < s.size(); i = s.next(WERE, i + 1)) {
            int verb = i + 1;
            while (s.at(verb).is(Sense.ADV)
                    || BETWEEN.has(s.at(verb))
                    || s.at(verb).is("in")) {
                verb++;
            }
            boolean own = s.at(i - 1).is(Sense.AND) || s.at(i - 1).is("but");
            People subject = own && s.at(verb).is(Sense.KILL_ED) ? subject(s, chains, i - 1) : null;
            boolean acts = subject != null && subject.attackers() && subject.from() <= 2;
            int at = verb;
            boolean told = found.stream().anyMatch(c -> isTold(c, subject, Harm.KILLED, at));
            if (acts && !told && isBehindHarm(found, i)) {
                found.removeIf(c -> c.trigger() == at);
                found.add(new Casualty(s, subject, Harm.KILLED, Party.PERPETRATOR, at, RULE, 0));
            } else if (!acts && !told && subject != null && harmsOthers(chains, found, subject, i)) {
                found.removeIf(c -> c.trigger() == at);
                found.add(new Casualty(s, subject, Harm.KILLED, Party.VICTIM, at, DID_IT, 0));
            }
        }
    }

    private static boolean isBehindHarm(List<Casualty> found, int verb) {
        return found.stream().anyMatch(c -> c.trigger() < verb && c.isVictim());
    }

    /** "A man with a hammer attacked shoppers, hurt two of them, and was shot dead": nobody else stands there who might be. */
    private static boolean harmsOthers(Chains chains, List<Casualty> found, People subject, int verb) {
        boolean harms = false;
        for (Casualty c : found) {
            boolean object = c.isVictim() && c.trigger() < verb && c.people().from() > c.trigger();
            harms |= object && c.trigger() >= subject.to();
        }
        for (People p : chains.all()) {
            boolean other = p.from() >= subject.to() && p.to() <= verb && p.isOne() && p.from() != subject.from();
            if (other && found.stream().noneMatch(c -> c.people().from() == p.from())) {
                return false;
            }
        }
        return harms && subject.isOne() && subject.from() <= 1;
    }

    private static void addBeing(Sentence s, Chains chains, List<Casualty> found) {
        for (int i = s.next(BEING, 2); i < s.size(); i = s.next(BEING, i + 1)) {
            int before = BETWEEN.has(s.at(i - 1)) ? i - 2 : i - 1;
            int verb = s.at(i + 1).is(Sense.ADV) ? i + 2 : i + 1;
            Harm harm = s.at(before).is("before") ? harm(s, verb) : null;
            People subject = harm == null ? null : subject(s, chains, before);
            found.removeIf(c -> c.trigger() == verb && c.people().has(Sense.REFLEX));
            if (subject != null && found.stream().noneMatch(c -> isTold(c, subject, harm, verb))) {
                Party party = subject.attackers() ? Party.PERPETRATOR : Party.VICTIM;
                found.add(new Casualty(s, subject, harm, party, verb, RULE, 0));
            }
        }
    }

    private static boolean isTold(Casualty c, People subject, Harm harm, int verb) {
        return c.trigger() == verb || c.people().equals(subject) && c.harm() == harm;
    }

    private static Harm harm(Sentence s, int verb) {
        Token token = s.at(verb);
        if (token.is(Sense.KILL_ED) || token.is(Sense.SHOT) && s.at(verb - 1).is("fatally")) {
            return Harm.KILLED;
        }
        return token.is(Sense.INJURE_ED) ? Harm.INJURED : token.is(Sense.SHOT) ? Harm.SHOT : null;
    }

    /** The last attackers told of before, unless they suffer it; else whoever the sentence begins with. */
    private static People subject(Sentence s, Chains chains, int before) {
        People first = null;
        People attackers = null;
        for (People p : chains.all()) {
            boolean acts = !s.at(p.from() - 1).isAny(OBJECT) || chains.isDoer(p.from());
            if (p.to() <= before && acts && p.count() != null && !p.isNone() && !p.part()) {
                attackers = p.attackers() ? p : attackers;
                first = first == null && !chains.isDoer(p.from()) ? p : first;
            }
        }
        return attackers != null ? attackers : first;
    }
}

package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Attackers told as some of the dead that were counted before: "four of the dead were militants", "the gunman was among the dead". */
final class AmongDead {
    private static final Rule RULE = Rule.of(Rules.IN_TOLL, Harm.KILLED, 0, "PEOPLE ~ <ATTACKER>");

    private static final Rule ALL = Rule.of("all the dead", Harm.KILLED, 0, "PEOPLE ~ <ATTACKER>");

    private static final WordSet DEAD = WordSet.of("dead", "killed", "slain", "fatalities", "deceased");

    private static final WordSet COUNTED = WordSet.of("counted", "included", "numbered", "listed", "found");

    private static final WordSet BODY = WordSet.of("body", "bodies", "remains", "corpse", "corpses");

    private static final WordSet RECOVERED = WordSet.of("recovered", "found", "retrieved", "pulled", "counted");

    /** In words: from "who died" to "were". */
    private static final int RELATIVE = 14;

    /** Without one of them nobody is told as some of others. */
    private static final WordSet OF_DEAD = WordSet.of("of", "among");

    /** In words: from "were" to who they were, as in "is believed to be the attacker". */
    private static final int NAME = 6;

    private static final long ENDS = Sense.mask(Sense.COMMA, Sense.AND, Sense.BREAK, Sense.NEG, Sense.KILL_ED);

    private AmongDead() {}

    static boolean mayBeTold(Sentence s) {
        return s.has(Sense.ATTACKER)
                && (s.has(Sense.BE) || s.isHeadline())
                && (s.has(OF_DEAD) || s.at(1).is("were"));
    }

    /** Adds them to what was found in the sentence. */
    static void add(Sentence s, Chains people, List<Casualty> found) {
        if (!mayBeTold(s)) {
            return;
        }
        for (People p : people.all()) {
            int verb = verb(s, p);
            boolean some = (isOfDead(s, p, verb) || isOfDeadBefore(s, p, found)) && areAttackers(s, verb);
            if (some) {
                found.removeIf(c -> c.isVictim() && c.people().from() == p.from());
                found.removeIf(c -> c.people().attackers()
                        && c.people().from() > verb
                        && c.people().from() < verb + NAME);
                addWhole(s, people, p, verb, found);
            }
            boolean attackers =
                    some || p.attackers() && p.count() != null && (isAmong(s, p, verb) || isAmongThem(s, p));
            if (attackers && !some) {
                found.removeIf(c -> c.people().from() == p.from());
            }
            if (attackers
                    && found.stream().noneMatch(c -> !c.isVictim() && c.people().from() == p.from())) {
                found.add(new Casualty(s, p.asPart(), Harm.KILLED, Party.PERPETRATOR, verb, RULE, 0));
                addAll(s, people, verb, found);
            }
        }
    }

    /** The nine of "two of the nine dead", "of the nine bodies, two". */
    private static void addWhole(Sentence s, Chains people, People some, int verb, List<Casualty> found) {
        boolean dead = DEAD.has(s.at(verb - 1)) || BODY.has(s.at(verb - 1));
        if (found.isEmpty() && some.isOfMore() && dead) {
            found.add(new Casualty(s, some.whole(), Harm.KILLED, Party.VICTIM, verb - 1, RULE, 0));
        }
        People all = s.at(0).is("of") && some.from() > 1 ? people.at(people.at(1) == null ? 2 : 1) : null;
        if (found.isEmpty() && all != null && all.has(Sense.DEADHEAD) && all.kind() == People.Kind.COUNTED) {
            found.add(new Casualty(s, all, Harm.KILLED, Party.VICTIM, all.from(), ALL, 0));
        }
    }

    /** The 34 of "nine attackers were among 34 bodies found". */
    private static void addAll(Sentence s, Chains people, int verb, List<Casualty> found) {
        int among = verb;
        while (among < verb + NAME && !s.at(among).is("among")) {
            among++;
        }
        int number = among + (s.at(among + 1).is("the") && people.at(among + 1) == null ? 2 : 1);
        People all = people.at(number);
        boolean counted = all != null
                && all.kind() == People.Kind.COUNTED
                && !all.part()
                && !all.isNone()
                && found.stream().noneMatch(c -> c.people().from() == all.from());
        boolean told =
                counted && (all.has(Sense.DEADHEAD) || RECOVERED.has(s.at(all.to())) || DEAD.has(s.at(all.to())));
        if (told) {
            found.add(new Casualty(s, all, Harm.KILLED, Party.VICTIM, all.from(), ALL, 0));
        }
    }

    /** Where the "were" stands of "four of those killed were militants", of "four of them were militants" within the mention. */
    private static int verb(Sentence s, People p) {
        for (int k = p.from() + 2; k < p.to() - 1; k++) {
            if (s.at(k).is(Sense.BE) && (s.at(k - 1).is("them") || s.at(k - 1).is("whom"))) {
                return k;
            }
        }
        if (s.at(p.to()).is(Sense.POSS) && BODY.has(s.at(p.to() + 1))) {
            return p.to() + 2;
        }
        int who = s.at(p.to()).is(Sense.WHO) ? s.next(Sense.BE.bit, p.to()) : -1;
        if (who > 0 && who < p.to() + RELATIVE && areAttackers(s, who)) {
            return who;
        }
        boolean dead = DEAD.has(s.at(p.to()))
                && (s.at(p.to() - 1).is("those") || s.at(p.to() + 1).is(Sense.BE));
        return p.to() + (dead ? 1 : 0);
    }

    /** "was also among the dead", "were among those killed". */
    private static boolean isAmong(Sentence s, People p, int verb) {
        boolean headline = s.isHeadline()
                && s.at(verb).is("among")
                && p.has(Sense.ATTACKER)
                && !s.at(p.from() - 1).is(Sense.PREP);
        int among = headline ? verb : verb + 1;
        while (among < verb + NAME && (s.at(among).is(Sense.ADV) || COUNTED.has(s.at(among)))) {
            among++;
        }
        int dead = among + 1;
        while (dead < among + NAME
                && !BODY.has(s.at(dead))
                && !DEAD.has(s.at(dead))
                && (s.at(dead).isAny(Sense.mask(Sense.DET, Sense.NUM, Sense.PERSON))
                        || s.at(dead).isDigits()
                        || s.at(dead).is("those"))) {
            dead++;
        }
        boolean them = s.at(among + 1).is("them") && !s.at(among + 2).is(Sense.PERSON);
        return (s.at(verb).is(Sense.BE) || headline)
                && s.at(among).is("among")
                && (DEAD.has(s.at(dead)) || BODY.has(s.at(dead)) || RECOVERED.has(s.at(dead)) || them);
    }

    /** "Among them was one of the bombers". */
    private static boolean isAmongThem(Sentence s, People p) {
        int verb = p.from() - 1;
        return verb == 2
                && s.at(verb).is(Sense.BE)
                && s.at(0).is("among")
                && s.at(1).is("them");
    }

    /** "four of the dead", "two of the seven", "three of them". */
    private static boolean isOfDead(Sentence s, People p, int verb) {
        boolean some = p.count() != null
                && p.kind() == People.Kind.COUNTED
                && !p.count().isVague();
        if (some && p.from() == 0 && p.to() == 1 && p.count().best() > 1) {
            return true;
        }
        for (int k = p.from() + 1; some && k < p.to(); k++) {
            if (s.at(k).is("of")) {
                return DEAD.has(s.at(verb - 1))
                        || s.at(k + 1).is("them")
                        || s.at(k + 1).is("whom")
                        || !p.whole().count().equals(p.count());
            }
        }
        return false;
    }

    /** "Of the seven dead, five were militants", "seven people died, five of whom were militants". */
    private static boolean isOfDeadBefore(Sentence s, People p, List<Casualty> found) {
        if (p.kind() != People.Kind.COUNTED || p.count().isVague()) {
            return false;
        }
        int dead = p.from() - (s.at(p.from() - 1).is(",") ? 2 : 1);
        boolean bodies = BODY.has(s.at(dead)) || RECOVERED.has(s.at(dead));
        if (OF_DEAD.has(s.at(0)) && (DEAD.has(s.at(dead)) || bodies)) {
            return true;
        }
        Casualty last = null;
        for (Casualty c : found) {
            last = c.people().to() <= p.from() && c.trigger() < p.from() ? c : last;
        }
        return s.at(p.to() - 1).is("whom") && last != null && last.isVictim() && last.harm() == Harm.KILLED;
    }

    private static boolean areAttackers(Sentence s, int verb) {
        for (int k = verb + 1;
                s.at(verb).is(Sense.BE) && k < verb + NAME && !s.at(k).isAny(ENDS);
                k++) {
            if (s.at(k).is(Sense.ATTACKER)) {
                return !s.at(k + 1).is(Sense.POSS);
            }
        }
        return false;
    }
}

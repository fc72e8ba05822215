package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins the people of a sentence to its words of harm. All rules propose; the tightest proposal wins its people and
 * its word, and what is left goes to the next.
 */
public final class CasualtyFinder {
    private static final long HARM = Sense.mask(
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.DIE,
            Sense.DEAD,
            Sense.DEATH,
            Sense.KILLING,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.INJURY,
            Sense.SHOT,
            Sense.SHOOT,
            Sense.SHOOT_ING,
            Sense.STRIKE,
            Sense.STRIKE_ING,
            Sense.DEADHEAD,
            Sense.CASUALTY,
            Sense.HOSPITAL,
            Sense.SUICIDE_ED);

    /** Words that rules rest on without a word of harm: "The toll includes two attackers", "flown to a trauma center", "took nine lives". */
    private static final WordSet TOLL = WordSet.of(
            "toll",
            "includes",
            "included",
            "lives",
            "fallen",
            "total",
            "tally",
            "medical",
            "trauma",
            "surgery",
            "treated");

    private static final WordSet REPLACES = WordSet.of(
            "updating", "revising", "correcting", "raising", "lowering", "updated", "revised", "corrected", "raised");

    /** In words: how far behind the wounded their death is told. */
    private static final int DIED_WITHIN = 16;

    /** In words: how far behind the verb its place goes. */
    private static final int PLACE = 9;

    /** Words that name a deed as well as tell it. */
    private static final long DEED_NOUN = Sense.mask(Sense.SHOOT_ING, Sense.STRIKE_ING, Sense.KILL_ING, Sense.KILLING);

    private static final long DEATHS = Sense.mask(Sense.KILL_ED, Sense.DIE, Sense.DEAD);

    private static final long HARM_ED =
            Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING, Sense.DIE, Sense.SHOT);

    private CasualtyFinder() {}

    /** In order of appearance. */
    public static List<Casualty> find(Sentence sentence, Chains chains) {
        boolean harm = sentence.hasAny(HARM) || sentence.mayHave(TOLL);
        if (!harm || chains.all().isEmpty()) {
            return List.of();
        }
        List<Proposal> proposals = new ArrayList<>();
        for (int order = 0; order < Rules.ALL.size(); order++) {
            Rule rule = Rules.ALL.get(order);
            if (rule.mayFind(sentence)) {
                for (Pattern.Match match : rule.find(sentence, chains)) {
                    proposals.add(Proposal.of(rule, order, match));
                }
            }
        }
        if (proposals.isEmpty()) {
            return List.of();
        }
        proposals.sort(Proposal.TIGHTEST);
        List<Casualty> found = resolve(sentence, proposals, chains);
        addJoint(sentence, found);
        addDied(sentence, chains, found);
        found = new ArrayList<>(SpelledOut.marked(sentence, chains, found));
        found.sort(Comparator.comparingInt(c -> c.people().from()));
        return found;
    }

    private static List<Casualty> resolve(Sentence sentence, List<Proposal> proposals, Chains chains) {
        List<Casualty> found = new ArrayList<>();
        Set<Integer> triggers = new HashSet<>();
        Set<People> taken = new HashSet<>();
        for (Proposal p : proposals) {
            if (!triggers.contains(p.match().trigger())
                    && !isOnlyThought(sentence, p.match().trigger())) {
                boolean used = false;
                for (People people : p.match().people()) {
                    boolean counts = !isCompound(people, p.match().trigger()) && !isSuperseded(sentence, people);
                    if (counts && taken.add(people)) {
                        used = true;
                        found.add(casualty(sentence, p, people));
                    }
                }
                if (used) {
                    triggers.add(p.match().trigger());
                    addParts(sentence, p, chains, taken, found);
                }
            }
        }
        return found;
    }

    /** "shooting suspect", "murder suspect", "stabbing victims": nobody shoots them here. */
    private static boolean isCompound(People p, int trigger) {
        boolean isDead = p.headWord().equals("victim") && p.sentence().hasAny(DEATHS);
        boolean noun = isDead
                || p.headWord().equals("suspect")
                || p.headWord().equals("suspects")
                || p.headWord().equals("victims");
        return noun
                && p.from() == trigger + 1
                && p.head() == p.from()
                && p.sentence().at(trigger).isAny(DEED_NOUN);
    }

    /** The three officers of "six people, including three officers, were killed". */
    private static void addParts(
            Sentence sentence, Proposal p, Chains chains, Set<People> taken, List<Casualty> found) {
        int to = p.match().to();
        int behind = behindPlace(sentence, to);
        int end = sentence.at(behind).is(Sense.PART) ? Math.min(sentence.size(), behind + 14) : to;
        for (int i = p.match().from(); i < end; i++) {
            if (i >= behind && (sentence.at(i).is(".") || sentence.at(i).isAny(HARM_ED))) {
                break;
            }
            People part = chains.at(i);
            if (part != null && part.part() && taken.add(part)) {
                found.add(casualty(sentence, p, part));
            }
        }
    }

    /** The "including" of "were shot at a bar, including"; else what stands there. */
    private static int behindPlace(Sentence s, int to) {
        for (int k = to; k < Math.min(s.size(), to + PLACE); k++) {
            if (s.at(k).is(",") && s.at(k + 1).is(Sense.PART)) {
                return k + 1;
            }
            if (s.at(k).isAny(HARM | Sense.mask(Sense.BREAK, Sense.AND, Sense.COMMA))) {
                return to;
            }
        }
        return to;
    }

    /** "numerous journalists were killed and hurt": the same vague people on both sides, as the codebook has it. */
    private static void addJoint(Sentence s, List<Casualty> found) {
        for (Casualty c : List.copyOf(found)) {
            addKilledToo(s, c, found);
            boolean joint = (s.at(c.trigger() + 1).is(Sense.AND)
                            || s.at(c.trigger() + 1).is(Sense.OR))
                    && s.at(c.trigger() + 2).is(Sense.INJURE_ED);
            boolean vague = c.people().count() != null && c.people().count().isVague();
            boolean taken = found.stream().anyMatch(other -> other.trigger() == c.trigger() + 2);
            if (joint && vague && !taken && c.harm() == Harm.KILLED) {
                found.add(new Casualty(s, c.people(), Harm.INJURED, c.party(), c.trigger() + 2, c.rule(), c.cost()));
            }
        }
    }

    /** "One of seven soldiers wounded in an ambush has died": one of the seven is dead. */
    private static void addDied(Sentence s, Chains chains, List<Casualty> found) {
        for (Casualty c : List.copyOf(found)) {
            People some = chains.at(c.people().from());
            if (c.harm() == Harm.INJURED
                    && c.people().part()
                    && s.at(c.people().to() - 1).is("those")) {
                found.remove(c);
            }
            boolean ofWhole = c.harm() != Harm.KILLED && some != null && !some.equals(c.people());
            int died = ofWhole ? verbOfDeath(s, chains, c.trigger() + 1) : -1;
            if (died >= 0 && found.stream().noneMatch(other -> other.trigger() == died)) {
                int dead = c.harm() == Harm.SHOT ? 0 : some.count().best();
                People living = c.people().withCount(c.people().count().minus(dead));
                found.remove(c);
                found.add(new Casualty(s, living, c.harm(), c.party(), c.trigger(), c.rule(), c.cost()));
                found.add(new Casualty(s, some, Harm.KILLED, c.party(), died, c.rule(), c.cost()));
            }
        }
    }

    /** The next word of dying, before anybody else is told of; or -1. */
    private static int verbOfDeath(Sentence s, Chains chains, int from) {
        for (int k = from; k < Math.min(s.size(), from + DIED_WITHIN); k++) {
            if (s.at(k).is(Sense.DIE)) {
                return k;
            }
            if (chains.at(k) != null && !chains.isAside(k)) {
                return -1;
            }
        }
        return -1;
    }

    /** "killing and injuring hundreds". */
    private static void addKilledToo(Sentence s, Casualty c, List<Casualty> found) {
        boolean withAnd = s.at(c.trigger()).word().text().startsWith("and ");
        int kill = c.trigger() - (withAnd ? 1 : 2);
        boolean joint = c.harm() == Harm.INJURED
                && (withAnd || s.at(c.trigger() - 1).is(Sense.AND))
                && s.at(kill).isAny(Sense.mask(Sense.KILL_ED, Sense.KILL_ING));
        boolean vague = c.people().count() != null && c.people().count().isVague();
        if (joint && vague && found.stream().noneMatch(other -> other.trigger() == kill)) {
            found.add(new Casualty(s, c.people(), Harm.KILLED, c.party(), kill, c.rule(), c.cost()));
        }
    }

    /** "raising an earlier toll of eight": no longer so. */
    private static boolean isSuperseded(Sentence s, People people) {
        for (int k = people.from() - 1; k >= people.from() - 5; k--) {
            boolean earlier = s.at(k).is("earlier")
                    || s.at(k).is("previous")
                    || s.at(k).is("initial")
                    || s.at(k).is("preliminary")
                    || s.at(k).is("provisional");
            boolean told = s.at(k + 1).is("toll")
                    || s.at(k + 1).is("death")
                    || s.at(k + 1).is("figure")
                    || s.at(k + 1).is("count")
                    || s.at(k + 1).is("number")
                    || s.at(k + 1).is("estimate")
                    || s.at(k + 1).is("tally");
            if (earlier && (told || k == people.from() - 1 && s.at(k - 1).is(Sense.DET))) {
                return !isForNow(s, k);
            }
        }
        return s.at(people.from() - 1).is("from") && s.at(people.from() - 2).is("up") || hadBeenSaid(s, people);
    }

    /** "with a provisional toll of 17", "the preliminary toll is nine": no other stands yet. */
    private static boolean isForNow(Sentence s, int k) {
        boolean open = s.at(k).is("provisional")
                || s.at(k).is("preliminary")
                || s.at(k).is("initial");
        int before =
                s.at(k - 1).is(Sense.DET) || s.at(k - 1).is("a") || s.at(k - 1).is("an") ? k - 2 : k - 1;
        boolean gone = s.at(before).is("from") || s.at(before).is("than") || REPLACES.has(s.at(before));
        return open && !gone;
    }

    /** "at least 86 died, after officials had put the dead at 27". */
    private static boolean hadBeenSaid(Sentence s, People people) {
        for (int k = people.from() - 1; k > Math.max(2, people.from() - 9); k--) {
            if (s.at(k).is(Sense.SAY) && (s.at(k - 1).is("had") || s.at(k - 2).is("had"))) {
                return isBehindBreak(s, k - 2);
            }
        }
        return false;
    }

    private static boolean isBehindBreak(Sentence s, int at) {
        for (int k = at; k > Math.max(3, at - 6); k--) {
            if (s.at(k).is("after")
                    || s.at(k).is("while")
                    || s.at(k).is("where")
                    || s.at(k).is("when")) {
                return true;
            }
        }
        return false;
    }

    /** "could have killed thousands", "tried to stab soldiers": nobody was harmed. */
    private static boolean isOnlyThought(Sentence s, int trigger) {
        int verb = trigger - (s.at(trigger - 1).is("to") ? 2 : 1);
        if (s.at(verb).is(Sense.AIM)
                        && !s.at(verb).is("targeting")
                        && !s.at(verb).is("targeted")
                || s.at(trigger - 1).is("almost")
                || s.at(trigger - 1).is("nearly")
                || s.at(trigger - 1).is("to") && s.at(trigger - 2).is("going")) {
            return true;
        }
        for (int k = trigger - 1; k >= Math.max(0, trigger - 12); k--) {
            Token token = s.at(k);
            if (token.is(Sense.LEAVE)
                    && (s.at(k - 1).is(Sense.NEG) || s.at(k - 1).is("not"))) {
                return true;
            }
            if (isAsked(s, k, trigger) || token.is("going") && s.at(k + 1).is("to")) {
                return true;
            }
            if (token.is("could've") || token.is("would've") || token.is("might've")) {
                return true;
            }
            if (token.is("could")
                    || token.is("would")
                    || token.is("might")
                    || token.is("wanted")
                    || token.is("threatened")
                    || token.is("planned")
                    || token.is("plotting")
                    || token.is("plotted")) {
                return true;
            }
            if (token.is(".") || token.is(";") || token.is(Sense.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /** "unclear if the other officer was hurt", but not "whether the shooting of two men". */
    private static boolean isAsked(Sentence s, int at, int trigger) {
        boolean asked = s.at(at).is("whether") || s.at(at).is("if");
        boolean told = s.at(trigger).isAny(DEED_NOUN | Sense.DEATH.bit);
        for (int k = at + 1; asked && k < trigger; k++) {
            told |= s.at(k).isAny(Sense.mask(Sense.WHO, Sense.COMMA));
        }
        return asked && !told;
    }

    private static Casualty casualty(Sentence sentence, Proposal p, People people) {
        people = p.rule().name().endsWith(" in") ? people.whole() : people;
        people = p.rule().name().equals(Rules.IN_TOLL) ? people.asPart() : people;
        Party party = people.attackers() ? Party.PERPETRATOR : Party.VICTIM;
        return new Casualty(sentence, people, p.rule().harm(), party, p.match().trigger(), p.rule(), p.cost());
    }
}

package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
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

    /** In words: how far behind the verb its place goes. */
    private static final int PLACE = 9;

    private static final long HARM_ED =
            Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING, Sense.DIE, Sense.SHOT);

    private CasualtyFinder() {}

    /** In order of appearance. */
    public static List<Casualty> find(Sentence sentence, Chains chains) {
        if (chains.all().isEmpty()) {
            return List.of();
        }
        List<Proposal> proposals = proposals(sentence, chains);
        if (proposals.isEmpty()
                && !AtLast.mayBeTold(sentence)
                && !TollAtLast.mayBeTold(sentence)
                && !AmongDead.mayBeTold(sentence)
                && !Survivors.mayBeTold(sentence)) {
            return List.of();
        }
        List<Casualty> found = resolve(sentence, proposals, chains);
        ToldAlong.add(sentence, chains, found);
        AtLast.add(sentence, chains, found);
        TollAtLast.add(sentence, chains, found);
        RivalCounts.add(sentence, chains, found);
        TheRest.add(sentence, chains, found);
        AmongDead.add(sentence, chains, found);
        AttackersAside.add(sentence, chains, found);
        DeadDoers.add(sentence, chains, found);
        Survivors.add(sentence, chains, found);
        DeadAndHurt.tellApart(sentence, chains, found);
        Feared.leaveOut(sentence, found);
        found = new ArrayList<>(SpelledOut.marked(sentence, chains, found));
        found.sort(Comparator.comparingInt(c -> c.people().from()));
        ToldAlong.markState(sentence, found);
        PartsOfAttackers.leaveOut(found);
        return found;
    }

    /** The tightest first. */
    private static List<Proposal> proposals(Sentence sentence, Chains chains) {
        BitSet rules = Rules.worthTrying(sentence);
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Proposal> proposals = new ArrayList<>();
        int[] openings = null;
        for (int order = rules.nextSetBit(0); order >= 0; order = rules.nextSetBit(order + 1)) {
            Rule rule = Rules.ALL.get(order);
            if (rule.mayFind(sentence)) {
                boolean people = rule.beginsWithPeople();
                openings = people || openings != null ? openings : Rules.openings(sentence);
                for (int i : people ? chains.starts() : openings) {
                    Pattern.Match match = rule.matchAt(sentence, chains, i);
                    if (match != null) {
                        proposals.add(Proposal.of(rule, order, match));
                    }
                }
            }
        }
        proposals.sort(Proposal.TIGHTEST);
        return proposals;
    }

    private static List<Casualty> resolve(Sentence sentence, List<Proposal> proposals, Chains chains) {
        List<Casualty> found = new ArrayList<>();
        BitSet triggers = new BitSet();
        Set<People> taken = new HashSet<>();
        for (Proposal p : proposals) {
            int trigger = p.match().trigger();
            if (triggers.get(trigger)) {
                continue;
            }
            boolean feared = p.rule().toll()
                    && OnlyThought.isFearedToll(sentence, trigger, p.match().to());
            if (feared
                    || OnlyThought.is(sentence, trigger)
                    || Denied.is(sentence, p.match().from(), trigger)) {
                triggers.set(trigger);
            } else if (!OnlyThought.isReason(sentence, p.match().from(), trigger)) {
                boolean used = false;
                for (People people : WhoseVerb.subjects(sentence, chains, p.match())) {
                    if (counts(sentence, p, people) && !isWhoDidIt(p, chains) && taken.add(people)) {
                        used = true;
                        found.add(casualty(sentence, p, people, chains));
                    }
                }
                if (used) {
                    triggers.set(trigger);
                    addParts(sentence, p, chains, taken, found);
                }
            }
        }
        return found;
    }

    /** "A man shot and injured Ann Oak": what would tell of the injured tells of who is named behind. */
    private static boolean isWhoDidIt(Proposal p, Chains chains) {
        People behind = p.rule().name().endsWith(" in") ? chains.at(p.match().to()) : null;
        return behind != null && !behind.sentence().at(behind.to()).isAny(HARM_ED | Sense.DEAD.bit);
    }

    /** Whether the people whom a rule found harmed are so, and not told for something else. */
    private static boolean counts(Sentence sentence, Proposal p, People people) {
        int trigger = p.match().trigger();
        boolean dead = people.has(Sense.DEADHEAD) || Unharmed.isDeadBefore(people);
        return !(dead && p.rule().harm() != Harm.KILLED)
                && !Mistaken.are(sentence, p, people)
                && !Mourned.is(people)
                && !Unharmed.are(p, people)
                && !Meant.isOfOtherNumber(p.match().people(), trigger)
                && !Meant.isLoad(people, trigger)
                && !Superseded.is(sentence, people);
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
            boolean some = part != null && part.part() && !LeftOut.is(sentence, i);
            if (some && !isToldToHaveDied(sentence, part.to()) && taken.add(part)) {
                found.add(casualty(sentence, p, part, chains));
            }
        }
    }

    /** "including three who later died": by a verb of their own. */
    private static boolean isToldToHaveDied(Sentence s, int who) {
        int verb = who + 1;
        while (s.at(verb).isAny(Sense.mask(Sense.BE, Sense.HAVE, Sense.ADV))) {
            verb++;
        }
        return s.at(who).is("who") && s.at(verb).isAny(Sense.mask(Sense.DIE, Sense.KILL_ED));
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

    /** "19 casualties, including seven deaths": all who died. */
    private static boolean isOfCasualties(Sentence s, People people) {
        int including = people.from() - 1;
        int head = including - (s.at(including - 1).is(",") ? 2 : 1);
        return s.at(including).is(Sense.PART) && s.at(head).is(Sense.CASUALTY);
    }

    /** "Six of the 14 people who died were pupils", "eight of the ten killed were women": all of them were. */
    private static boolean isOfThoseHarmed(Sentence s, Proposal p, People people) {
        boolean relative =
                s.at(people.to()).is(Sense.WHO) && people.to() < p.match().trigger();
        return people.isOfMore() && (relative || p.rule().name().equals(Rules.OF_SO_MANY));
    }

    private static Casualty casualty(Sentence sentence, Proposal p, People people, Chains chains) {
        people = p.rule().name().endsWith(" in") || isOfThoseHarmed(sentence, p, people) ? people.whole() : people;
        people = p.rule().name().equals("deaths") && isOfCasualties(sentence, people) ? people.asWhole() : people;
        people = p.rule().name().equals(Rules.OF_THOSE_HURT) ? people.asWhole() : people;
        people = p.rule().name().equals(Rules.IN_TOLL) ? people.asPart() : people;
        boolean own = OwnLosses.areAttackers(sentence, p, people) || OneOfAttackers.is(people, chains);
        Party party = people.attackers() || own ? Party.PERPETRATOR : Party.VICTIM;
        return new Casualty(sentence, people, p.rule().harm(), party, p.match().trigger(), p.rule(), p.cost());
    }
}

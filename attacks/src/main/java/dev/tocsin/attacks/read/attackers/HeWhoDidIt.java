package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Traits;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether "he", "him" or "the man" is who attacked: "A man opened fire. He was shot dead by a guard". Goes through an
 * article's sentences in order.
 */
final class HeWhoDidIt {
    /** In words: from a verb to the police behind "by". */
    private static final int BY_FORCES = 5;

    private static final WordSet BY = WordSet.of("by");

    private static final WordSet LYNCHERS =
            WordSet.of("crowd", "mob", "villagers", "bystanders", "onlookers", "passers-by", "passengers");

    /** The sentence that last told of an attacker without a name for him. */
    private Sentence deed;

    /** Whether some single victim before may be a man too: then "he" tells nothing. */
    private boolean ambiguous;

    /** To be called behind each sentence. */
    void add(Sentence s, Chains people) {
        for (People p : people.all()) {
            boolean attacker =
                    p.isOne() && !p.has(Sense.PRON) && (Identified.areCalledAttackers(p) || Deeds.acts(s, people, p));
            deed = attacker ? s : deed;
        }
    }

    /** With "he" resolved, behind an attacker of the same sentence too: "before police shot him dead". */
    List<Casualty> settled(Sentence s, Chains people, List<Casualty> casualties) {
        List<Casualty> settled = new ArrayList<>(casualties.size());
        for (Casualty c : casualties) {
            boolean his = c.isVictim() && isHe(new Harmed(s, people, casualties, c));
            settled.add(his ? c.as(Party.PERPETRATOR) : c);
        }
        for (Casualty c : settled) {
            ambiguous |= c.isVictim() && c.people().isOne() && Traits.sex(c.people()) != 2;
        }
        return settled;
    }

    /** Behind an attacker of a sentence before. */
    boolean is(Harmed harmed) {
        return harmed.who().isOne() && isHe(harmed);
    }

    private boolean isHe(Harmed harmed) {
        return mayBeHe(harmed.sentence(), harmed.who()) && !isObjectOfOther(harmed) && !JustHarmed.is(harmed);
    }

    private boolean mayBeHe(Sentence s, People p) {
        if (s.at(p.from() - 1).is(Sense.LEAVE)) {
            return false;
        }
        boolean man = p.headWord().equals("he")
                || p.headWord().equals("him")
                || p.kind() == People.Kind.DEFINITE && p.headWord().equals("man") && !p.others();
        return man
                && deed != null
                && (!ambiguous || s.at(0).is("he") && isByForces(s))
                && s.index() - deed.index() <= (ambiguous ? 2 : 1)
                && s.part() == deed.part();
    }

    /** "He was shot dead by the police", "lynched by a crowd": for what he did. */
    private static boolean isByForces(Sentence s) {
        for (int by = s.next(BY, 2); by < s.size(); by = s.next(BY, by + 1)) {
            boolean shot = s.at(by - 1).isAny(Sense.mask(Sense.KILL_ED, Sense.SHOT));
            for (int k = by + 1; shot && k < by + BY_FORCES; k++) {
                if (s.at(k).isAny(Sense.mask(Sense.SECURITY, Sense.COLLECTIVE)) || LYNCHERS.has(s.at(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "his father shot him": whom somebody harms who is no officer is not that somebody. */
    private static boolean isObjectOfOther(Harmed harmed) {
        People doer = harmed.doer();
        return doer != null && doer.isOne() && doer.group() != Group.SECURITY_FORCES;
    }

    /** "Soldiers fired at the terrorist and he died": the last one told of before him who is not dead already. */
    static boolean isBehindAttacker(Harmed harmed) {
        People p = harmed.who();
        boolean he = p.headWord().equals("he") || p.headWord().equals("she");
        People last = null;
        for (People other : he ? harmed.people().all() : List.<People>of()) {
            last = other.from() < p.from() && other.isOne() && !isDeadBefore(harmed, other) ? other : last;
        }
        return last != null && last.attackers() && !last.has(Sense.REFLEX);
    }

    /** "killed a soldier, then ran into a house, where he was shot dead": not the soldier. */
    private static boolean isDeadBefore(Harmed harmed, People other) {
        return harmed.casualty().harm() == Harm.KILLED
                && harmed.all().stream()
                        .anyMatch(dead -> dead.harm() == Harm.KILLED
                                && dead.people().from() == other.from()
                                && dead.trigger() < other.from());
    }
}

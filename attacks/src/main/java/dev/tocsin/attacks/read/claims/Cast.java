package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Traits;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Who is who among those a scene tells of: single people over all its sentences, and whose side each is on. */
public final class Cast {
    /** In sentences: how far a story goes on telling its news. */
    private static final int NEWS = 14;

    /** In words: how far before somebody shot the call stands that told of him. */
    private static final int REPORT = 6;

    /** In words: how far behind a death its cause begins. */
    private static final int OWN_HAND = 5;

    private static final WordSet SELF_INFLICTED = WordSet.of("self-inflicted");

    private static final Set<String> CHILDREN =
            Set.of("child", "toddler", "boy", "girl", "son", "daughter", "kid", "grandson", "granddaughter");

    private static final WordSet ARRESTED = WordSet.of("custody", "arrested", "detained", "overpowered");

    private static final WordSet CALLS = WordSet.of("reference", "report", "reports", "call", "calls");

    private final List<Facts> facts;
    /** Of accidents and self-inflicted shots: who shoots himself is their victim. */
    private final boolean accident;

    private final int firstCasualty;
    private final IdentityHashMap<Casualty, Party> byWords = new IdentityHashMap<>();
    private final Persons persons;

    Cast(List<Facts> facts, boolean accident) {
        this.facts = facts;
        this.accident = accident;
        firstCasualty = firstCasualty(facts);
        sort();
        persons = gathered();
    }

    /** The least number of a sentence that tells of casualties; 0 where none does. */
    private static int firstCasualty(List<Facts> facts) {
        int first = Sentence.NONE;
        for (Facts f : facts) {
            first = f.casualties().isEmpty()
                    ? first
                    : Math.min(first, f.sentence().index());
        }
        return first == Sentence.NONE ? 0 : first;
    }

    Persons persons() {
        return persons;
    }

    Party party(Casualty c) {
        return persons.party(c, partyByWords(c));
    }

    private Party partyByWords(Casualty c) {
        return byWords.getOrDefault(c, c.party());
    }

    /** Who shoots himself by accident is the accident's victim; "he" is whoever was told of last. */
    private void sort() {
        Casualty[] lastOfSex = new Casualty[3];
        Casualty lastDead = null;
        int arrested = Sentence.NONE;
        for (Facts f : facts) {
            arrested = f.casualties().isEmpty() && f.sentence().has(ARRESTED)
                    ? f.sentence().index()
                    : arrested;
            for (Casualty c : f.casualties()) {
                boolean pronoun = c.people().has(Sense.PRON);
                boolean victim = accident && (pronoun || c.people().has(Sense.REFLEX)) || isChildItself(f, c);
                Party own = victim ? Party.VICTIM : c.party();
                boolean held = pronoun && c.people().from() == 0 && c.sentence().index() - 1 == arrested;
                boolean killer = !accident && (held || isOfOwnHand(c));
                byWords.put(
                        c,
                        killer
                                ? Party.PERPETRATOR
                                : pronoun && c.isVictim() ? partyOfLast(c, lastOfSex, lastDead) : own);
                if (c.people().isOne() && !pronoun) {
                    lastOfSex[Traits.sex(c.people())] = c;
                    lastDead = c.harm() == Harm.KILLED ? c : lastDead;
                }
            }
        }
    }

    /** "Child finds gun and shoots self": where it harms nobody else, it is the victim, and no attacker. */
    private static boolean isChildItself(Facts f, Casualty c) {
        if (!c.people().has(Sense.REFLEX) || f.casualties().size() > 1) {
            return false;
        }
        People doer = null;
        for (People p : f.people().all()) {
            doer = p.from() < c.people().from() && p.isOne() ? p : doer;
        }
        return doer != null && !doer.attackers() && CHILDREN.contains(doer.headWord());
    }

    /**
     * Whether one of so many who were found dead is told behind them as dead by his own hand, and as no suspect: "a man and
     * two girls were found dead. The man died of a self-inflicted wound".
     */
    boolean holdsOwnHand(Statement dead) {
        if (isWithoutAttackers(dead)) {
            return false;
        }
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                boolean behind = f.sentence().index() > dead.index();
                if (behind
                        && c.isVictim()
                        && isOfOwnHand(c)
                        && MurderSuicide.holdsKiller(dead)
                        && mayBeOneOf(c, dead)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether somebody was taken off the number already. */
    private static boolean isWithoutAttackers(Statement dead) {
        Count all = Headcount.of(dead.casualties());
        return all != null && !dead.isVague() && dead.value() < all.best();
    }

    private static boolean mayBeOneOf(Casualty own, Statement dead) {
        return dead.casualties().stream()
                .map(Casualty::people)
                .anyMatch(p -> p.age() == null
                        && p.name() == null
                        && Traits.stage(p) != Traits.Stage.CHILD
                        && Traits.mayBeSame(p, own.people()));
    }

    /** "died of an apparent self-inflicted gunshot wound". */
    private static boolean isOfOwnHand(Casualty c) {
        boolean own = false;
        for (int k = c.trigger() + 1; c.harm() == Harm.KILLED && k <= c.trigger() + OWN_HAND; k++) {
            own |= SELF_INFLICTED.has(c.sentence().at(k));
        }
        return own && c.people().isOne() && c.rule().name().equals("died");
    }

    /** Of the last person just told of whose sex allows it; else what its own words say. */
    private Party partyOfLast(Casualty pronoun, Casualty[] lastOfSex, Casualty lastDead) {
        Casualty last = null;
        for (Casualty c : lastOfSex) {
            boolean near =
                    c != null && pronoun.sentence().index() - c.sentence().index() <= 1;
            if (near && Traits.mayBeSame(c.people(), pronoun.people()) && (last == null || isLater(c, last))) {
                last = c;
            }
        }
        boolean isDeadAgain = last == null
                && pronoun.harm() == Harm.KILLED
                && lastDead != null
                && Traits.mayBeSame(lastDead.people(), pronoun.people());
        last = isDeadAgain ? lastDead : last;
        return last == null ? pronoun.party() : byWords.get(last);
    }

    private static boolean isLater(Casualty a, Casualty b) {
        int sentences = a.sentence().index() - b.sentence().index();
        return sentences > 0 || sentences == 0 && a.people().from() > b.people().from();
    }

    private Persons gathered() {
        Persons all = new Persons();
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                boolean one = c.people().isOne() && !c.people().has(Sense.DEADHEAD);
                if (one
                        && !isOnlyReported(f, c)
                        && (!isTooLate(f) || c.people().age() != null)
                        && (c.people().kind() != People.Kind.COUNTED
                                || !f.sentence().isHeadline())) {
                    all.add(c, partyByWords(c), isBesideOthers(f, c));
                }
            }
        }
        all.joinHeadline();
        return all;
    }

    /** "a call in reference to somebody shooting another person": nobody but those whom the story tells of anyway. */
    private static boolean isOnlyReported(Facts f, Casualty c) {
        int at = Math.min(c.people().from(), c.trigger());
        for (int k = at - 1; k > at - REPORT && c.people().others(); k--) {
            if (CALLS.has(f.sentence().at(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence tells of others, whom something else befell: "two were killed and a teen was hurt". */
    private static boolean isBesideOthers(Facts f, Casualty c) {
        for (Casualty other : f.casualties()) {
            if (other.harm() != c.harm() && other.people().from() != c.people().from()) {
                return true;
            }
        }
        return false;
    }

    /** A number that comes first so far behind the story's first victims is of another story. */
    boolean isTooLate(Facts f) {
        return f.sentence().index() - firstCasualty > NEWS;
    }
}

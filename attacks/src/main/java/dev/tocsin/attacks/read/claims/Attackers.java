package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.casualties.Rules;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Traits;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells attackers by what they do, where no noun says so: "a man who stabbed two people was shot dead". Goes through an
 * article's sentences in order, since "he" may stand in the next one.
 */
public final class Attackers {
    /** In words: how far behind the dead their own attempt is told. */
    private static final int ATTEMPT_WITHIN = 7;

    private static final WordSet CALLED =
            WordSet.of("gunman", "attacker", "assailant", "shooter", "knifeman", "terrorist");

    /** The sentence that last told of an attacker without a name for him, and whether a man was his only victim. */
    private Sentence deed;

    /** Of those whom the text has called gunmen. */
    private final Set<String> names = new HashSet<>();

    private final Doers doers = new Doers();

    private final Riders riders = new Riders();

    private final ToldByNumber again = new ToldByNumber();

    private final AnsweredFire answered = new AnsweredFire();

    private final Fellows fellows = new Fellows();

    /** Whether some single victim before may be a man too: then "he" tells nothing. */
    private boolean ambiguous;

    /** The casualties of the next sentence, with attackers on their side. */
    public List<Casualty> sorted(Sentence s, Chains people, List<Casualty> casualties) {
        List<Casualty> sorted = casualties.isEmpty() ? casualties : byDeeds(s, people, casualties);
        boolean here = false;
        for (People p : people.all()) {
            if (p.isOne() && !p.has(Sense.PRON) && (isCalledAttacker(p) || Deeds.acts(s, people, p))) {
                here = true;
            }
            if (p.name() != null && isCalledAttacker(p)) {
                names.add(p.name());
            }
        }
        again.add(s, people, casualties);
        riders.add(s);
        doers.add(s, people);
        answered.add(s, people);
        fellows.add(s, people);
        deed = here ? s : deed;
        List<Casualty> resolved = sorted.isEmpty() ? sorted : resolved(s, people, sorted);
        doers.suffer(s, resolved);
        for (Casualty c : resolved) {
            ambiguous |= mayBeMan(c);
        }
        return resolved;
    }

    /** With those on the attackers' side whom their own words, or what they do, put there. */
    private List<Casualty> byDeeds(Sentence s, Chains people, List<Casualty> casualties) {
        List<Casualty> sorted = new ArrayList<>(casualties.size());
        for (Casualty c : casualties) {
            boolean several = c.isVictim()
                    && (SaidToBe.attackers(c.people())
                            || OtherAttackers.are(s, people, c)
                            || actedBefore(s, people, c)
                            || AttackersLosses.are(s, people, c)
                            || OwnBomb.kills(s, c)
                            || Repelled.are(s, people, c)
                            || riders.are(s, c)
                            || doers.tell(c.people())
                            || didIt(s, people, c)
                            || isApposedAttacker(s, people, c.people())
                            || isHeBehindAttacker(people, casualties, c)
                            || again.areAttackers(s, people, casualties, c)
                            || answered.fell(s, c)
                            || fellows.are(s, people, c.people()));
            boolean attacker = c.isVictim()
                    && c.people().isOne()
                    && (c.people().name() != null && names.contains(c.people().name())
                            || Deeds.acts(s, people, c.people()) && !isDoneTo(s, c)
                            || actsAfter(s, people, c)
                            || isKilledForDeed(s, people, c)
                            || hasActed(s, c, casualties)
                            || struckFirst(s, c)
                            || isIdentifiedAttacker(s, people, c.people())
                            || isHe(s, c.people())
                                    && !isObjectOfOther(people, c)
                                    && !JustHarmed.is(people, casualties, c));
            Casualty own = OthersVictims.are(s, people, c) ? c.as(Party.VICTIM) : c;
            sorted.add(attacker || several ? c.as(Party.PERPETRATOR) : own);
        }
        return sorted;
    }

    /** "He shot a guard, then opened fire", "shot a guard then fired again": the guard did nothing. */
    private static boolean isDoneTo(Sentence s, Casualty c) {
        return c.people().from() > c.trigger() && s.at(c.people().to()).is("then");
    }

    private static boolean mayBeMan(Casualty c) {
        return c.isVictim() && c.people().isOne() && Traits.sex(c.people()) != 2;
    }

    /** "He" behind an attacker in the same sentence: "before police shot him dead". */
    private List<Casualty> resolved(Sentence s, Chains people, List<Casualty> casualties) {
        List<Casualty> resolved = new ArrayList<>(casualties.size());
        for (Casualty c : casualties) {
            resolved.add(
                    c.isVictim()
                                    && isHe(s, c.people())
                                    && !isObjectOfOther(people, c)
                                    && !JustHarmed.is(people, casualties, c)
                            ? c.as(Party.PERPETRATOR)
                            : c);
        }
        return resolved;
    }

    /** "his father shot him": whom somebody harms who is no officer is not that somebody. */
    private static boolean isObjectOfOther(Chains people, Casualty c) {
        People doer = c.people().from() > c.trigger() ? people.endingAt(c.trigger()) : null;
        return doer != null && doer.isOne() && doer.group() != Group.SECURITY_FORCES;
    }

    private boolean isHe(Sentence s, People p) {
        if (s.at(p.from() - 1).is(Sense.LEAVE)) {
            return false;
        }
        boolean man = p.headWord().equals("he")
                || p.headWord().equals("him")
                || p.kind() == People.Kind.DEFINITE && p.headWord().equals("man") && !p.others();
        return man
                && deed != null
                && (!ambiguous || KilledByOfficers.isTold(s) && s.at(0).is("he"))
                && s.index() - deed.index() <= (ambiguous ? 2 : 1)
                && s.part() == deed.part();
    }

    /** "Troops shot dead two men after they attacked a guard": whom security forces shoot for what they did. */
    private static boolean actedBefore(Sentence s, Chains people, Casualty c) {
        if (inOwnAttempt(s, c)) {
            return true;
        }
        People doer = c.people().from() > c.trigger() ? people.endingAt(c.trigger()) : null;
        boolean forces = doer != null && doer.group() == Group.SECURITY_FORCES
                || s.at(c.trigger() - 1).is(Sense.SECURITY);
        if (forces && SaidToBe.behindAttack(c.people())) {
            return true;
        }
        for (int k = c.people().to(); forces && k < s.size(); k++) {
            if (s.at(k).is("after") && s.at(k + 1).is("they")) {
                return Deeds.isDeed(s, people, k + 2);
            }
        }
        return false;
    }

    /** "Two men attacked a soldier with knives and were shot dead". */
    private static boolean didIt(Sentence s, Chains people, Casualty c) {
        return Rules.OF_DOERS.contains(c.rule().name())
                && c.people().group() != Group.SECURITY_FORCES
                && Deeds.acts(s, people, c.people());
    }

    /** "the terrorist, a resident of Hebron, was killed". */
    private static boolean isApposedAttacker(Sentence s, Chains people, People p) {
        boolean apposed = p.kind() == People.Kind.ONE && s.at(p.from() - 1).is(",");
        People who = apposed ? people.endingAt(p.from() - 1) : null;
        return who != null && who.has(Sense.ATTACKER) && who.isOne() && who.kind() == People.Kind.DEFINITE;
    }

    /** "Soldiers fired at the terrorist and he died": the last one told of before him who is not dead already. */
    private static boolean isHeBehindAttacker(Chains people, List<Casualty> casualties, Casualty c) {
        People p = c.people();
        boolean he = p.headWord().equals("he") || p.headWord().equals("she");
        People last = null;
        for (People other : people.all()) {
            last = he && other.from() < p.from() && other.isOne() && !isDeadBefore(casualties, other, c) ? other : last;
        }
        return last != null && last.attackers() && !last.has(Sense.REFLEX);
    }

    /** "killed a soldier, then ran into a house, where he was shot dead": not the soldier. */
    private static boolean isDeadBefore(List<Casualty> casualties, People other, Casualty c) {
        return c.harm() == Harm.KILLED
                && casualties.stream()
                        .anyMatch(dead -> dead.harm() == Harm.KILLED
                                && dead.people().from() == other.from()
                                && dead.trigger() < other.from());
    }

    /** "A man approached a guard, stabbed him in the neck and was shot dead". */
    private static boolean struckFirst(Sentence s, Casualty c) {
        boolean struck = false;
        for (int k = c.people().to(); c.rule().name().equals(Rules.DID_IT) && k < c.trigger(); k++) {
            struck |= Deeds.mayTell(s.at(k)) || s.at(k).is(Sense.INJURE_ED);
        }
        return struck;
    }

    /** "Soldiers shot dead a man in an alleged stabbing attempt": his. */
    private static boolean inOwnAttempt(Sentence s, Casualty c) {
        for (int k = c.people().to(); k < c.people().to() + ATTEMPT_WITHIN; k++) {
            boolean attempt = s.at(k).is("attempt") && s.at(k - 1).isAny(Sense.mask(Sense.STRIKE_ING, Sense.ATTACK))
                    || s.at(k).is("attack")
                            && (s.at(k - 1).is(Sense.STRIKE_ING) || s.at(k - 1).is("attempted"));
            boolean alleged = attempt
                    && (s.at(k - 2).is("alleged")
                            || s.at(k - 2).is("attempted")
                            || s.at(k - 2).is("suspected"));
            if (alleged || attempt && s.at(k).is("attempt")) {
                return s.at(c.trigger() - 1).is(Sense.SECURITY)
                        || s.at(c.trigger() + 1).is("by");
            }
        }
        return false;
    }

    /** "A man was shot dead after he stabbed a guard": he is the man, if no other is told of before. */
    private static boolean actsAfter(Sentence s, Chains people, Casualty c) {
        int others = 0;
        for (People p : people.all()) {
            boolean he = p.headWord().equals("he") || p.headWord().equals("she");
            if (he && p.from() > c.trigger()) {
                return others == 0
                        && s.at(p.from() - 1).is(Sense.BREAK)
                        && Traits.mayBeSame(p, c.people())
                        && Deeds.acts(s, people, p);
            }
            boolean none =
                    p.from() == c.people().from() || people.isDoer(p.from()) || p.group() == Group.SECURITY_FORCES;
            others += none ? 0 : 1;
        }
        return false;
    }

    /** "A man was shot dead by police after stabbing two women", "A man killed by police first stabbed two women". */
    private static boolean isKilledForDeed(Sentence s, Chains people, Casualty c) {
        boolean passive = c.harm() == Harm.KILLED
                && c.people().to() <= c.trigger()
                && c.people().group() != Group.SECURITY_FORCES
                && s.at(c.trigger()).is(Sense.KILL_ED);
        boolean reduced = passive && !s.at(c.trigger() - 1).is(Sense.BE);
        return passive && Deeds.isBehindDeath(s, people, c.trigger() + 1)
                || reduced && Deeds.isBehindOwnDeath(s, people, c.trigger() + 1);
    }

    /** "The attacker, identified as Ali Foo, 22, was shot dead". */
    private static boolean isIdentifiedAttacker(Sentence s, Chains people, People p) {
        int word = s.at(p.from() - 1).is("as") ? identifiedBefore(s, p.from() - 2) : -1;
        People who = word < 0 ? null : people.endingAt(word - (s.at(word - 1).is(",") ? 1 : 0));
        return who != null && who.attackers();
    }

    /** Where the "identified" stands of "identified by the police as"; -1 where none does. */
    private static int identifiedBefore(Sentence s, int last) {
        for (int k = last; k > last - 5; k--) {
            if (s.at(k).is("identified") || s.at(k).is("named")) {
                return k == last || s.at(k + 1).is("by") ? k : -1;
            }
        }
        return -1;
    }

    private static boolean isCalledAttacker(People p) {
        return CALLED.has(p.sentence().at(p.head()));
    }

    /** "killing five guards before he was shot": he is who killed, where none of those harmed may be he. */
    private static boolean hasActed(Sentence s, Casualty he, List<Casualty> casualties) {
        if (!he.people().has(Sense.PRON) || !s.at(he.people().from() - 1).is("before")) {
            return false;
        }
        boolean acted = false;
        for (Casualty c : casualties) {
            boolean object =
                    c.people().from() > c.trigger() && c.trigger() < he.people().from();
            acted |= object;
            if (object && c.people().isOne() && Traits.mayBeSame(c.people(), he.people())) {
                return false;
            }
        }
        return acted;
    }
}

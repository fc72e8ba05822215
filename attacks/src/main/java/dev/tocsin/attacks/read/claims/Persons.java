package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Traits;
import dev.tocsin.attacks.read.text.Sense;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Single people, told again and again, as so many persons: two tellings are one person unless age, name or sex differ,
 * or one breath tells of both. A victim and an attacker are one person only where age or name says so, or a pronoun: who
 * was "a boy" and then "the suspect" is an attacker all along.
 */
public final class Persons {
    /** More than any article tells one by one; keeps the time of reading linear. */
    private static final int MOST = 500;

    private final List<Person> persons = new ArrayList<>();
    /** By the very telling, not by its words. */
    private final IdentityHashMap<Casualty, Person> told = new IdentityHashMap<>();

    /**
     * Takes one more telling in.
     *
     * @param party whose side its own words put it on
     * @param beside whether it stands beside others whom something else befell
     */
    void add(Casualty c, Party party, boolean beside) {
        People p = c.people();
        Person.Breath breath = new Person.Breath(c.sentence().index(), c.trigger());
        Person same = find(c, party, breath);
        if (same == null) {
            boolean known = persons.stream().anyMatch(other -> party == Party.VICTIM || other.party == party);
            if (isPronoun(p) && known || persons.size() == MOST) {
                return;
            }
            same = new Person();
            same.party = party;
            same.sentence = c.sentence().index();
            same.other = Others.isOther(c) && !isToldBesideAnybody(c);
            same.isApart = Others.isOther(c)
                    || Others.isAlso(c)
                    || p.age() != null
                    || p.name() != null
                    || beside
                    || toldBeside(c)
                    || isHurtBesideDead(c);
            persons.add(same);
        }
        if (same.party == Party.VICTIM && party == Party.PERPETRATOR) {
            takeIn(same);
        }
        same.learn(p);
        same.learn(c.sentence());
        boolean isNews = p.kind() != People.Kind.DEFINITE && p.kind() != People.Kind.PLURAL;
        if (isNews || BesideKnown.isSomebodys(p)) {
            same.news.add(news(c, c.harm() == Harm.KILLED));
        }
        same.dead |= c.harm() == Harm.KILLED;
        same.party = party == Party.PERPETRATOR ? party : same.party;
        same.breaths.add(breath);
        told.put(c, same);
    }

    /** Takes for one those whom the headline calls by another word than the story, or counts among the victims. */
    void joinHeadline() {
        for (Person headline : List.copyOf(persons)) {
            if (headline.isOnlyOfHeadline()) {
                persons.stream()
                        .filter(headline::mayBeOfStory)
                        .findFirst()
                        .or(() -> persons.stream()
                                .filter(headline::mayBeAttackerOfStory)
                                .findFirst())
                        .ifPresent(story -> join(story, headline));
            }
        }
    }

    private void join(Person into, Person other) {
        into.dead |= other.dead;
        into.breaths.addAll(other.breaths);
        into.news.addAll(other.news);
        persons.remove(other);
        told.replaceAll((casualty, person) -> person == other ? into : person);
    }

    /** Who turns out to be the attacker is the one told as such before, unless something speaks against it. */
    private void takeIn(Person turned) {
        for (Person other : List.copyOf(persons)) {
            boolean same = other != turned
                    && other.party == Party.PERPETRATOR
                    && other.name == null
                    && other.age == null
                    && turned.mayBe(other);
            if (same) {
                join(turned, other);
            }
        }
    }

    boolean isDead(Casualty c) {
        Person person = told.get(c);
        return person != null && person.dead;
    }

    /** Whose side the person told of is on, by all that is told of it; else what its own words say. */
    Party party(Casualty c, Party byItsWords) {
        Person person = told.get(c);
        return person == null ? byItsWords : person.party;
    }

    int dead(Party party) {
        int dead = 0;
        for (Person p : persons) {
            dead += p.dead && p.party == party ? 1 : 0;
        }
        return dead;
    }

    /** The only dead of a side; null where there are none or several. */
    private Person onlyDead(Party party) {
        List<Person> dead =
                persons.stream().filter(p -> p.dead && p.party == party).toList();
        return dead.size() == 1 ? dead.get(0) : null;
    }

    /** Whether the one dead victim told of may be the attacker who is dead, told by other words. */
    boolean mayBeDeadAttacker() {
        Person victim = onlyDead(Party.VICTIM);
        Person attacker = onlyDead(Party.PERPETRATOR);
        boolean none = dead(Party.VICTIM) == 0;
        return attacker != null
                && (none
                        || victim != null
                                && victim.isPlain
                                && victim.stage != Traits.Stage.CHILD
                                && victim.mayBe(attacker));
    }

    /** Whether the one victim who lives may be the one attacker who lives, told by other words. */
    boolean mayBeHurtAttacker() {
        List<Person> victims = living().filter(p -> p.party == Party.VICTIM).toList();
        List<Person> attackers =
                living().filter(p -> p.party == Party.PERPETRATOR).toList();
        return victims.size() == 1
                && attackers.size() == 1
                && victims.get(0).isPlain
                && victims.get(0).mayBe(attackers.get(0));
    }

    private Stream<Person> living() {
        return persons.stream().filter(p -> !p.dead);
    }

    int deadWithNameOrAge(Party party) {
        int dead = 0;
        for (Person p : persons) {
            dead += p.dead && p.party == party && (p.age != null || p.name != null) ? 1 : 0;
        }
        return dead;
    }

    /** Those who live; beside somebody dead only those told apart by age, name or breath, for the rest may be the dead one before. */
    int living(Party party) {
        List<Person> dead =
                persons.stream().filter(p -> p.dead && p.party == party).toList();
        return (int) persons.stream()
                .filter(p -> p.party == party && !p.dead)
                .filter(p -> p.isApart || dead.stream().noneMatch(p::mayBe))
                .count();
    }

    /** "One person was killed and another was injured": another than the one, and perhaps the headline's. */
    private boolean isToldBesideAnybody(Casualty c) {
        return persons.stream().anyMatch(known -> known.isToldIn(c.sentence().index()));
    }

    private boolean toldBeside(Casualty c) {
        for (Person other : persons) {
            if (other.sentence == c.sentence().index()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPronoun(People p) {
        return p.has(Sense.PRON);
    }

    private Person find(Casualty c, Party party, Person.Breath breath) {
        People p = c.people();
        boolean fresh = p.kind() == People.Kind.ONE || isNamedPatient(c);
        Person loose = null;
        for (Person known : persons) {
            boolean otherwise = fresh && known.news.contains(news(c, c.harm() != Harm.KILLED));
            boolean kin =
                    BesideKnown.isSomebodys(p) && known.isToldIn(c.sentence().index());
            boolean along =
                    (c.rule().name().endsWith("along with") || c.rule().name().endsWith("as well as"))
                            && known.isToldIn(c.sentence().index());
            if (along
                    || known.breaths.contains(breath)
                    || otherwise
                    || kin
                    || BesideKnown.isOneOfHis(c, known)
                    || BesideKnown.isAlsoAnother(c, known)
                    || BesideKnown.isHurtBeside(c, known)
                    || BesideKnown.isOneBesideOther(c, known)
                    || BesideKnown.isKilledBesideOfficer(c, known)
                    || BesideKnown.isKinOfNamed(c, known)
                    || SecondObject.is(c, known)
                    || known.contradicts(p)) {
                continue;
            }
            if (known.name != null && p.name() != null) {
                return known;
            }
            if (known.age != null && known.age.equals(p.age())) {
                return known;
            }
            if (known.party == party) {
                boolean isDeadAgain = c.harm() == Harm.KILLED && loose != null && loose.dead && !known.dead;
                boolean nearer = isPronoun(p) ? !isDeadAgain : fitsBetter(known, loose, c);
                loose = loose == null || nearer ? known : loose;
            }
        }
        return Others.isOther(c) ? otherAgain(c) : Others.isAlso(c) ? null : loose;
    }

    /**
     * "The person who died": who is told of as dead before, and not the one hurt beside him; "the boy": who is told as a
     * child before.
     */
    private static boolean fitsBetter(Person known, Person loose, Casualty c) {
        boolean isDead = loose != null && c.harm() == Harm.KILLED && known.dead && !loose.dead;
        Traits.Stage stage = Traits.stage(c.people());
        boolean isThatChild = loose != null
                && c.harm() != Harm.KILLED
                && stage == Traits.Stage.CHILD
                && known.stage == stage
                && loose.stage == null;
        return isDead || isThatChild;
    }

    private boolean isHurtBesideDead(Casualty c) {
        for (Person known : persons) {
            if (BesideKnown.isHurtBeside(c, known) || BesideKnown.isKinOfNamed(c, known)) {
                return true;
            }
        }
        return false;
    }

    /** "John Oak, 34, was taken to a hospital", and not "was shot", as the dead were too. */
    private static boolean isNamedPatient(Casualty c) {
        return c.people().kind() == People.Kind.NAMED && c.people().age() != null && c.harm() == Harm.INJURED;
    }

    /** "The other boy", told before as the other; "another", told before in the headline. */
    private Person otherAgain(Casualty c) {
        boolean definite = c.people().kind() == People.Kind.DEFINITE
                || c.sentence().at(c.people().from()).is("the");
        for (Person known : persons) {
            boolean before = known.sentence < c.sentence().index() && (definite || known.sentence <= 1);
            boolean again = known.other && before || isNthTold(c, known) || definite && isOnlyLiving(c, known);
            if (again && !known.contradicts(c.people())) {
                return known;
            }
        }
        return null;
    }

    /** "A man is dead and a woman was hurt", and then "the other victim": she. */
    private boolean isOnlyLiving(Casualty c, Person known) {
        return c.harm() != Harm.KILLED
                && persons.size() == 2
                && persons.stream().allMatch(p -> p.sentence < c.sentence().index() && p.dead == (p != known));
    }

    /** "A second man with a wound", where two were told of before, one of them dead. */
    private boolean isNthTold(Casualty c, Person known) {
        Integer nth = c.people().ordinal();
        boolean all = nth != null
                && persons.size() == nth
                && persons.stream().allMatch(p -> p.sentence < c.sentence().index() && (p == known || p.dead));
        return all && !known.dead && c.harm() != Harm.KILLED;
    }

    private static int news(Casualty c, boolean dead) {
        return c.sentence().index() * 2 + (dead ? 1 : 0);
    }
}

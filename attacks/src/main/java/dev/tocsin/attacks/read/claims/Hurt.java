package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** The number of the injured on one side: those told as such, and those shot who did not die. */
public final class Hurt {
    private static final WordSet FOUND = WordSet.of("find", "found", "located", "discovered");

    /** In words: from whoever found them to those found. */
    private static final int FOUND_WITHIN = 5;

    private final Persons persons;

    Hurt(Persons persons) {
        this.persons = persons;
    }

    /** The number of the injured. Who was shot and did not die is injured. */
    Statement of(Statement injured, Statement shot, Statement dead, Party party) {
        if (injured != null && injured.value() == 0 && shot != null && persons.living(party) > 0) {
            return of(null, shot, dead, party);
        }
        boolean counted = injured != null && !injured.isOfPersons();
        boolean vaguer = shot != null && injured != null && shot.isVague() && !injured.isVague();
        boolean shotCounted = shot != null && !shot.isOfPersons() && !vaguer;
        int survivors = shotCounted ? survivors(shot, dead) : 0;
        if (shotCounted && injured != null && injured.isOneMoreThan(shot)) {
            return shot.withCount(Count.exactly(shot.value() + 1 - (dead == null ? 0 : dead.value())));
        }
        if (survivors > 0 && injured != null && !counted && SecondObject.isBehind(shot, injured)) {
            return shot.withCount(Count.exactly(survivors + injured.value()));
        }
        if (survivors > 0 && (!counted || survivors > injured.value() || injured.isVague() && !shot.isVague())) {
            return survivors == shot.value() ? shot : shot.withCount(Count.exactly(survivors));
        }
        boolean ofAll = survivors > 0 && injured != null && injured.value() == shot.value();
        if (counted && ofAll && (injured.isOfAll() || isToldWithDead(shot))) {
            return injured.withCount(Count.exactly(survivors));
        }
        if (counted) {
            return dead == null ? injured : beside(injured, dead);
        }
        boolean areDead = shotCounted && survivors <= 0 || injured == null && areThoseDead(shot, dead, party);
        Statement some = injured != null ? injured : shot;
        boolean hasDied = dead != null && injured != null && isBeforeDeath(injured, dead, party);
        return some == null || areDead || hasDied || persons.living(party) == 0
                ? null
                : some.withCount(Count.exactly(persons.living(party)));
    }

    /** "Three shot, one dies": one of the three. */
    private static boolean isToldWithDead(Statement shot) {
        return shot.facts().casualties().stream()
                .anyMatch(c -> c.harm() == Harm.KILLED
                        && c.people().from() > shot.first().people().from()
                        && c.people().head() < 0
                        && c.people().count() != null
                        && c.people().count().best() < shot.value());
    }

    /** "A second man has died. Ann Oak, 43, had been on life support": she is one of the two. */
    private boolean isBeforeDeath(Statement hurt, Statement dead, Party party) {
        Sentence s = hurt.facts().sentence();
        int verb = hurt.first().trigger();
        return hurt.isOfPersons()
                && hurt.value() == 1
                && s.at(verb - 1).is("been")
                && s.at(verb - 2).is("had")
                && dead.value() > persons.dead(party);
    }

    /** How many of those counted as shot did not die. */
    private static int survivors(Statement shot, Statement dead) {
        boolean apart = dead == null
                || shot.isOfOthers()
                || shot.isOfBystanders()
                || shot.isToldBehindDead()
                || shot.isToldBesideDead();
        return apart ? shot.value() : shot.value() - dead.value();
    }

    /** The injured without the dead, where both were counted together; null where nobody is left. */
    private static Statement beside(Statement injured, Statement dead) {
        if (isAsFound(injured) && !dead.isVague()) {
            int living = injured.value() - dead.value();
            return living > 0 ? injured.withCount(Count.exactly(living)) : null;
        }
        return injured.isOfAll() && injured.value() == dead.value() ? null : injured;
    }

    /** "Officers arrived to find three people wounded": before anybody knew who would live. */
    private static boolean isAsFound(Statement hurt) {
        Sentence s = hurt.facts().sentence();
        int begin = hurt.first().people().from();
        boolean found = false;
        for (int k = begin - 1; k > begin - FOUND_WITHIN && !found; k--) {
            found = FOUND.has(s.at(k));
        }
        return found && !hurt.isBesideDead();
    }

    /** "Three were found dead", and then "Ann Oak, 20, and Bob Elm, 16, were shot": those found, of whom none was named. */
    private boolean areThoseDead(Statement shot, Statement dead, Party party) {
        return shot != null
                && dead != null
                && shot.isOfPersons()
                && !dead.isOfPersons()
                && !dead.isVague()
                && !shot.isAlso()
                && shot.index() > dead.index()
                && persons.living(party) > 1
                && persons.living(party) <= dead.value() - persons.deadWithNameOrAge(party);
    }

    /** "One of the five victims has died": so many of all who are told as hurt. */
    static int diedOfThem(Statement hurt, Statement dead) {
        boolean some = hurt != null
                && dead != null
                && !hurt.isVague()
                && dead.casualties().size() == 1;
        People who = some ? dead.first().people() : null;
        boolean ofThem = some
                && who.kind() == People.Kind.COUNTED
                && who.count() != null
                && who.whole().count().best() == hurt.value()
                && who.count().best() < hurt.value();
        return ofThem ? who.count().best() : 0;
    }

    /** "Five of the 22 injured died on the way": those five, or null. */
    static Statement diedLater(Statement hurt) {
        if (hurt == null || hurt.harm() != Harm.INJURED) {
            return null;
        }
        for (Casualty c : hurt.facts().casualties()) {
            boolean ofThem = c.harm() == Harm.KILLED
                    && c.people().from() > hurt.first().people().from()
                    && c.people().part()
                    && c.people().head() < 0
                    && c.people().count() != null;
            if (ofThem && c.people().count().best() < hurt.value()) {
                return new Statement(
                        hurt.facts(), Harm.KILLED, List.of(c), c.people().count());
            }
        }
        return null;
    }

    /** The survivors of "a triple shooting", where fewer are told of one by one. */
    static Statement ofSeveral(Statement hurt, Statement dead, int shot) {
        int survivors = dead == null || dead.isVague() ? 0 : shot - dead.value();
        Statement words = hurt != null ? hurt : dead;
        boolean fewer = survivors > 0 && (hurt == null || hurt.isOfPersons() && hurt.value() < survivors);
        return fewer ? words.withCount(Count.exactly(survivors)) : hurt;
    }

    /** "Three were hit. A fourth victim was hurt too": so many at least. */
    static Statement atLeast(Statement hurt, int least) {
        boolean fewer = hurt != null && !hurt.isVague() && hurt.value() > 0 && hurt.value() < least;
        return fewer ? hurt.withCount(Count.exactly(least)) : hurt;
    }

    /** Who was shot, and nobody else, in what is then called a homicide: dead, not injured. */
    static Statement besides(Statement dead, Statement hurt) {
        boolean his = dead != null && hurt != null && hurt.harm() == Harm.SHOT && hurt.isOfPersons();
        return !his
                ? hurt
                : hurt.value() <= dead.value()
                        ? null
                        : hurt.withCount(hurt.count().minus(dead.value()));
    }

    /** Those who did not die of it; null where all did. */
    static Statement without(Statement hurt, int dead) {
        if (hurt == null || dead == 0 || dead > hurt.value()) {
            return hurt;
        }
        if (dead == hurt.value()) {
            return null;
        }
        return hurt.withCount(new Count(hurt.value() - dead, hurt.value(), Bound.EXACT));
    }

    /** Whether those who were shot are no more than the dead. */
    static boolean isOnlyShot(Statement hurt, Statement dead) {
        return hurt != null && dead != null && hurt.harm() == Harm.SHOT && hurt.value() <= dead.value();
    }

    /** "He then shot himself": nobody knows whether he lives, where others died of it. */
    static boolean isOnlyHimself(Statement hurt) {
        return hurt != null
                && hurt.harm() == Harm.SHOT
                && hurt.casualties().stream().allMatch(c -> c.people().has(Sense.REFLEX));
    }
}

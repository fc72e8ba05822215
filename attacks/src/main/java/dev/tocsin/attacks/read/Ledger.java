package dev.tocsin.attacks.read;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Quote;
import java.util.ArrayList;
import java.util.List;

/** Makes claims of what a scene's sentences say: wholes and parts apart, rival numbers side by side, nobody twice. */
final class Ledger {
    /** In sentences: how far a story goes on telling its news. */
    private static final int NEWS = 14;

    private final List<Facts> facts;
    private final AttackType type;
    private final boolean accident;
    private final boolean murderSuicide;
    /** Who was told among the victims. */
    private Statement killer;

    private final int firstCasualty;
    private final List<Claim> claims = new ArrayList<>();
    private final Persons persons;

    private Ledger(Scene scene, AttackType type) {
        facts = scene.facts;
        this.type = type;
        murderSuicide = MurderSuicide.isTold(facts);
        accident = !type.isTallied() && !murderSuicide;
        firstCasualty = facts.stream()
                .filter(f -> !f.casualties().isEmpty())
                .mapToInt(f -> f.sentence().index)
                .min()
                .orElse(0);
        persons = persons();
    }

    static List<Claim> claims(Scene scene, AttackType type) {
        Ledger ledger = new Ledger(scene, type);
        for (Party party : Party.values()) {
            ledger.settle(party);
        }
        return ledger.claims;
    }

    private void settle(Party party) {
        Totals killed = totals(party, Harm.KILLED);
        Totals injured = totals(party, Harm.INJURED);
        Totals shot = totals(party, Harm.SHOT);
        Statement dead = withoutAttackers(dead(killed.whole(), party), party);
        Statement hurt = hurt(injured.whole(), shot.whole(), dead, party);
        if (party == Party.VICTIM && murderSuicide && MurderSuicide.holdsKiller(dead)) {
            killer = MurderSuicide.killer(dead);
            dead = dead.withCount(dead.count().minus(1));
        }
        if (party == Party.PERPETRATOR && (dead == null || dead.value() == 0)) {
            dead = killer != null ? killer : Bombers.dead(facts, type);
            dead = dead == null && !murderSuicide && !claims.isEmpty() ? Bombers.ownDeath(facts) : dead;
        }
        add(party, Measure.KILLED, dead);
        if (dead != null && dead.equals(killed.whole())) {
            killed.rivals().forEach(rival -> add(party, Measure.KILLED, rival));
        }
        Statement diedLater = diedLater(hurt);
        if (diedLater != null && (dead == null || dead.value() != diedLater.value())) {
            add(party, Measure.KILLED, diedLater);
        }
        boolean othersDied = claims.stream().anyMatch(c -> c.measure() == Measure.KILLED && c.best() > 0);
        if (party == Party.PERPETRATOR && othersDied && isOnlyHimself(hurt)) {
            return;
        }
        add(party, Measure.INJURED, diedLater == null ? hurt : without(hurt, diedLater.value()));
    }

    /** "Five of the 22 injured died on the way": those five, or null. */
    private static Statement diedLater(Statement hurt) {
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

    private static Statement without(Statement hurt, int dead) {
        return hurt.withCount(new Count(hurt.value() - dead, hurt.value(), Bound.EXACT));
    }

    /** "twelve people, including the bomber": eleven. */
    private Statement withoutAttackers(Statement dead, Party party) {
        if (dead == null || party == Party.PERPETRATOR || dead.value() < 2) {
            return dead;
        }
        int attackers = 0;
        for (Facts f : facts) {
            attackers = Math.max(attackers, attackersAmong(f, dead.value()));
        }
        return attackers == 0 || attackers >= dead.value()
                ? dead
                : dead.withCount(dead.count().minus(attackers));
    }

    /** How many attackers the sentence tells as a part of so many dead. */
    private static int attackersAmong(Facts f, int dead) {
        int attackers = 0;
        for (Casualty whole : f.casualties()) {
            boolean same = whole.isVictim()
                    && whole.harm() == Harm.KILLED
                    && !whole.people().part()
                    && whole.people().count() != null;
            if (same && whole.people().count().best() == dead) {
                for (Casualty c : f.casualties()) {
                    boolean attacker = !c.isVictim() && c.harm() == Harm.KILLED;
                    boolean among = attacker
                            && (c.people().part() && c.trigger() == whole.trigger()
                                    || isInToll(f.sentence(), c, whole));
                    attackers += among && c.people().count() != null
                            ? c.people().count().best()
                            : 0;
                }
            }
        }
        return attackers;
    }

    /** "The bomber also died, bringing the number of dead to 21". */
    private static boolean isInToll(Sentence s, Casualty attacker, Casualty whole) {
        int from = Math.min(whole.trigger(), whole.people().from());
        for (int k = from - 1; k > Math.max(attacker.trigger(), from - 8); k--) {
            if (s.at(k).is("bringing") || s.at(k).is("taking") || s.at(k).is("raising")) {
                return true;
            }
        }
        return false;
    }

    /** The number of the killed: told as such, or as many persons as are told of. */
    private Statement dead(Statement told, Party party) {
        if (told == null || told.value() == 0) {
            return told;
        }
        int dead = told.isOfPersons() ? persons.dead(party) : persons.deadWithNameOrAge(party);
        return dead > told.value() && !told.isVague() || told.isOfPersons() && dead != told.value()
                ? told.withCount(Count.exactly(Math.max(1, dead)))
                : told;
    }

    /** The number of the injured. Who was shot and did not die is injured. */
    private Statement hurt(Statement injured, Statement shot, Statement dead, Party party) {
        if (injured != null && injured.value() == 0 && shot != null && persons.living(party) > 0) {
            return hurt(null, shot, dead, party);
        }
        boolean counted = injured != null && !injured.isOfPersons();
        boolean shotCounted = shot != null && !shot.isOfPersons();
        int survivors = shotCounted ? shot.value() - (dead == null || shot.isOfOthers() ? 0 : dead.value()) : 0;
        if (shotCounted
                && survivors > 0
                && (!counted || survivors > injured.value() || injured.isVague() && !shot.isVague())) {
            return survivors == shot.value() ? shot : shot.withCount(Count.exactly(survivors));
        }
        if (counted) {
            return injured;
        }
        Statement some = injured != null ? injured : shot;
        if (some == null || shotCounted && survivors <= 0 || persons.living(party) == 0) {
            return null;
        }
        return some.withCount(Count.exactly(persons.living(party)));
    }

    private Persons persons() {
        Persons all = new Persons();
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                boolean one = c.people().isOne() && !c.people().has(Sense.DEADHEAD);
                if (one
                        && (!isTooLate(f) || c.people().age() != null)
                        && (c.people().kind() != People.Kind.COUNTED
                                || !f.sentence().isHeadline())) {
                    all.add(c, partyByWords(c), isBesideOthers(f, c));
                }
            }
        }
        return all;
    }

    /** Whether the sentence tells of others, whom something else befell: "two were killed and a teen was hurt". */
    private static boolean isBesideOthers(Facts f, Casualty c) {
        return f.casualties().stream()
                .anyMatch(other -> other.harm() != c.harm()
                        && other.people().from() != c.people().from());
    }

    /** Who shoots himself by accident is the accident's victim; "he" is whoever was told of last. */
    private Party partyByWords(Casualty c) {
        if (accident && c.people().has(Sense.REFLEX)) {
            return Party.VICTIM;
        }
        return c.isVictim() && c.people().has(Sense.PRON) ? partyOfLast(c) : c.party();
    }

    private Party party(Casualty c) {
        return persons.party(c, partyByWords(c));
    }

    private Party partyOfLast(Casualty pronoun) {
        Party last = pronoun.party();
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                if (c.equals(pronoun)) {
                    return last;
                }
                boolean near = pronoun.sentence().index - c.sentence().index <= 1;
                if (near
                        && c.people().isOne()
                        && !c.people().has(Sense.PRON)
                        && Persons.mayBeSame(c.people(), pronoun.people())) {
                    last = accident && c.people().has(Sense.REFLEX) ? Party.VICTIM : c.party();
                }
            }
        }
        return last;
    }

    /** "He then shot himself": nobody knows whether he lives, where others died of it. */
    private boolean isOnlyHimself(Statement hurt) {
        return hurt != null
                && hurt.harm() == Harm.SHOT
                && hurt.casualties().stream().allMatch(c -> c.people().has(Sense.REFLEX));
    }

    /** A number that comes first so far behind the story's first victims is of another story. */
    private boolean isTooLate(Facts f) {
        return f.sentence().index - firstCasualty > NEWS;
    }

    /** "One of the men died" tells of the whole where nothing else does; "including three officers" never. */
    private Totals totals(Party party, Harm harm) {
        Totals wholes = totals(party, harm, false);
        return wholes.whole() == null ? totals(party, harm, true) : wholes;
    }

    private Totals totals(Party party, Harm harm, boolean parts) {
        Totals totals = new Totals();
        for (Facts f : facts) {
            boolean another = isTooLate(f) && totals.whole() == null && countsPeople(f);
            if (another || f.casualties().isEmpty()) {
                continue;
            }
            List<Casualty> wholes = new ArrayList<>();
            for (Casualty c : f.casualties()) {
                boolean whole = c.people().count() != null
                        && (!c.people().part()
                                || party == Party.PERPETRATOR
                                || parts && c.people().isOfSome());
                if (party(c) == party && whole && (c.harm() == harm || harm == Harm.INJURED && isHurtToo(f, c))) {
                    wholes.add(c);
                }
            }
            for (List<Casualty> breath : breaths(f, wholes)) {
                totals.add(Statement.of(f, harm, breath));
            }
        }
        return totals;
    }

    private static boolean countsPeople(Facts f) {
        return f.casualties().stream().anyMatch(c -> c.people().kind() == People.Kind.COUNTED);
    }

    /** "A guard was stabbed and four men were injured": the guard is one more, if he lives. */
    private boolean isHurtToo(Facts f, Casualty c) {
        boolean one = c.harm() == Harm.SHOT
                && (c.people().kind() == People.Kind.ONE || c.people().kind() == People.Kind.NAMED)
                && !persons.isDead(c);
        return one
                && f.casualties().stream()
                        .anyMatch(other -> other.harm() == Harm.INJURED
                                && other.people().kind() == People.Kind.COUNTED
                                && other.people().from() != c.people().from()
                                && party(other) == party(c));
    }

    /**
     * The casualties that one sentence tells in one breath: together they make one number. A new toll stands alone, and
     * "police say 59, while a hospital says 83" is two.
     */
    private static List<List<Casualty>> breaths(Facts f, List<Casualty> casualties) {
        if (casualties.isEmpty()) {
            return List.of();
        }
        List<Casualty> tolls = casualties.stream()
                .filter(c -> c.rule().name().contains("toll"))
                .toList();
        if (!tolls.isEmpty()) {
            return List.of(tolls);
        }
        List<List<Casualty>> breaths = new ArrayList<>();
        List<Casualty> breath = new ArrayList<>();
        for (Casualty c : casualties) {
            if (!breath.isEmpty()
                    && isContrast(
                            f.sentence(),
                            breath.get(breath.size() - 1).people().to(),
                            c.people().from())) {
                breaths.add(breath);
                breath = new ArrayList<>();
            }
            breath.add(c);
        }
        breaths.add(breath);
        return breaths;
    }

    /** Whether somebody else begins to speak between two tokens: "..., while a hospital spokesman said". */
    private static boolean isContrast(Sentence s, int from, int to) {
        boolean turn = false;
        for (int k = from; k < to; k++) {
            turn |= s.at(k).is("while")
                    || s.at(k).is("but")
                    || s.at(k).is("although")
                    || s.at(k).is("whereas");
            if (turn && s.at(k).is(Sense.SAY)) {
                return true;
            }
        }
        return false;
    }

    private void add(Party party, Measure measure, Statement s) {
        if (s == null || !s.count().isPlausible()) {
            return;
        }
        Group group = party == Party.PERPETRATOR ? Group.ARMED_GROUP : s.group();
        Attribution said = s.said();
        claims.add(new Claim(
                measure,
                party,
                group,
                s.count().low(),
                s.count().high(),
                s.count().bound(),
                false,
                said.authority(),
                said.to(),
                quote(s),
                s.first().rule().name()));
    }

    private static Quote quote(Statement s) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Casualty c : s.casualties()) {
            from = Math.min(from, Math.min(c.people().from(), c.trigger()));
            to = Math.max(to, Math.max(c.people().to(), c.trigger() + 1));
        }
        return s.facts().sentence().quote(from, to);
    }
}

package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes claims of what a scene's sentences say: wholes and parts apart, rival numbers side by side, nobody twice. */
public final class ClaimMaker {
    private final List<Facts> facts;
    private final AttackType type;
    private final boolean murderSuicide;
    private final Cast cast;
    private final Wholes wholes;
    private final Persons persons;
    private final Killed killed;
    private final Hurt hurt;
    /** Who killed himself and was told among the victims. */
    private Statement killer;

    private final List<Claim> claims = new ArrayList<>();

    private ClaimMaker(Scene scene, AttackType type) {
        facts = scene.facts();
        this.type = type;
        murderSuicide = MurderSuicide.isTold(facts);
        cast = new Cast(facts, !type.isTallied() && !murderSuicide);
        wholes = new Wholes(facts, cast);
        persons = cast.persons();
        killed = new Killed(facts, persons);
        hurt = new Hurt(persons);
    }

    /** Victims' before attackers'; of each side the dead before the injured. */
    public static List<Claim> claims(Scene scene, AttackType type) {
        ClaimMaker maker = new ClaimMaker(scene, type);
        maker.settleVictims();
        maker.settleAttackers();
        return maker.claims;
    }

    private void settleVictims() {
        Totals told = wholes.of(Party.VICTIM, Harm.KILLED);
        Statement whole = told.without(wholes.of(Party.PERPETRATOR, Harm.KILLED).whole(), !murderSuicide);
        Statement dead = dead(Party.VICTIM, withoutSuicide(whole));
        Statement injured = hurt(Party.VICTIM, dead);
        injured = killer != null && Hurt.isOnlyShot(injured, dead) ? null : injured;
        int diedOfIt = LaterDeaths.since(facts, injured);
        dead = withLater(dead);
        dead = areAttackers(dead) ? null : withoutKiller(dead);
        boolean none = isShotBeforeKiller(injured, dead) || isOfAllDead(injured, dead) || areSuspects(injured);
        injured = none ? null : injured;
        dead = attackersDead() == 0 ? CalledFatal.atLeast(facts, dead) : dead;
        if (dead == null && nobodyIsCounted(told)) {
            dead = CalledFatal.dead(facts);
            injured = Hurt.besides(dead, injured);
        }
        injured = Hurt.ofSeveral(injured, dead, CalledFatal.shot(facts) - attackersDead());
        injured = Hurt.atLeast(injured, LastHurt.of(facts) - number(dead) - attackersDead());
        Statement diedLater = addKilled(Party.VICTIM, dead, injured);
        addInjured(Party.VICTIM, injured, dead, diedLater, diedOfIt);
    }

    private void settleAttackers() {
        Statement told = dead(
                Party.PERPETRATOR, wholes.of(Party.PERPETRATOR, Harm.KILLED).whole());
        Statement injured = hurt(Party.PERPETRATOR, told);
        Statement dead = withBombers(told);
        Statement diedLater = addKilled(Party.PERPETRATOR, dead, injured);
        boolean anyDied = claims.stream().anyMatch(c -> c.measure() == Measure.KILLED && c.best() > 0);
        if (!anyDied || !Hurt.isOnlyHimself(injured)) {
            addInjured(Party.PERPETRATOR, injured, dead, diedLater, 0);
        }
    }

    private Statement dead(Party party, Statement whole) {
        Totals told = wholes.of(party, Harm.KILLED);
        return killed.of(whole != null && whole.equals(told.whole()) ? told.counted() : whole, party);
    }

    private Statement hurt(Party party, Statement dead) {
        return hurt.of(
                AttackersAmong.taken(facts, injured(party, dead), party),
                AttackersAmong.taken(facts, wholes.of(party, Harm.SHOT).whole(), party),
                dead,
                party);
    }

    /**
     * Adds the number of the dead, its parts and rivals.
     *
     * @return those of the injured who are told to have died since, added too; null where none are
     */
    private Statement addKilled(Party party, Statement dead, Statement injured) {
        add(party, Measure.KILLED, dead);
        wholes.parts(party, dead).forEach(part -> add(party, Measure.KILLED, part, true));
        Totals told = wholes.of(party, Harm.KILLED);
        if (dead != null && dead.equals(told.whole())) {
            told.rivals().forEach(rival -> add(party, Measure.KILLED, rival));
        }
        Statement diedLater = Hurt.diedLater(injured);
        if (diedLater != null && (dead == null || dead.value() != diedLater.value())) {
            add(party, Measure.KILLED, diedLater);
        }
        return diedLater;
    }

    /** Who has died of it is injured no longer. */
    private void addInjured(Party party, Statement injured, Statement dead, Statement diedLater, int diedOfIt) {
        int gone = diedLater != null ? diedLater.value() : Math.max(diedOfIt, Hurt.diedOfThem(injured, dead));
        add(party, Measure.INJURED, Hurt.without(injured, gone));
        wholes.parts(party, injured).forEach(part -> add(party, Measure.INJURED, part, true));
    }

    /** "Six hurt in attack", "A man stabbed five people", "the attacker was hurt too": five. */
    private Statement injured(Party party, Statement dead) {
        Totals told = wholes.of(party, Harm.INJURED);
        Statement victims = party == Party.PERPETRATOR
                ? told.whole()
                : told.without(wholes.of(Party.PERPETRATOR, Harm.INJURED).whole(), false);
        return victims != null && victims.equals(told.whole()) ? told.besides(dead) : victims;
    }

    /** "Three dead in flat: a man shot his wife and her mother and then himself": he is one of the three. */
    private Statement withoutSuicide(Statement found) {
        Statement shot = wholes.of(Party.VICTIM, Harm.SHOT).whole();
        boolean his = shot != null
                && !murderSuicide
                && MurderSuicide.holdsKiller(found)
                && MurderSuicide.isShotBeforeHimself(shot)
                && shot.value() < found.value();
        if (!his) {
            return found;
        }
        killer = MurderSuicide.killer(found);
        return found.withCount(found.count().minus(1));
    }

    /** "Man shot wife, then himself", and of two found dead one is he: the other is she. */
    private boolean isShotBeforeKiller(Statement shot, Statement dead) {
        return killer != null && Hurt.isOnlyShot(shot, dead) && MurderSuicide.isShotBeforeHimself(shot);
    }

    /** "He shot his wife and then himself. Both had gunshot wounds." */
    private boolean isOfAllDead(Statement hurt, Statement dead) {
        int attackers = attackersDead();
        return hurt != null
                && dead != null
                && attackers > 0
                && hurt.isOfAll()
                && hurt.value() == dead.value() + attackers;
    }

    private Statement withLater(Statement dead) {
        int later = LaterDeaths.since(facts, dead);
        return later == 0 ? dead : dead.withCount(dead.count().plus(Count.exactly(later)));
    }

    private static int number(Statement s) {
        return s == null ? 0 : s.value();
    }

    /** How many attackers are told to be dead, or were taken out of the number of victims. */
    private int attackersDead() {
        Statement attackers = wholes.of(Party.PERPETRATOR, Harm.KILLED).whole();
        return attackers != null ? attackers.value() : killer != null ? 1 : 0;
    }

    /** Whether neither side's dead are told of. */
    private boolean nobodyIsCounted(Totals victims) {
        return victims.whole() == null
                && wholes.of(Party.PERPETRATOR, Harm.KILLED).whole() == null
                && Bombers.dead(facts, type) == null;
    }

    private boolean areAttackers(Statement dead) {
        return new DeadAttackers(type, persons, murderSuicide)
                .are(dead, wholes.of(Party.PERPETRATOR, Harm.KILLED).whole());
    }

    private boolean areSuspects(Statement hurt) {
        Totals injured = wholes.of(Party.PERPETRATOR, Harm.INJURED);
        Totals attackers = injured.whole() != null ? injured : wholes.of(Party.PERPETRATOR, Harm.SHOT);
        return HurtSuspects.are(hurt, attackers.whole(), persons);
    }

    private Statement withoutKiller(Statement dead) {
        boolean his = dead != null && cast.holdsOwnHand(dead) || murderSuicide && MurderSuicide.holdsKiller(dead);
        if (!his) {
            return dead;
        }
        killer = MurderSuicide.killer(dead);
        return dead.withCount(dead.count().minus(1));
    }

    private Statement withBombers(Statement dead) {
        boolean told = dead != null && dead.value() > 0;
        if (told || killer != null) {
            return told ? Bombers.besides(facts, dead, Bombers.dead(facts, type)) : killer;
        }
        Statement leftOut = Bombers.leftOut(facts);
        Statement bombers = leftOut == null ? Bombers.dead(facts, type) : leftOut;
        bombers = bombers == null ? CountedIn.dead(facts) : bombers;
        return bombers == null && !claims.isEmpty() ? Bombers.ownDeath(facts) : bombers;
    }

    private void add(Party party, Measure measure, Statement s) {
        add(party, measure, s, false);
    }

    private void add(Party party, Measure measure, Statement s, boolean part) {
        if (s == null || !s.count().isPlausible()) {
            return;
        }
        Group group = party == Party.PERPETRATOR ? Group.ARMED_GROUP : s.group();
        Attribution said = part ? s.said() : saidOf(party, measure, s);
        claims.add(new Claim(
                measure,
                party,
                group,
                s.count().low(),
                s.count().high(),
                s.count().bound(),
                part,
                said.authority(),
                said.to(),
                quote(s),
                s.first().rule().name()));
    }

    /** Who says it; a headline hardly tells, but the story may. */
    private Attribution saidOf(Party party, Measure measure, Statement s) {
        if (!s.facts().sentence().isHeadline() || s.isAttributed()) {
            return s.said();
        }
        Attribution said = wholes.of(party, measure == Measure.KILLED ? Harm.KILLED : Harm.INJURED)
                .saidOf(s);
        return said != null || measure == Measure.KILLED
                ? Objects.requireNonNullElse(said, s.said())
                : Objects.requireNonNullElse(wholes.of(party, Harm.SHOT).saidOf(s), s.said());
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

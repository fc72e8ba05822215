package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Trend;
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
    private final Wholes wholes;
    private final Killed killed;
    private final Hurt hurt;
    private final AttackersShare attackers;

    private final List<Claim> claims = new ArrayList<>();

    private ClaimMaker(Scene scene, AttackType type) {
        facts = scene.facts();
        boolean murderSuicide = MurderSuicide.isTold(facts);
        Cast cast = new Cast(facts, !type.isTallied() && !murderSuicide);
        wholes = new Wholes(facts, cast);
        killed = new Killed(facts, cast.persons());
        hurt = new Hurt(cast.persons());
        attackers = new AttackersShare(facts, type, cast, wholes, murderSuicide);
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
        Statement dead = dead(Party.VICTIM, attackers.outOfWhole());
        Statement injured = hurt(Party.VICTIM, dead);
        injured = attackers.leavesNobodyHurt(injured, dead) ? null : injured;
        int diedOfIt = LaterDeaths.since(facts, injured);
        dead = attackers.outOfDead(withLater(dead));
        injured = attackers.areHurt(injured, dead) ? null : injured;
        dead = attackers.dead() == 0 ? CalledFatal.atLeast(facts, dead) : dead;
        if (dead == null && told.whole() == null && attackers.isNone()) {
            dead = CalledFatal.dead(facts);
            injured = Hurt.besides(dead, injured);
        }
        injured = Hurt.ofSeveral(injured, dead, CalledMultiple.shot(facts) - attackers.dead());
        injured = dead == null && attackers.isNone() ? CalledMultiple.hurt(facts, injured) : injured;
        injured = Hurt.atLeast(injured, LastHurt.of(facts) - number(dead) - attackers.dead());
        Statement diedLater = addKilled(Party.VICTIM, dead, injured);
        addInjured(Party.VICTIM, injured, dead, diedLater, diedOfIt);
    }

    private void settleAttackers() {
        Statement told = dead(
                Party.PERPETRATOR, wholes.of(Party.PERPETRATOR, Harm.KILLED).whole());
        Statement injured = hurt(Party.PERPETRATOR, told);
        Statement dead = attackers.own(told, !claims.isEmpty());
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
        add(party, Measure.KILLED, MoreDead.beside(facts, dead));
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

    private Statement withLater(Statement dead) {
        int later = LaterDeaths.since(facts, dead);
        return later == 0 ? dead : dead.withCount(dead.count().plus(Count.exactly(later)));
    }

    private static int number(Statement s) {
        return s == null ? 0 : s.value();
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
                part ? Trend.STEADY : trend(party, measure, s),
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

    private Trend trend(Party party, Measure measure, Statement s) {
        return wholes.of(party, measure == Measure.KILLED ? Harm.KILLED : Harm.INJURED)
                .trendOf(s);
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

package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Quote;
import java.util.ArrayList;
import java.util.List;

/** Makes claims of a scene's statements: wholes and parts apart, nobody counted twice. */
final class Ledger {
    private final List<Facts> facts;

    private Ledger(List<Facts> facts) {
        this.facts = facts;
    }

    static List<Claim> claims(Scene scene) {
        Ledger ledger = new Ledger(scene.facts);
        List<Claim> claims = new ArrayList<>();
        for (Party party : Party.values()) {
            ledger.settle(party, claims);
        }
        return claims;
    }

    private void settle(Party party, List<Claim> claims) {
        Statement killed = whole(party, Harm.KILLED);
        Statement injured = whole(party, Harm.INJURED);
        Statement shot = whole(party, Harm.SHOT);
        Persons persons = persons(party);
        if (killed != null && killed.isOfPersons() && persons.dead() > killed.value()) {
            killed = killed.withCount(Count.exactly(persons.dead()));
        }
        injured = withShot(killed, injured, shot, persons);
        add(claims, party, Measure.KILLED, killed);
        add(claims, party, Measure.INJURED, injured);
    }

    /** Who was shot and did not die is injured. */
    private static Statement withShot(Statement killed, Statement injured, Statement shot, Persons persons) {
        int dead = killed == null ? 0 : killed.value();
        if (shot != null && shot.value() - (shot.isOfPersons() ? persons.dead() : dead) > 0) {
            int hurt = shot.isOfPersons() ? persons.living() : shot.value() - dead;
            if (hurt > 0 && (injured == null || injured.isVague() && !shot.isVague() || hurt > injured.value())) {
                return shot.withCount(
                        shot.count().bound() == Bound.EXACT || dead > 0 ? Count.exactly(hurt) : shot.count());
            }
        }
        if (injured != null && injured.isOfPersons() && !injured.count().equals(Count.NONE)) {
            int hurt = persons.living();
            return hurt == 0 ? null : injured.withCount(Count.exactly(hurt));
        }
        return injured;
    }

    private Persons persons(Party party) {
        Persons persons = new Persons();
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                boolean one = c.people().isOne() && c.people().kind() != People.Kind.COUNTED;
                if (c.party() == party && one) {
                    persons.add(c, c.harm() == Harm.KILLED);
                }
            }
        }
        return persons;
    }

    /** The number that stands for the scene, or null. */
    private Statement whole(Party party, Harm harm) {
        Statement whole = null;
        for (Facts f : facts) {
            Statement next = statement(f, party, harm);
            if (next != null) {
                whole = whole == null ? next : better(whole, next);
            }
        }
        return whole;
    }

    private static Statement better(Statement whole, Statement next) {
        if (whole.isVague() != next.isVague()) {
            return whole.isVague() && next.value() > 0 ? next : whole;
        }
        if (next.isOfOthers()
                && !next.isOfPersons()
                && whole.value() > 0
                && next.facts().sentence() != whole.facts().sentence()) {
            return whole.withCount(whole.count().plus(next.count()));
        }
        return next.value() > whole.value() ? next : whole;
    }

    private static Statement statement(Facts f, Party party, Harm harm) {
        List<Casualty> wholes = new ArrayList<>();
        for (Casualty c : f.casualties()) {
            if (c.party() == party
                    && c.harm() == harm
                    && c.people().count() != null
                    && !c.people().part()) {
                wholes.add(c);
            }
        }
        return wholes.isEmpty() ? null : Statement.of(f, harm, wholes);
    }

    private static void add(List<Claim> claims, Party party, Measure measure, Statement s) {
        if (s == null || !s.count().isPlausible()) {
            return;
        }
        Sentence sentence = s.facts().sentence();
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Casualty c : s.casualties()) {
            from = Math.min(from, Math.min(c.people().from(), c.trigger()));
            to = Math.max(to, Math.max(c.people().to(), c.trigger() + 1));
        }
        Quote quote = sentence.quote(from, to);
        Attribution said = Attribution.of(sentence);
        Group group = party == Party.PERPETRATOR ? Group.ARMED_GROUP : s.group();
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
                quote,
                s.first().rule().name()));
    }
}

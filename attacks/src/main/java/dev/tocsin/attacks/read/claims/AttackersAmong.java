package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.casualties.Rules;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Attackers told among a number of victims, dead or injured: the number without them is the victims'. */
final class AttackersAmong {
    private static final WordSet BRINGING = WordSet.of("bringing", "taking", "raising", "pushing", "lifting");

    /** In words: from "is" to "the four dead". */
    private static final int AMONG_WITHIN = 7;

    private AttackersAmong() {}

    /** "twelve people, including the bomber": eleven. */
    static Statement taken(List<Facts> facts, Statement whole, Party party) {
        if (whole == null || party == Party.PERPETRATOR || whole.value() < 2 || whole.isVague()) {
            return whole;
        }
        int attackers = 0;
        for (Facts f : facts) {
            attackers = Math.max(attackers, attackersAmong(f, whole));
            attackers = Math.max(attackers, attackersBeside(f, whole));
            attackers = Math.max(attackers, CountedIn.attackers(facts, f, whole));
        }
        return attackers == 0 || attackers >= whole.value()
                ? whole
                : whole.withCount(whole.count().minus(attackers));
    }

    /** "Four people were found dead", and then "the father killed his wife and two sons, then himself": one of the four. */
    private static int attackersBeside(Facts f, Statement all) {
        if (all.harm() != Harm.KILLED
                || f.casualties().isEmpty()
                || f.sentence().index() <= all.index()) {
            return 0;
        }
        Statement own = OwnDeath.dead(List.of(f));
        int attackers = own == null ? 0 : 1;
        int victims = 0;
        for (Casualty c : f.casualties()) {
            boolean counted =
                    c.harm() == Harm.KILLED && !c.people().part() && c.people().count() != null;
            int dead = counted ? c.people().count().best() : 0;
            attackers += c.isVictim() ? 0 : dead;
            victims += c.isVictim() && !c.people().others() ? dead : 0;
        }
        return victims > 0 && victims + attackers == all.value() ? attackers : 0;
    }

    /** How many attackers the sentence tells as a part of so many. */
    private static int attackersAmong(Facts f, Statement all) {
        int attackers = 0;
        for (Casualty c : f.casualties()) {
            boolean counted = !c.isVictim()
                    && all.harm() == Harm.KILLED
                    && c.rule().name().equals(Rules.IN_TOLL)
                    && c.people().count() != null
                    && mayHold(all, c.people())
                    && isAmongSoMany(c, all);
            attackers = counted ? Math.max(attackers, c.people().count().best()) : attackers;
        }
        for (Casualty whole : f.casualties()) {
            boolean same = whole.isVictim()
                    && whole.harm() == all.harm()
                    && !whole.people().part()
                    && whole.people().count() != null;
            if (same && whole.people().count().best() == all.value()) {
                for (Casualty c : f.casualties()) {
                    boolean attacker = !c.isVictim() && c.harm() == all.harm();
                    boolean among = attacker
                            && (c.people().part() && c.trigger() == whole.trigger()
                                    || isInToll(f.sentence(), c, whole));
                    boolean firm = c.people().count() != null
                            && !c.people().count().isVague()
                            && (!c.people().isOfSome() || c.people().isOfThem());
                    attackers += among && firm ? c.people().count().best() : 0;
                }
            }
        }
        return Math.max(attackers, suicideInToll(f, all));
    }

    /** "He is among the four dead": of four, where a number is told. */
    private static boolean isAmongSoMany(Casualty attacker, Statement all) {
        Sentence s = attacker.sentence();
        for (int k = attacker.trigger(); k < attacker.trigger() + AMONG_WITHIN; k++) {
            Numbers.Found number = s.at(k - 1).is("the") && s.at(k - 2).is("among") ? Numbers.at(s, k) : null;
            if (number != null) {
                return number.count().best() == all.value();
            }
        }
        return true;
    }

    /** "The gunman turned his weapon on himself, taking the number of dead to five": four, and he. */
    private static int suicideInToll(Facts f, Statement all) {
        Sentence s = f.sentence();
        boolean toll = all.isToll() || all.first().rule().name().equals("number of dead");
        int own = toll && all.index() == s.index() ? s.next(Sense.SUICIDE_ED.bit, f.from()) : Sentence.NONE;
        if (own >= f.to()) {
            return 0;
        }
        int number = Math.min(all.first().trigger(), all.first().people().from());
        for (int k = own + 1; k < number; k++) {
            if (s.at(k).is(",") && BRINGING.has(s.at(k + 1))) {
                return 1;
            }
        }
        return 0;
    }

    /** "Two of the seven were robbers": of seven, and of no other number; no attacker is among so many soldiers. */
    private static boolean mayHold(Statement all, People some) {
        int whole = some.whole().count().best();
        boolean told = whole == some.count().best() || whole == all.value();
        boolean near = some.isOfThem() || isNumberAlone(some);
        boolean own = some.sentence().at(0).is("of")
                || some.sentence().at(some.to() - 1).is("whom")
                        && some.sentence().index() == all.index();
        boolean behind = !near || own || some.sentence().index() == all.index() + 1;
        return told
                && behind
                && all.casualties().stream().noneMatch(c -> c.people().group() == Group.SECURITY_FORCES);
    }

    /** "Four were militants": of those whom the sentence before counts. */
    private static boolean isNumberAlone(People some) {
        return some.kind() == People.Kind.COUNTED && some.to() == some.from() + 1;
    }

    /** "The bomber also died, bringing the number of dead to 21". */
    private static boolean isInToll(Sentence s, Casualty attacker, Casualty whole) {
        int from = Math.min(whole.trigger(), whole.people().from());
        for (int k = from - 1; k > Math.max(attacker.trigger(), from - 8); k--) {
            if (BRINGING.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }
}

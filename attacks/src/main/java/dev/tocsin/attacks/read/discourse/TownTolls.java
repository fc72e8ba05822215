package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The towns that a story counts dead and injured in, each by the first sentence that does: taken from the whole story
 * before its sentences are divided among attacks.
 */
final class TownTolls {
    private static final long ATTACKS = Sense.mask(Sense.ATTACK, Sense.ATTACKER, Sense.STRIKE);

    private static final WordSet FIRED = WordSet.of("fired", "opened", "attacked", "stormed", "raided", "shot");

    private final Where where;

    /** The first clause that counts people, wherever they were; or null. */
    private Facts first;

    private final Map<String, Facts> byTown = new LinkedHashMap<>();

    /** Sentences that tell of an attack and its town, whose dead and injured the next one counts. */
    private final Set<Sentence> leading = new HashSet<>();

    private TownTolls(Where where) {
        this.where = where;
    }

    /** Of a story that is not asked for them. */
    static TownTolls none(Where where) {
        return new TownTolls(where);
    }

    static TownTolls of(List<Facts> told, Where where) {
        TownTolls tolls = new TownTolls(where);
        Facts before = null;
        for (Facts f : told) {
            if (!f.sentence().isHeadline() && f.casualties().stream().anyMatch(TownTolls::isFresh)) {
                List<Facts> clauses = Clauses.of(f, where.spots(f));
                clauses.forEach(tolls::hear);
                tolls.hearBehind(before, clauses);
            }
            before = f;
        }
        return tolls;
    }

    private void hear(Facts clause) {
        if (Clauses.isShifted(clause) || clause.casualties().stream().noneMatch(TownTolls::isFresh)) {
            return;
        }
        first = first == null ? clause : first;
        String town = town(clause);
        if (town != null) {
            byTown.putIfAbsent(town, clause);
        }
    }

    /** "A blast tore through a market in Yola. Doctors said that 32 died": the town stands in the sentence before. */
    private void hearBehind(Facts before, List<Facts> clauses) {
        Facts f = clauses.get(0);
        boolean open = before != null
                && clauses.size() == 1
                && before.casualties().isEmpty()
                && !before.sentence().isHeadline()
                && before.sentence().block() == f.sentence().block()
                && where.spots(f).stream().noneMatch(spot -> spot.name().role().weight() > 0)
                && isNewAttack(before);
        String town = open ? town(before) : null;
        if (town != null && !f.equals(first)) {
            byTown.putIfAbsent(town, f);
            leading.add(before.sentence());
        }
    }

    /** "A blast tore through a market", "two men opened fire": told with "a" or a number. */
    private static boolean isNewAttack(Facts f) {
        Sentence s = f.sentence();
        int attack = s.next(ATTACKS, 0);
        for (int k = attack - 1; k >= Math.max(0, attack - 3); k--) {
            if (s.at(k).is("a") || s.at(k).is("an") || s.at(k).is(Sense.NUM)) {
                return true;
            }
        }
        boolean attackers = attack < s.size()
                && s.at(attack).is(Sense.ATTACKER)
                && !s.at(attack - 1).is("the");
        int deed = Math.min(s.next(FIRED, 0), attack);
        return attackers
                || deed < s.size()
                        && f.people().all().stream()
                                .anyMatch(p -> p.to() == deed
                                        && (p.kind() == People.Kind.COUNTED || p.kind() == People.Kind.ONE)
                                        && !isThe(s.at(p.from())));
    }

    /** Whether the sentence leads to those whom the next one counts. */
    boolean isLeading(Facts f) {
        return leading.contains(f.sentence());
    }

    /** The one town that the clause tells of, or null. */
    private String town(Facts clause) {
        String town = null;
        for (Spot spot : where.spots(clause)) {
            boolean there =
                    spot.isInCity() && !spot.dateline() && spot.name().role().weight() > 0;
            if (there && town != null && !town.equals(spot.entry().cityId())) {
                return null;
            }
            town = there ? spot.entry().cityId() : town;
        }
        return town;
    }

    private static boolean isThe(Token token) {
        return token.is("the") || token.is("those");
    }

    private static boolean isFresh(Casualty c) {
        People p = c.people();
        boolean counted = p.kind() == People.Kind.COUNTED || p.kind() == People.Kind.ONE;
        boolean known = isThe(c.sentence().at(p.from())) || isThe(c.sentence().at(p.from() - 1));
        return counted && !known && c.isVictim() && !p.part() && !p.isNone();
    }

    /** Whether a clause counts people in a town of its own, as many as nobody told before. */
    boolean isAnother(Facts clause, Spot spot, Scene current) {
        return byTown.size() > 1
                && town(clause) != null
                && clause.casualties().stream().anyMatch(c -> isFresh(c) && !current.hasTold(c))
                && !clause.sentence().has(Sense.HOSPITAL)
                && !History.isOfThisAttack(clause)
                && (current.isInCountryOf(spot) || Elsewhere.isToldWithCountry(spot));
    }

    /**
     * The story, its headline without the towns whose dead and injured another sentence than the first counts: each has an
     * attack of its own further down, and a number of several towns is none's.
     */
    List<Facts> withoutOthersInHeadline(List<Facts> told) {
        Set<String> others = others();
        Facts headline = told.isEmpty() ? null : told.get(0);
        if (others.isEmpty()
                || !headline.sentence().isHeadline()
                || Clauses.of(headline, where.spots(headline)).size() > 1) {
            return told;
        }
        Set<String> named = new HashSet<>();
        Set<Integer> away = new HashSet<>();
        for (Spot spot : where.spots(headline)) {
            if (spot.isInCity()) {
                named.add(spot.entry().cityId());
                if (others.contains(spot.entry().cityId())) {
                    away.add(spot.name().from());
                }
            }
        }
        if (away.isEmpty() || named.size() < 2 && !isOfOther(headline, others)) {
            return told;
        }
        Facts rest = headline.at(
                headline.places().stream().filter(p -> !away.contains(p.from())).toList());
        List<Facts> all = new ArrayList<>(told);
        all.set(0, isTollOf(headline, first) ? rest : rest.withoutCasualties());
        return all;
    }

    /** The towns of those whom the first sentence does not count. */
    private Set<String> others() {
        Set<String> others = new HashSet<>(byTown.keySet());
        others.removeIf(town -> byTown.get(town).equals(first) || isTollOf(first, byTown.get(town)));
        return others;
    }

    /** Whether the headline counts nobody, or those of another town than the first. */
    private boolean isOfOther(Facts headline, Set<String> others) {
        return headline.casualties().isEmpty()
                || others.stream().anyMatch(town -> isTollOf(headline, byTown.get(town)));
    }

    /** Whether both count as many dead. */
    private static boolean isTollOf(Facts one, Facts other) {
        return one.casualties().stream()
                .anyMatch(c -> c.harm() != Harm.INJURED
                        && c.people().count() != null
                        && other.casualties().stream()
                                .anyMatch(o -> o.harm() == c.harm()
                                        && o.people().count() != null
                                        && o.people().count().best()
                                                == c.people().count().best()));
    }
}

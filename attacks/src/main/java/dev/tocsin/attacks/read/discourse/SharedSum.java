package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A story that begins with the dead of several places and then goes through them: "34 killed in raids on three villages.
 * They shot 15 people in Runka. From there they went to Gora, where 12 died". Each place has an attack of its own; the sum
 * belongs to none.
 */
final class SharedSum {
    /** The last sentence in which a story counts them all. */
    private static final int LEAD = 2;

    /** The last sentence that is still about its news. */
    private static final int NEWS = 12;

    private static final WordSet SEVERAL = WordSet.of(
            "villages",
            "towns",
            "communities",
            "hamlets",
            "settlements",
            "localities",
            "islands",
            "raids",
            "attacks",
            "assaults",
            "bombings",
            "blasts",
            "ambushes",
            "shootings",
            "strikes",
            "incidents");

    private static final WordSet BOMBS = WordSet.of("bombs", "explosions", "devices");

    private static final WordSet PAST = WordSet.of("ago", "since", "last", "previous", "previously", "earlier");

    private final int sum;

    /** Whether it is told as that of several places. */
    private final boolean isOfSeveral;

    private final Map<Facts, List<PlacedClauses.Clause>> parts = new HashMap<>();

    /** Whether it is told as that of several bombs, which may all have been at one place. */
    private final boolean isOfBombs;

    private SharedSum(int sum, Sentence lead) {
        this.sum = sum;
        isOfSeveral = lead.has(SEVERAL);
        isOfBombs = lead.has(BOMBS);
    }

    /**
     * Null where the story has no such sum, or its parts are not told each in a place of its own. A local newsroom counts
     * the dead of its own town, whichever towns the officers came from.
     */
    static SharedSum of(List<Facts> told, Where where) {
        if (where.isLocalNews()) {
            return null;
        }
        for (Facts f : told) {
            boolean lead = !f.sentence().isHeadline() && f.sentence().index() <= LEAD;
            if (lead && dead(f) > 2) {
                SharedSum shared = new SharedSum(dead(f), f.sentence());
                return shared.isParted(told, where, f.sentence().index()) && !shared.isOfOneTown(f, where)
                        ? shared
                        : null;
            }
        }
        return null;
    }

    /** Whether those it counts died in a town of their own, where none of the parts is told: the numbers agree by chance. */
    private boolean isOfOneTown(Facts lead, Where where) {
        Spot spot = where.spot(lead);
        return spot != null
                && spot.entry().kind() == Entry.Kind.CITY
                && spot.name().isLocative()
                && !isOfSeveral
                && parts.values().stream().flatMap(List::stream).noneMatch(clause -> clause.town()
                        .equals(spot.entry().cityId()));
    }

    private boolean isParted(List<Facts> told, Where where, int at) {
        Facts before = null;
        for (Facts f : told) {
            boolean near = f.sentence().index() > at
                    && f.sentence().index() <= NEWS
                    && !f.sentence().has(PAST)
                    && Shift.of(f) < 0
                    && f.casualties().stream().anyMatch(PlacedClauses::isDead);
            List<PlacedClauses.Clause> clauses = near ? placed(PlacedClauses.of(f, where), before, where) : List.of();
            before = f;
            boolean part = clauses.stream().allMatch(c -> c.place() != null && dead(c.facts()) < sum);
            if (part && !clauses.isEmpty()) {
                parts.put(f, clauses);
            }
        }
        return isSummed();
    }

    /**
     * The clauses of a sentence; one that names no place is of that which the sentence before it names, if that tells of
     * no dead: "Hours later a car blew up in Morales. Three people died there".
     */
    private List<PlacedClauses.Clause> placed(List<PlacedClauses.Clause> clauses, Facts before, Where where) {
        boolean open = (isOfSeveral || isOfBombs)
                && clauses.size() == 1
                && clauses.get(0).place() == null
                && before != null
                && !before.sentence().isHeadline()
                && before.casualties().isEmpty();
        String place = open ? PlacedClauses.of(before, where).get(0).place() : null;
        if (place == null) {
            return clauses;
        }
        parts.put(before, List.of(new PlacedClauses.Clause(before, place)));
        return List.of(new PlacedClauses.Clause(clauses.get(0).facts(), place));
    }

    /** Whether the dead of all places are hardly fewer than the sum, or as many with those who were shot. */
    private boolean isSummed() {
        Map<String, Integer> dead = new HashMap<>();
        Set<String> towns = new HashSet<>();
        boolean shot = false;
        for (List<PlacedClauses.Clause> clauses : parts.values()) {
            for (PlacedClauses.Clause clause : clauses) {
                dead.merge(clause.place(), dead(clause.facts()), Math::max);
                towns.add(clause.town());
                shot |= clause.facts().casualties().stream().anyMatch(c -> c.harm() == Harm.SHOT);
            }
        }
        int all = dead.values().stream().mapToInt(Integer::intValue).sum();
        return towns.size() > 1 && (all == sum || isOfSeveral && !shot && all < sum && all * 2 > sum);
    }

    /** The clauses of the sentence, each with its place; null where it tells of none of the places. */
    List<PlacedClauses.Clause> parts(Facts f) {
        List<PlacedClauses.Clause> told = parts.get(f);
        return told == null
                ? null
                : told.stream()
                        .map(c -> new PlacedClauses.Clause(asDead(c.facts()), c.place()))
                        .toList();
    }

    /** The same with those told as shot among the dead, for the sum counts them so. */
    private static Facts asDead(Facts f) {
        return f.with(f.casualties().stream()
                .map(c -> !PlacedClauses.isDead(c)
                        ? c
                        : new Casualty(
                                c.sentence(), c.people(), Harm.KILLED, c.party(), c.trigger(), c.rule(), c.cost()))
                .toList());
    }

    /** Whether the sentence counts them all. */
    boolean isSum(Facts f) {
        boolean later = f.sentence().index() > LEAD
                && f.dates().stream().anyMatch(d -> d.span().precision() == DatePrecision.DAY);
        return !parts.containsKey(f) && (later ? dead(f) == sum : dead(f) >= sum);
    }

    private static int dead(Facts f) {
        return f.casualties().stream()
                .filter(c -> PlacedClauses.isDead(c, f))
                .mapToInt(c -> c.people().count().best())
                .sum();
    }
}

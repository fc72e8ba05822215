package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Dateline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the sum of a round-up back from its first attack: of "26 killed across the capital", "12 in one market", "five
 * in a bus" and "three at a checkpoint" only the last three belong to attacks.
 */
public final class RoundUp {
    /** The last sentence of the lead. */
    private static final int LEAD = 1;

    private final List<Scene> others;
    private final Scene first;

    private RoundUp(List<Scene> told) {
        first = told.get(0);
        others = told.subList(1, told.size());
    }

    static void withoutWhole(List<Scene> scenes) {
        List<Scene> told = scenes.stream()
                .filter(s -> s.basis() == Basis.REPORT && s.hasCasualties())
                .toList();
        if (told.size() > 1) {
            RoundUp roundUp = new RoundUp(told);
            roundUp.takeBack(Harm.KILLED);
            roundUp.takeBack(Harm.INJURED);
            if (roundUp.isOnlySum(Harm.KILLED)) {
                scenes.remove(roundUp.first);
            }
        }
    }

    /** Whether the first attack tells of nobody but those of all others: "two shootings leave 29 dead". */
    private boolean isOnlySum(Harm harm) {
        int all = others.stream().mapToInt(s -> most(s, harm)).sum();
        List<Facts> counting =
                first.facts().stream().filter(f -> !f.casualties().isEmpty()).toList();
        boolean several = others.stream().filter(s -> most(s, harm) > 0).count() > 1;
        boolean apart =
                counting.stream().anyMatch(RoundUp::isPlaced) && others.stream().allMatch(s -> s.isApartFrom(first));
        return several && !apart && !counting.isEmpty() && counting.stream().allMatch(f -> told(f, harm) == all);
    }

    /** The sentences whose number is the first attack's own and all others' together, or more. */
    private void takeBack(Harm harm) {
        int rest = others.stream().mapToInt(s -> most(s, harm)).sum();
        int own = first.facts().stream()
                .mapToInt(f -> told(f, harm))
                .filter(n -> n > 0)
                .min()
                .orElse(0);
        if (rest > 0 && own > 0) {
            int here = others.stream()
                    .filter(s -> !s.isApartFrom(first))
                    .mapToInt(s -> most(s, harm))
                    .sum();
            boolean summed = first.facts().stream().anyMatch(f -> told(f, harm) == own + rest);
            first.facts()
                    .replaceAll(f -> isSum(told(f, harm), own, rest, isPlaced(f) ? here : rest)
                                    || (summed || isOfMany(f)) && told(f, harm) > own + rest
                                    || f.sentence().isHeadline() && isOfSome(told(f, harm) - own, harm)
                            ? withoutSum(f, harm)
                            : f);
        }
    }

    /** Whether it counts up front for three attacks and more: of what it counts besides, the text need not tell. */
    private boolean isOfMany(Facts f) {
        return f.sentence().index() <= LEAD && others.size() > 1;
    }

    /** Whether so many died in some of the others: "killed 13 in Basra and Kut", and three more in Mosul. */
    private boolean isOfSome(int more, Harm harm) {
        Set<Integer> sums = new HashSet<>(Set.of(0));
        for (Scene other : others) {
            List.copyOf(sums).forEach(sum -> sums.add(sum + most(other, harm)));
        }
        return more > 2 && sums.contains(more);
    }

    /** What attacks in other cities did, only a number holds that is exactly the sum of all. */
    private static boolean isSum(int told, int own, int rest, int here) {
        return told == own + rest || here > 0 && told >= own + here;
    }

    /** Whether it says in which town: "killed 52 people across Baghdad". */
    private static boolean isPlaced(Facts f) {
        int dateline = Dateline.end(f.sentence());
        return f.places().stream()
                .anyMatch(name -> name.from() >= dateline
                        && name.entries().stream()
                                .anyMatch(e -> e.kind() == Entry.Kind.CITY || e.kind() == Entry.Kind.DISTRICT));
    }

    /** Where the dead are those of all attacks, so are the injured of the same sentence. */
    private static Facts withoutSum(Facts f, Harm harm) {
        return harm == Harm.KILLED ? f.withoutCasualties() : f.with(others(f, harm));
    }

    private static List<Casualty> others(Facts f, Harm harm) {
        return f.casualties().stream().filter(c -> c.harm() != harm).toList();
    }

    private static int most(Scene scene, Harm harm) {
        return scene.facts().stream().mapToInt(f -> told(f, harm)).max().orElse(0);
    }

    /** How many victims the sentence counts as a whole. */
    private static int told(Facts f, Harm harm) {
        return f.casualties().stream()
                .filter(c -> c.isVictim()
                        && c.harm() == harm
                        && !c.people().part()
                        && c.people().count() != null)
                .mapToInt(c -> c.people().count().best())
                .sum();
    }
}

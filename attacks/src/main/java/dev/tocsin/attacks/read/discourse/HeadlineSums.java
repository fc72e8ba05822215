package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds which of a headline's two tolls is that of a war or a campaign: "Four shot dead in Caracas; protest toll at 39",
 * where the story tells the 39 as a sum.
 */
final class HeadlineSums {
    private HeadlineSums() {}

    /** The article's sentences, the headline without what the story only tells as a sum. */
    static List<Facts> without(List<Facts> told) {
        if (told.isEmpty() || !told.get(0).sentence().isHeadline() || !hasTwoTolls(told.get(0))) {
            return told;
        }
        Set<Integer> sums = new HashSet<>();
        Set<Integer> own = new HashSet<>();
        for (Facts f : told.subList(1, told.size())) {
            Facts without = Sums.without(f);
            without.casualties().forEach(c -> own.add(dead(c)));
            f.casualties().stream()
                    .filter(c -> !without.casualties().contains(c))
                    .forEach(c -> sums.add(dead(c)));
        }
        sums.removeAll(own);
        return sums.isEmpty() ? told : without(told, sums);
    }

    private static boolean hasTwoTolls(Facts headline) {
        return headline.casualties().stream()
                        .map(HeadlineSums::dead)
                        .filter(dead -> dead > 0)
                        .distinct()
                        .count()
                > 1;
    }

    private static List<Facts> without(List<Facts> told, Set<Integer> sums) {
        Facts headline = told.get(0);
        List<Casualty> own = headline.casualties().stream()
                .filter(c -> !sums.contains(dead(c)))
                .toList();
        List<Facts> rest = new ArrayList<>(told);
        rest.set(0, headline.with(own));
        return rest;
    }

    private static int dead(Casualty c) {
        People p = c.people();
        return c.harm() == Harm.KILLED && p.count() != null ? p.count().best() : 0;
    }
}

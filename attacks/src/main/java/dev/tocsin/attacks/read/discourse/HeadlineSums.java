package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.places.PlaceName;
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

    /** The article's sentences, the headline without what the story only tells as a sum, and without a second attack. */
    static List<Facts> without(List<Facts> told) {
        return withoutSums(withoutSecond(told));
    }

    /** "Scores die in prison; three children killed in Hodeidah": the first attack's, whose place the story tells. */
    private static List<Facts> withoutSecond(List<Facts> told) {
        Facts headline = told.isEmpty() ? null : told.get(0);
        int joint = headline == null || !headline.sentence().isHeadline() ? -1 : joint(headline);
        if (joint < 0) {
            return told;
        }
        Facts first = headline.clauseOfPeople(0, joint);
        Facts second = headline.clauseOfPeople(joint, headline.to());
        boolean apart = first.casualties().stream().anyMatch(HeadlineSums::isDead)
                && second.casualties().stream().anyMatch(HeadlineSums::isDead)
                && first.places().stream().noneMatch(HeadlineSums::isTown)
                && second.places().stream().anyMatch(HeadlineSums::isTown);
        if (!apart) {
            return told;
        }
        List<Facts> rest = new ArrayList<>(told);
        rest.set(0, first);
        return rest;
    }

    private static boolean isTown(PlaceName name) {
        boolean country = name.entries().get(0).kind() == Entry.Kind.COUNTRY;
        return name.isScene() && !country && name.mayBe(Entry.Kind.CITY);
    }

    private static int joint(Facts headline) {
        for (int k = 1; k < headline.to(); k++) {
            if (headline.sentence().at(k).is(";")) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isDead(Casualty c) {
        return c.harm() == Harm.KILLED && c.isVictim();
    }

    private static List<Facts> withoutSums(List<Facts> told) {
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

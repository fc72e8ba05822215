package dev.tocsin.bench.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One attack to each incident, the closest first: by the articles they share, then by place and day. Numbers only decide
 * between attacks of the very same articles; otherwise an incident told in pieces would have its best piece counted.
 */
final class Pairing {
    private final TestSet set;
    private final Map<Incident, ReplayedAttack> pairs = new LinkedHashMap<>();

    private Pairing(TestSet set) {
        this.set = set;
    }

    private record Pair(
            Incident incident, ReplayedAttack told, double shared, int agreed, String articles, int exact, int order) {}

    static Pairing of(TestSet set, List<ReplayedAttack> attacks) {
        Pairing pairing = new Pairing(set);
        Map<String, Set<Integer>> byArticle = new HashMap<>();
        for (int i = 0; i < attacks.size(); i++) {
            for (String article : attacks.get(i).articles()) {
                byArticle.computeIfAbsent(article, key -> new HashSet<>()).add(i);
            }
        }
        List<Pair> candidates = new ArrayList<>();
        for (Incident incident : set.incidents()) {
            incident.articles().stream()
                    .flatMap(article -> byArticle.getOrDefault(article, Set.of()).stream())
                    .distinct()
                    .forEach(i -> candidates.add(pairing.pair(incident, attacks.get(i), i)));
        }
        candidates.sort(Comparator.comparingDouble((Pair pair) -> -pair.shared)
                .thenComparingInt(pair -> -pair.agreed)
                .thenComparing(Pair::articles)
                .thenComparingInt(pair -> -pair.exact)
                .thenComparingInt(pair -> set.incidents().indexOf(pair.incident))
                .thenComparingInt(Pair::order));
        Set<ReplayedAttack> taken = new HashSet<>();
        for (Pair pair : candidates) {
            if (!pairing.pairs.containsKey(pair.incident) && taken.add(pair.told)) {
                pairing.pairs.put(pair.incident, pair.told);
            }
        }
        return pairing;
    }

    private Pair pair(Incident incident, ReplayedAttack told, int order) {
        Set<String> both = new HashSet<>(incident.articles());
        both.retainAll(told.articles());
        double union = incident.articles().size() + told.articles().size() - both.size();
        int agreed = (set.isSamePlace(incident.cities(), told) ? 1 : 0)
                + (incident.date() != null && incident.date().equals(told.date()) ? 1 : 0);
        ArticleText text = set.text(incident);
        int exact = (isExact(incident.killed(), set.killed(told), text) ? 1 : 0)
                + (isExact(incident.injured(), set.injured(told), text) ? 1 : 0);
        return new Pair(incident, told, both.size() / union, agreed, String.join(" ", told.articles()), exact, order);
    }

    static boolean isExact(Incident.Toll toll, int number, ArticleText text) {
        return toll != null && toll.isMetBy(number, text);
    }

    /** The attack that tells of the incident, or null. */
    ReplayedAttack of(Incident incident) {
        return pairs.get(incident);
    }

    Collection<ReplayedAttack> paired() {
        return pairs.values();
    }
}

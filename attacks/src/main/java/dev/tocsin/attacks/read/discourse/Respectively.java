package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers and towns told in the same order: "killed three and five people in Baghdad and Mosul respectively". */
final class Respectively {
    private static final WordSet WORD = WordSet.of("respectively");

    private Respectively() {}

    /** A clause for each town; empty where the sentence does not pair numbers with towns. */
    static List<Facts> parted(Facts f, List<Spot> spots) {
        if (!f.sentence().has(WORD) || f.casualties().size() < 2) {
            return List.of();
        }
        List<Spot> towns = towns(f, spots);
        if (towns.size() < 2) {
            return List.of();
        }
        List<List<Casualty>> shares = new ArrayList<>();
        for (int i = 0; i < towns.size(); i++) {
            shares.add(new ArrayList<>());
        }
        for (List<Casualty> told : byVerb(f).values()) {
            if (told.size() != towns.size()) {
                return List.of();
            }
            for (int i = 0; i < towns.size(); i++) {
                shares.get(i).add(told.get(i));
            }
        }
        List<Facts> clauses = new ArrayList<>();
        for (int i = 0; i < towns.size(); i++) {
            int from = i == 0 ? f.from() : f.from() + i;
            clauses.add(new Facts(
                    f.sentence(),
                    from,
                    f.to(),
                    f.people(),
                    shares.get(i),
                    List.of(towns.get(i).name()),
                    f.dates(),
                    f.cues()));
        }
        return clauses;
    }

    /** Each town once, in the order in which they are told. */
    private static List<Spot> towns(Facts f, List<Spot> spots) {
        List<Spot> towns = new ArrayList<>();
        for (Spot spot : spots) {
            boolean known = towns.stream()
                    .anyMatch(t -> spot.isInCity()
                            && t.entry().cityId().equals(spot.entry().cityId()));
            if (spot.isInCity() && !known && spot.name().from() >= f.from()) {
                towns.add(spot);
            }
        }
        return towns;
    }

    private static Map<Integer, List<Casualty>> byVerb(Facts f) {
        Map<Integer, List<Casualty>> told = new LinkedHashMap<>();
        for (Casualty c : f.casualties()) {
            if (c.people().kind() == People.Kind.COUNTED || c.people().isOne()) {
                told.computeIfAbsent(c.trigger(), t -> new ArrayList<>()).add(c);
            }
        }
        return told;
    }
}

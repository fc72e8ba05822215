package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Basis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an article's sentences tell of one attack, as it is gathered. */
final class Scene {
    final Basis basis;
    final List<Facts> facts = new ArrayList<>();
    /** What it may be told apart by: ids of the cities and codes of the provinces of its own words. */
    private final Set<String> places = new HashSet<>();

    private final List<DateMention> dates = new ArrayList<>();

    Scene(Basis basis) {
        this.basis = basis;
    }

    void add(Facts more) {
        facts.add(more);
        dates.addAll(more.dates());
    }

    void at(Spot spot) {
        if (spot.isInCity()) {
            places.add(spot.entry().cityId());
        }
        if (spot.entry().provinceCode() != null) {
            places.add(spot.entry().provinceCode());
        }
    }

    /** Whether its words place it in the same city, or, where one of the two names only a province, in the same one. */
    boolean isAt(Spot spot) {
        return spot.isInCity()
                ? places.contains(spot.entry().cityId())
                : places.contains(spot.entry().provinceCode());
    }

    boolean isPlaced() {
        return !places.isEmpty();
    }

    boolean hasCasualties() {
        return facts.stream().anyMatch(f -> !f.casualties().isEmpty());
    }

    /** Whether the sentence names days, and none that may be one of the scene's. */
    boolean isOnOtherDay(Facts other) {
        return !dates.isEmpty()
                && !other.dates().isEmpty()
                && other.dates().stream().allMatch(date -> dates.stream().allMatch(date::contradicts));
    }
}

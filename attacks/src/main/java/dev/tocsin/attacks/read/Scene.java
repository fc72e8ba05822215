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

    /** The scene on whose day it was too, unless it tells one of its own; or null. */
    private Scene sameDay;

    Scene(Basis basis) {
        this.basis = basis;
    }

    void add(Facts more) {
        facts.add(more);
        dates.addAll(more.dates());
    }

    void onDayOf(Scene other) {
        sameDay = other;
    }

    /** The scene on whose day it was too, unless it tells one of its own; or null. */
    Scene sameDay() {
        return sameDay;
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

    /** Whether the sentence names a day that cannot be one of the scene's, and none that may. */
    boolean isOnOtherDay(Facts other) {
        boolean contradicted = false;
        for (DateMention date : other.dates()) {
            for (DateMention own : dates) {
                if (date.agreesWith(own)) {
                    return false;
                }
                contradicted |= date.contradicts(own);
            }
        }
        return contradicted;
    }
}

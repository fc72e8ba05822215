package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import dev.tocsin.attacks.tally.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sums over a selection of attacks, in all and by place.
 *
 * @param total of them all, wherever they happened; its level is COUNTRY and its place unknown
 * @param places those in which anything happened, in no order
 */
public record PlaceSums(Tally total, List<Tally> places) {

    public static PlaceSums of(Stream<Attack> attacks, TallyLevel level, Policy policy) {
        SelectionSums total = new SelectionSums();
        Map<String, SelectionSums> sums = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        attacks.forEach(attack -> {
            total.add(attack);
            String key = key(level, attack.place());
            if (key != null) {
                places.putIfAbsent(key, attack.place());
                sums.computeIfAbsent(key, k -> new SelectionSums()).add(attack);
            }
        });
        return new PlaceSums(
                total.tally("all", TallyLevel.COUNTRY, Place.UNKNOWN, null, policy),
                sums.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getValue()
                                .tally(entry.getKey(), level, only(level, places.get(entry.getKey())), null, policy))
                        .toList());
    }

    private static String key(TallyLevel level, Place place) {
        return switch (level) {
            case CITY -> place.precision().isInCity() ? key("city:", place.cityId()) : null;
            case PROVINCE -> key("province:", place.provinceCode());
            case COUNTRY -> key("country:", place.countryCode());
        };
    }

    private static String key(String level, String id) {
        return id == null ? null : level + id;
    }

    private static Place only(TallyLevel level, Place p) {
        boolean isCity = level == TallyLevel.CITY;
        boolean isCountry = level == TallyLevel.COUNTRY;
        return new Place(
                isCity ? p.city() : null,
                isCity ? p.cityId() : null,
                isCountry ? null : p.province(),
                isCountry ? null : p.provinceCode(),
                p.country(),
                p.countryCode(),
                isCity ? p.lat() : null,
                isCity ? p.lon() : null,
                PlacePrecision.UNKNOWN,
                null,
                null);
    }
}

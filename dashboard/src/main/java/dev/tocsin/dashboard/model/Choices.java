package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Responsibility;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What there is to choose from: places, kinds and actors that occur in standing attacks.
 *
 * @param types in order of their names
 * @param actors usual names, sorted
 * @param places by country code
 */
public record Choices(TreeSet<AttackType> types, TreeSet<String> actors, List<Country> places) {

    /** A country and what lies in it; the province of a city may be unknown. */
    public record Country(String countryCode, String country, List<Province> provinces) {}

    public record Province(String provinceCode, String province, List<City> cities) {}

    public record City(String cityId, String city) {}

    static Choices of(Stream<Attack> attacks) {
        TreeSet<AttackType> types = new TreeSet<>();
        TreeSet<String> actors = new TreeSet<>();
        Map<String, Map<String, Map<String, Place>>> places = new TreeMap<>();
        attacks.forEach(attack -> {
            types.add(attack.type());
            attack.responsibility().stream().map(Responsibility::actor).forEach(actors::add);
            add(places, attack);
        });
        return new Choices(
                types, actors, places.values().stream().map(Choices::country).toList());
    }

    private static void add(Map<String, Map<String, Map<String, Place>>> places, Attack attack) {
        Place place = attack.place();
        if (place.countryCode() != null) {
            places.computeIfAbsent(place.countryCode(), code -> new TreeMap<>())
                    .computeIfAbsent(orEmpty(place.provinceCode()), code -> new TreeMap<>())
                    .putIfAbsent(orEmpty(place.cityId()), place);
        }
    }

    private static String orEmpty(String code) {
        return code == null ? "" : code;
    }

    private static Country country(Map<String, Map<String, Place>> provinces) {
        Place any = any(provinces.values().iterator().next());
        return new Country(
                any.countryCode(),
                any.country(),
                provinces.values().stream().map(Choices::province).toList());
    }

    private static Province province(Map<String, Place> cities) {
        Place any = any(cities);
        List<City> known = cities.values().stream()
                .filter(place -> place.cityId() != null)
                .map(place -> new City(place.cityId(), place.city()))
                .toList();
        return new Province(any.provinceCode(), any.province(), known);
    }

    private static Place any(Map<String, Place> places) {
        return places.values().iterator().next();
    }
}

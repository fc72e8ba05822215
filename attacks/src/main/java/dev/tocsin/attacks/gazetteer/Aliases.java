package dev.tocsin.attacks.gazetteer;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tables, kept by hand, of what news calls cities, their parts, and regions that are no division. */
final class Aliases {
    /** A part of a city lies no farther from its centre; a settlement of its name beyond is another place. */
    private static final double FARTHEST_PART_KM = 40;

    private final Areas areas;
    private final PlaceRows places;
    private final PackedLines index;
    private final NamesByHand names;

    Aliases(Areas areas, PlaceRows places, PackedLines index, NamesByHand names) {
        this.areas = areas;
        this.places = places;
        this.index = index;
        this.names = names;
    }

    void read() {
        TableFile.read("cities.tsv", 4).forEach(this::city);
        TableFile.read("towns.tsv", 6).forEach(this::town);
        TableFile.read("districts.tsv", 3).forEach(this::districts);
        TableFile.read("regions.tsv", 3).forEach(this::region);
    }

    private void city(TableFile.Row row) {
        int line = lineOf(row, row.field(0), row.field(1));
        places.usualName(line, row.field(2));
        Entry city = places.entry(line);
        Stream.concat(Stream.of(row.field(2)), row.list(3).stream())
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.add(name, city));
    }

    private void town(TableFile.Row row) {
        Entry area = area(row, row.field(0));
        String name = row.field(1);
        String id = "town:" + area.provinceCode() + "/" + slug(name);
        Entry town = new Entry(
                Kind.CITY,
                id,
                name,
                name,
                id,
                area.province(),
                area.provinceCode(),
                area.country(),
                area.countryCode(),
                PlaceRows.degrees(row.field(2)),
                PlaceRows.degrees(row.field(3)),
                Integer.parseInt(row.field(4)),
                false,
                false);
        Stream.concat(Stream.of(name), row.list(5).stream()).forEach(spelled -> names.add(spelled, town));
    }

    private static String slug(String name) {
        return Folding.fold(name).replace(' ', '-');
    }

    private void districts(TableFile.Row row) {
        Entry city = places.entry(lineOf(row, row.field(0), row.field(1)));
        row.list(2).forEach(name -> names.add(name, district(name, city)));
    }

    /** A part that GeoNames knows as a place of its own stands where that does; any other in its city's centre. */
    private Entry district(String name, Entry city) {
        Entry spot = Arrays.stream(index.find(Folding.fold(name)))
                .mapToObj(places::entry)
                .filter(other -> isWithin(other, city))
                .findFirst()
                .orElse(city);
        return new Entry(
                Kind.DISTRICT,
                city.id() + "/" + slug(name),
                name,
                city.city(),
                city.cityId(),
                city.province(),
                city.provinceCode(),
                city.country(),
                city.countryCode(),
                spot.lat(),
                spot.lon(),
                spot.equals(city) ? 0 : spot.population(),
                false,
                false);
    }

    /** Whether a settlement of a district's name is that district. */
    static boolean isWithin(Entry settlement, Entry city) {
        return settlement.kind() != Kind.COUNTY
                && settlement.countryCode().equals(city.countryCode())
                && settlement.distanceKm(city) <= FARTHEST_PART_KM;
    }

    private void region(TableFile.Row row) {
        List<String> spelled = row.list(0);
        List<String> lies = row.list(1);
        boolean inOne = lies.size() == 1;
        Entry area = inOne ? area(row, lies.get(0)) : null;
        lies.forEach(code -> area(row, code));
        Entry region = new Entry(
                Kind.REGION,
                (inOne ? area.id() : "region:") + "/" + slug(spelled.get(0)),
                spelled.get(0),
                null,
                null,
                inOne ? area.province() : null,
                inOne ? area.provinceCode() : null,
                inOne ? area.country() : null,
                inOne ? area.countryCode() : null,
                inOne ? area.lat() : Double.NaN,
                inOne ? area.lon() : Double.NaN,
                inOne ? area.population() / 2 : 0,
                false,
                false);
        spelled.forEach(name -> names.add(name, region));
    }

    private Entry area(TableFile.Row row, String code) {
        Entry area = code.length() == 2 ? areas.country(code) : areas.province(code);
        if (area == null) {
            throw row.wrong("no country or province has the code " + code);
        }
        return area;
    }

    /** The largest settlement of a name within a country or province. */
    private int lineOf(TableFile.Row row, String area, String name) {
        return Arrays.stream(index.find(Folding.fold(name)))
                .filter(line -> isIn(places.entry(line), area))
                .findFirst()
                .orElseThrow(() -> row.wrong("no settlement of " + area + " is called " + name));
    }

    private static boolean isIn(Entry place, String area) {
        return place.kind() != Kind.COUNTY && (area.equals(place.countryCode()) || area.equals(place.provinceCode()));
    }
}

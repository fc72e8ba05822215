package dev.tocsin.attacks.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource({
        "Mazar-i-Sharif, Mazar-i-Sharif, AF-30",
        "Mazar-e-Sharif, Mazar-i-Sharif, AF-30",
        "Mazari Sharif, Mazar-i-Sharif, AF-30",
        "Mazar, Mazar-i-Sharif, AF-30",
        "Qandahar, Kandahar, AF-23",
        "Al-Hillah, Hilla, IQ-06",
        "Ba'qubah, Baqubah, IQ-10",
        "Al-Fallujah, Fallujah, IQ-01",
        "El-Arish, Arish, EG-27",
        "Kiev, Kyiv, UA-12",
        "Bombay, Mumbai, IN-16",
        "Leningrad, Saint Petersburg, RU-66",
        "Saint Louis, St. Louis, US-MO",
        "NYC, New York City, US-NY",
        "Derry, Derry, GB-NIR",
        "'Washington, D.C.', Washington, US-DC",
        "Bogotá, Bogota, CO-34",
        "San Sebastián, San Sebastian, ES-59",
        "Sevare, Sevare, ML-04",
    })
    void everySpellingOfACityNamesIt(String spelling, String city, String province) {
        assertThat(gazetteer.named(Folding.fold(spelling)))
                .filteredOn(entry -> entry.kind() == Kind.CITY)
                .first()
                .satisfies(found -> {
                    assertThat(found.city()).isEqualTo(city);
                    assertThat(found.provinceCode()).isEqualTo(province);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Brooklyn, New York City",
        "Karrada, Baghdad",
        "Sadr City, Baghdad",
        "Dasht-e-Barchi, Kabul",
        "Soho, London",
        "Lyari, Karachi",
        "Neukölln, Berlin",
    })
    void aPartOfACityStandsForTheCity(String part, String city) {
        Entry found = gazetteer.named(Folding.fold(part)).get(0);
        assertThat(found.kind()).isEqualTo(Kind.DISTRICT);
        assertThat(found.city()).isEqualTo(city);
        assertThat(found.cityId()).startsWith("geonames:");
    }

    @ParameterizedTest
    @CsvSource({
        "Afghans, DEMONYM, AF",
        "West German, DEMONYM, DE",
        "Soviet Union, COUNTRY, RU",
        "U.S., COUNTRY, US",
        "Zaire, COUNTRY, CD",
        "Rhodesia, COUNTRY, ZW",
        "Northern Ireland, PROVINCE, GB",
        "Calif., PROVINCE, US",
        "Anbar, PROVINCE, IQ",
        "Dagestan, PROVINCE, RU",
        "Donbas, REGION, UA",
        "North Waziristan, REGION, PK",
    })
    void areasAndTheirPeopleAreKnown(String name, Kind kind, String country) {
        assertThat(gazetteer.named(Folding.fold(name))).anySatisfy(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.countryCode()).isEqualTo(country);
        });
    }

    @Test
    void aRegionOfSeveralCountriesHasNone() {
        assertThat(gazetteer.named("kurdistan"))
                .filteredOn(found -> found.kind() == Kind.REGION)
                .singleElement()
                .satisfies(found -> assertThat(found.countryCode()).isNull());
    }

    @Test
    void namesakesComeByPopulation() {
        assertThat(gazetteer.named("springfield"))
                .hasSizeGreaterThan(10)
                .isSortedAccordingTo((a, b) -> Integer.compare(b.population(), a.population()))
                .first()
                .extracting(Entry::provinceCode)
                .isEqualTo("US-MO");
    }

    @Test
    void aCountyHasItsState() {
        assertThat(gazetteer.named("ellicott city")).extracting(Entry::province).containsExactly("Maryland");
        assertThat(gazetteer.named("howard county"))
                .allMatch(county -> county.kind() == Kind.COUNTY)
                .extracting(Entry::province)
                .contains("Maryland", "Indiana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kabul", "new york", "united states", "libyan", "kandahar province", "zzyx district"})
    void noNameIsPassedOver(String words) {
        int hash = 0;
        String last = "";
        for (String word : words.split(" ", -1)) {
            hash = Gazetteer.hash(hash, word);
            last = word;
        }
        assertThat(hash).isEqualTo(words.hashCode());
        assertThat(gazetteer.mayName(hash) || Gazetteer.isKind(last)).isTrue();
    }

    @Test
    void aWordThatHoldsAKindIsNotPassedOver() {
        assertThat(Gazetteer.isKind("zzyx district")).isTrue();
    }

    @Test
    void mostWordsThatAreNoNameArePassedOver() {
        long asked = IntStream.range(0, 1000)
                .filter(i -> gazetteer.mayName(Gazetteer.hash(Gazetteer.hash(0, "kabul"), "x" + i)))
                .count();
        assertThat(asked).isLessThan(100);
    }

    @Test
    void theLongestNameWins() {
        List<String> words = List.of("in", "new", "york", "city", "police", "said");
        assertThat(gazetteer.longest(words, 1)).isEqualTo(3);
        assertThat(gazetteer.longest(List.of("new", "york"), 0)).isEqualTo(2);
        assertThat(gazetteer.longest(List.of("kabul", "police"), 0)).isEqualTo(1);
        assertThat(gazetteer.longest(List.of("rebuffed", "kabul"), 0)).isZero();
    }

    @Test
    void aNameThatIsAWordSaysSo() {
        assertThat(gazetteer.named("mobile").get(0).ambiguousWord()).isTrue();
        assertThat(gazetteer.named("jackson").get(0).ambiguousWord()).isTrue();
        assertThat(gazetteer.named("kandahar").get(0).ambiguousWord()).isFalse();
    }

    @Test
    void aVillageIsSmallUnlessTheNewsKnowsIt() {
        assertThat(gazetteer.named("ellicott city").get(0).small()).isFalse();
        assertThat(gazetteer.named("mullica hill").get(0).small()).isTrue();
        assertThat(gazetteer.named("bagram").get(0).small()).isFalse();
    }

    @Test
    void distancesAreThoseOfTheGlobe() {
        Entry kabul = gazetteer.named("kabul").get(1);
        Entry kandahar = gazetteer.named("kandahar").get(1);
        assertThat(kabul.distanceKm(kandahar)).isCloseTo(458, within(10.0));
    }

    @ParameterizedTest
    @CsvSource({
        "Kandahar province, PROVINCE, AF",
        "Kandahar city, CITY, AF",
        "Helmand district, PROVINCE, AF",
        "Achin district, COUNTY, AF",
        "Kirkuk governorate, PROVINCE, IQ",
        "Waziristan agency, REGION, PK",
        "Karrada district, DISTRICT, IQ",
    })
    void aWordBehindTheNameTellsItsKind(String name, Kind kind, String country) {
        assertThat(gazetteer.named(Folding.fold(name)))
                .isNotEmpty()
                .filteredOn(found -> country.equals(found.countryCode()))
                .isNotEmpty()
                .allMatch(found -> found.kind() == kind);
        assertThat(gazetteer.longest(List.of(Folding.fold(name).split(" ", -1)), 0))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Khogiani district, AF-18",
        "Nahr-i-Seraj district, AF-10",
        "Wata Pour district, AF-34",
    })
    void whereADivisionIsNamedItsSpellingMayVary(String spelling, String province) {
        assertThat(gazetteer.named(Folding.fold(spelling)))
                .allMatch(Entry::small)
                .extracting(Entry::provinceCode)
                .contains(province);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Judicial district", "Residential area", "Intelligence agency", "Rural district"})
    void wordsThatAreNoNameSoundLikeNoPlace(String words) {
        assertThat(gazetteer.named(Folding.fold(words))).isEmpty();
    }

    @Test
    void aProvinceIsGovernedFromItsSeat() {
        assertThat(gazetteer.seat("NG-27").name()).isEqualTo("Maiduguri");
        assertThat(gazetteer.seat("AF-99")).isNull();
    }

    @Test
    void anUnknownNameNamesNothing() {
        assertThat(gazetteer.named("xyzzyville")).isEmpty();
        assertThat(gazetteer.named("")).isEmpty();
        assertThat(gazetteer.province("AF-99")).isNull();
        assertThat(gazetteer.country("ZZ")).isNull();
    }
}

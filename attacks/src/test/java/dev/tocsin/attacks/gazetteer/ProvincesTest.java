package dev.tocsin.attacks.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvincesTest {
    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource({
        "AF-13, Kabul, Kabul",
        "AF-30, Balkh, Mazar-i-Sharif",
        "AF-23, Kandahar, Kandahar",
        "AF-11, Herat, Herat",
        "AF-24, Kunduz, Kunduz",
        "AF-18, Nangarhar, Jalalabad",
        "AF-10, Helmand, Lashkargah",
        "AF-08, Ghazni, Ghazni",
        "AF-39, Uruzgan, Tarin Kowt",
        "AF-37, Khost, Khost",
        "PK-04, Punjab, Lahore",
        "PK-05, Sindh, Karachi",
        "PK-02, Balochistan, Quetta",
        "PK-03, Khyber Pakhtunkhwa, Peshawar",
        "IQ-01, Anbar, Ramadi",
        "IQ-15, Nineveh, Mosul",
        "IQ-18, Saladin, Tikrit",
        "IQ-10, Diyala, Baqubah",
        "IQ-06, Babil, Hilla",
        "IQ-11, Erbil, Erbil",
        "SY-09, Aleppo, Aleppo",
        "SY-04, Raqqa, Raqqa",
        "YE-04, Hadramawt, Mukalla",
        "SO-02, Banaadir, Mogadishu",
        "NG-27, Borno, Maiduguri",
        "NG-44, Yobe, Damaturu",
        "NG-35, Adamawa, Yola",
        "ML-09, Gao, Gao",
        "ML-08, Timbuktu, Timbuktu",
        "BF-12, Sahel, Dori",
        "NE-02, Diffa, Diffa",
        "CM-12, Far North, Maroua",
        "EG-27, North Sinai, Arish",
        "LY-69, Benghazi, Benghazi",
        "KE-16, Garissa, Garissa",
        "CD-11, North Kivu, Goma",
        "MZ-01, Cabo Delgado, Pemba",
        "IN-12, Jammu and Kashmir, Srinagar",
        "IN-37, Chhattisgarh, Raipur",
        "IN-16, Maharashtra, Mumbai",
        "LK-38, Northern Province, Jaffna",
        "PH-14, Bangsamoro, Jolo",
        "TH-70, Yala, Yala",
        "ID-21, Central Sulawesi, Palu",
        "TR-21, Diyarbakir, Diyarbakir",
        "IR-04, Sistan and Baluchestan, Zahedan",
        "PS-WE, West Bank, Hebron",
        "PS-GZ, Gaza Strip, Gaza City",
        "RU-17, Dagestan, Makhachkala",
        "RU-12, Chechnya, Grozny",
        "UA-05, Donetsk Oblast, Donetsk",
        "US-OH, Ohio, Columbus",
        "US-MD, Maryland, Baltimore",
        "US-GA, Georgia, Atlanta",
        "CA-10, Quebec, Montreal",
        "CO-21, Norte de Santander, Cucuta",
        "PE-15, Lima Region, Huacho",
        "GB-NIR, Northern Ireland, Belfast",
        "FR-94, Corsica, Ajaccio",
        "ES-59, Basque Country, Bilbao",
        "DE-02, Bavaria, Munich",
        "ZA-11, Western Cape, Cape Town",
        "AU-02, New South Wales, Sydney",
        "NZ-E9, Canterbury, Christchurch",
    })
    void aProvinceHasItsNameAndItsCity(String code, String province, String city) {
        assertThat(gazetteer.province(code).name()).isEqualTo(province);
        assertThat(gazetteer.named(Folding.fold(city))).anySatisfy(found -> {
            assertThat(found.city()).isEqualTo(city);
            assertThat(found.provinceCode()).isEqualTo(code);
        });
    }

    /** Territories that GeoNames does not divide. */
    private static final Set<String> UNDIVIDED =
            Set.of("EH", "GI", "MO", "CW", "SX", "AW", "HK", "MF", "TC", "BL", "SG");

    @Test
    void everyProvinceWithATownHasAName() {
        PackedLines places = PackedLines.read("places.tsv.gz");
        Set<String> nameless = new TreeSet<>();
        for (int line = 0; line < places.count(); line++) {
            String[] row = places.fields(line);
            String code = row[3] + "-" + row[4];
            if (Integer.parseInt(row[5]) >= 15_000 && !UNDIVIDED.contains(row[3]) && gazetteer.province(code) == null) {
                nameless.add(code);
            }
        }
        assertThat(nameless).isEmpty();
    }
}

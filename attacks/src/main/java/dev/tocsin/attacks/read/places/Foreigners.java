package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Countries whose people and things are told as abroad: "the Indian consulate", "a Japanese tanker", "troops from Chad". */
public final class Foreigners {
    private static final WordSet ABROAD = WordSet.of(
            "embassy",
            "embassies",
            "consulate",
            "consulates",
            "consul",
            "consul-general",
            "ambassador",
            "ambassador's",
            "diplomat",
            "diplomats",
            "diplomatic",
            "chancery",
            "tourist",
            "tourists",
            "holidaymakers",
            "backpacker",
            "backpackers",
            "missionary",
            "missionaries",
            "peacekeeper",
            "peacekeepers",
            "expatriate",
            "expatriates",
            "tanker",
            "freighter",
            "airliner",
            "drone",
            "drones",
            "nationals",
            "asylum",
            "refugee",
            "refugees",
            "migrants");

    /** Those of the United States are told of where they fight. */
    private static final WordSet TROOPS = WordSet.of(
            "drone",
            "drones",
            "soldier",
            "soldiers",
            "troops",
            "marine",
            "marines",
            "airstrike",
            "airstrikes",
            "missile",
            "missiles",
            "contractor",
            "contractors",
            "serviceman",
            "servicemen",
            "servicemember",
            "servicemembers");

    private static final WordSet SENT = WordSet.of(
            "peacekeeper",
            "peacekeepers",
            "troops",
            "soldiers",
            "tourists",
            "tourist",
            "pilgrims",
            "migrants",
            "refugees");

    private Foreigners() {}

    /** Whether the name tells whose people or things they are, and so not where. */
    public static boolean are(PlaceName name) {
        Entry first = name.entries().get(0);
        Sentence s = name.sentence();
        if (first.kind() == Entry.Kind.COUNTRY && name.before().is("from")) {
            return SENT.has(s.at(name.from() - 2));
        }
        boolean american = "US".equals(first.countryCode()) && first.provinceCode() == null;
        if (first.kind() != Entry.Kind.DEMONYM && !american) {
            return false;
        }
        int k = name.to();
        while (s.at(k).is(Sense.MOD)
                || s.at(k).is("un")
                || s.at(k).is("special")
                || s.at(k).is("army")) {
            k++;
        }
        return ABROAD.has(s.at(k)) || american && TROOPS.has(s.at(k));
    }
}

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Words of people that only describe what stands behind them: "senior Somali officials", "a Norwegian embassy". */
final class OnlyDescribes {
    /** Things told by the nation they belong to. */
    private static final WordSet OF_NATIONS = WordSet.of(
            "embassy",
            "embassies",
            "consulate",
            "consulates",
            "mission",
            "border",
            "capital",
            "coast",
            "island",
            "ship",
            "ships",
            "warship",
            "tanker",
            "airliner",
            "airline",
            "flight",
            "convoy",
            "compound",
            "restaurant",
            "newspaper",
            "parliament",
            "ministry",
            "settlement",
            "enclave",
            "side",
            "soil",
            "territory");

    private static final WordSet GROUPS = WordSet.of(
            "group",
            "groups",
            "organization",
            "organizations",
            "organisation",
            "organisations",
            "network",
            "networks",
            "outfit",
            "outfits",
            "activity",
            "activities",
            "threat",
            "threats");

    private static final WordSet CAMPS =
            WordSet.of("camp", "camps", "settlement", "settlements", "shelter", "shelters");

    private static final WordSet COUNTS =
            WordSet.of("toll", "count", "tally", "figure", "figures", "number", "numbers");

    /** In words: the longest phrase up to its noun. */
    private static final int PHRASE = 7;

    private OnlyDescribes() {}

    static boolean isAt(Sentence s, int k) {
        return isOrigin(s, k)
                || isOfPlace(s, k)
                || isOfficials(s, k)
                || isOfThing(s, k)
                || isOfHospital(s, k)
                || isOfToll(s, k)
                || isOfBody(s, k)
                || isServedLong(s, k);
    }

    /** The nation of "a Norwegian embassy", "an Afghan village". */
    private static boolean isOrigin(Sentence s, int k) {
        Token next = s.at(k + 1);
        return s.at(k).capital()
                && !next.capital()
                && (next.is(Sense.UNIT) || OF_NATIONS.has(next))
                && !next.isAny(Nouns.ENDS_PHRASE)
                && !s.isHeadline();
    }

    /** The local of "a local farming cooperative", "a local bank". */
    private static boolean isOfPlace(Sentence s, int k) {
        Token next = s.at(k + 1);
        return s.at(k).is("local")
                && next.word().senses() == 0
                && Character.isLetter(next.word().text().charAt(0))
                && !next.capital()
                && !next.word().text().endsWith("ed");
    }

    /** "senior Somali officials". */
    private static boolean isOfficials(Sentence s, int k) {
        Token next = s.at(k + 1);
        return s.at(k).is(Sense.MOD)
                && !s.at(k).capital()
                && next.capital()
                && next.is(Sense.PERSON)
                && s.at(k + 2).is(Sense.PERSON);
    }

    /** The veteran of "a veteran Foo Police Department detective". */
    private static boolean isServedLong(Sentence s, int k) {
        boolean served = s.at(k).is("veteran") && s.at(k + 1).capital();
        for (int n = k + 1; served && n < k + PHRASE && !s.at(n).isAny(Nouns.ENDS_PHRASE); n++) {
            if (s.at(n).is(Sense.PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** "Foo General Hospital", "Foo Veterans Medical Center". */
    private static boolean isOfHospital(Sentence s, int k) {
        Token next = s.at(k + 1);
        return s.at(k).capital() && next.capital() && (next.is(Sense.HOSPITAL) || next.is("medical"));
    }

    /** "the official death toll". */
    private static boolean isOfToll(Sentence s, int k) {
        int toll = s.at(k + 1).is("death") ? k + 2 : k + 1;
        return s.at(k).is("official") && COUNTS.has(s.at(toll));
    }

    /** "the National Federation", "terrorist groups", "a refugee camp". */
    private static boolean isOfBody(Sentence s, int k) {
        Token next = s.at(k + 1);
        return s.at(k).is("national") && s.at(k).capital() && next.capital() && !next.is(Sense.PERSON)
                || s.at(k).is(Sense.ATTACKER) && !s.at(k).is(Sense.PLURAL) && GROUPS.has(next)
                || s.at(k).is("refugee") && CAMPS.has(next);
    }

    /** "a minor injury", "private vehicles". */
    private static boolean isOfThing(Sentence s, int k) {
        Token next = s.at(k + 1);
        return s.at(k).is("minor") && next.is(Sense.INJURY) && !next.is(Sense.INJURE_ED)
                || s.at(k).is("private") && next.is(Sense.UNIT);
    }
}

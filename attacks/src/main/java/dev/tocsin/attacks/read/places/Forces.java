package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Armed groups, troops and unions whose names hold a place's: it says nothing of where they struck. */
final class Forces {
    private static final WordSet KINDS = WordSet.of(
            "haram",
            "corps",
            "corp",
            "rifles",
            "constabulary",
            "scouts",
            "cartel",
            "brotherhood",
            "coordinator",
            "brigade",
            "brigades",
            "battalion",
            "regiment",
            "party");

    /** "African Union": of whom it is one. */
    private static final WordSet OF_UNION = WordSet.of("african", "european", "soviet");

    private static final WordSet UNIONS = WordSet.of("alliance", "union", "league", "front", "movement", "party");

    private static final WordSet AIMS = WordSet.of(
            "national",
            "islamic",
            "liberation",
            "resistance",
            "revolutionary",
            "republican",
            "democratic",
            "patriotic",
            "salvation",
            "independence",
            "people's",
            "united",
            "self-defence",
            "self-defense");

    private static final WordSet BODIES =
            WordSet.of("front", "army", "movement", "force", "forces", "party", "organisation");

    private Forces() {}

    /** The Khorasan of "Islamic State Khorasan Province", the Boko of "Boko Haram". */
    static boolean isGroup(PlaceName name) {
        Token after = name.after();
        boolean islamicState =
                name.before().is("state") && name.sentence().at(name.from() - 2).is("islamic");
        boolean union = name.sentence().at(name.from()).is("union") && OF_UNION.has(name.before());
        return islamicState || union || KINDS.has(after) && after.capital() || beginsName(name) || isOfUnion(name);
    }

    /** The Alliance of "Alliance of Patriots", the Kurdistan of "Patriotic Union of Kurdistan". */
    private static boolean isOfUnion(PlaceName name) {
        Sentence s = name.sentence();
        boolean begins = UNIONS.has(s.at(name.from()))
                && name.to() == name.from() + 1
                && (name.after().is("of") || name.after().is("for"))
                && (s.at(name.to() + 1).capital() || s.at(name.to() + 2).capital());
        Token union = s.at(name.from() - 2);
        boolean ends = name.before().is("of")
                && union.capital()
                && UNIONS.has(union)
                && AIMS.has(s.at(name.from() - 3))
                && name.entries().get(0).kind() != Entry.Kind.COUNTRY;
        return begins || ends;
    }

    /** The Moro of "Moro National Liberation Front". */
    private static boolean beginsName(PlaceName name) {
        int k = name.to();
        while (name.sentence().at(k).capital() && AIMS.has(name.sentence().at(k))) {
            k++;
        }
        return k > name.to()
                && name.sentence().at(k).capital()
                && BODIES.has(name.sentence().at(k));
    }
}

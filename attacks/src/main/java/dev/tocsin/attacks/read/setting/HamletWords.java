package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.places.CloseTo;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** The words around the name of a place that no gazetteer knows. */
final class HamletWords {
    static final WordSet PREPOSITIONS = WordSet.of("in", "at", "near", "outside");

    static final WordSet KINDS = WordSet.of(
            "village",
            "town",
            "city",
            "district",
            "hamlet",
            "area",
            "settlement",
            "locality",
            "community",
            "commune",
            "municipality",
            "crossing",
            "island",
            "canton",
            "sector",
            "province",
            "region",
            "department",
            "prefecture",
            "cercle",
            "barangay",
            "suburb");

    static final WordSet SETTLEMENTS = WordSet.of(
            "village",
            "town",
            "hamlet",
            "settlement",
            "locality",
            "community",
            "commune",
            "island",
            "municipality",
            "suburb");

    /** "in the Iboudraren area of Tizi Ouzou province". */
    static final WordSet AREAS = WordSet.of("area", "district", "locality", "sector", "territory");

    /** "in Dadaab sub-county". */
    static final WordSet DIVISIONS =
            WordSet.of("sub-county", "upazila", "tehsil", "taluka", "regency", "woreda", "kebele");

    /** What unknown names end with behind "the": "in the Oldfield district", "in the Oldfield Province". */
    static final WordSet CALLED_BEHIND = WordSet.of(
            "area",
            "district",
            "subdistrict",
            "province",
            "region",
            "department",
            "governorate",
            "prefecture",
            "cercle",
            "commune",
            "municipality",
            "canton",
            "tehsil",
            "division",
            "subdivision",
            "territory",
            "locality",
            "sector",
            "block");

    /** Parts of a place: "on the outskirts of Oldfield", "on the banks of Lake Ash". */
    static final WordSet PARTS = WordSet.of(
            "outskirts",
            "suburbs",
            "centre",
            "center",
            "vicinity",
            "banks",
            "shores",
            "shore",
            "waters",
            "entrance",
            "cemetery",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest");

    /** Behind a comma: "some 15 km from", "on the border". */
    static final WordSet LIES = WordSet.of("on", "some", "about", "around", "north", "south", "east", "west");

    static final WordSet RAIDED = WordSet.of(
            "raided",
            "stormed",
            "invaded",
            "sacked",
            "shelled",
            "torched",
            "razed",
            "overran",
            "attacked",
            "bombed",
            "struck",
            "hit",
            "pounded",
            "surrounded");

    static final WordSet BEGINNINGS =
            WordSet.union(List.of(PREPOSITIONS, SETTLEMENTS, RAIDED, PARTS, CloseTo.WORDS, WordSet.of("into", "on")));

    /** "drove into Oldfield on seven trucks". */
    static final WordSet CAME = WordSet.of(
            "drove", "rode", "burst", "stormed", "marched", "moved", "came", "walked", "swept", "rolled", "broke",
            "went");

    static final WordSet AWAY = WordSet.of("from", "to", "toward", "towards", "for", "between");

    /** Whose village it is says nothing of where it was: "the Oldfield village head". */
    static final WordSet OFFICES = WordSet.of("head", "chief", "council", "elder", "elders", "chairman");

    static final WordSet BETWEEN = WordSet.of(
            "the",
            "of",
            "small",
            "remote",
            "nearby",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "coastal",
            "border",
            "mountain",
            "called",
            "named");

    private HamletWords() {}
}

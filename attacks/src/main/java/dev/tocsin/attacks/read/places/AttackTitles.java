package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** The name of an attack before what is told of it, as chronicles have it: "2017 Oldfield mosque bombing: Two men ...". */
public final class AttackTitles {
    private static final WordSet ATTACKS = WordSet.of(
            "attack",
            "attacks",
            "bombing",
            "bombings",
            "shooting",
            "shootings",
            "massacre",
            "massacres",
            "killing",
            "killings",
            "murders",
            "explosion",
            "explosions",
            "blast",
            "blasts",
            "ambush",
            "siege",
            "raid",
            "stabbing",
            "stabbings",
            "beheadings",
            "kidnapping",
            "kidnappings",
            "abduction",
            "assault",
            "clash",
            "clashes",
            "incident",
            "arson",
            "hijacking");

    /** Cities of more inhabitants are meant where a site's name begins with theirs. */
    private static final int KNOWN = 100_000;

    /** In words. */
    private static final int LONGEST = 9;

    private AttackTitles() {}

    /** The token of the colon behind the title; 0 where the sentence begins with none. */
    public static int end(Sentence s) {
        int end = 1;
        while (end < LONGEST && !s.at(end).is(":")) {
            end++;
        }
        return s.at(end).is(":") && ATTACKS.has(s.at(end - 1)) ? end : 0;
    }

    /** Where the title's first name begins, behind "April 2017"; behind the sentence's end where it has none. */
    public static int begin(Sentence s) {
        int i = 0;
        while (s.at(i).isDigits() || s.at(i).is(Sense.MONTH) || s.at(i).is("the")) {
            i++;
        }
        return i;
    }

    /** "2017 [Oldfield] mosque bombing:". */
    static boolean isNamedAfter(PlaceName name) {
        Sentence s = name.sentence();
        Token first = s.at(0);
        boolean may = name.from() < LONGEST && (first.isDigits() || first.is(Sense.MONTH) || name.from() == 0);
        return may
                && name.from() == begin(s)
                && name.to() < end(s)
                && (!name.after().capital() || isKnown(name.city()));
    }

    /** Peshawar in "Peshawar Agriculture Directorate", not the Buckingham of "Buckingham Palace". */
    private static boolean isKnown(Entry city) {
        return city != null && city.population() >= KNOWN;
    }
}

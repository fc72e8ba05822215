package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordForm;
import dev.tocsin.attacks.read.text.WordSet;

/** What a place is called by the words in its name and beside it: "Swat district", "the village of Oldfield". */
public final class CalledPlace {
    private static final WordSet TOWNS = WordSet.of("city", "town");

    private static final WordSet KINDS =
            WordSet.of("county", "province", "state", "region", "district", "department", "governorate");

    /** Most words between a comma and "town". */
    private static final int MODIFIERS = 4;

    /** What their names end with: the subdistrict's too. */
    private static final WordForm DIVISIONS =
            WordForm.endingIn("county", "district", "agency", "area", "municipality", "tehsil", "region", "parish");

    private CalledPlace() {}

    static boolean isDivision(PlaceName name) {
        return endsWithDivision(name)
                || name.sentence().at(name.from()).word().text().startsWith("county")
                || name.after().is("county")
                || name.after().is("district");
    }

    /** "in the county of Oldfield". */
    public static boolean isOfDivision(PlaceName name) {
        return name.before().is("of") && KINDS.has(name.sentence().at(name.from() - 2));
    }

    private static boolean endsWithDivision(PlaceName name) {
        Sentence s = name.sentence();
        Token end = s.at(name.to() - 1);
        Token last = end.is(".") ? s.at(name.to() - 2) : end;
        return DIVISIONS.fits(last) || last.is("co") && name.to() - name.from() > 1;
    }

    /** "the Austrian capital". */
    public static boolean isCapitalOfCountry(PlaceName name) {
        return name.sentence().at(name.to() - 1).is("capital");
    }

    /** "the city of Oldfield", "the provincial capital, Oldfield": no province of that name. */
    public static boolean isCity(PlaceName name) {
        boolean joined = name.before().is("of") || name.before().is(",");
        Token kind = joined ? name.sentence().at(name.from() - 2) : name.before();
        return TOWNS.has(kind)
                || kind.is("capital") && !name.before().is("of")
                || name.after().is("city")
                || isCityInApposition(name);
    }

    /** "Oldfield, the capital of", "Oldfield, a northern town". */
    private static boolean isCityInApposition(PlaceName name) {
        Sentence s = name.sentence();
        int i = name.to() + 1;
        while (i < name.to() + 1 + MODIFIERS && (s.at(i).is(Sense.DET) || WordsBefore.isDescription(s.at(i)))) {
            i++;
        }
        return name.after().is(",") && (TOWNS.has(s.at(i)) || s.at(i).is("capital"));
    }

    /** "the village of Oldfield". */
    public static boolean isVillage(PlaceName name) {
        Token kind = name.sentence().at(name.from() - 2);
        return name.before().is("of") && (kind.is("village") || kind.is("hamlet"));
    }

    /** "the city's Medina district": a part of a city that is told elsewhere, whatever else bears its name. */
    public static boolean isPartOfToldCity(PlaceName name) {
        int i = beforeModifiers(name);
        Token owner = name.sentence().at(i - 1);
        return name.sentence().at(i).is(Sense.POSS) && (owner.is("city") || owner.is("capital") || owner.is("town"));
    }

    /** "Pittsburgh's Oldfield neighborhood", "the Oldfield section"; but "a Pittsburgh neighborhood" is one of Pittsburgh. */
    public static boolean isPartOfCity(PlaceName name) {
        Token lead = name.sentence().at(beforeModifiers(name));
        return Namesakes.isPartOfCity(name) && (lead.is("the") || lead.is("'s") || lead.is(Sense.POSS));
    }

    private static int beforeModifiers(PlaceName name) {
        int i = name.from() - 1;
        while (i > 0 && name.sentence().at(i).is(Sense.MOD)) {
            i--;
        }
        return i;
    }
}

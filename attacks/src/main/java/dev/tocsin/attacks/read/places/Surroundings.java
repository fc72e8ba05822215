package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordForm;
import dev.tocsin.attacks.read.text.WordSet;

/** What the words around a place name tell of what goes on there. */
final class Surroundings {
    private static final WordSet OFFICES = WordSet.of(
            "police",
            "officers",
            "officer",
            "deputies",
            "sheriff",
            "sheriff's",
            "pd",
            "authorities",
            "detectives",
            "investigators",
            "firefighters",
            "fire",
            "mayor",
            "governor",
            "officials",
            "cops",
            "paramedics",
            "coroner",
            "coroner's",
            "prosecutors",
            "troopers",
            "jail");

    private static final WordSet MEDICAL = WordSet.of("hospital", "medical", "regional", "health", "clinic", "trauma");

    private static final WordSet KINDS_OF_HOSPITALS =
            WordSet.of("general", "central", "university", "teaching", "military", "provincial", "district", "main");

    private static final WordSet CARE = WordSet.of(
            "hospital",
            "airlifted",
            "flown",
            "transported",
            "taken",
            "rushed",
            "hospitalized",
            "treated",
            "transferred",
            "medical",
            "center");

    private static final WordForm HOSPITAL = WordForm.of(word -> word.contains("hospital"));

    private static final WordSet SPEAKING = WordSet.of(
            "journalists",
            "reporters",
            "speaking",
            "told",
            "briefing",
            "statement",
            "court",
            "conference",
            "spokesman",
            "arrested",
            "captured",
            "apprehended",
            "extradited",
            "surrendered",
            "born");

    private static final WordSet OUTLET_WORDS =
            WordSet.of("news", "weather", "sports", "tv", "breaking", "radio", "local");

    private static final WordSet DASHES = WordSet.of("-", "–", "—", "|");

    private static final WordSet FORCES = WordSet.of("metropolitan", "metro", "township", "state", "city", "county");

    private static final WordSet STAFF = WordSet.of(
            "headquarters",
            "sources",
            "source",
            "ministry",
            "embassy",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "command",
            "mission",
            "diplomats",
            "officers",
            "office");

    private static final WordSet FALLS =
            WordSet.of("fell", "landed", "rained", "slammed", "crashed", "smashed", "ploughed", "down", "exploded");

    private static final WordSet HITS = WordSet.of("hit", "struck", "hits", "strikes", "rocked", "pounded", "pounds");

    /** What is done to a place, by whomever. */
    private static final WordSet RAIDS = WordSet.of(
            "raided", "shelled", "stormed", "invaded", "sacked", "torched", "razed", "overran", "bombed", "attacked");

    private static final WordSet MISSILES = WordSet.of(
            "rocket",
            "rockets",
            "missile",
            "missiles",
            "shell",
            "shells",
            "drone",
            "drones",
            "bomb",
            "bombs",
            "strike",
            "strikes",
            "mortar",
            "mortars",
            "artillery",
            "shelling",
            "blast",
            "blasts",
            "explosion",
            "explosions");

    /** In words: from what is fired to where it falls. */
    private static final int MISSILE_WITHIN = 6;

    private Surroundings() {}

    static boolean isNameOfHospital(PlaceName name) {
        return MEDICAL.has(name.after())
                || KINDS_OF_HOSPITALS.has(name.after())
                        && name.sentence().at(name.to() + 1).is("hospital")
                || name.after().is("'s") && isHospitalBehind(name);
    }

    private static boolean isHospitalBehind(PlaceName name) {
        for (int i = name.to() + 1; i < name.to() + 4; i++) {
            if (MEDICAL.has(name.sentence().at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "flown to a hospital in El Paso". */
    static boolean isWhereTaken(PlaceName name) {
        for (int i = name.from() - 1; i > name.from() - 7 && i >= 0; i--) {
            Token token = name.sentence().at(i);
            if (token.is(Sense.COMMA) || token.is(Sense.BREAK) || token.is(Sense.AND)) {
                return false;
            }
            if (isTarget(name.sentence(), i)) {
                return false;
            }
            if (CARE.has(token) && isOfCare(name.sentence(), i) || HOSPITAL.fits(token)) {
                return true;
            }
        }
        return false;
    }

    /** "a trauma center", "Adena Center"; no shopping center, not "the center of", and not "the Oak Center shooting". */
    private static boolean isOfCare(Sentence s, int i) {
        boolean named = s.at(i - 1).capital() && !s.at(i + 1).is(Sense.ATTACK);
        return !s.at(i).is("center") || named || MEDICAL.has(s.at(i - 1));
    }

    /** "at ten Moscow time". */
    static boolean isClock(PlaceName name) {
        return name.after().is("time") && !name.sentence().at(name.to() + 1).is("and");
    }

    /** The hospital of "stormed a military hospital in Kabul": where it was. */
    private static boolean isTarget(Sentence s, int hospital) {
        for (int k = hospital - 1; s.at(hospital).is("hospital") && k > Math.max(0, hospital - 5); k--) {
            if (HITS.has(s.at(k))
                    || s.at(k).is("attacked")
                    || s.at(k).is("stormed")
                    || s.at(k).is("outside")) {
                return true;
            }
            if (s.at(k).is(Sense.PREP)) {
                return false;
            }
        }
        return false;
    }

    /** "speaking to journalists in Moscow", "arrested in Houston". */
    static boolean isWhereSpoken(PlaceName name) {
        for (int i = name.from() - 1; i > name.from() - 6 && i >= 0; i--) {
            Token token = name.sentence().at(i);
            if (token.is("after") || token.is(Sense.BREAK) || token.is(Sense.ATTACK)) {
                return false;
            }
            if (SPEAKING.has(name.sentence().at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "headquarters in Abuja said": who speaks there, wherever it happened. */
    static boolean isWhereStaffSpeak(PlaceName name) {
        Token verb = name.after();
        boolean speaks = verb.is("said") || verb.is("told") || verb.is("confirmed") || verb.is("announced");
        return speaks && name.before().is("in") && STAFF.has(name.sentence().at(name.from() - 2));
    }

    /** "rockets fell on the border town of Kilis", "slammed into Odessa", "raided the town of Kilis". */
    static boolean isHit(PlaceName name) {
        for (int i = name.from() - 1; i > 0 && i > name.from() - 7; i--) {
            Token token = name.sentence().at(i);
            boolean on = token.is("on") || token.is("into");
            if (on && name.sentence().at(i - 1).is(Sense.ATTACK)) {
                return true;
            }
            if (on ? FALLS.has(name.sentence().at(i - 1)) : HITS.has(token)) {
                return hasMissile(name.sentence(), i);
            }
            if (RAIDS.has(token)) {
                boolean named =
                        name.sentence().at(i + 1).is("the") && !name.before().is("of");
                return !named && !name.after().is(Sense.POSS);
            }
            if (!token.is(Sense.DET) && !WordsBefore.mayBe(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasMissile(Sentence s, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - MISSILE_WITHIN); i--) {
            if (MISSILES.has(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Those who work where it happened. */
    static boolean isOffice(Token token) {
        return OFFICES.has(token);
    }

    /**
     * In the tail of a headline that names the page: "- WAFB 9 News Baton Rouge, Louisiana News", "- Action News 5 -
     * Memphis, Tennessee".
     */
    static boolean isTailOfHeadline(PlaceName name) {
        Sentence s = name.sentence();
        int dash = s.isHeadline() ? nextDash(s, 1) : s.size();
        if (dash >= name.from()) {
            return false;
        }
        int end = name.isLocative() ? nextDash(s, name.to()) : s.size();
        for (int i = dash + 1; i < end; i++) {
            String word = s.at(i).word().text();
            if (OUTLET_WORDS.has(word) || word.endsWith(".com") || word.equals("com")) {
                return true;
            }
        }
        return false;
    }

    private static int nextDash(Sentence s, int from) {
        int i = from;
        while (i < s.size() && !DASHES.has(s.at(i))) {
            i++;
        }
        return i;
    }

    /** "Adena Metropolitan Police", "the Adena Fire Department". */
    static boolean isForce(PlaceName name) {
        Token kind = name.after();
        return FORCES.has(kind)
                && kind.capital()
                && isOffice(name.sentence().at(name.to() + 1))
                && name.sentence().at(name.to() + 1).capital();
    }
}

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** What a sentence says of people whom the sentence before told of: that they died, were killed, or fell as attackers do. */
enum Fate {
    /** Nothing that is told here. */
    NONE,
    /** "died", "were pronounced dead", "were taken to a hospital, where they died". */
    DIED,
    /** "were killed", "were found strangled". */
    KILLED,
    /** "died in a gun battle", "were shot dead by commandos", "died when they blew themselves up". */
    FELL;

    private static final WordSet DECLARED = WordSet.of("pronounced", "declared");

    private static final WordSet BETWEEN = WordSet.of("both", "all", "later", "each", "succumbed", "too");

    private static final WordSet FIGHTS = WordSet.of(
            "gun",
            "gunfight",
            "gunbattle",
            "gun-battle",
            "shootout",
            "shoot-out",
            "firefight",
            "battle",
            "encounter",
            "exchange",
            "returned",
            "siege");

    private static final WordSet TAKEN = WordSet.of(
            "taken",
            "rushed",
            "brought",
            "flown",
            "airlifted",
            "transported",
            "shifted",
            "evacuated",
            "moved",
            "transferred",
            "hospitalized",
            "hospitalised",
            "admitted",
            "conveyed",
            "ferried",
            "driven",
            "carried");

    private static final WordSet WHERE = WordSet.of("where", "when", "but", "and", "before");

    /** In words: from the death to how it came. */
    private static final int CAUSE = 9;

    /** In words: from "were taken" to what became of them. */
    private static final int ROAD = 14;

    /** @param from the token behind those it is told of */
    static Fate of(Sentence s, int from) {
        int k = behindAuxiliaries(s, from);
        if (TAKEN.has(s.at(k)) || s.at(k).is(Sense.INJURE_ED)) {
            return ofTaken(s, k + 1);
        }
        boolean died = s.at(k).is(Sense.DIE) || DECLARED.has(s.at(k)) || s.at(k).is(Sense.DEAD);
        boolean killed = s.at(k).is(Sense.KILL_ED) && s.at(k - 1).isAny(Sense.mask(Sense.BE, Sense.ADV));
        boolean fell = (died || killed) && isOfFight(s, k) || s.at(k).is(Sense.SUICIDE_ED);
        return fell ? FELL : killed ? KILLED : died ? DIED : NONE;
    }

    private static int behindAuxiliaries(Sentence s, int from) {
        int k = from;
        while (s.at(k).isAny(Sense.mask(Sense.BE, Sense.HAVE, Sense.ADV)) || BETWEEN.has(s.at(k))) {
            k++;
        }
        return k;
    }

    /** "were rushed to a clinic, where they died", "were being taken to hospital when they died". */
    private static Fate ofTaken(Sentence s, int from) {
        for (int k = from; k < Math.min(s.size(), from + ROAD); k++) {
            if (s.at(k).is(Sense.NEG) || s.at(k).is(".")) {
                return NONE;
            }
            boolean doctors = DECLARED.has(s.at(k)) && s.at(k + 1).is("them");
            boolean they =
                    WHERE.has(s.at(k)) && (s.at(k + 1).is("they") || s.at(k + 1).is("both"));
            boolean died = s.at(k).is(Sense.DIE) && isJoined(s, k);
            if (doctors || died || they && of(s, k + 2) == DIED) {
                return DIED;
            }
        }
        return NONE;
    }

    /** "and died", "where died", "but later died". */
    private static boolean isJoined(Sentence s, int verb) {
        int k = verb - 1;
        while (s.at(k).isAny(Sense.mask(Sense.ADV, Sense.HAVE, Sense.BE))) {
            k--;
        }
        return WHERE.has(s.at(k));
    }

    private static boolean isOfFight(Sentence s, int verb) {
        for (int k = verb + 1; k < Math.min(s.size(), verb + CAUSE); k++) {
            boolean forces = s.at(k).is(Sense.SECURITY)
                    && (s.at(k - 1).is("by")
                            || s.at(k - 2).is("by")
                            || s.at(k - 3).is("by")
                            || s.at(k - 1).is("when")
                            || s.at(k - 2).is("when"));
            if (forces || FIGHTS.has(s.at(k)) || s.at(k).is(Sense.SUICIDE_ED)) {
                return true;
            }
        }
        return false;
    }
}

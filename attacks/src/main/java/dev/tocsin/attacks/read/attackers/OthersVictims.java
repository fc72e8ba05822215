package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.people.Actors;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * Members of an armed group whom attackers kill, and not forces: "seven rebels were killed by a suicide bomber", "the group
 * executed five of its own fighters". They are the victims of it.
 */
final class OthersVictims {
    /** In words: from the verb to whoever did it, told behind "by". */
    private static final int BY = 4;

    /** Who is told by the very attack, and no one group's man. */
    private static final WordSet OF_THE_ATTACK = WordSet.of(
            "attacker",
            "attackers",
            "assailant",
            "assailants",
            "gunman",
            "gunmen",
            "bomber",
            "bombers",
            "shooter",
            "shooters",
            "suspect",
            "suspects",
            "perpetrator",
            "perpetrators",
            "hijacker",
            "hijackers",
            "intruder",
            "intruders",
            "robber",
            "robbers",
            "burglar",
            "burglars",
            "infiltrator",
            "infiltrators",
            "accomplice",
            "accomplices",
            "himself",
            "themselves",
            "herself");

    private static final WordSet BOMBERS = WordSet.of("bomber", "bombers");

    private OthersVictims() {}

    static boolean are(Harmed harmed) {
        People p = harmed.who();
        if (p.others() || p.has(Sense.PRON) || p.has(Sense.REFLEX) || isOfTheAttack(p)) {
            return false;
        }
        boolean object = harmed.isObject();
        return object && (isOwn(p) || isByBomber(harmed)) || !object && isByOthers(harmed);
    }

    /** Whether their noun tells of the very attack only, and of no group: "the gunmen". */
    static boolean isOfTheAttack(People p) {
        return p.head() < 0 && Actors.within(p.sentence(), p.from(), p.to()).isEmpty()
                || OF_THE_ATTACK.has(p.sentence().at(Math.max(p.head(), p.from())));
    }

    /** "executed five of its own militants". */
    private static boolean isOwn(People p) {
        Sentence s = p.sentence();
        boolean own = false;
        for (int k = p.from(); k < p.head(); k++) {
            own |= s.at(k).is("own") && (s.at(k - 1).is("its") || s.at(k - 1).is("their"));
        }
        return own && s.at(p.from() - 1).isAny(Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.SHOT));
    }

    /** "A suicide bomber struck a camp, killing seven militants", with no forces between. */
    private static boolean isByBomber(Harmed harmed) {
        Sentence s = harmed.sentence();
        People bomber = null;
        for (People p : harmed.people().all()) {
            bomber = p.from() < harmed.verb() && BOMBERS.has(s.at(p.head())) ? p : bomber;
        }
        if (bomber == null || harmed.people().isDoer(bomber.from())) {
            return false;
        }
        for (int k = bomber.to(); k < harmed.verb(); k++) {
            if (s.at(k).isAny(Sense.mask(Sense.SECURITY, Sense.BREAK))) {
                return false;
            }
        }
        return true;
    }

    /** "were killed by a suicide bomber", "by another group", and not by forces. */
    private static boolean isByOthers(Harmed harmed) {
        Sentence s = harmed.sentence();
        People p = harmed.who();
        int by = harmed.verb() + 1;
        if (!s.at(by).is("by")) {
            return false;
        }
        for (int k = by + 1; k < by + BY; k++) {
            if (s.at(k).isAny(Sense.mask(Sense.SECURITY, Sense.COMMA, Sense.BREAK))) {
                return false;
            }
            String group = Actors.at(s, k);
            boolean own = group != null
                    && Actors.within(s, p.from(), p.to()).stream()
                            .anyMatch(mention -> mention.name().equals(group));
            if (BOMBERS.has(s.at(k)) || group != null && !own) {
                return true;
            }
        }
        return false;
    }
}

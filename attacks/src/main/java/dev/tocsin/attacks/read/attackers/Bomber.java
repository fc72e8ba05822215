package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Who the words say died by his own charge: a "suicide bomber", who "blew himself up", who wore an explosive belt that went off. */
public final class Bomber {
    private static final WordSet SUICIDE = WordSet.of("suicide");

    private static final WordSet WEARING = WordSet.of("wearing", "carrying", "strapped", "clad", "wrapped", "rigged");

    private static final WordSet STRAPPED = WordSet.of("strapped");

    private static final WordSet CHARGES = WordSet.of("explosive", "explosives", "suicide", "bombs", "bomb");

    private static final WordSet BLOWN_UP = WordSet.of("blew up", "blew", "exploded", "detonated", "went off");

    /** In words: from somebody to what he drove. */
    private static final int SUBJECT_WITHIN = 8;

    private static final WordSet SETS_OFF =
            WordSet.of("detonated", "triggered", "exploded", "ignited", "detonate", "detonates", "activated");

    private static final WordSet WORN = WordSet.of("vest", "vests", "belt", "belts", "jacket", "jackets");

    /** In words: from what they wear to how they died. */
    private static final int WORN_WITHIN = 9;

    private static final WordSet CARRIED_OUT =
            WordSet.of("carried", "staged", "conducted", "committed", "launched", "mounted");

    /** In words: from "carried" to "suicide". */
    private static final int DONE_WITHIN = 6;

    private Bomber() {}

    public static boolean is(People p) {
        int verb = p.to() + (p.sentence().at(p.to()).is(Sense.HAVE) ? 1 : 0);
        boolean tells = p.sentence().at(verb).is(Sense.SUICIDE_ED)
                || wearsCharge(p)
                || setsOffWornCharge(p)
                || carriesOutSuicide(p);
        boolean acts = p.count() != null && tells;
        if (p.isNone() || acts || !p.attackers()) {
            return acts && !p.isNone();
        }
        for (int k = p.from(); k < p.to(); k++) {
            if (p.sentence().at(k).is("suicide")
                    || p.sentence().at(k).word().text().startsWith("suicide-")) {
                return true;
            }
        }
        return p.sentence().at(p.to()).is(Sense.SUICIDE_ED)
                || p.headWord().equals("bomber")
                || p.headWord().equals("bombers");
    }

    /** "Two women wearing explosive belts blew up at a market". */
    private static boolean wearsCharge(People p) {
        Sentence s = p.sentence();
        boolean charge = false;
        boolean with = s.at(p.to()).is("with") && s.has(STRAPPED);
        for (int k = p.to() + 1; (with || WEARING.has(s.at(p.to()))) && k < p.to() + WORN_WITHIN; k++) {
            charge |= CHARGES.has(s.at(k)) && !s.at(k - 1).is("fake");
            if (charge && BLOWN_UP.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "Two girls detonated explosives strapped to their bodies", "triggered the belt she was wearing". */
    private static boolean setsOffWornCharge(People p) {
        Sentence s = p.sentence();
        boolean off = SETS_OFF.has(s.at(p.to()))
                || s.at(p.to()).is("set") && s.at(p.to() + 1).is("off");
        boolean charge = false;
        for (int k = p.to() + 1; off && k < p.to() + WORN_WITHIN; k++) {
            charge |= CHARGES.has(s.at(k)) || WORN.has(s.at(k));
            boolean worn = s.at(k).is("strapped")
                    || s.at(k).is("wearing")
                    || s.at(k).is("tied")
                    || s.at(k).is("under") && s.at(k + 1).isAny(Sense.mask(Sense.DET, Sense.PRON));
            if (charge && worn) {
                return true;
            }
        }
        return false;
    }

    /** "A family of six carried out suicide bombings". */
    private static boolean carriesOutSuicide(People p) {
        Sentence s = p.sentence();
        int suicide = s.next(SUICIDE, p.to() + 1);
        boolean near = CARRIED_OUT.has(s.at(p.to())) && suicide < p.to() + DONE_WITHIN;
        return near && (s.at(suicide + 1).is(Sense.ATTACK) || s.at(suicide + 2).is(Sense.ATTACK));
    }

    /** "a man in uniform rammed": nothing parts him from what he did. */
    public static boolean drives(People p, int verb) {
        Sentence s = p.sentence();
        int k = p.to();
        while (k < verb && !s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BREAK, Sense.AND, Sense.BE))) {
            k++;
        }
        return k == verb && p.kind() != People.Kind.NAMED && verb - p.to() <= SUBJECT_WITHIN;
    }
}

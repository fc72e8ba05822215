package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** What somebody does that makes him an attacker: "stabbed two people", "set off his charge", "tried to ram a guard". */
public final class Deeds {
    private static final WordSet DEEDS = WordSet.of(
            "attacked",
            "opened",
            "rammed",
            "fired",
            "threw",
            "hurled",
            "detonated",
            "drove",
            "ploughed",
            "plowed",
            "lunged",
            "charged",
            "brandished",
            "stormed",
            "attempted",
            "tried",
            "ambushed",
            "pointed",
            "barricaded",
            "infiltrated",
            "ran",
            "started",
            "began");
    /** Deeds only where somebody suffers them: "wounded seven people", not "wounded in the leg". */
    private static final WordSet WITH_OBJECT = WordSet.of(
            "stabbed",
            "wounded",
            "killed",
            "shot",
            "injured",
            "knifed",
            "slashed",
            "murdered",
            "struck",
            "hit",
            "shooting",
            "stabbing",
            "killing",
            "wounding",
            "shot and killed",
            "fatally shot",
            "shot and wounded",
            "shot dead",
            "kills",
            "shoots",
            "stabs",
            "wounds",
            "slit the throat of",
            "slit the throats of",
            "cut the throat of",
            "cut the throats of",
            "beheaded");

    private static final long HARMS = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT, Sense.SHOOT);

    /** What an attacker tries to do. */
    private static final WordSet TRIED = WordSet.of(
            "stab",
            "attack",
            "ram",
            "run",
            "shoot",
            "kill",
            "storm",
            "infiltrate",
            "plant",
            "detonate",
            "blow",
            "bomb",
            "knife",
            "behead",
            "assassinate",
            "murder",
            "throw",
            "hurl",
            "grab",
            "seize",
            "snatch",
            "disarm",
            "rob",
            "carjack");

    private static final WordSet SUSPECTED = WordSet.of("suspected", "believed", "thought", "wanted");

    /** Who lynch a suspect make him their victim. */
    private static final WordSet MOB =
            WordSet.of("mob", "mobs", "lynched", "villagers", "crowd", "vigilantes", "residents");

    private static final WordSet LOOKS = WordSet.of(
            "wearing", "carrying", "armed", "with", "in", "dressed", "holding", "brandishing", "wielding", "at");

    private static final WordSet ARMED = WordSet.of("armed", "wielding", "brandishing", "wearing", "carrying");

    /** "two men on a motorcycle opened fire", "two brothers from the town stabbed a guard". */
    private static final WordSet TOLD_BY = WordSet.of("with", "on", "from", "riding");

    /** In words: from "on" to what they did. */
    private static final int TOLD_WITHIN = 6;

    /** In words: from "drove" to "into". */
    private static final int DRIVES_WITHIN = 4;

    private static final WordSet TAKES =
            WordSet.of("took", "taken", "taking", "held", "holding", "seized", "seizing", "kept", "keeping");

    private static final WordSet HOSTAGE =
            WordSet.of("hostage", "hostages", "captive", "captives", "prisoner", "gunpoint", "knifepoint");

    /** In words: from "took" to "hostage". */
    private static final int TAKEN_WITHIN = 8;

    private static final long CLAUSE = Sense.mask(Sense.COMMA, Sense.BREAK, Sense.BE, Sense.WHO);

    private static final long ENDS_LOOKS =
            Sense.mask(Sense.COMMA, Sense.BREAK, Sense.SAY, Sense.AND, Sense.BE, Sense.HAVE);

    private Deeds() {}

    /** Whether the word tells of a deed where somebody suffers it. */
    static boolean mayHarm(Token token) {
        return WITH_OBJECT.has(token) || token.isAny(HARMS);
    }

    /** Whether the word can tell of a deed; whether it does, what stands around it says. */
    static boolean mayTell(Token token) {
        return DEEDS.has(token) || WITH_OBJECT.has(token);
    }

    /** Whether the people are the subject of a violent deed. */
    public static boolean acts(Sentence s, Chains people, People p) {
        if (people.isDoer(p.from()) && p.has(Sense.ATTACKER)) {
            return true;
        }
        if (p.part() && !p.isOfThem() && s.at(p.to()).is(Sense.KILL_ED)) {
            return false;
        }
        int behind = p.to() + (s.at(p.to()).is(")") ? 1 : 0);
        return isDeed(s, people, behindLooks(s, behind));
    }

    /** Whether the words from one token on tell of a violent deed, as what the people before them did. */
    static boolean isDeed(Sentence s, Chains people, int from) {
        int k = from;
        int verbs = k + 4;
        while (k < verbs && s.at(k).isAny(Sense.mask(Sense.WHO, Sense.ADV, Sense.HAVE))) {
            k++;
        }
        k = behindSuspicion(s, behindSaying(s, k));
        Token verb = s.at(k);
        if (DEEDS.has(s.at(k))) {
            return !s.at(k + 1).is("by") && tellsDeed(s, k);
        }
        if (isTakingHostages(s, k)) {
            return true;
        }
        boolean setsOff = verb.is("set") && s.at(k + 1).is("off");
        boolean harms = WITH_OBJECT.has(s.at(k))
                || verb.is(Sense.KILL_ING)
                || verb.isAny(HARMS) && verb.word().text().contains(" and ");
        return setsOff || harms && (hasObject(s, people, k + 1) || hasObjectBehindSecond(s, people, k + 1));
    }

    /** "took six people hostage", "holding two women captive". */
    private static boolean isTakingHostages(Sentence s, int verb) {
        for (int k = verb + 1;
                TAKES.has(s.at(verb)) && k < verb + TAKEN_WITHIN && !s.at(k).isAny(CLAUSE);
                k++) {
            if (HOSTAGE.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "stabbed and slightly injured two people". */
    private static boolean hasObjectBehindSecond(Sentence s, Chains people, int and) {
        int verb = and + (s.at(and + 1).is(Sense.ADV) ? 2 : 1);
        return s.at(and).is(Sense.AND)
                && (WITH_OBJECT.has(s.at(verb)) || s.at(verb).isAny(HARMS))
                && hasObject(s, people, verb + 1);
    }

    private static boolean tellsDeed(Sentence s, int k) {
        Token verb = s.at(k);
        return !verb.is("ran") && !verb.is("drove") && !verb.is("started") && !verb.is("began") && !verb.is("tried")
                || s.at(k + 1).is("over")
                || s.at(k + 1).is("into")
                || (verb.is("drove") || verb.is("ran")) && drivesInto(s, k + 2)
                || s.at(k + 1).is("to") && TRIED.has(s.at(k + 2))
                || s.at(k + 1).is("firing")
                || s.at(k + 1).is("shooting");
    }

    /** "a lorry into a crowd". */
    private static boolean drivesInto(Sentence s, int from) {
        for (int k = from; k < from + DRIVES_WITHIN; k++) {
            if (s.at(k).is("into") || s.at(k).is("through")) {
                return true;
            }
        }
        return false;
    }

    /** Past "suspected of" and "believed to have" behind "a man". */
    private static int behindSuspicion(Sentence s, int at) {
        int k = at + (s.at(at).is(Sense.BE) ? 1 : 0);
        if (!SUSPECTED.has(s.at(k)) || s.has(MOB)) {
            return at;
        }
        boolean of = s.at(k + 1).is("of") || s.at(k + 1).is("for");
        boolean having = s.at(k + 1).is("to") && s.at(k + 2).is("have");
        return of ? k + 2 : having ? k + 3 : at;
    }

    /** Past ", police said," behind "a man who". */
    private static int behindSaying(Sentence s, int at) {
        for (int k = at + 1; s.at(at).is(",") && s.at(at - 1).is(Sense.WHO) && k < at + 6; k++) {
            if (s.at(k).is(",")) {
                return k + 1;
            }
        }
        return at;
    }

    /** "a man wearing a fake vest who stabbed", "a man armed with a knife stabbed": on to the "who" or the deed. */
    private static int behindLooks(Sentence s, int at) {
        if (TOLD_BY.has(s.at(at))) {
            int deed = deedBehind(s, at);
            at = deed < 0 ? at : deed;
        }
        boolean armed = ARMED.has(s.at(at));
        for (int k = at + 1; LOOKS.has(s.at(at)) && k < at + 9; k++) {
            if (s.at(k).is(Sense.WHO) || armed && mayTell(s.at(k))) {
                return k;
            }
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BREAK, Sense.SAY))) {
                return at;
            }
        }
        return at;
    }

    private static int deedBehind(Sentence s, int at) {
        for (int k = at + 2; k <= at + TOLD_WITHIN && !s.at(k).isAny(ENDS_LOOKS); k++) {
            if (mayTell(s.at(k))) {
                return k;
            }
        }
        return -1;
    }

    static boolean hasObject(Sentence s, Chains people, int at) {
        for (int k = at;
                k < at + 2 && !s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.AND, Sense.PREP, Sense.BREAK));
                k++) {
            if (people.at(k) != null) {
                return !people.at(k).has(Sense.REFLEX);
            }
            if (s.at(k).is("them")) {
                return true;
            }
        }
        return false;
    }
}

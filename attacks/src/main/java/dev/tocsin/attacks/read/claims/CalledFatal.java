package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.casualties.Rule;
import dev.tocsin.attacks.read.people.Ordinals;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * What an attack is called tells of its dead where no number does: "a fatal shooting", "homicide" mean at least one,
 * "a double homicide" two.
 */
final class CalledFatal {
    private static final Rule RULE = Rule.of("called fatal", Harm.KILLED, 0, "<FATAL|KILLING>");

    /** In sentences from the headline on: what is called so further down may be another attack. */
    static final int NEWS = 8;

    /** In words: "a deadly Crouch Mesa home shooting". */
    private static final int REACH = 4;

    private static final WordSet ATTACKS = WordSet.of(
            "shooting",
            "shootings",
            "stabbing",
            "stabbings",
            "attack",
            "attacks",
            "ambush",
            "bombing",
            "blast",
            "explosion",
            "gunfire",
            "shootout",
            "gunfight",
            "beating",
            "assault",
            "raid",
            "robbery",
            "rampage",
            "carjacking");

    private static final WordSet KILLINGS = WordSet.of("homicide", "murder", "slaying", "manslaughter");

    /** What stands before the name of one killing, not of a crime among others: "ranging from murder to robbery". */
    private static final WordSet OF_ONE =
            WordSet.of("degree", "capital", "criminal", "with", "for", "on", "as", "fatal", "gruesome", "brutal");

    private static final WordSet ONLY_TRIED = WordSet.of(
            "attempted",
            "attempt",
            "attempting",
            "attempts",
            "conspiracy",
            "solicitation",
            "assault",
            "intent",
            "facilitation",
            "plot",
            "plotting");

    private static final WordSet BEFORE = WordSet.of(
            "previous",
            "prior",
            "convicted",
            "conviction",
            "convictions",
            "earlier",
            "unrelated",
            "past",
            "other",
            "another");

    /** "homicide detectives", "the murder rate": nobody need be dead. */
    private static final WordSet NO_KILLING = WordSet.of(
            "detectives",
            "detective",
            "investigators",
            "investigator",
            "unit",
            "division",
            "squad",
            "bureau",
            "section",
            "rate",
            "rates",
            "team",
            "task",
            "department",
            "sergeant",
            "lieutenant",
            "commander",
            "capital",
            "mystery");

    private CalledFatal() {}

    /** The dead that the attack's name tells of; null where it tells of none. */
    static Statement dead(List<Facts> facts) {
        Statement first = null;
        for (Facts f : facts) {
            if (f.sentence().index() > NEWS) {
                break;
            }
            Statement told = dead(f);
            boolean firm = told != null && !told.isVague();
            if (firm) {
                return told;
            }
            first = first == null ? told : first;
        }
        return first;
    }

    /** "A second victim has died", "one man was killed": two at least, where the story calls it a double homicide. */
    static Statement atLeast(List<Facts> facts, Statement dead) {
        boolean few = dead != null
                && dead.value() > 0
                && (dead.isOfPersons() || dead.first().people().isNth());
        int called = few ? killed(facts) : 0;
        return called > number(dead) ? dead.withCount(Count.exactly(called)) : dead;
    }

    private static int number(Statement dead) {
        return dead == null ? 0 : dead.value();
    }

    /** How many "a double homicide" tells to be dead; 0 where nothing so is said. */
    private static int killed(List<Facts> facts) {
        for (Facts f : facts) {
            Sentence s = f.sentence();
            boolean news = s.index() <= NEWS && s.next(BEFORE, f.from()) >= f.to();
            int to = news ? f.to() : 0;
            for (int i = s.next(CalledMultiple.MULTIPLES.words(), f.from());
                    i < to;
                    i = s.next(CalledMultiple.MULTIPLES.words(), i + 1)) {
                if (isKilling(s, i + 1) && !isSince(s, i)) {
                    return CalledMultiple.MULTIPLES.get(s.at(i));
                }
            }
        }
        return 0;
    }

    private static Statement dead(Facts f) {
        Sentence s = f.sentence();
        if (f.cues().has(Cue.STATISTICS) || f.cues().has(Cue.TOTAL) || f.cues().has(Cue.HISTORY)) {
            return null;
        }
        if (s.next(BEFORE, f.from()) < f.to()) {
            return null;
        }
        for (int i = f.from(); i < f.to(); i++) {
            if (isSince(s, i)) {
                continue;
            }
            int end = s.at(i).is(Sense.FATAL) ? attackBehind(s, i) : isKilling(s, i) || isDeath(s, i) ? i + 1 : -1;
            if (end > 0) {
                return statement(f, i, end);
            }
        }
        return null;
    }

    /** "since the fatal shooting of a man in May". */
    private static boolean isSince(Sentence s, int i) {
        return s.at(i - 2).is("since") && s.at(i - 1).is("the");
    }

    private static int attackBehind(Sentence s, int i) {
        for (int k = i + 1; k <= i + REACH; k++) {
            if (ATTACKS.has(s.at(k))) {
                return k + 1;
            }
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.PREP, Sense.BE, Sense.AND, Sense.DET))) {
                return -1;
            }
        }
        return -1;
    }

    /** "a teen's shooting death", in a headline also "his brother's death". */
    private static boolean isDeath(Sentence s, int i) {
        boolean death = s.at(i).is("death") || s.at(i).is("deaths");
        boolean whose = s.isHeadline()
                && (s.at(i - 1).is(Sense.POSS)
                        || s.at(i - 1).is("his")
                        || s.at(i - 1).is("her"));
        return death && (whose || s.at(i - 1).is("shooting") || s.at(i - 1).is("stabbing"));
    }

    private static boolean isKilling(Sentence s, int i) {
        if (!KILLINGS.has(s.at(i)) || NO_KILLING.has(s.at(i + 1)) || s.at(i - 1).is("to")) {
            return false;
        }
        for (int k = i - 1; k >= i - 5; k--) {
            if (ONLY_TRIED.has(s.at(k))) {
                return false;
            }
        }
        if (isOfOtherMonth(s, i)) {
            return false;
        }
        String before = s.at(i - 1).word().text();
        boolean one = s.at(i - 1).is(Sense.DET)
                || s.at(i - 1).is("a")
                || s.at(i - 1).is(Sense.POSS)
                || OF_ONE.has(s.at(i - 1))
                || before.endsWith("-degree")
                || Ordinals.nth(s.at(i - 1)) != null && s.at(i + 1).is("of")
                || CalledMultiple.MULTIPLES.get(s.at(i - 1)) != null;
        boolean listed = s.at(i + 1).is(Sense.COMMA)
                || s.at(i + 1).is(Sense.AND) && s.at(i + 2).is("other");
        return one || s.isHeadline() || s.at(i + 1).is("charge") || s.at(i + 1).is("charges") && !listed;
    }

    /** "also charged with murder in the January killing": of another day. */
    private static boolean isOfOtherMonth(Sentence s, int murder) {
        boolean also = false;
        for (int k = murder - 1; k > murder - REACH; k--) {
            also |= s.at(k).is("also");
        }
        for (int k = murder + 1; also && k < murder + REACH; k++) {
            if (s.at(k).is(Sense.MONTH) && s.at(k + 1).isAny(Sense.mask(Sense.KILLING, Sense.KILL_ING, Sense.ATTACK))) {
                return true;
            }
        }
        return false;
    }

    private static Statement statement(Facts f, int from, int to) {
        Integer many = null;
        for (int k = from - 1; k < to; k++) {
            many = many == null ? CalledMultiple.MULTIPLES.get(f.sentence().at(k)) : many;
        }
        Count count = many == null ? new Count(1, null, Bound.VAGUE) : Count.exactly(many);
        People dead = new People(
                f.sentence(), from, to, -1, count, People.Kind.COUNTED, Group.PEOPLE, false, false, false, null, null);
        Casualty c = new Casualty(f.sentence(), dead, Harm.KILLED, Party.VICTIM, from, RULE, 0);
        return new Statement(f, Harm.KILLED, List.of(c), count);
    }
}

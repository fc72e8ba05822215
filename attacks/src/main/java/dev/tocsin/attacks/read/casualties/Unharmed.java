package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** People who stand beside words of harm that befell none of them, or whom nobody counts. */
final class Unharmed {
    private static final long DEATHS = Sense.mask(Sense.KILL_ED, Sense.DIE, Sense.DEAD);

    private static final long HARMS = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT, Sense.STRIKE);

    private static final WordSet LAW =
            WordSet.of("intentional", "premeditated", "unlawful", "deliberate", "reckless", "knowing");

    /** In words: from the hospital to why somebody is there. */
    private static final int OBSERVED = 7;

    /** In words: from "treated" to the shock. */
    private static final int SHOCK_WITHIN = 4;

    private static final WordSet BEDS = WordSet.of("beds", "bed", "wards", "cots", "places", "stretchers");

    private static final WordSet MOVED = WordSet.of("moved", "transferred", "evacuated", "shifted", "relocated");

    private static final WordSet ROOM = WordSet.of("room", "space");

    private Unharmed() {}

    /** Whether the people are so, whom a rule found. */
    static boolean are(Proposal p, People people) {
        int trigger = p.match().trigger();
        return isUnborn(people, trigger)
                || isAnimal(people)
                || isTakenToVictim(people, trigger)
                || isOfLaw(people)
                || isDoer(people, trigger)
                || isCompound(people, trigger)
                || isCompound(p.match().people().get(0), trigger)
                || isOfOneBefore(people, trigger)
                || areCalledDead(people, trigger)
                || p.rule().harm() == Harm.INJURED
                        && (isOnlyObserved(people.sentence(), trigger)
                                || isOnlyShock(people.sentence(), trigger)
                                || areBeds(people)
                                || areMovedAway(people, trigger));
    }

    /** "120 beds, 20 of them in intensive care": beds, and nobody in them. */
    private static boolean areBeds(People p) {
        Sentence s = p.sentence();
        int before = p.from() - (s.at(p.from() - 1).is(",") ? 2 : 1);
        return p.isOfThem() && BEDS.has(s.at(before));
    }

    /** "60 patients had to be moved to other hospitals": they lay there before. */
    private static boolean areMovedAway(People p, int trigger) {
        Sentence s = p.sentence();
        boolean moved = p.headWord().equals("patients") && s.next(MOVED, p.to()) < trigger;
        return moved && (s.at(trigger - 1).is(Sense.OTHER) || s.at(trigger - 1).is("other") || s.has(ROOM));
    }

    /** "He wounded two guards, and was shot dead": he, and not the two. */
    private static boolean isOfOneBefore(People p, int trigger) {
        Sentence s = p.sentence();
        int and = p.to() + (s.at(p.to()).is(",") ? 1 : 0);
        return p.kind() == People.Kind.COUNTED
                && !p.isOne()
                && s.at(and).is(Sense.AND)
                && (s.at(and + 1).is("was") || s.at(and + 1).is("is"))
                && and + 1 < trigger;
    }

    /** "A woman and her unborn child": counted as one. */
    private static boolean isUnborn(People p, int trigger) {
        Sentence s = p.sentence();
        boolean also = s.at(trigger - 1).is(Sense.ADV) || s.at(trigger - 1).is(Sense.HAVE);
        int who = s.at(trigger).word().text().indexOf(' ') > 0 || !also ? trigger - 1 : trigger - 2;
        boolean carried = s.at(who).is(Sense.WHO)
                && (s.at(who - 1).is("fetus")
                        || s.at(who - 1).is("baby") && s.at(who - 2).is("unborn"));
        return carried
                || p.head() > p.from() && s.at(p.head() - 1).is("unborn")
                || p.headWord().equals("fetus");
    }

    /** "The victim's mother was driven to the hospital by police": she went to see him. */
    private static boolean isTakenToVictim(People p, int trigger) {
        Sentence s = p.sentence();
        boolean kin = p.head() - 2 >= p.from()
                && s.at(p.head() - 1).is(Sense.POSS)
                && s.at(p.head() - 2).word().text().startsWith("victim");
        String how = s.at(trigger).word().text();
        return kin && (how.startsWith("taken ") || how.startsWith("transported ") || how.startsWith("driven "));
    }

    /** "injuring one of the family dogs". */
    private static boolean isAnimal(People p) {
        return p.sentence().at(p.to()).is(Sense.ANIMAL) && p.to() > p.head() && p.head() >= 0;
    }

    /** "Prosecutors claim the four suspects killed Oak and Elm": they did it. */
    private static boolean isDoer(People p, int trigger) {
        Sentence s = p.sentence();
        return p.attackers()
                && p.to() == trigger
                && s.at(p.from()).is("the")
                && !s.isHeadline()
                && s.at(trigger + 1).capital()
                && !s.at(trigger + 1).isAny(Sense.mask(Sense.WEEKDAY, Sense.MONTH, Sense.TODAY));
    }

    /** "Murder is the intentional killing of another": the words of a law. */
    private static boolean isOfLaw(People p) {
        return p.head() < 0
                && p.others()
                && p.sentence().at(p.from() - 1).is("of")
                && LAW.has(p.sentence().at(p.from() - 3));
    }

    /** "Three of the slain cadres carried rewards": told as dead before. */
    private static boolean areCalledDead(People p, int trigger) {
        Sentence s = p.sentence();
        return p.kind() == People.Kind.PLURAL
                && p.from() == trigger + 1
                && s.at(trigger).is(Sense.KILL_ED)
                && s.at(trigger - 1).is(Sense.DET)
                && !s.at(trigger - 1).is("that")
                && !s.isHeadline();
    }

    /** "Officers found a deceased man". */
    static boolean isDeadBefore(People p) {
        for (int k = p.from(); k < p.head(); k++) {
            if (p.sentence().at(k).is(Sense.DEAD)) {
                return true;
            }
        }
        return false;
    }

    /** "taken to a hospital for observation", "as a precaution": not hurt. */
    private static boolean isOnlyObserved(Sentence s, int trigger) {
        for (int k = trigger + 1;
                k < trigger + OBSERVED && !s.at(k).isAny(HARMS) && !s.at(k).is(Sense.COMMA);
                k++) {
            boolean why = s.at(k).is("for")
                    && (s.at(k + 1).is("observation") || s.at(k + 2).is("observation"));
            if (why
                    || s.at(k).is("as")
                            && (s.at(k + 2).is("precaution") || s.at(k + 3).is("precaution"))) {
                return s.at(trigger).is(Sense.HOSPITAL)
                        || s.at(trigger).word().text().endsWith("hospital");
            }
        }
        return false;
    }

    /** "were treated for shock", "suffered from shock": not hurt, unless burns go with it. */
    private static boolean isOnlyShock(Sentence s, int trigger) {
        int shock = trigger + 1;
        while (shock < trigger + SHOCK_WITHIN
                && !s.at(shock).is("shock")
                && s.at(shock).is(Sense.PREP)) {
            shock++;
        }
        return s.at(shock).is("shock") && !s.at(shock + 1).isAny(Sense.mask(Sense.AND, Sense.OR));
    }

    /** "shooting suspect", "murder suspect", "stabbing victims": nobody shoots them here. */
    private static boolean isCompound(People p, int trigger) {
        boolean isDead = p.headWord().equals("victim") && p.sentence().hasAny(DEATHS);
        boolean noun = isDead
                || p.headWord().equals("suspect")
                || p.headWord().equals("suspects")
                || p.headWord().equals("victims");
        return noun
                && p.from() == trigger + 1
                && p.head() == p.from()
                && p.sentence().at(trigger).isAny(Meant.DEED_NOUN);
    }
}

package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Traits;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Whether a telling is of somebody beside a person known from before: "his driver", whom no dead judge is. */
final class BesideKnown {
    private static final WordSet KIN = WordSet.of(
            "mother",
            "father",
            "son",
            "daughter",
            "brother",
            "sister",
            "wife",
            "husband",
            "girlfriend",
            "boyfriend",
            "grandmother",
            "grandfather",
            "aunt",
            "uncle",
            "cousin",
            "friend",
            "neighbor",
            "stepfather",
            "stepson",
            "stepdaughter",
            "grandson",
            "granddaughter",
            "niece",
            "nephew",
            "mom",
            "dad",
            "driver",
            "bodyguard",
            "companion",
            "colleague");

    /** Words that may mean whoever was told of before. */
    private static final WordSet ANYBODY = WordSet.of(
            "victim",
            "man",
            "woman",
            "male",
            "female",
            "person",
            "boy",
            "girl",
            "teen",
            "teenager",
            "youth",
            "child",
            "patient",
            "suspect",
            "individual",
            "body",
            "other",
            "he",
            "she",
            "him",
            "her",
            "himself",
            "herself");

    /** Of who is told as hurt, and not as treated, which the dying are too. */
    private static final long WOUNDS = Sense.mask(Sense.INJURE_ED, Sense.INJURY, Sense.INJURE_ING);

    private static final WordSet IN_LIMB = WordSet.of(
            "grazed",
            "shot in the leg",
            "shot in the foot",
            "shot in the arm",
            "shot in the hand",
            "shot in the thigh",
            "shot in the ankle",
            "shot in the knee",
            "shot in the buttocks");

    private BesideKnown() {}

    /** "Officer Dead, Another Hurt", and then "killed one officer": not the other one. */
    static boolean isOneBesideOther(Casualty c, Person known) {
        boolean fresh = c.people().kind() == People.Kind.ONE || c.people().kind() == People.Kind.COUNTED;
        return known.other
                && !known.dead
                && c.harm() == Harm.KILLED
                && fresh
                && !c.people().others();
    }

    /** "Oak's son was flown to a hospital", and, right behind Oak, "his son": none of the dead. */
    static boolean isKinOfNamed(Casualty c, Person known) {
        People p = c.people();
        if (isHisKin(c, known)) {
            return true;
        }
        boolean hurt = c.harm() != Harm.KILLED && known.dead && KIN.has(p.headWord());
        boolean opens = hurt && p.from() == 0 && isSomebodys(p);
        if (opens && known.name != null && known.isToldIn(c.sentence().index() - 1)) {
            return true;
        }
        for (int k = p.from() + 1; hurt && k < p.head(); k++) {
            if (p.sentence().at(k).is(Sense.POSS) && p.sentence().at(k - 1).capital()) {
                return true;
            }
        }
        return false;
    }

    /** "A man was shot dead. His brother was wounded": but "her son" may be the man, in the words of his mother. */
    private static boolean isHisKin(Casualty c, Person known) {
        People p = c.people();
        Token whose = p.sentence().at(p.from());
        boolean same = whose.is("his") && known.sex == Traits.MALE || whose.is("her") && known.sex == Traits.FEMALE;
        return same
                && p.from() == 0
                && KIN.has(p.headWord())
                && known.isToldIn(c.sentence().index() - 1);
    }

    /** "Officer shot", and then "a man was killed": he is no officer. */
    static boolean isKilledBesideOfficer(Casualty c, Person known) {
        People p = c.people();
        return c.harm() == Harm.KILLED
                && !known.dead
                && "security".equals(known.role)
                && p.kind() == People.Kind.ONE
                && Traits.sex(p) != 0
                && Traits.role(p) == null;
    }

    /** "A judge was killed. His driver was wounded": whoever is told by the dead one's side, as something else. */
    static boolean isHurtBeside(Casualty c, Person known) {
        People p = c.people();
        if (isOtherFate(c, known) || isOnlyInLimb(c, known)) {
            return true;
        }
        boolean hurt = known.dead
                && c.harm() == Harm.INJURED
                && c.sentence().at(c.trigger()).isAny(WOUNDS);
        if (hurt && isOfOtherCalling(p, known)) {
            return true;
        }
        if (!hurt || p.kind() != People.Kind.DEFINITE || p.has(Sense.PRON) || p.head() < 0) {
            return false;
        }
        boolean otherRole = known.role != null && !known.role.equals(Traits.role(p));
        return otherRole
                && (isOwned(p)
                        || Others.isToldAlso(c)
                        || known.isToldIn(c.sentence().index()));
    }

    /** "A man was killed. A clerk was shot in the hand": whoever is told as new, with a wound that few die of. */
    private static boolean isOnlyInLimb(Casualty c, Person known) {
        People p = c.people();
        return known.dead
                && c.harm() == Harm.INJURED
                && p.kind() == People.Kind.ONE
                && p.head() >= 0
                && !ANYBODY.has(p.sentence().at(p.head()))
                && !known.isToldIn(c.sentence().index())
                && known.isOnlyToldOtherwise(p)
                && IN_LIMB.has(c.sentence().at(c.trigger()));
    }

    /** "A guard was wounded", where the dead one was told as a driver. */
    private static boolean isOfOtherCalling(People p, Person known) {
        String role = Traits.role(p);
        return p.kind() == People.Kind.ONE && role != null && known.role != null && !known.role.equals(role);
    }

    /** "killed a driver and wounded the mayor": told in one sentence by other words, and not both dead. */
    private static boolean isOtherFate(Casualty c, Person known) {
        People p = c.people();
        boolean isDead = c.harm() == Harm.KILLED;
        return p.kind() == People.Kind.DEFINITE
                && p.head() >= 0
                && !p.has(Sense.PRON)
                && !ANYBODY.has(p.sentence().at(p.head()))
                && known.dead != isDead
                && (isDead || c.sentence().at(c.trigger()).isAny(WOUNDS))
                && known.isToldIn(c.sentence().index())
                && known.isOnlyToldOtherwise(p);
    }

    /** "A judge was killed. One of his guards was too": not he, unless a guard was told of. */
    static boolean isOneOfHis(Casualty c, Person known) {
        People p = c.people();
        Sentence s = c.sentence();
        boolean his = p.isOne()
                && p.head() > p.from() + 2
                && s.at(p.from() + 1).is("of")
                && (s.at(p.from() + 2).is("his") || s.at(p.from() + 2).is("her"));
        return his && (known.role == null || !p.headWord().startsWith(known.role));
    }

    /** "A judge was killed. The mayor is also dead": another, where both are told by what they are. */
    static boolean isAlsoAnother(Casualty c, Person known) {
        String role = Traits.role(c.people());
        return c.people().kind() == People.Kind.DEFINITE
                && c.harm() == Harm.KILLED
                && Others.isToldAlso(c)
                && role != null
                && known.role != null
                && !known.role.equals(role);
    }

    /** "his driver", "the governor's driver". */
    private static boolean isOwned(People p) {
        Token first = p.sentence().at(p.from());
        boolean owned = first.is("his") || first.is("her") || first.is("their");
        for (int k = p.from() + 1; k < p.to(); k++) {
            owned |= p.sentence().at(k).is(Sense.POSS);
        }
        return owned;
    }

    /** "his mother", "the baby's mother": nobody whom the sentence has told of before. */
    static boolean isSomebodys(People p) {
        return KIN.has(p.headWord()) && isOwned(p);
    }
}

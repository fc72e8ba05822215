package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Whether people stand where a rule may mean them. */
final class Meant {
    private static final WordSet PROPERTY = WordSet.of(
            "home",
            "homes",
            "house",
            "houses",
            "office",
            "offices",
            "car",
            "cars",
            "vehicle",
            "vehicles",
            "shop",
            "shops",
            "property",
            "convoy");

    private static final WordSet MEN = WordSet.of(
            "men", "fighters", "comrades", "colleagues", "servicemen", "personnel", "members", "crewmen", "jawans");

    private static final WordSet CARRYING =
            WordSet.of("carrying", "transporting", "ferrying", "taking", "bringing", "with", "driving", "escorting");

    private static final WordSet PARENTS =
            WordSet.of("father", "mother", "dad", "mom", "parents", "grandmother", "grandfather");

    /** Words that name a deed as well as tell it. */
    static final long DEED_NOUN = Sense.mask(Sense.SHOOT_ING, Sense.STRIKE_ING, Sense.KILL_ING, Sense.KILLING);

    private static final long HARMS = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT, Sense.STRIKE);

    private static final long AUXILIARY = Sense.mask(Sense.BE, Sense.HAVE, Sense.ADV);

    /** In words: how long a clause about an animal is. */
    private static final int ANIMAL = 9;

    /** In words: from "who" to what somebody works as. */
    private static final int WORK = 12;

    /** In words: from "who" to what somebody is. */
    private static final int RELATIVE = 7;

    private Meant() {}

    static boolean are(Element.Kind which, People p) {
        return switch (which) {
            case BODIES -> p.has(Sense.DEADHEAD) && !isWhereHurt(p) || Unharmed.isDeadBefore(p);
            case TROOPS ->
                p.kind() == People.Kind.COUNTED
                        && (p.has(Sense.SECURITY) || MEN.has(p.sentence().at(p.head())) || areTheirOwn(p));
            case VICTIMS ->
                p.kind() == People.Kind.COUNTED
                        && (p.headWord().equals("victim") || p.headWord().equals("victims"));
            case NUMBER -> p.kind() == People.Kind.COUNTED;
            case NOBODY -> p.isNone();
            case WOUNDED -> p.kind() == People.Kind.COUNTED && isCalledWounded(p);
            case OTHERS -> p.others() && p.kind() == People.Kind.COUNTED;
            case CROWD -> p.kind() == People.Kind.COUNTED && p.has(Sense.PERSON) && p.has(Sense.PLURAL);
            case FIRST -> isFirst(p);
            case FRESH ->
                !isObjectOfMany(p)
                        && !isDoerOfMany(p)
                        && (p.sentence().isHeadline()
                                || p.kind() != People.Kind.NAMED && p.kind() != People.Kind.DEFINITE
                                || isAgedBetweenCommas(p)
                                || isOwn(p));
            default -> true;
        };
    }

    /** "two of their own". */
    private static boolean areTheirOwn(People p) {
        return p.head() < 0
                && p.to() - p.from() == 4
                && p.sentence().at(p.to() - 3).is("of");
    }

    /** "Ann Oak, 34, killed in a bombing": set apart from the verb of others. */
    private static boolean isAgedBetweenCommas(People p) {
        Sentence s = p.sentence();
        return p.kind() == People.Kind.NAMED
                && s.at(p.to() - 1).isDigits()
                && s.at(p.to()).is(",");
    }

    /** "seven wounded soldiers". */
    private static boolean isCalledWounded(People p) {
        for (int k = p.from() + 1; k < p.head(); k++) {
            if (p.sentence().at(k).is(Sense.HURTHEAD)) {
                return true;
            }
        }
        return false;
    }

    /** "wounds to the body", "shot in the upper body". */
    private static boolean isWhereHurt(People p) {
        Token before = p.sentence().at(p.from() - 1);
        return p.sentence().at(p.from()).is(Sense.DET) && (before.is("to") || before.is("in") || before.is("on"));
    }

    private static boolean isFirst(People p) {
        boolean fresh = p.kind() == People.Kind.ONE || p.kind() == People.Kind.COUNTED;
        return fresh && p.head() >= 0 && !p.part() && ClauseStart.is(p.sentence(), p.from());
    }

    /** "Gunmen shot air force Colonel Oak": attackers without a number do it, and do not suffer it. */
    private static boolean isDoerOfMany(People p) {
        return p.attackers()
                && p.kind() == People.Kind.PLURAL
                && p.from() == 0
                && !p.sentence().isHeadline()
                && !p.sentence().at(p.to() + 1).is(Sense.PREP);
    }

    /** "the deaths of three soldiers and five wounded": the three are not among the wounded. */
    private static boolean isObjectOfMany(People p) {
        Token before = p.sentence().at(p.from() - 1);
        return before.isAny(Sense.mask(Sense.KILL_ED, Sense.KILL_ING))
                && p.sentence().at(p.to()).is(Sense.AND);
    }

    /** "the homes of two men were burned", "nine people besides the bomber were killed". */
    static boolean isNone(Sentence s, int i) {
        return s.at(i - 1).is("of") && PROPERTY.has(s.at(i - 2))
                || LeftOut.is(s, i) && !s.at(i + 1).is(Sense.INJURE_ED)
                || Asides.isGuessed(s, i)
                || isOfAnimal(s, i)
                || isWhatTheyWorkAs(s, i)
                || isToldOf(s, i)
                || isObject(s, i);
    }

    /** "Oak and the man who died": the man alone did. */
    static boolean isBesideWhoDied(List<People> chain) {
        People first = chain.get(0);
        People last = chain.get(chain.size() - 1);
        Sentence s = last.sentence();
        return chain.size() > 1
                && first.kind() == People.Kind.NAMED
                && last.kind() == People.Kind.DEFINITE
                && last.isOne()
                && s.at(last.from()).is("the")
                && s.at(last.to()).is(Sense.WHO);
    }

    /** "a boy who loved his brother and sister, was shot": neither of these. */
    static boolean isBeforeSingular(List<People> chain) {
        People last = chain.get(chain.size() - 1);
        Sentence s = last.sentence();
        return s.at(last.to()).is(",")
                && s.at(last.to() + 1).is("was")
                && s.next(Sense.WHO.bit, 0) < chain.get(0).from();
    }

    /** "Oak, a baker, was shot": who is told by name already. */
    static boolean isCalling(Sentence s, People p, Chains chains) {
        boolean set = s.at(p.from() - 1).is(",")
                && s.at(p.to()).is(",")
                && s.at(p.to() + 1).is("was");
        People named = set && p.kind() == People.Kind.ONE && p.name() == null ? chains.endingAt(p.from() - 1) : null;
        return named != null
                && named.kind() == People.Kind.NAMED
                && !p.others()
                && s.at(p.from()).is(Sense.NUM);
    }

    /** "Oak, who was Elm's best friend, was shot": what he was, nobody else. */
    static boolean isPredicate(Sentence s, People p) {
        boolean is = s.at(p.from() - 1).is(Sense.BE) && s.at(p.to()).is(",") && p.kind() != People.Kind.COUNTED;
        for (int k = p.from() - 2; is && k > p.from() - RELATIVE; k--) {
            if (s.at(k).is(Sense.WHO)) {
                return true;
            }
        }
        return false;
    }

    /** "an official told reporters, and two": they only heard it. */
    private static boolean isToldOf(Sentence s, int i) {
        return s.at(i - 1).is("told") && s.at(i + 1).is(",");
    }

    /** "who killed two policemen was", "who tried to stab soldiers was": what follows is not told of them. */
    private static boolean isObject(Sentence s, int i) {
        boolean tried = s.at(i - 2).is("to") && s.at(i - 3).is(Sense.AIM);
        return tried || s.at(i - 1).isAny(HARMS) && s.at(i - 2).is(Sense.WHO);
    }

    /** "two men who worked for a bank as guards were killed": the guards are the men. */
    private static boolean isWhatTheyWorkAs(Sentence s, int i) {
        int at = s.at(i - 1).word().senses() == 0 ? i - 2 : i - 1;
        boolean as = s.at(at).is("as") && !s.at(at - 1).is("well");
        for (int k = at - 1; as && k > i - WORK; k--) {
            if (s.at(k).is(Sense.WHO)) {
                return true;
            }
        }
        return false;
    }

    /** "a dog that was shot after attacking an officer is dead": the dog is. */
    private static boolean isOfAnimal(Sentence s, int i) {
        for (int k = i - 1; k > Math.max(0, i - ANIMAL); k--) {
            if (s.at(k).is(Sense.WHO)) {
                return s.at(k - 1).is(Sense.ANIMAL);
            }
        }
        return false;
    }

    /** "his wife": told by somebody else, so it may be new. */
    private static boolean isOwn(People p) {
        Token first = p.sentence().at(p.from());
        return first.is("his") || first.is("her") || first.is("their");
    }

    /** Behind a preposition: "women standing beside him", "the father of a boy, 4". */
    static boolean isBehind(Sentence s, int i) {
        return s.at(i - 1).is(Sense.PREP) && (!s.at(i - 1).is("of") || PARENTS.has(s.at(i - 2)));
    }

    /** "nine men of a band of rebels allied to a Libyan were killed": neither the Libyan nor the rebels as such. */
    static boolean isHardlySubject(Sentence s, People p) {
        boolean one = (s.at(p.to()).is("were")
                        || s.at(p.to() + 1).is("were") && s.at(p.head()).capital())
                && p.isOne();
        boolean plural = s.at(p.from() - 1).is("of")
                && p.kind() == People.Kind.PLURAL
                && (!s.at(p.from()).capital() || s.at(p.head()).capital());
        return p.from() > 0 && !s.isHeadline() && (one || plural);
    }

    /** "A bus carrying 40 passengers was attacked": it was, and no passenger as such. */
    static boolean isLoad(People p, int trigger) {
        Sentence s = p.sentence();
        boolean several = p.kind() == People.Kind.COUNTED && p.count().best() > 1 && p.to() < trigger;
        boolean was = false;
        for (int k = trigger - 1; several && k >= p.to() && s.at(k).isAny(AUXILIARY); k--) {
            was |= s.at(k).is("was") || s.at(k).is("has") || s.at(k).is("is");
        }
        return was && CARRYING.has(s.at(p.from() - 1));
    }

    /** "He who fired at guards on Monday has been found dead": "has" tells of none of the guards. */
    static boolean isOfOtherNumber(List<People> people, int trigger) {
        People p = people.get(0);
        Sentence s = p.sentence();
        boolean plural = people.size() == 1
                && p.kind() == People.Kind.PLURAL
                && p.to() < trigger
                && s.at(p.head()).is(Sense.PLURAL)
                && !s.at(p.head()).is(Sense.COLLECTIVE);
        boolean singular = plural && s.at(trigger).word().text().startsWith("has ");
        for (int k = trigger - 1; plural && k >= p.to() && s.at(k).isAny(AUXILIARY); k--) {
            singular |= s.at(k).is("has") || s.at(k).is("was") || s.at(k).is("is");
        }
        return singular;
    }
}

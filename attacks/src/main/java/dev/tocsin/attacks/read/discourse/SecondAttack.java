package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.setting.DaySigns;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * Finds where a sentence goes over to another attack of the same city: "a bomb killed three, and a judge was shot dead in
 * a separate attack", "a bomb killed three and gunmen shot dead a judge".
 */
final class SecondAttack {
    /** What goes on at the same place. */
    private static final WordSet GOES_ON = WordSet.of(
            "then",
            "stormed",
            "fleeing",
            "survivors",
            "rescuers",
            "before",
            "it",
            "they",
            "them",
            "responding",
            "followed",
            "clashes",
            "gunfight",
            "inside",
            "scene",
            "convoy");

    /** Behind "another" or "a different": elsewhere in the city. */
    private static final WordSet AREAS =
            WordSet.of("district", "neighbourhood", "neighborhood", "part", "area", "suburb", "quarter", "street");

    private static final WordSet VILLAGES = WordSet.of("village", "town", "hamlet");

    private static final WordSet ANOTHER = WordSet.of("another");

    private static final long DEED =
            Sense.mask(Sense.ATTACK, Sense.KILL_ED, Sense.KILL_ING, Sense.SHOT, Sense.ATTACKER, Sense.STRIKE);

    private static final long OWN_VERB = Sense.mask(Sense.BE, Sense.DIE);

    private SecondAttack() {}

    /** The token that joins its clause to that of the first attack, or -1. */
    static int joint(Facts f) {
        if (f.casualties().size() < 2 || f.sentence().isHeadline() || !mayBeTold(f)) {
            return -1;
        }
        int last = f.casualties().get(f.casualties().size() - 1).people().from();
        for (int k = f.casualties().get(0).people().to(); k < last; k++) {
            if (isJoint(f.sentence(), k) && isAnother(f, k)) {
                return k;
            }
        }
        return -1;
    }

    /** Without one of these words no rule below finds another attack. */
    private static boolean mayBeTold(Facts f) {
        Sentence s = f.sentence();
        return f.cues().has(Cue.ELSEWHERE)
                || s.has(AREAS)
                || s.has(ANOTHER)
                || f.dates().size() > 1
                || f.places().size() > 1
                || Means.mayDiffer(s);
    }

    /** Whether the text has counted more than the sentence's first attack did: both are parts of it. */
    static boolean isPartOf(Scene told, Facts first) {
        int most = 0;
        for (Facts f : told.facts()) {
            most = f.sentence().isHeadline() ? most : Math.max(most, most(f));
        }
        return most > most(first);
    }

    private static int most(Facts f) {
        int most = 0;
        for (Casualty c : f.casualties()) {
            boolean counted =
                    c.harm() == Harm.KILLED && c.isVictim() && c.people().count() != null;
            most = counted ? Math.max(most, c.people().count().best()) : most;
        }
        return most;
    }

    private static boolean isJoint(Sentence s, int k) {
        Token token = s.at(k);
        boolean comma = token.is(",")
                && (s.at(k + 1).is(Sense.AND)
                        || s.at(k + 1).is("while")
                        || s.at(k + 1).is("another"));
        return comma
                || token.is(";")
                || token.is(Sense.AND) && !s.at(k - 1).is(",")
                || token.is("while") && !s.at(k - 1).is(",");
    }

    private static boolean isAnother(Facts f, int joint) {
        Facts first = f.clauseOfPeople(f.from(), joint);
        Facts second = f.clauseOfPeople(joint, f.to());
        if (!isToldApart(first) || !isToldApart(second) || !hasOwnVerbs(first, second)) {
            return false;
        }
        int begin = begin(f.sentence(), joint);
        return isToldAsAnother(f, begin)
                || isOfOtherMeans(f, begin)
                || isOnOtherDay(f, first, second, begin)
                || f.sentence().at(begin - 1).is("while") && isElsewhere(first, second) && tellsOwnHarm(f, begin);
    }

    /** Behind ", and" or "; meanwhile,". */
    private static int begin(Sentence s, int joint) {
        int k = joint + 1;
        while (s.at(k).is(Sense.AND)
                || s.at(k).is("while")
                || s.at(k).is("meanwhile")
                || s.at(k).is(",")) {
            k++;
        }
        return k;
    }

    private static boolean isToldApart(Facts clause) {
        boolean fresh = false;
        for (Casualty c : clause.casualties()) {
            People.Kind kind = c.people().kind();
            boolean told = kind == People.Kind.COUNTED || kind == People.Kind.ONE || kind == People.Kind.PLURAL;
            fresh |= told && c.isVictim() && !c.people().part() && !c.people().isNone();
        }
        return fresh;
    }

    /** Whether no verb of the one harms people of the other. */
    private static boolean hasOwnVerbs(Facts first, Facts second) {
        for (Casualty c : first.casualties()) {
            if (c.trigger() >= second.from()) {
                return false;
            }
        }
        for (Casualty c : second.casualties()) {
            if (c.trigger() < second.from()) {
                return false;
            }
        }
        return true;
    }

    /** "in a separate attack", "in another district", with a verb of its own. */
    private static boolean isToldAsAnother(Facts f, int begin) {
        boolean told = f.cues().has(Cue.ELSEWHERE) && f.cues().isWithin(Cue.ELSEWHERE, begin, f.to())
                || isElsewhere(f.sentence(), begin, f.to())
                || isAnotherBomb(f, begin);
        return told && Elsewhere.who(f) < 0 && tellsOwnHarm(f, begin);
    }

    /** "A bomb killed three, and another wounded five". */
    private static boolean isAnotherBomb(Facts f, int begin) {
        return f.sentence().at(begin).is("another")
                && f.sentence().at(begin + 1).isAny(Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.LEAVE))
                && Means.isBomb(f.sentence(), f.from(), begin);
    }

    private static boolean isElsewhere(Sentence s, int from, int to) {
        for (int k = s.next(AREAS, from + 2); k < to; k = s.next(AREAS, k + 1)) {
            boolean other = s.at(k - 1).is("another")
                    || s.at(k - 1).is("different")
                    || s.at(k - 1).is("other");
            if (other
                    && (s.at(k - 2).isAny(Sense.mask(Sense.PREP, Sense.DET))
                            || s.at(k - 2).is("a"))) {
                return true;
            }
        }
        return false;
    }

    /** "another killed four", "a judge was shot dead", and not "and wounded six" or "and six wounded". */
    private static boolean tellsOwnHarm(Facts f, int begin) {
        Sentence s = f.sentence();
        boolean dead = false;
        for (Casualty c : f.casualties()) {
            dead |= c.people().from() < begin && c.harm() == Harm.KILLED;
        }
        for (Casualty c : f.casualties()) {
            if (c.people().from() >= begin) {
                boolean active = c.people().from() > c.trigger();
                return active ? c.trigger() > begin : hasVerb(s, c) && (!dead || c.harm() == Harm.KILLED);
            }
        }
        return false;
    }

    private static boolean hasVerb(Sentence s, Casualty c) {
        if (!s.at(c.trigger()).isAny(Sense.mask(Sense.INJURE_ED, Sense.DEAD))) {
            return true;
        }
        for (int k = c.people().to(); k <= c.trigger(); k++) {
            if (s.at(k).isAny(OWN_VERB)) {
                return true;
            }
        }
        return false;
    }

    /** A bomb here, gunmen there, and nothing that the one does goes on in the other. */
    private static boolean isOfOtherMeans(Facts f, int begin) {
        Sentence s = f.sentence();
        return Means.differ(s, f.from(), begin, f.to())
                && !isWithin(s, GOES_ON, begin, f.to())
                && beginsAnew(f, begin)
                && tellsOwnHarm(f, begin);
    }

    /** "was shot dead in Poonch district, while a woman was killed in Pulwama district". */
    private static boolean isElsewhere(Facts first, Facts second) {
        PlaceName here = scene(first);
        PlaceName there = scene(second);
        boolean village = here != null && second.sentence().next(VILLAGES, second.from()) < second.to();
        return here != null && there != null && there.entries().stream().noneMatch(here.entries()::contains) || village;
    }

    private static PlaceName scene(Facts clause) {
        for (PlaceName place : clause.places()) {
            if (place.isLocative() && !place.isPeople()) {
                return place;
            }
        }
        return null;
    }

    /** "killed 30 on Sunday and jihadists raided a village the following day, killing six". */
    private static boolean isOnOtherDay(Facts f, Facts first, Facts second, int begin) {
        boolean apart = false;
        for (DateMention own : f.dates()) {
            for (DateMention other : f.dates()) {
                boolean said = DaySigns.isSaid(f.sentence(), own) || DaySigns.isSaid(f.sentence(), other);
                apart |= own.at() < first.to() && other.at() >= second.from() && own.contradicts(other) && !said;
            }
        }
        return apart
                && f.sentence().next(DEED, begin) < f.to()
                && !isWithin(f.sentence(), GOES_ON, begin, f.to())
                && beginsAnew(f, begin)
                && tellsOwnHarm(f, begin);
    }

    private static boolean isWithin(Sentence s, WordSet words, int from, int to) {
        return s.next(words, from) < to;
    }

    /** "gunmen", "a judge", "two others" not. */
    private static boolean beginsAnew(Facts f, int begin) {
        Token token = f.sentence().at(begin);
        People first = f.people().at(begin);
        boolean fresh = token.is("a")
                || token.is("an")
                || token.is(Sense.ATTACKER)
                || token.is("unknown")
                || token.is("unidentified");
        boolean counted = first != null && first.kind() == People.Kind.COUNTED && !token.is(Sense.DET);
        boolean others = f.casualties().stream()
                .anyMatch(c -> c.people().from() >= begin && c.people().others());
        return (fresh || counted) && !others;
    }
}

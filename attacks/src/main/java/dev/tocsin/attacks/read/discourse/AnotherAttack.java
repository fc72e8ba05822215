package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.setting.DaySigns;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** What tells that a sentence's second clause is of another attack: its words say so, or other means, another day or place. */
final class AnotherAttack {
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

    /** In words: from "on" to the town, "on the port of". */
    private static final int TARGET = 5;

    private static final WordSet ANOTHER = WordSet.of("another");

    private static final WordSet VILLAGES = WordSet.of("village", "town", "hamlet");

    private static final long DEED =
            Sense.mask(Sense.ATTACK, Sense.KILL_ED, Sense.KILL_ING, Sense.SHOT, Sense.ATTACKER, Sense.STRIKE);

    private AnotherAttack() {}

    /** Whether any of the words is there without which none is told. */
    static boolean mayBeTold(Facts f) {
        Sentence s = f.sentence();
        return f.cues().has(Cue.ELSEWHERE)
                || s.has(AREAS)
                || s.has(ANOTHER)
                || f.dates().size() > 1
                || f.places().size() > 1
                || Means.mayDiffer(s);
    }

    /** @param begin the second clause's first word behind what joins it */
    static boolean isTold(Facts f, Facts first, Facts second, int begin) {
        return isToldAsAnother(f, begin)
                || isOfOtherMeans(f, begin)
                || isOnOtherDay(f, first, second, begin)
                || f.sentence().at(begin - 1).is("while")
                        && isElsewhere(first, second)
                        && OwnPeople.areHarmed(f, begin);
    }

    /** "in a separate attack", "in another district", with a verb of its own. */
    private static boolean isToldAsAnother(Facts f, int begin) {
        boolean told = f.cues().has(Cue.ELSEWHERE) && f.cues().isWithin(Cue.ELSEWHERE, begin, f.to())
                || isElsewhere(f.sentence(), begin, f.to())
                || isAnotherBomb(f, begin);
        return told && Elsewhere.who(f) < 0 && OwnPeople.areHarmed(f, begin);
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

    /** A bomb here, gunmen there, and nothing that the one does goes on in the other. */
    private static boolean isOfOtherMeans(Facts f, int begin) {
        Sentence s = f.sentence();
        return Means.differ(s, f.from(), begin, f.to())
                && !isWithin(s, GOES_ON, begin, f.to())
                && OwnPeople.begin(f, begin)
                && OwnPeople.areHarmed(f, begin);
    }

    /** "was shot dead in Poonch district, while a woman was killed in Pulwama district". */
    private static boolean isElsewhere(Facts first, Facts second) {
        PlaceName here = scene(first);
        PlaceName there = scene(second);
        boolean village = here != null && second.sentence().next(VILLAGES, second.from()) < second.to();
        return here != null && there != null && there.entries().stream().noneMatch(here.entries()::contains) || village;
    }

    /** "a raid on the port of Hodeidah", "an attack on Hodeidah". */
    private static boolean isRaided(PlaceName place) {
        Sentence s = place.sentence();
        for (int k = place.from() - 1; k > place.from() - TARGET && k > 0; k--) {
            if (s.at(k).is("on")) {
                return true;
            }
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.KILL_ED, Sense.BREAK))) {
                return false;
            }
        }
        return false;
    }

    private static PlaceName scene(Facts clause) {
        for (PlaceName place : clause.places()) {
            if ((place.isLocative() || place.isScene() || isRaided(place)) && !place.isPeople()) {
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
                apart |= own.at() < first.to()
                        && other.at() >= second.from()
                        && own.contradicts(other)
                        && !DaySigns.isSaid(f.sentence(), own)
                        && !DaySigns.isSaid(f.sentence(), other);
            }
        }
        return apart
                && f.sentence().next(DEED, begin) < f.to()
                && !isWithin(f.sentence(), GOES_ON, begin, f.to())
                && OwnPeople.begin(f, begin)
                && OwnPeople.areHarmed(f, begin);
    }

    private static boolean isWithin(Sentence s, WordSet words, int from, int to) {
        return s.next(words, from) < to;
    }
}

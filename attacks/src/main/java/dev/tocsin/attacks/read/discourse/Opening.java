package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.DaySigns;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.CompassPoints;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Tells by a sentence's first words whether it goes over to another attack: "On Monday, fighters raided Kuskuri and killed
 * six", "Hours after the ambush a grenade was thrown", "In Liaquatabad, four men were shot dead".
 */
final class Opening {
    private static final WordSet AT = WordSet.of("in", "at", "near", "outside");
    private static final WordSet LAPSES = WordSet.of("hours", "hour");
    private static final WordSet PARTS_OF_DAY = WordSet.of("day", "morning", "afternoon", "evening", "night");
    private static final WordSet TURNS = WordSet.of("later", "earlier", "also");
    private static final WordSet MORE =
            WordSet.of("a", "an", "few", "some", "several", "just", "only", "barely", "about");
    private static final WordSet SIDES = WordSet.union(List.of(CompassPoints.NOUNS, WordSet.of("centre", "center")));
    private static final WordSet NEXT_DOOR = WordSet.of("neighbouring", "neighboring");

    private static final WordSet SPEAKERS = WordSet.of("police", "troops", "soldiers", "officers", "forces", "army");

    /** In words: from the first of a sentence to the day that opens it. */
    private static final int DAY = 3;

    /** In words: an opening is no longer. */
    private static final int LONGEST = 8;

    private static final long DEED = Sense.mask(
            Sense.ATTACK,
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.SHOT,
            Sense.ATTACKER,
            Sense.STRIKE,
            Sense.INJURE_ED,
            Sense.INJURE_ING);

    private static final long OTHERS =
            Sense.mask(Sense.PERSON, Sense.PRON, Sense.VERB, Sense.BE, Sense.HAVE, Sense.SAY);

    private Opening() {}

    /**
     * Whether another attack begins there than the scene's, whose victims have been told. A local newsroom goes on about its
     * own attack for days: there "on Monday" is the arrest, or the same attack told once more.
     */
    static boolean isOfAnother(Facts f, Scene scene, Where where) {
        Sentence s = f.sentence();
        if (s.isHeadline() || f.from() > 0 || !scene.hasCasualties() || where.isLocalNews()) {
            return false;
        }
        if (s.at(0).is("another") && isOtherDay(f, scene)) {
            return s.hasAny(DEED);
        }
        if (f.casualties().isEmpty()) {
            return false;
        }
        int behind = behind(f, scene, where);
        boolean village = behind > 0 && behind == village(f, scene, where);
        return behind > 0 && !isToldBefore(s, behind, village) && tellsFreshHarm(f, scene, behind, village);
    }

    /** "In Zaria, the bombers drove into two churches", whose victims are told in the next sentence. */
    static boolean isInOtherCity(Facts f, Spot spot, Scene scene) {
        Sentence s = f.sentence();
        boolean first = f.casualties().isEmpty() && f.from() == 0 && !s.isHeadline() && spot.isInCity();
        if (!first || !spot.name().isLocative() || !scene.isInSomeCity() || !scene.hasCasualties()) {
            return false;
        }
        int from = s.at(0).is(Sense.AND) ? 1 : 0;
        boolean opens = AT.has(s.at(from)) && spot.name().from() <= from + DAY;
        int comma = opens ? s.next(Sense.COMMA.bit, spot.name().to()) : s.size();
        int behind = comma <= spot.name().to() + DAY ? comma : lapse(s);
        int deed = behind > 0 ? s.next(DEED, behind) : s.size();
        return deed < s.size()
                && deed <= behind + LONGEST
                && s.next(Sense.SAY.bit, behind) > deed
                && !s.has(Sense.HOSPITAL)
                && !isOfAttackTold(s, behind)
                && !s.at(behind + 1).is(Sense.PRON);
    }

    /** "the attack", "the bombing"; but of the bombers one may have gone to Zaria. */
    private static boolean isOfAttackTold(Sentence s, int from) {
        for (int k = s.next(Sense.ATTACK.bit, from); k < s.size(); k = s.next(Sense.ATTACK.bit, k + 1)) {
            if (s.at(k - 1).is("the") && !s.at(k).is(Sense.ATTACKER)) {
                return true;
            }
        }
        return false;
    }

    /** The token behind words that lead over to another day, hour or place; 0 where the sentence has none. */
    private static int behind(Facts f, Scene scene, Where where) {
        int day = isOtherDay(f, scene) ? f.dates().get(0).to() : 0;
        int hour = day > 0 ? day : lapse(f.sentence());
        int part = hour > 0 ? hour : side(f.sentence());
        return part > 0 ? part : village(f, scene, where);
    }

    /** "On Monday, ...", where no day of the scene's own agrees. */
    private static boolean isOtherDay(Facts f, Scene scene) {
        if (f.dates().isEmpty()
                || f.sentence().at(0).isDigits()
                || !opens(f.sentence(), f.dates().get(0).at())
                || DaySigns.isSaid(f.sentence(), f.dates().get(0))) {
            return false;
        }
        Scene dated = scene.sameDay() != null && !hasDay(scene) ? scene.sameDay() : scene;
        DateMention day = f.dates().get(0);
        boolean other = false;
        for (Facts told : dated.facts()) {
            for (DateMention own : told.dates()) {
                boolean said =
                        own.span().isKnown() && own.span().date() == null || DaySigns.isSaid(told.sentence(), own);
                if (!said && day.agreesWith(own)) {
                    return false;
                }
                other |= !said && day.contradicts(own);
            }
        }
        return other;
    }

    /** "On Monday", "Shortly before 1 a.m. on Sunday": nothing but time before the day. */
    private static boolean opens(Sentence s, int day) {
        for (int k = 0; k < day; k++) {
            boolean verb = s.at(k).isAny(DEED | OTHERS) && !s.at(0).is("another");
            if (day > LONGEST || verb || k > 0 && s.at(k).capital()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDay(Scene scene) {
        return scene.facts().stream().anyMatch(f -> !f.dates().isEmpty());
    }

    /** "Two hours later", "Hours after the ambush", "The same evening"; 0 where none begins the sentence. */
    private static int lapse(Sentence s) {
        int same = s.at(0).is("on") || s.at(0).is("at") ? 1 : 0;
        if ((s.at(same).is("the") || s.at(same).is("that"))
                && s.at(same + 1).is("same")
                && PARTS_OF_DAY.has(s.at(same + 2))) {
            return same + DAY;
        }
        int i = 0;
        while (i < DAY && (MORE.has(s.at(i)) || s.at(i).is(Sense.NUM) || s.at(i).isDigits())) {
            i++;
        }
        if (LAPSES.has(s.at(i))) {
            return s.at(i + 1).is("after") ? clause(s, i + 2) : TURNS.has(s.at(i + 1)) ? i + 2 : 0;
        }
        boolean turn = TURNS.has(s.at(0))
                && (s.at(1).is("on")
                        || s.at(1).is("in")
                        || s.at(1).is("that")
                        || s.at(1).is("the"));
        return turn ? 2 : 0;
    }

    /** Behind "the ambush", "the blast in Yaha,". */
    private static int clause(Sentence s, int from) {
        int k = from;
        while (k < from + LONGEST && !s.at(k).is(Sense.ATTACK)) {
            if (s.at(k).is(Sense.COMMA)) {
                return 0;
            }
            k++;
        }
        return s.at(k).is(Sense.ATTACK) ? k + 1 : 0;
    }

    /** "In the east, rebels ...", "In neighbouring Niger, rebels ..."; 0 where no such words begin the sentence. */
    private static int side(Sentence s) {
        if (s.at(0).is("in") && NEXT_DOOR.has(s.at(1)) && s.at(2).capital()) {
            int comma = s.next(Sense.COMMA.bit, 3);
            return comma < LONGEST ? comma + 1 : 0;
        }
        boolean side = s.at(0).is("in") && s.at(1).is("the") && SIDES.has(s.at(2));
        return side && s.at(3).is(",") ? 4 : 0;
    }

    /** "In Liaquatabad, ...", a name that no gazetteer knows, nor the scene. */
    private static int village(Facts f, Scene scene, Where where) {
        Sentence s = f.sentence();
        boolean named = AT.has(s.at(0)) && (s.at(1).capital() || s.at(1).is("the"));
        int to = named ? where.behindVillage(f) : 0;
        boolean first = to > 0 && to <= LONGEST && s.at(to).is(",");
        return first && !isNamed(s.at(to - 1), scene) ? to : 0;
    }

    private static boolean isNamed(Token name, Scene scene) {
        String word = name.word().text();
        for (Facts told : scene.facts()) {
            for (int k = told.from(); k < told.to(); k++) {
                if (told.sentence().at(k).is(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the attack", "they", "police", "one of the wounded": the story goes on; but the attackers may have gone on too. */
    private static boolean isToldBefore(Sentence s, int behind, boolean village) {
        int k = s.at(behind).is(Sense.COMMA) ? behind + 1 : behind;
        boolean attack = s.at(k).is("the")
                && s.at(k + 1).is(Sense.ATTACK)
                && !s.at(k + 1).is(Sense.ATTACKER);
        return attack || s.at(k).is(Sense.PRON) || SPEAKERS.has(s.at(k)) || !village && s.has(Sense.HOSPITAL);
    }

    private static boolean tellsFreshHarm(Facts f, Scene scene, int behind, boolean village) {
        boolean deed = village || f.sentence().next(DEED, behind) < f.to();
        boolean fresh = false;
        for (Casualty c : f.casualties()) {
            if (c.rule().toll() || scene.hasTold(c) && c.people().count().best() > 1) {
                return false;
            }
            People p = c.people();
            boolean people =
                    p.kind() == People.Kind.COUNTED || p.kind() == People.Kind.ONE || p.kind() == People.Kind.PLURAL;
            fresh |= people && c.isVictim() && !p.part() && !p.isNone() && p.from() >= behind;
        }
        return deed && fresh;
    }
}

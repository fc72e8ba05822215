package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Whether a story says in its first words that it tells of several attacks: "killed 36 people in two attacks". */
final class Announced {
    /** What a story may tell several of. */
    static final WordSet SEVERAL = WordSet.of(
            "attacks",
            "raids",
            "ambushes",
            "bombings",
            "shootings",
            "blasts",
            "explosions",
            "assaults",
            "strikes",
            "villages",
            "killings",
            "homicides",
            "incidents",
            "massacres",
            "communities",
            "village",
            "town",
            "district",
            "hamlet");

    private static final WordSet APART = WordSet.of(
            "separate", "two", "three", "four", "five", "six", "several", "successive", "consecutive", "different");

    private static final WordSet DAYS = WordSet.of("weekend", "days");

    private static final WordSet VIOLENCE = WordSet.union(
            List.of(SEVERAL, WordSet.of("violence", "bombs", "clashes", "fighting", "unrest", "bloodshed")));

    private static final WordSet NTH = WordSet.of("second", "third", "fourth", "fifth", "latest", "another");

    /** In words: from the sentence's begin to "second". */
    private static final int NEAR = 9;

    /** Sentences of the headline and the lead. */
    private static final int LEAD = 2;

    private Announced() {}

    /** @param told how many have been told of so far */
    static boolean isAnother(Scene news, int told) {
        for (Facts f : news.facts()) {
            Sentence s = f.sentence();
            if (s.index() < LEAD && !f.cues().has(Cue.HISTORY) && told < most(s)) {
                return true;
            }
        }
        return false;
    }

    /** "It was the second shooting of the weekend in the town": the other one is told next, and was there too. */
    static boolean isNextOfTown(Facts f) {
        Sentence s = f.sentence();
        for (int i = s.next(NTH, 1); f.casualties().isEmpty() && i < Math.min(NEAR, s.size()); i = s.next(NTH, i + 1)) {
            for (int k = i + 1; k < i + NEAR / 2; k++) {
                if (s.at(k).isAny(Sense.mask(Sense.ATTACK, Sense.SHOOT_ING, Sense.KILLING, Sense.STRIKE))) {
                    return s.at(k + 1).is("of") || s.at(k + 1).is("in");
                }
            }
        }
        return false;
    }

    /** "a weekend of bombings", "two days of clashes". */
    private static boolean isOfDays(Sentence s) {
        for (int i = s.next(DAYS, 0); i < s.size(); i = s.next(DAYS, i + 1)) {
            boolean of = s.at(i + 1).is("of") && (VIOLENCE.has(s.at(i + 2)) || VIOLENCE.has(s.at(i + 3)));
            boolean weekend = s.at(i).is("weekend") && VIOLENCE.has(s.at(i + 1));
            if (weekend || of && (s.at(i).is("weekend") || APART.has(s.at(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** How many attacks the sentence announces at most. */
    private static int most(Sentence s) {
        if (isOfDays(s)) {
            return Integer.MAX_VALUE;
        }
        for (int i = s.next(SEVERAL, 1); i < s.size(); i = s.next(SEVERAL, i + 1)) {
            boolean one = !s.at(i).word().text().endsWith("s");
            boolean counted = one
                    ? s.at(i - 1).is("another") || s.at(i - 1).is("other")
                    : APART.has(s.at(i - 1))
                            || APART.has(s.at(i - 2)) && !s.at(i - 1).is(Sense.COMMA);
            if (counted) {
                return s.at(i - 1).is("two") || s.at(i - 2).is("two") ? 2 : Integer.MAX_VALUE;
            }
        }
        return 0;
    }
}

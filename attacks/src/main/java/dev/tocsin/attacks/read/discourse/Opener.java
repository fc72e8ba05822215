package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** First words that part one incident of a list from the one before: "in the second,", "then on Sunday", "an hour later". */
final class Opener {
    private static final WordSet RANKS =
            WordSet.of("first", "second", "third", "fourth", "fifth", "sixth", "other", "latest");

    private static final WordSet BEFORE = WordSet.of(
            "in", "the", "then", "on", "at", "about", "around", "just", "shortly", "early", "late", "and", "a", "an",
            "most", "recent", "half", "few", "after", "before", "roughly", "nearly", "less", "than", "also", "later");

    private static final WordSet UNITS = WordSet.of("hour", "hours", "minute", "minutes", "day", "night");

    private static final WordSet HOURS = WordSet.of("a.m", "p.m", "a.m.", "p.m.", "noon", "midnight");

    /** In words. */
    private static final int LONGEST = 7;

    private Opener() {}

    static boolean isOfIncident(Sentence s) {
        for (int i = 0; i < LONGEST; i++) {
            boolean later = s.at(i).is("later") && UNITS.has(s.at(i - 1));
            boolean rank = RANKS.has(s.at(i))
                    && (s.at(i + 1).is(Sense.COMMA)
                            || s.at(i + 1).is(Sense.ATTACK)
                            || s.at(i + 1).is("happened"));
            boolean recent = s.at(i).is("recent") && s.at(i + 1).is(Sense.ATTACK);
            boolean day = s.at(i).is(Sense.WEEKDAY) && !s.at(i - 1).is("of");
            if (later || rank || recent || day || HOURS.has(s.at(i))) {
                return true;
            }
            boolean number = s.at(i).isDigits()
                    || s.at(i).is(Sense.NUM)
                    || UNITS.has(s.at(i))
                    || s.at(i).is(":");
            if (!BEFORE.has(s.at(i)) && !number) {
                return false;
            }
        }
        return false;
    }
}

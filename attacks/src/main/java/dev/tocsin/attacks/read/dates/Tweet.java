package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;

/** A tweet that a page shows: "... — Ann Oak (@annoak) May 5, 2017". Its day is when it was written: the attack's only where nothing else tells that. */
public final class Tweet {
    private static final WordSet HANDLE = WordSet.of("@");

    /** In tokens: "@", and a name with strokes in it. */
    private static final int LONGEST = 8;

    private Tweet() {}

    /** When the sentence was tweeted, or null. */
    static LocalDate day(Sentence s, Dates dates) {
        for (int k = s.next(HANDLE, 1); k < s.size(); k = s.next(HANDLE, k + 1)) {
            int end = s.at(k - 1).is("(") ? closed(s, k) : 0;
            LocalDate day = end == 0 ? null : dates.fullDay(s, end);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    public static boolean isStamp(DateMention date) {
        Sentence s = date.sentence();
        int i = date.at();
        if (!s.at(i - 1).is(")") || !s.has(HANDLE)) {
            return false;
        }
        for (int k = i - 2; k > Math.max(0, i - LONGEST); k--) {
            if (s.at(k).is("@")) {
                return s.at(k - 1).is("(");
            }
        }
        return false;
    }

    /** The token behind the handle's bracket; 0 where it does not end. */
    private static int closed(Sentence s, int handle) {
        for (int k = handle + 1; k < handle + LONGEST; k++) {
            if (s.at(k).is(")")) {
                return k + 1;
            }
        }
        return 0;
    }
}

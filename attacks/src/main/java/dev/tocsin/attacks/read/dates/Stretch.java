package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;

/**
 * Two days told in one breath. "In the night of Tuesday to Wednesday" is the later one, as night raids mostly come after
 * midnight; "between Sunday and Monday" is some day of both.
 */
final class Stretch {
    private static final WordSet JOINTS = WordSet.of("to", "into", "and", "-", "–", "till", "through");
    private static final WordSet NIGHTS = WordSet.of("night", "nights", "overnight");
    private static final WordSet BOUNDS = WordSet.of("between", "from", "on");

    private static final WordSet AFTER_NOON = WordSet.of("p.m", "pm", "p.m.");

    /** Most words between "night" and its first day. */
    private static final int NEAR = 4;

    private static final int MOST_DAYS = 7;

    private Stretch() {}

    /** Whether another day may go on from the first. */
    static boolean mayGoOn(Sentence s, DateMention first) {
        return first.span().date() != null && JOINTS.has(s.at(first.to()));
    }

    /** Whether the words before say that it was at night. */
    static boolean isNight(Sentence s, int at) {
        for (int k = at - 1; k >= Math.max(0, at - NEAR); k--) {
            if (NIGHTS.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "around 11 p.m. in the night of Saturday to Sunday": the hour tells which of the two. */
    private static boolean isBeforeMidnight(Sentence s) {
        for (int k = s.next(AFTER_NOON, 0); k < s.size(); k = s.next(AFTER_NOON, k + 1)) {
            if (s.at(k - 1).isDigits()) {
                return true;
            }
        }
        return false;
    }

    /** Both in one, or the first alone where the second goes its own way. */
    static DateMention of(Sentence s, DateMention first, DateMention second) {
        LocalDate from = first.span().date();
        LocalDate to = second == null ? null : second.span().date();
        if (to == null || !to.isAfter(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            return first;
        }
        if (isNight(s, first.at()) && !isBeforeMidnight(s)) {
            return new DateMention(s, first.at(), second.to(), second.span(), second.weekday());
        }
        if (isNight(s, first.at())) {
            return new DateMention(s, first.at(), second.to(), first.span(), first.weekday());
        }
        Token before = s.at(first.at() - 1);
        return BOUNDS.has(before) ? DateMention.of(s, first.at() - 1, second.to(), Spans.week(from, to)) : first;
    }
}

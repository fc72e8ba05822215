package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.text.Sentence;
import java.time.DayOfWeek;

/**
 * A day, or a longer span, that a sentence names.
 *
 * @param at its first token
 * @param to the token behind it
 * @param span unknown where nothing tells which week or year is meant
 * @param weekday the day of the week it names, or null
 */
public record DateMention(Sentence sentence, int at, int to, DateSpan span, DayOfWeek weekday) {
    static DateMention of(Sentence sentence, int at, int to, DateSpan span) {
        return new DateMention(sentence, at, to, span, null);
    }

    /** Whether the two cannot be the same day. */
    public boolean contradicts(DateMention other) {
        if (span.isKnown() && other.span.isKnown()) {
            return !span.overlaps(other.span);
        }
        return weekday != null && other.weekday != null && weekday != other.weekday;
    }

    /** Whether the two may well be the same day. */
    public boolean agreesWith(DateMention other) {
        return (weekday != null && weekday == other.weekday)
                || (span.isKnown() && other.span.isKnown() && span.overlaps(other.span));
    }
}

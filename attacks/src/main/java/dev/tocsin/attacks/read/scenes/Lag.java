package dev.tocsin.attacks.read.scenes;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * How far one attack lies from another whose day is told: "a day after" puts the other a day before.
 *
 * @param earliest in days, negative before it
 * @param latest inclusive
 */
public record Lag(int earliest, int latest) {
    /** The same day. */
    public static final Lag NONE = new Lag(0, 0);

    /** "less than 24 hours after": as long as a day. */
    private static final WordSet DAY_LONG = WordSet.of("24");

    private static final int WEEK = 7;

    /** In words: from a clause's begin to there. */
    private static final int DAY_WITHIN = 3;

    /** By the first words of a clause that goes back; null where they do not tell. */
    public static Lag of(Facts clause) {
        Sentence s = clause.sentence();
        int i = clause.from();
        int hours = s.next(DAY_LONG, i - 1);
        if (hours <= i + DAY_WITHIN
                && s.at(hours + 1).is("hours")
                && s.at(hours + 2).is("after")) {
            return new Lag(-1, -1);
        }
        while (i < clause.from() + 3
                && (s.at(i).is("comes") || s.at(i).is("came") || s.at(i).is("just"))) {
            i++;
        }
        int number = number(s, i);
        i += number > 0 ? 1 : 0;
        number = number == 0 && s.at(i).is("days") ? number(s, i - 1) : number;
        boolean before = s.at(i + 1).is("before");
        boolean after = s.at(i + 1).is("after");
        if (!before && !after) {
            return null;
        }
        if (s.at(i).is("hours")) {
            return before ? new Lag(0, 1) : new Lag(-1, 0);
        }
        boolean days = number > 0 && (s.at(i).is("day") || s.at(i).is("days"));
        return !days ? null : before ? new Lag(number, number) : new Lag(-number, -number);
    }

    /** Up to a week; 0 where the word is no such number. */
    private static int number(Sentence s, int i) {
        if (s.at(i).is("a") || s.at(i).is("one") || s.at(i).is("the")) {
            return 1;
        }
        Numbers.Found number = s.at(i).is(Sense.NUM) || s.at(i).isDigits() ? Numbers.at(s, i) : null;
        boolean plain = number != null && number.to() == i + 1 && number.count().best() <= WEEK;
        return plain ? number.count().best() : 0;
    }

    public DateSpan from(DateSpan other) {
        if (!other.isKnown() || equals(NONE)) {
            return other;
        }
        boolean day = other.date() != null && earliest == latest;
        return new DateSpan(
                other.earliest().plusDays(earliest),
                other.latest().plusDays(latest),
                day ? DatePrecision.DAY : DatePrecision.WEEK,
                other.basis());
    }
}

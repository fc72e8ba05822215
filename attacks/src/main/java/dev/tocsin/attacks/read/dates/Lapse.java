package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** How many days lie between two that are told by each other: "three days after", "the night before". */
final class Lapse {
    /** "a week after" is so many. */
    static final int WEEK = 7;

    /** "more than a week after" is no day. */
    private static final WordSet LOOSELY = WordSet.of("than", "over", "nearly", "almost", "about");

    /** What goes on behind "the day before", where no vote or the like does: "the day before as murder". */
    private static final long GOES_ON =
            Sense.mask(Sense.COMMA, Sense.PREP, Sense.AND, Sense.BE, Sense.HAVE, Sense.MODAL);

    private Lapse() {}

    /** "three days", "a day", "the day", "48 hours"; 0 where the words tell no number. */
    static int days(Sentence s, int unit) {
        if (s.at(unit).is("hours")) {
            return s.at(unit - 1).is("24")
                    ? 1
                    : s.at(unit - 1).is("48") ? 2 : s.at(unit - 1).is("72") ? 3 : 0;
        }
        if (s.at(unit).is("week")) {
            boolean one = s.at(unit - 1).is("a") || s.at(unit - 1).is("one");
            return one && s.at(unit + 1).is("after") && !LOOSELY.has(s.at(unit - 2)) ? WEEK : 0;
        }
        if (s.at(unit - 1).is("previous")
                || s.at(unit - 1).is("a")
                || s.at(unit - 1).is("the")) {
            return 1;
        }
        for (int from = Math.max(0, unit - 3); from < unit; from++) {
            Numbers.Found number = Numbers.at(s, from);
            if (number != null
                    && number.to() == unit
                    && !number.count().isVague()
                    && number.count().best() < 100) {
                return number.count().best();
            }
        }
        return 0;
    }

    /** "the day before", "a day earlier", "the previous night", and not "the day before the vote". */
    static boolean isDayBefore(Sentence s, int unit) {
        if (s.at(unit - 1).is("previous")) {
            return true;
        }
        Token behind = s.at(unit + 2);
        boolean earlier = s.at(unit + 1).is("earlier") && !behind.is("than");
        boolean ends = unit + 2 >= s.size() || behind.is(".") || behind.is("as") || behind.isAny(GOES_ON);
        return (earlier || ends && s.at(unit + 1).is("before")) && days(s, unit) > 0;
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;

/**
 * The clause that tells of an attack on its own day, "Gunmen have killed nine in Foo on Monday, the worst attack since
 * 2014": what stands behind its comma says nothing of when that was, or of how many attacks.
 */
final class OwnClause {
    /** "since Monday", "as of Monday": so many up to that day. */
    private static final WordSet UP_TO =
            WordSet.of("since", "until", "till", "from", "between", "by", "before", "of", "to");

    private static final WordSet GOES_BACK = WordSet.of(
            "had", "since", "after", "before", "who", "which", "when", "past", "year", "years", "months", "decades",
            "weeks");

    private OwnClause() {}

    /** Whether the clause in which somebody is harmed names a day of the week, and goes back to nothing. */
    static boolean tellsDay(Casualty c) {
        Sentence s = c.sentence();
        int first = Math.min(c.people().from(), c.trigger());
        int from = from(s, first);
        int to = to(s, Math.max(c.people().to(), c.trigger() + 1));
        return s.next(GOES_BACK, from) >= to && (day(s, from, to) || from > 0 && day(s, 0, from) && isOpening(s, from));
    }

    /** The same on a day of the last few before the article was published, where some victim is told so. */
    static boolean tellsNewDay(Facts facts, LocalDate published) {
        return published != null
                && facts.dates().stream().anyMatch(date -> isNew(date, published))
                && facts.casualties().stream().anyMatch(c -> c.isVictim() && tellsDay(c));
    }

    private static boolean isNew(DateMention date, LocalDate published) {
        return date.weekday() != null
                && date.span().precision() == DatePrecision.DAY
                && date.span().isKnown()
                && !date.span().latest().isBefore(published.minusDays(FreshNews.DAYS_OF_NEWS));
    }

    private static int from(Sentence s, int token) {
        int k = token;
        while (k > 0 && !ends(s, k - 1)) {
            k--;
        }
        return k;
    }

    /** Past "including three children,". */
    private static int to(Sentence s, int token) {
        int k = token;
        while (k < s.size() && (!ends(s, k) || s.at(k + 1).is(Sense.PART))) {
            k = s.at(k).is(",") && s.at(k + 1).is(Sense.PART) ? next(s, k + 1) + 1 : k + 1;
        }
        return Math.min(k, s.size());
    }

    private static int next(Sentence s, int token) {
        int k = token;
        while (k < s.size() && !ends(s, k)) {
            k++;
        }
        return k;
    }

    private static boolean ends(Sentence s, int k) {
        return s.at(k).is(",") || s.at(k).is(";") || s.at(k).is(":");
    }

    private static boolean day(Sentence s, int from, int to) {
        for (int i = s.next(Sense.WEEKDAY.bit, from); i < to; i = s.next(Sense.WEEKDAY.bit, i + 1)) {
            int said = s.at(i - 1).is("on") ? i - 2 : i - 1;
            if (!UP_TO.has(s.at(i - 1)) && !s.at(said).is(Sense.SAY)) {
                return true;
            }
        }
        return false;
    }

    /** "On Monday, gunmen". */
    private static boolean isOpening(Sentence s, int from) {
        return from <= 4 && s.at(from - 1).is(",");
    }
}

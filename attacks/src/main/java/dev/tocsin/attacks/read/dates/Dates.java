package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordForm;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads dates against the day of publication: "on Monday" is the Monday before it, "May 25" the last May 25. Without a
 * day of publication only what names its year is known.
 */
public final class Dates {
    private static final long BEGINS = Sense.mask(Sense.MONTH, Sense.WEEKDAY);
    private static final WordSet RELATIVE = WordSet.of(
            "today",
            "tonight",
            "yesterday",
            "yesternight",
            "overnight",
            "this",
            "last",
            "past",
            "same",
            "next",
            "following",
            "weekend");
    private static final WordSet NEXT = WordSet.of("next", "following");
    private static final WordSet PARTS = WordSet.of("day", "morning", "afternoon", "evening", "night");
    private static final WordSet BEGINNINGS = WordSet.union(List.of(RELATIVE, Holiday.FIRST));

    /** Words that a date may begin with, but for what stands before "days ago". */
    private static final WordForm MAY_BEGIN =
            WordForm.ofWord(word -> word.isDigits() || (word.senses() & BEGINS) != 0 || BEGINNINGS.has(word));

    private final CalendarDates calendar;
    private final RelativeDates ofPage;
    /** What the sentence counts its days from: a tweet from its own. */
    private RelativeDates relative;
    /** The day that was last told, for "the same day". */
    private DateMention last;

    /** @param published the day of publication, or null */
    public Dates(LocalDate published) {
        this(published, published);
    }

    /**
     * @param published the day of publication, or null
     * @param today the day that it is where the story plays, or null
     */
    public Dates(LocalDate published, LocalDate today) {
        calendar = new CalendarDates(published);
        ofPage = new RelativeDates(published, today);
        relative = ofPage;
    }

    public List<DateMention> find(Sentence s) {
        List<DateMention> found = new ArrayList<>(0);
        DateMention before = last;
        LocalDate tweeted = Tweet.day(s, this);
        relative = tweeted == null ? ofPage : new RelativeDates(tweeted, tweeted);
        for (int i = mayTell(s) ? 0 : s.size(); i < s.size(); ) {
            DateMention mention = at(s, i);
            mention = mention != null && Stretch.mayGoOn(s, mention)
                    ? Stretch.of(s, mention, at(s, mention.to() + 1))
                    : mention;
            mention = mention == null || NoDay.isOfThePage(s, i) ? null : mention;
            if (mention != null && !NoDay.is(s, mention)) {
                found.add(mention);
                boolean day = mention.span().precision() == DatePrecision.DAY;
                last = day && !isOfWord(s, mention) ? mention : last;
            }
            i = mention == null ? i + 1 : mention.to();
        }
        return LaterDay.read(s, DayOfOther.without(s, found), before);
    }

    /** "killed nine on Monday, the president said after a visit on Tuesday": the day of the word, beside that of the deed. */
    private boolean isOfWord(Sentence s, DateMention mention) {
        boolean second = last != null && last.sentence() == s;
        int said = second ? s.next(Sense.SAY.bit, last.to()) : s.size();
        return said < mention.at();
    }

    /** Many sentences have no word that could begin a date, and none of "days ago". */
    private static boolean mayTell(Sentence s) {
        return s.hasDigits() || s.hasAny(BEGINS | Sense.UNIT.bit) || s.has(BEGINNINGS);
    }

    /** The day that is named there with its year, or null. */
    LocalDate fullDay(Sentence s, int i) {
        DateMention mention = s.at(i).is(Sense.MONTH) || s.at(i).isDigits() ? at(s, i) : null;
        return mention == null ? null : mention.span().date();
    }

    /** Most words begin no date, but for what stands before "days ago". */
    private DateMention at(Sentence s, int i) {
        Token token = s.at(i);
        if (!MAY_BEGIN.fits(token) && !s.at(i + 1).is(Sense.UNIT)) {
            return null;
        }
        Holiday holiday = token.capital() ? Holiday.at(s, i) : null;
        if (holiday != null) {
            return calendar.holiday(s, i, holiday);
        }
        if (token.is(Sense.MONTH)) {
            return calendar.month(s, i);
        }
        if (token.is(Sense.WEEKDAY)) {
            return relative.weekday(s, i);
        }
        if (token.isDigits() && (!s.at(i + 1).is(Sense.UNIT) || s.at(i + 2).is("of"))) {
            return calendar.digits(s, i);
        }
        if (last != null && PARTS.has(s.at(i + 1))) {
            if (token.is("same")) {
                return new DateMention(s, i, i + 2, last.span(), last.weekday());
            }
            if (isNextDay(s, i)) {
                return DateMention.of(
                        s, i, i + 2, DateSpan.day(last.span().date().plusDays(1)));
            }
        }
        return relative.at(s, i);
    }

    /** "raided a village the following day", and no "the next day of school". */
    private boolean isNextDay(Sentence s, int i) {
        return NEXT.has(s.at(i))
                && s.at(i - 1).is("the")
                && !s.at(i + 2).is("of")
                && last.span().date() != null;
    }
}

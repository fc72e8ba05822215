package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A sentence that names an attack only as one of another month or year: "a film about the 2017 bombing in Quetta", "met
 * survivors of the bombing that killed nine there in March". Its day of the week is that of the film.
 */
final class PutBack {
    /** An attack of more days ago is no news, and one of a month that ended so many days ago. */
    private static final int NEWS_DAYS = 21;

    private static final int MONTH_DAYS = 7;

    private static final int FIRST_YEAR = 1900;

    /** In words: from a year to the attack it names. */
    private static final int NAME = 4;

    /** In words: from those harmed to their year, and from an attack to the clause that tells of them. */
    private static final int REACH = 12;

    private static final long DEED =
            Sense.mask(Sense.ATTACK, Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.SHOT, Sense.KILLING);

    /** Begins another clause, in which the time is another's. */
    private static final long CLAUSE = Sense.mask(Sense.BREAK, Sense.WHO, Sense.SAY, Sense.AND);

    private static final WordSet SINCE = WordSet.of("since", "until", "till", "from", "before", "to");

    private static final WordSet WHICH = WordSet.of("that", "which", "where", "when");

    private static final WordSet LONG = WordSet.of("months", "month", "weeks", "years", "year", "decade", "decades");

    private PutBack() {}

    /** Whether it tells of violence, and of none but such. */
    static boolean is(Facts f, LocalDate published) {
        if (published == null || !f.isOfAttack() || !tellsTime(f, published)) {
            return false;
        }
        return f.casualties().isEmpty()
                ? isNamed(f, published)
                : f.casualties().stream().allMatch(c -> isOf(f, c, published));
    }

    /** Whether it counts the victims of an attack that the article itself only goes back to once more. */
    static boolean isToldAgain(Facts f, Scene news) {
        return news.basis() == Basis.MENTION
                && !f.casualties().isEmpty()
                && f.casualties().stream().allMatch(news::hasTold)
                && !news.isOnOtherDay(f);
    }

    /**
     * Such a sentence without the days that are not of its attack; one on the news without those whom an attack of before
     * killed, "killed six, as a court ruled on a bombing that killed 45 in 2015".
     */
    static Facts onOwnDays(Facts f, LocalDate published) {
        if (published == null || f.dates().isEmpty() && f.casualties().size() < 2 || !tellsTime(f, published)) {
            return f;
        }
        if (is(f, published)) {
            return f.on(
                    f.dates().stream().filter(date -> isOld(f, date, published)).toList());
        }
        List<Casualty> own = f.casualties().stream()
                .filter(c -> !isInOwnClause(f, c) || !isOf(f, c, published))
                .toList();
        return own.isEmpty() || own.size() == f.casualties().size() ? f : f.with(own);
    }

    /** Behind a "that" or "in which" that stands behind all the others. */
    private static boolean isInOwnClause(Facts f, Casualty c) {
        int which = which(f, Math.min(c.people().from(), c.trigger()));
        return which > 0
                && f.casualties().stream()
                        .anyMatch(other ->
                                Math.max(other.trigger(), other.people().from()) < which);
    }

    private static boolean tellsTime(Facts f, LocalDate published) {
        for (int i = f.from(); i < f.to(); i++) {
            if (isTime(f, i, published) || lapse(f.sentence(), i)) {
                return true;
            }
        }
        return false;
    }

    /** "the 2017 bombing", "the bombing of 2017", and no attack besides. */
    private static boolean isNamed(Facts f, LocalDate published) {
        Sentence s = f.sentence();
        boolean named = false;
        for (int i = s.next(DEED, f.from()); i < f.to(); i = s.next(DEED, i + 1)) {
            if (!isDatedBefore(f, i, published) && !isDatedBehind(f, i + 1, published)) {
                return false;
            }
            named = true;
        }
        return named;
    }

    private static boolean isOf(Facts f, Casualty c, LocalDate published) {
        int first = Math.min(c.people().from(), c.trigger());
        int last = Math.max(c.people().to(), c.trigger() + 1);
        return isDatedBehind(f, last, published) && !isOnOldDay(f, c)
                || isOfNamed(f, first, published)
                || isLongBefore(f, first)
                || isOpenedBy(f, first, published);
    }

    /** "A bomb killed nine in Aden on December 18": what somebody tells late may be his news. */
    private static boolean isOnOldDay(Facts f, Casualty c) {
        return FreshNews.isMainClause(f.sentence(), c)
                && f.dates().stream().allMatch(date -> date.span().precision() == DatePrecision.DAY);
    }

    private static boolean isDatedBehind(Facts f, int from, LocalDate published) {
        Sentence s = f.sentence();
        for (int i = from; i < Math.min(f.to(), from + REACH); i++) {
            if (isTime(f, i, published)) {
                return true;
            }
            boolean place = s.at(i).is(",") && s.at(i + 1).capital();
            boolean him = s.at(i).is("when") && s.at(i + 1).is(Sense.PRON);
            if (s.at(i).isAny(CLAUSE) && !him
                    || s.at(i).is(Sense.COMMA) && !place
                    || s.at(i).is(Sense.WEEKDAY)
                    || s.at(i).is(Sense.BE) && !s.at(i - 1).is(Sense.PRON)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDatedBefore(Facts f, int attack, LocalDate published) {
        for (int i = attack - 1; i >= Math.max(f.from(), attack - NAME); i--) {
            if (isTime(f, i, published)) {
                return true;
            }
            if (f.sentence().at(i).isAny(Sense.PREP.bit | Sense.COMMA.bit)) {
                return false;
            }
        }
        return false;
    }

    /** "the 2017 bombing in which nine people died". */
    private static boolean isOfNamed(Facts f, int harmed, LocalDate published) {
        Sentence s = f.sentence();
        int which = which(f, harmed);
        for (int i = which - 1; i >= Math.max(f.from(), which - REACH); i--) {
            if (s.at(i).is(Sense.ATTACK)) {
                return isDatedBefore(f, i, published) || isDatedBehind(f, i + 1, published);
            }
            if (s.at(i).is(Sense.SAY)) {
                return false;
            }
        }
        return false;
    }

    private static int which(Facts f, int harmed) {
        for (int i = harmed - 1; i >= Math.max(f.from(), harmed - NAME); i--) {
            if (WHICH.has(f.sentence().at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "It was a mild night in June 2016 when a bomb killed nine". */
    private static boolean isOpenedBy(Facts f, int harmed, LocalDate published) {
        Sentence s = f.sentence();
        int when = s.next(WHICH, 1);
        return f.from() == 0
                && s.at(0).is("it")
                && s.at(1).is("was")
                && s.at(when).is("when")
                && when < harmed
                && isDatedBehind(f, 2, published);
    }

    /** "four years after a bomb killed nine". */
    private static boolean isLongBefore(Facts f, int harmed) {
        Sentence s = f.sentence();
        for (int i = harmed - 1; i > Math.max(f.from(), harmed - REACH); i--) {
            if (lapse(s, i)) {
                return true;
            }
            if (s.at(i).is(Sense.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** At the "after" of "two years after", "a year and a half after", and at the "since" of "two years have passed since". */
    private static boolean lapse(Sentence s, int i) {
        if (s.at(i).is("after")) {
            return LONG.has(s.at(i - 1)) || s.at(i - 1).is("half") && LONG.has(s.at(i - 4));
        }
        return s.at(i).is("since") && s.at(i - 1).is("passed") && (LONG.has(s.at(i - 2)) || LONG.has(s.at(i - 3)));
    }

    private static boolean isTime(Facts f, int i, LocalDate published) {
        return isYear(f.sentence(), i, published)
                || isMonth(f.sentence(), i, published)
                || f.dates().stream().anyMatch(date -> date.at() == i && isOld(f, date, published));
    }

    private static boolean isOld(Facts f, DateMention date, LocalDate published) {
        int days = date.span().precision() == DatePrecision.MONTH ? MONTH_DAYS : NEWS_DAYS;
        return date.span().isKnown()
                && date.span().latest().isBefore(published.minusDays(days))
                && !SINCE.has(f.sentence().at(date.at() - 1));
    }

    /** Of an attack: "the 2017 bombing". */
    private static boolean isYear(Sentence s, int i, LocalDate published) {
        Token token = s.at(i);
        String text = token.isDigits() ? token.word().text() : "";
        int year = text.length() == 4 ? Numbers.value(text) : -1;
        Token before = s.at(i - 1);
        return year > FIRST_YEAR
                && year < published.getYear()
                && !s.at(i + 1).is("block")
                && (before.is("in")
                        || before.is("of")
                        || before.is("the")
                        || before.is("a")
                        || before.is(Sense.POSS)
                        || before.is(Sense.MONTH));
    }

    /** Of an attack: "the March bombing". */
    private static boolean isMonth(Sentence s, int i, LocalDate published) {
        Token token = s.at(i);
        boolean named = token.is(Sense.MONTH)
                && token.capital()
                && !s.at(i - 1).isDigits()
                && !s.at(i + 1).isDigits()
                && (s.at(i - 1).is(Sense.DET) || s.at(i - 1).is("a"));
        return named && !isMonthOf(token, published) && !isMonthOf(token, published.minusDays(NEWS_DAYS));
    }

    private static boolean isMonthOf(Token token, LocalDate day) {
        String name = day.getMonth().name().toLowerCase(Locale.ROOT);
        return name.startsWith(token.word().text().substring(0, 3));
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the victims of an attack of before that a sentence on the news recalls in a clause of its own: "a taste of
 * the other city, where 14 people had been murdered two days before".
 */
final class Recalled {
    /** Up to here the article tells its news, which itself may be days old. */
    private static final int LEDE = 2;

    /** In words: the longest way from the attack recalled to its clause, and from the harm to its time. */
    private static final int REACH = 12;

    /** In letters. */
    private static final int YEAR = 4;

    private static final WordSet BEFORE = WordSet.of("before", "earlier", "ago", "previously", "last");

    private static final WordSet PREVIOUS = WordSet.of("previous", "preceding");

    private static final WordSet SPANS =
            WordSet.of("day", "days", "week", "weeks", "month", "months", "year", "years", "decade");

    /** Of an attack that is not the news: "anniversary of", "preceded by". */
    private static final WordSet OTHER_ATTACK = WordSet.of("anniversary", "preceded", "commemoration", "reminiscent");

    /** In words: from there to the clause that tells of its victims. */
    private static final int OTHER_REACH = 20;

    /** The news is an attack itself, and no arrest for the one before. */
    private static final WordSet VIOLENT = WordSet.of(
            "attacked",
            "attack",
            "attacks",
            "fired",
            "shelled",
            "bombed",
            "raided",
            "stormed",
            "ambushed",
            "exploded",
            "killed",
            "killing",
            "wounded",
            "wounding",
            "injured",
            "shot",
            "abducted",
            "kidnapped",
            "burned",
            "torched");

    private static final WordSet WHICH = WordSet.of("where", "which", "when", "that");

    private Recalled() {}

    /** @param told whether the story has told victims of its own before */
    static Facts without(Facts facts, boolean told) {
        Sentence s = facts.sentence();
        boolean lede = s.index() <= LEDE;
        boolean recalls = !lede && (s.has(BEFORE) || s.has(Sense.WEEKDAY));
        boolean recallsOther = lede && (s.has(BEFORE) || s.has(OTHER_ATTACK) || s.has(PREVIOUS));
        boolean tellsCase = s.index() >= LEDE && EarlierCases.mayTell(s);
        if (facts.casualties().isEmpty() || !recalls && !recallsOther && !tellsCase) {
            return facts;
        }
        List<Casualty> own = facts.casualties().stream()
                .filter(c -> !recalls || !isRecalled(s, c) && !isOfYear(facts, c))
                .filter(c -> !recallsOther || !isOfOtherAttack(s, c))
                .filter(c -> !tellsCase || !EarlierCases.isOf(s, c) && !(told && EarlierCases.isOfVerdict(s, c)))
                .toList();
        return own.size() == facts.casualties().size() ? facts : withoutTheirDays(facts, own);
    }

    /** Without the days of the clauses that tell of the others. */
    private static Facts withoutTheirDays(Facts facts, List<Casualty> own) {
        Sentence s = facts.sentence();
        List<DateMention> days = new ArrayList<>(facts.dates());
        for (Casualty c : facts.casualties()) {
            int from = own.contains(c) ? -1 : which(s, Math.min(c.people().from(), c.trigger()));
            int to = end(s, Math.max(c.people().to(), c.trigger() + 1));
            days.removeIf(date -> from > 0 && date.at() > from && date.at() < to);
        }
        return facts.with(own).on(days);
    }

    /**
     * "on the anniversary of a 2004 attack that killed 20", "preceded by another one on a club that killed 16", "hit a base
     * where last week eight soldiers died": even the first sentences tell nobody's news so.
     */
    private static boolean isOfOtherAttack(Sentence s, Casualty c) {
        int first = Math.min(c.people().from(), c.trigger());
        int which = which(s, first);
        if (which < 0) {
            return false;
        }
        boolean where = s.at(which).is("where")
                && s.at(which + 1).is("last")
                && SPANS.has(s.at(which + 2))
                && s.next(VIOLENT, 0) < which;
        boolean other = false;
        for (int k = Math.max(0, which - OTHER_REACH); k < which; k++) {
            other |= OTHER_ATTACK.has(s.at(k))
                    && s.next(VIOLENT, 0) < k
                    && (s.at(k + 1).is("of") || s.at(k + 1).is("by"));
        }
        return where || other && c.trigger() > which || isOfDayBefore(s, c, which);
    }

    /** "killed eight in Foo, where shelling killed 15 the previous day". */
    private static boolean isOfDayBefore(Sentence s, Casualty c, int which) {
        int previous = s.next(PREVIOUS, c.trigger());
        return s.at(which).is("where")
                && SPANS.has(s.at(previous + 1))
                && previous < end(s, Math.max(c.people().to(), c.trigger() + 1))
                && s.next(VIOLENT, 0) < which;
    }

    private static boolean isRecalled(Sentence s, Casualty c) {
        int which = which(s, Math.min(c.people().from(), c.trigger()));
        return which > 0
                && (tellsBefore(s, Math.max(0, which - REACH), which)
                        || tellsBefore(
                                s, c.trigger(), end(s, Math.max(c.people().to(), c.trigger() + 1))));
    }

    /** "On Monday they met in memory of a man who was shot dead in 2012": the year is his, and the day is not. */
    private static boolean isOfYear(Facts facts, Casualty c) {
        Sentence s = facts.sentence();
        boolean year = false;
        for (int k = c.trigger() + 1;
                s.at(c.people().to()).is(Sense.WHO)
                        && k < c.trigger() + REACH
                        && !s.at(k).is(Sense.COMMA);
                k++) {
            year |= s.at(k).is("in")
                    && s.at(k + 1).isDigits()
                    && s.at(k + 1).word().text().length() == YEAR;
        }
        return year
                && facts.dates().stream()
                        .anyMatch(
                                d -> d.weekday() != null && d.at() < c.people().from());
    }

    /** The word by which the clause with that token hangs on a noun, or -1. */
    private static int which(Sentence s, int at) {
        for (int k = at - 1; k > Math.max(0, at - REACH); k--) {
            if (s.at(k).isAny(Sense.mask(Sense.SAY, Sense.COMMA)) || s.at(k).is(";")) {
                return -1;
            }
            if (WHICH.has(s.at(k))) {
                return s.at(k - 1).is(Sense.SAY) ? -1 : k;
            }
        }
        return -1;
    }

    private static int end(Sentence s, int from) {
        int k = from;
        while (k < s.size()
                && k < from + REACH
                && !s.at(k).is(Sense.COMMA)
                && !s.at(k).is(";")) {
            k++;
        }
        return k;
    }

    /** "two days before", "last month". */
    private static boolean tellsBefore(Sentence s, int from, int to) {
        for (int k = s.next(BEFORE, from); k < to; k = s.next(BEFORE, k + 1)) {
            if (s.at(k).is("last") ? SPANS.has(s.at(k + 1)) : SPANS.has(s.at(k - 1))) {
                return true;
            }
        }
        return false;
    }
}

package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordForm;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates of what somebody or something in the sentence did at another time: the March of "a soldier dismissed in March shot
 * dead nine people on Monday", the 2009 of "nine were killed at a mosque built in 2009".
 */
final class DayOfOther {
    /** Words from the one that begins its clause to the date. */
    private static final int CLAUSE = 14;

    /** What tells an attack, so that a day beside it is the attack's: one who only died may have been hit before. */
    private static final long ATTACK = WhoseDay.VIOLENCE & ~Sense.mask(Sense.DIE, Sense.DEAD, Sense.KILLING);

    private static final long ENDS = WhoseDay.VIOLENCE | Sense.mask(Sense.BREAK, Sense.COMMA);

    /** Digits. */
    private static final int YEAR = 4;

    private static final WordSet HAPPEN = WordSet.of(
            "happened",
            "occurred",
            "took",
            "place",
            "unfolded",
            "erupted",
            "found",
            "discovered",
            "hospitalized",
            "kidnapped",
            "abducted",
            "stormed",
            "raided",
            "hit",
            "blew",
            "went",
            "detonated",
            "exploded");

    /** What tells one too: "opened fire", "went off". */
    private static final WordSet DEEDS =
            WordSet.of("fire", "off", "exploded", "detonated", "stormed", "raided", "rammed", "ploughed", "plowed");

    /** Not "that", which may only lead on from "said". */
    private static final WordSet RELATIVES = WordSet.of("who", "which", "whom", "whose");

    private static final WordSet MEANWHILE = WordSet.of("as", "while");

    private static final WordForm PARTICIPLE = WordForm.endingIn("ed");

    private static final WordSet IRREGULAR = WordSet.of("built", "burnt", "held", "sworn", "sent", "born", "brought");

    /** Behind a charge stands what the charge is of, and that its date may be the day of. */
    private static final WordSet OF_CHARGE = WordSet.of("of", "for", "over", "with");

    private DayOfOther() {}

    /** The dates of the sentence without those of other doings, where another date or none is the attack's. */
    static List<DateMention> without(Sentence s, List<DateMention> dates) {
        if (dates.isEmpty() || !s.hasAny(ATTACK)) {
            return dates;
        }
        List<DateMention> own = new ArrayList<>(dates);
        own.removeIf(date -> isOther(s, date));
        boolean told = own.stream().anyMatch(date -> isDay(date) && !isOfWord(s, date));
        return told
                ? own
                : dates.stream()
                        .filter(date -> own.contains(date) || isDay(date))
                        .toList();
    }

    /** Of a dateline, or the day that somebody said so: "said on Sunday". */
    private static boolean isOfWord(Sentence s, DateMention date) {
        int said = date.at() - (s.at(date.at() - 1).is("on") ? 2 : 1);
        return date.at() < Dateline.end(s) || s.at(said).is(Sense.SAY);
    }

    private static boolean isDay(DateMention date) {
        DatePrecision precision = date.span().precision();
        return precision == DatePrecision.DAY || precision == DatePrecision.WEEK;
    }

    private static boolean isOther(Sentence s, DateMention date) {
        if (s.at(date.at() - 1).is(Sense.DET) || s.at(date.at() - 1).is("a")) {
            return false;
        }
        int first = Math.max(Dateline.end(s), date.at() - CLAUSE);
        for (int k = date.at() - 1; k > first; k--) {
            Token token = s.at(k);
            if (MEANWHILE.has(token) && (s.at(k - 1).is(",") || s.at(k - 1).is("just"))) {
                return isAttackTold(s, k, s.size());
            }
            if (token.isAny(ENDS) || HAPPEN.has(token) || k < date.at() - 2 && isDated(s, k)) {
                return false;
            }
            if (isRelative(s, k)) {
                return !isOfAttack(s, k) && isAttackTold(s, k, date.to());
            }
            if (isDescribing(s, k) && !OF_CHARGE.has(s.at(date.to())) && (isDoer(s, date) || isPlace(s, k))) {
                return true;
            }
        }
        return false;
    }

    /** A clause has one date: what stands behind it goes on from before the clause. */
    private static boolean isDated(Sentence s, int k) {
        return s.at(k).isAny(Sense.mask(Sense.MONTH, Sense.WEEKDAY))
                || s.at(k).isDigits() && s.at(k).word().text().length() == YEAR;
    }

    private static boolean isRelative(Sentence s, int k) {
        Token before = s.at(k - 1);
        return RELATIVES.has(s.at(k))
                || s.at(k).is("that") && !before.isAny(Sense.mask(Sense.SAY, Sense.VERB, Sense.PREP, Sense.COMMA));
    }

    /** "the blast that", "a bomb attack, which". */
    private static boolean isOfAttack(Sentence s, int who) {
        for (int k = who - 1; k >= Math.max(0, who - 3); k--) {
            if (s.at(k).isAny(WhoseDay.VIOLENCE)) {
                return true;
            }
        }
        return false;
    }

    /** Before the clause, or behind it. */
    private static boolean isAttackTold(Sentence s, int from, int to) {
        return attack(s, Dateline.end(s)) < from || attack(s, to) < s.size();
    }

    private static int attack(Sentence s, int from) {
        return Math.min(s.next(ATTACK, from), s.next(DEEDS, from));
    }

    /** The "dismissed" of "a soldier dismissed in March", not of "was dismissed". */
    private static boolean isDescribing(Sentence s, int k) {
        Token before = s.at(k - 1);
        return (PARTICIPLE.fits(s.at(k)) || IRREGULAR.has(s.at(k)))
                && (s.at(k + 1).isAny(Sense.mask(Sense.PREP, Sense.WEEKDAY, Sense.ADV))
                        || s.at(k + 1).is("last"))
                && !before.capital()
                && !before.isAny(Sense.mask(
                        Sense.BE,
                        Sense.HAVE,
                        Sense.PRON,
                        Sense.NEG,
                        Sense.ADV,
                        Sense.AND,
                        Sense.COMMA,
                        Sense.DET,
                        Sense.PREP));
    }

    /** "a soldier dismissed in March shot dead nine". */
    private static boolean isDoer(Sentence s, DateMention date) {
        int verb = date.to();
        while (verb < date.to() + 2 && s.at(verb).isAny(Sense.mask(Sense.ADV, Sense.BE, Sense.HAVE))) {
            verb++;
        }
        return s.at(verb).isAny(ATTACK)
                || s.at(verb).is("opened") && s.at(verb + 1).is("fire");
    }

    /** "killed nine at a mosque built in 2009". */
    private static boolean isPlace(Sentence s, int participle) {
        for (int k = participle - 2; k >= Math.max(0, participle - 4); k--) {
            if (s.at(k).isAny(Sense.PREP.bit)) {
                return attack(s, Dateline.end(s)) < k;
            }
        }
        return false;
    }
}

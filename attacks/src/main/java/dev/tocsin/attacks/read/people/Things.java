package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Set;

/** Numbers that count no people though no noun says so: ages, years, streets, calibres, hours. */
public final class Things {
    private static final long TOLL =
            Sense.mask(Sense.DEAD, Sense.KILL_ED, Sense.DEATH, Sense.INJURE_ED, Sense.CASUALTY);

    /** In words: how far before a number the toll is named that it is. */
    private static final int TOLL_WITHIN = 18;

    /** Where the verb before the number is one of tolls: "stands at 12". */
    private static final int STANDING_TOLL_WITHIN = 36;

    private static final int HARM_WITHIN = 10;

    private static final WordSet STANDS =
            WordSet.of("stands", "stood", "stand", "standing", "remains", "remained", "put", "puts", "given");

    private static final WordSet PUT = WordSet.of("put", "puts", "putting");

    /** In words: from "the figure" to the number. */
    private static final int FIGURE_WITHIN = 3;

    private static final WordSet TOLLS = WordSet.of("toll", "fatalities");

    private static final WordSet FIGURES = WordSet.of("figure", "number", "count", "total");

    private static final Set<String> CALIBRES =
            Set.of("22", "223", "25", "30-06", "308", "357", "38", "380", "40", "45", "556", "762");

    private static final WordSet CAPTIONS = WordSet.of("image", "photo", "slide", "picture", "page", "gallery");

    private static final WordSet AFTER_GUNSHOT =
            WordSet.of("into", "was", "fired", "struck", "hit", "that", "which", "went", "through", "rang");

    /** What people do or have done to them; a word behind a number that means nothing else is a thing. */
    private static final WordSet VERBS = WordSet.of(
            "lives",
            "alive",
            "down",
            "lost",
            "suffered",
            "suffer",
            "sustained",
            "received",
            "needed",
            "required",
            "sought",
            "remain",
            "remained",
            "survived",
            "escaped",
            "live",
            "lay",
            "perished",
            "bled",
            "drowned",
            "suffocated",
            "starved",
            "recovered",
            "belonged",
            "belong",
            "came",
            "worked",
            "managed",
            "refused",
            "admitted");

    /** What bears a number, or has so many years. */
    private static final WordSet NUMBERED = WordSet.of(
            "aged", "age", "route", "highway", "image", "photo", "page", "slide", "interstate", "block", "$", "no");

    private static final WordSet COMPARED = WordSet.of("younger", "older", "under", "over");

    /** What one does with several injuries of one's own. */
    private static final WordSet SUFFERED = WordSet.of(
            "suffered", "sustained", "received", "suffering", "sustaining", "receiving", "with", "had", "has");

    /** One of those told before: "the second, 16, died". */
    private static final WordSet WHICH = WordSet.of(
            "first",
            "second",
            "third",
            "fourth",
            "other",
            "eldest",
            "oldest",
            "youngest",
            "older",
            "younger",
            "latter");

    private final Sentence s;

    Things(Sentence sentence) {
        s = sentence;
    }

    /** Whether the number with nothing known behind it counts hours, cars or years of age. */
    boolean countsThings(int i, int at) {
        return isYearOrCode(i)
                || SUFFERED.has(s.at(i - 1)) && isInjury(s.at(at))
                || isNamedBefore(i, at)
                || isOffspring(i)
                || isYearsOld(at)
                || isNamedBehind(i, at)
                || isAge(i, at)
                || isThing(at)
                || isGunshot(at);
    }

    /** "aged 12", "route 66", "May 12", "at 12". */
    private boolean isNamedBefore(int i, int at) {
        Token before = s.at(i - 1);
        return NUMBERED.has(before)
                || before.is(Sense.MONTH)
                || before.is(".") && s.at(i - 2).is(Sense.MONTH)
                || before.is("number") && !isToll(i)
                || before.is("at") && !isToll(i) && !isPut(i, at);
    }

    /** "12%", "12 May", "a 12-foot wall", "12:30". */
    private boolean isNamedBehind(int i, int at) {
        Token after = s.at(at);
        return after.is("%")
                || after.is(Sense.MONTH)
                || isHyphen(at)
                || after.is(":") && !isOfHarmed(i)
                || after.is(Sense.POSS);
    }

    /** "The father of three". */
    private boolean isOffspring(int i) {
        return s.at(i - 1).is("of")
                && s.at(i - 2).isAny(Sense.PERSON.bit)
                && !s.at(i - 2).is(Sense.PLURAL);
    }

    /** "12 and under", "70 or older". */
    private boolean isYearsOld(int at) {
        boolean joined =
                s.at(at).is(Sense.OR) || s.at(at).is(Sense.AND) && !s.at(at + 1).is(Sense.NUM);
        return joined && COMPARED.has(s.at(at + 1));
    }

    private static boolean isInjury(Token token) {
        return token.is(Sense.INJURY) && !token.is(Sense.INJURE_ED);
    }

    /** "one shot into the car", "two shots rang out". */
    private boolean isGunshot(int at) {
        return s.at(at).is("shot") && AFTER_GUNSHOT.has(s.at(at + 1));
    }

    /** "Image 8 of 9": how many pictures the page has. */
    boolean isCaption(int i) {
        int at = s.at(i - 1).is("of") && s.at(i - 2).isDigits() ? i - 2 : i;
        return s.at(at).isDigits() && CAPTIONS.has(s.at(at - 1));
    }

    /** "killed three: two guards and a cook". */
    private boolean isOfHarmed(int i) {
        return s.at(i - 1)
                .isAny(Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING, Sense.SHOT));
    }

    /** The hyphen of "a 12 -foot wall", not the dash of "at least 12 - police". */
    private boolean isHyphen(int at) {
        return s.at(at).is("-")
                && (s.at(at - 1).end() == s.at(at).start()
                        || s.at(at).end() == s.at(at + 1).start());
    }

    /** "Smith, 24 and Jones, 23,", "both 21,", "two girls, 7 and 5, were shot". */
    private boolean isAge(int i, int at) {
        Token after = s.at(at);
        boolean whoWas = s.at(i - 1).is(Sense.BE) && hasWho(i - 1);
        if (s.at(i - 1).is("both") || whoWas) {
            return true;
        }
        boolean headline = i == 2
                && s.at(1).is(",")
                && s.at(0).is(Sense.PERSON)
                && !s.at(0).is(Sense.PLURAL);
        boolean closed = headline && after.isAny(TOLL)
                || after.is(",")
                || after.is(".")
                || after.is(")")
                || after.is("all")
                || at >= s.size()
                || after.is(Sense.DIE);
        boolean next =
                after.is(Sense.AND) && (s.at(at + 1).capital() || s.at(at + 1).isDigits());
        boolean first = s.at(i - 1).is(",") || s.at(i - 1).is("(");
        boolean second = s.at(i - 1).is(Sense.AND)
                && s.at(i - 2).isDigits()
                && s.at(i - 3).is(",");
        Token whose = s.at(second ? i - 4 : i - 2);
        return s.at(i).isDigits()
                && (first && (closed || next) || second && closed)
                && (whose.capital() && !isWhereOrWhen(i - 2, after) || whose.is(Sense.PERSON) || WHICH.has(whose));
    }

    /** "on Monday, 11 died", "in Kano, 11 died". */
    private boolean isWhereOrWhen(int name, Token after) {
        return s.at(name).isAny(Sense.mask(Sense.WEEKDAY, Sense.MONTH))
                || after.is(Sense.DIE) && s.at(name - 1).is(Sense.PREP);
    }

    private boolean hasWho(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
            if (s.at(k).is(Sense.WHO)) {
                return !s.at(k).is("that");
            }
        }
        return false;
    }

    /** "2017", "911", the 223 of a calibre. */
    private boolean isYearOrCode(int i) {
        String text = s.at(i).word().text();
        int value = s.at(i).word().number();
        boolean year = text.length() == 4 && value >= 1900 && value < 2100;
        boolean calibre = s.at(i - 1).is(".") && s.at(i - 1).end() == s.at(i).start();
        boolean shells = CALIBRES.contains(text)
                && (s.at(i - 1).is("shot")
                        || s.at(i + 1).is("caliber")
                        || s.at(i + 1).is("rifle"));
        return year || calibre || shells || isEmergencyCall(s.at(i));
    }

    /** "the 911 caller's father", "911 dispatchers": the number that is called, and never one of people. */
    static boolean isEmergencyCall(Token number) {
        return number.is("911");
    }

    /** "put at 70 the number of dead". */
    private boolean isPut(int i, int at) {
        Token verb = s.at(i - 2);
        return s.at(at).is(Sense.DET) && (verb.is("put") || verb.is("puts") || verb.is("putting"));
    }

    /** "put the number of dead at 59". */
    boolean isToll(int i) {
        int within = STANDS.has(s.at(i - 2)) || s.has(PUT) ? STANDING_TOLL_WITHIN : TOLL_WITHIN;
        for (int k = i - 1; k >= Math.max(0, i - within); k--) {
            boolean count = s.at(k).is("count")
                    && (s.at(k + 2).is("bodies")
                            || s.at(k - 1).is("body")
                            || s.at(k - 1).is("death")
                            || s.at(k + 3).is(Sense.DEAD));
            count |= (s.at(k).is("number") || s.at(k).is("tally"))
                    && s.at(k + 1).is("of")
                    && (s.at(k + 2).isAny(TOLL) || s.at(k + 3).isAny(TOLL));
            count |= k >= i - FIGURE_WITHIN
                    && FIGURES.has(s.at(k))
                    && s.at(k - 1).is(Sense.DET);
            if (k >= i - HARM_WITHIN && s.at(k).isAny(TOLL) || TOLLS.has(s.at(k)) || count) {
                return true;
            }
        }
        return false;
    }

    boolean isThing(int at) {
        if (VERBS.has(s.at(at))) {
            return false;
        }
        for (int k = at; k < at + 4 && !s.at(k).isAny(Nouns.ENDS_PHRASE | Sense.WEEKDAY.bit) && k < s.size(); k++) {
            if (s.at(k).isAny(Sense.mask(Sense.UNIT, Sense.ANIMAL, Sense.KILLING))) {
                return true;
            }
        }
        Token next = s.at(at);
        if (s.at(at - 1).is("others") && next.word().text().endsWith("ing")) {
            return false;
        }
        return at < s.size() && next.word().senses() == 0 && !next.is(".") && !VERBS.has(next);
    }
}

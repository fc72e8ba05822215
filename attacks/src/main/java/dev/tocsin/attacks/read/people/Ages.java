package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Ages in years. */
public final class Ages {
    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final WordSet AGED = WordSet.of("ages", "aged");

    /** In words: how long a list of ages goes on. */
    private static final int LIST = 12;

    private Ages() {}

    static boolean isYear(Token token) {
        return token.word().text().startsWith("year") || token.is("yr") || token.is("yrs") || isShortForm(token);
    }

    /** "an 8 yo girl". */
    static boolean isShortForm(Token token) {
        return token.is("yo") || token.is("y/o") || token.is("y.o");
    }

    static Integer of(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits == 0 && word.indexOf('-') > 0) {
            return inWords(word);
        }
        return digits == 0 || digits > 3 || word.contains("month") ? null : Integer.valueOf(word.substring(0, digits));
    }

    /** The seventeen of "seventeen-year-old"; null for "two-month-old". */
    private static Integer inWords(String word) {
        int years = word.indexOf("-year");
        int number = 0;
        for (String part :
                years < 0 ? List.<String>of() : List.of(word.substring(0, years).split("-", -1))) {
            int tens = TENS.indexOf(part);
            int value = tens < 0 ? UNITS.indexOf(part) : 10 * (tens + 2);
            if (value < 1) {
                return null;
            }
            number += value;
        }
        return number == 0 ? null : number;
    }

    static Integer in(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            boolean parted = s.at(k + 1).is("old") && s.at(k).word().text().endsWith("-year");
            if (s.at(k).is(Sense.AGE) || parted) {
                return of(s.at(k).word().text());
            }
        }
        return null;
    }

    /** How many ages are told behind a noun: two of "his sons, 10 and 12,"; 0 where something else stands there. */
    static int told(Sentence s, int behind) {
        int at = behind + (s.at(behind).is(",") || s.at(behind).is("(") ? 1 : 0);
        at += AGED.has(s.at(at)) || s.at(at).is("age") ? 1 : 0;
        int ages = 0;
        boolean joined = false;
        for (int k = at; k < at + LIST && at > behind; k++) {
            if (isAge(s.at(k))) {
                ages++;
            } else if (s.at(k).is("and")) {
                joined = true;
            } else if (!s.at(k).is(",") || joined) {
                return joined && ages > 1 && isAge(s.at(k - 1)) && !s.at(k).is(Sense.PERSON) ? ages : 0;
            }
        }
        return 0;
    }

    /** "six", "nineteen": an age behind "aged". */
    static boolean isInWords(Token token) {
        return token.is(Sense.NUM) && UNITS.contains(token.word().text());
    }

    private static boolean isAge(Token token) {
        return token.isDigits()
                && token.end() - token.start() <= 2
                && token.word().number() < 110;
    }

    /** "ages 15 and 17", "aged 22, 25 and 31". */
    public static List<Integer> listed(Sentence s, int from, int to) {
        List<Integer> ages = new ArrayList<>(0);
        for (int i = s.next(AGED, from); i < to; i = s.next(AGED, i + 1)) {
            addList(s, i + 1, ages);
        }
        return ages;
    }

    private static void addList(Sentence s, int from, List<Integer> ages) {
        for (int i = from; i < s.size(); i++) {
            if (s.at(i).isDigits()) {
                Integer age = of(s.at(i).word().text());
                ages.addAll(age == null ? List.of() : List.of(age));
            } else if (!s.at(i).is(Sense.COMMA) && !s.at(i).is(Sense.AND)) {
                return;
            }
        }
    }
}

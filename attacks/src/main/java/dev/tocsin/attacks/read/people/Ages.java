package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Ages in years. */
public final class Ages {
    private Ages() {}

    static boolean isYear(Token token) {
        return token.word().text().startsWith("year") || token.is("yr") || token.is("yrs");
    }

    static Integer of(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits == 0 || digits > 3 || word.contains("month") ? null : Integer.valueOf(word.substring(0, digits));
    }

    static Integer in(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            if (s.at(k).is(Sense.AGE)) {
                return of(s.at(k).word().text());
            }
        }
        return null;
    }

    /** "ages 15 and 17", "aged 22, 25 and 31". */
    public static List<Integer> listed(Sentence s, int from, int to) {
        List<Integer> ages = new ArrayList<>(0);
        for (int i = from; i < to; i++) {
            if (s.at(i).is("ages") || s.at(i).is("aged")) {
                addList(s, i + 1, ages);
            }
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

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;

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
}

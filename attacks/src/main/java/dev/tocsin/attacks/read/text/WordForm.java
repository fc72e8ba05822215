package dev.tocsin.attacks.read.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A question that rules ask of a word alone, as whether it ends in "county": put once to a word, which keeps the answer.
 * A constant of the rules.
 */
public final class WordForm {
    /** A word keeps two bits for each. */
    private static final int MOST = Long.SIZE / 2;

    private static final AtomicInteger MADE = new AtomicInteger();

    private final Predicate<Word> form;

    /** Set in a word's answers once it was asked, and the next bit where it is so. */
    private final long asked;

    private WordForm(Predicate<Word> form) {
        this.form = form;
        int number = MADE.getAndIncrement();
        if (number >= MOST) {
            throw new IllegalStateException("a word keeps the answers to " + MOST + " questions; this is one more");
        }
        asked = 1L << 2 * number;
    }

    /** Words of which this is so, asked of each in lower case. */
    public static WordForm of(Predicate<String> form) {
        return ofWord(word -> form.test(word.text()));
    }

    /** Words of which this is so, whatever is asked of them. */
    public static WordForm ofWord(Predicate<Word> form) {
        return new WordForm(form);
    }

    /** Words that end in one of these, or are one. */
    public static WordForm endingIn(String... ends) {
        return of(word -> {
            for (String end : ends) {
                if (word.endsWith(end)) {
                    return true;
                }
            }
            return false;
        });
    }

    public boolean fits(Token token) {
        Word word = token.word();
        long answers = word.answers();
        if ((answers & asked) == 0) {
            answers |= form.test(word) ? asked | asked << 1 : asked;
            word.keep(answers);
        }
        return (answers & asked << 1) != 0;
    }
}

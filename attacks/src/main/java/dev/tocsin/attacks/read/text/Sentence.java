package dev.tocsin.attacks.read.text;

import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.TextPart;

/** One sentence, or a headline, or a line that stands alone: its tokens, and where it stands. */
public final class Sentence {
    /** Characters from the beginning of a text: who writes so many in capitals writes all so. */
    private static final int SAMPLE = 80;

    /** Behind every token. */
    public static final int NONE = Integer.MAX_VALUE;

    /** Answers any question about what stands before the first or behind the last word. */
    private static final Token NOTHING = new Token(0, 0, new Word(" ", 0), false, 0);

    private final TextPart part;
    private final String text;
    private final PlainText plain;

    private final int index;
    private final int block;

    private final Token[] tokens;
    private final long senses;
    private final boolean digits;
    /** The sets that hold some word of it. Found anew when rules have made further sets. */
    private Memberships memberships;

    Sentence(TextPart part, PlainText plain, int index, int block, Token[] tokens) {
        this.part = part;
        this.plain = plain;
        text = plain.text();
        this.index = index;
        this.block = block;
        this.tokens = tokens;
        long all = 0;
        boolean someDigits = false;
        for (Token token : tokens) {
            all |= token.word().senses();
            someDigits |= token.isDigits();
        }
        senses = all;
        digits = someDigits;
        memberships = Memberships.ofAny(tokens);
    }

    /** The same with other numbers. */
    Sentence numbered(int number, int paragraph) {
        return number == index && paragraph == block ? this : new Sentence(part, plain, number, paragraph, tokens);
    }

    public TextPart part() {
        return part;
    }

    /** What the tokens' offsets point into, without markup. */
    public String text() {
        return text;
    }

    /** Number among the article's sentences, the headline's first. */
    public int index() {
        return index;
    }

    /** Number of the paragraph it stands in. */
    public int block() {
        return block;
    }

    public int size() {
        return tokens.length;
    }

    /** The token there; one without any sense where there is none. */
    public Token at(int i) {
        return i >= 0 && i < tokens.length ? tokens[i] : NOTHING;
    }

    /** Whether some word has one of the senses. */
    public boolean hasAny(long mask) {
        return (senses & mask) != 0;
    }

    /** Whether some word is one of the set: told at once, from a bit. */
    public boolean has(WordSet words) {
        int set = words.number();
        if (!memberships.know(set + 1)) {
            memberships = Memberships.ofAny(tokens);
        }
        return memberships.have(set);
    }

    /**
     * The next word of the set: the token where it stands, at one or behind it; {@link #NONE} where there is none. Most
     * sets are in few sentences, which is told at once: a rule that goes from one such word to the next costs little.
     */
    public int next(WordSet words, int from) {
        int set = words.number();
        for (int i = has(words) ? Math.max(0, from) : tokens.length; i < tokens.length; i++) {
            if (tokens[i].word().isIn(set)) {
                return i;
            }
        }
        return NONE;
    }

    /** The next word that has one of the senses, as {@link #next(WordSet, int)} does. */
    public int next(long senses, int from) {
        for (int i = hasAny(senses) ? Math.max(0, from) : tokens.length; i < tokens.length; i++) {
            if (tokens[i].isAny(senses)) {
                return i;
            }
        }
        return NONE;
    }

    /** The next token that begins with a digit, as {@link #next(WordSet, int)} does. */
    public int nextDigits(int from) {
        for (int i = digits ? Math.max(0, from) : tokens.length; i < tokens.length; i++) {
            if (tokens[i].isDigits()) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether some token begins with a digit. */
    public boolean hasDigits() {
        return digits;
    }

    public boolean has(Sense sense) {
        return hasAny(sense.bit);
    }

    /** Whether its text is written in capitals throughout, as old wire copy is: then they tell no names. */
    public boolean isInCapitals() {
        String text = text();
        for (int i = 0; i < Math.min(SAMPLE, text.length()); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean isHeadline() {
        return part == TextPart.HEADLINE;
    }

    /** The words from one token to another, the second not included. */
    public String words(int from, int to) {
        return from >= to ? "" : text.substring(tokens[from].start(), tokens[to - 1].end());
    }

    public Quote quote(int from, int to) {
        int start = plain.start(tokens[from].start());
        int end = plain.end(tokens[to - 1].end());
        return new Quote(part, start, end, plain.original(start, end));
    }

    @Override
    public String toString() {
        return words(0, tokens.length);
    }
}

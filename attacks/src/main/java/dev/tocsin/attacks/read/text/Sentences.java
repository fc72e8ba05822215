package dev.tocsin.attacks.read.text;

import dev.tocsin.attacks.TextPart;
import java.util.Arrays;
import java.util.List;

/**
 * Parts a text into sentences: at blank lines, and behind a stop, question or exclamation mark where the next word can
 * begin a sentence and the last is no abbreviation. A missing space behind the stop does not matter. Sentences that
 * would not end are cut at {@link #LONGEST} words, so that no rule ever looks further.
 */
public final class Sentences {
    /** In tokens. Longer ones are lists and tables. */
    static final int LONGEST = 160;

    private final Lexicon lexicon;

    Sentences(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the text's sentences to those of the article. */
    void addTo(List<Sentence> sentences, TextPart part, String text) {
        String plain = Markup.blanked(text);
        List<Token> tokens = Tokenizer.tokens(lexicon, plain);
        int block =
                sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).block() + 1;
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            boolean blank = i < tokens.size() && tokens.get(i).breaksBefore() > 1;
            if (i == tokens.size() || blank || i - from >= LONGEST || isBoundary(plain, tokens, i, from)) {
                sentences.add(new Sentence(part, plain, text, sentences.size(), block, joined(tokens, from, i)));
                block += blank ? 1 : 0;
                from = i;
            }
        }
    }

    /** With every phrase of the lexicon as one token. */
    private Token[] joined(List<Token> tokens, int from, int to) {
        Token[] joined = new Token[to - from];
        int size = 0;
        for (int i = from; i < to; ) {
            Lexicon.Phrase phrase = tokens.get(i).is(Sense.BEGINS_PHRASE) ? phraseAt(tokens, i, to) : null;
            if (phrase == null) {
                joined[size++] = tokens.get(i++);
                continue;
            }
            Token first = tokens.get(i);
            i += phrase.words().size();
            joined[size++] = new Token(
                    first.start(), tokens.get(i - 1).end(), phrase.meaning(), first.capital(), first.breaksBefore());
        }
        return size == joined.length ? joined : Arrays.copyOf(joined, size);
    }

    private Lexicon.Phrase phraseAt(List<Token> tokens, int i, int to) {
        for (Lexicon.Phrase phrase : lexicon.phrasesFrom(tokens.get(i).word())) {
            if (i + phrase.words().size() <= to && stands(phrase.words(), tokens, i)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean stands(List<String> words, List<Token> tokens, int i) {
        for (int k = 1; k < words.size(); k++) {
            if (!tokens.get(i + k).is(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence begins at token i. */
    private static boolean isBoundary(String text, List<Token> tokens, int i, int from) {
        Token next = tokens.get(i);
        int last = i - 1;
        if (!tokens.get(last).word().isMark()) {
            return next.breaksBefore() > 0
                    && next.capital()
                    && (tokens.get(last).word().text().endsWith(".")
                            || LineEnds.isMeant(text, tokens.get(last).end(), next.start(), next.end()));
        }
        while (last > from && isClosing(tokens.get(last)) && tokens.get(last).start() != next.end()) {
            last--;
        }
        Token stop = tokens.get(last);
        if (isClosing(next) && next.start() == tokens.get(i - 1).end()) {
            return false;
        }
        if (stop.is("!") || stop.is("?")) {
            return next.start() > stop.end() || next.capital();
        }
        if (!stop.is(".")) {
            return next.breaksBefore() > 0 && stop.word().text().endsWith(".") && next.capital();
        }
        if (last == from || !canBegin(next)) {
            return false;
        }
        Token before = tokens.get(last - 1);
        boolean abbreviated = before.end() == stop.start()
                && (before.is(Sense.ABBREV) || before.end() - before.start() == 1 && before.capital());
        return !abbreviated || next.breaksBefore() > 0;
    }

    private static boolean canBegin(Token token) {
        return token.capital() || token.isDigits() || token.is(Sense.COMMA) || token.breaksBefore() > 0;
    }

    private static boolean isClosing(Token token) {
        return token.end() - token.start() == 1
                && "\"”’')]".contains(token.word().text());
    }
}

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
    /** Abbreviations that are words where they begin with a small letter. */
    private static final WordSet WORDS = WordSet.of("mass", "ill", "miss", "wash", "ore", "ark", "mar");

    private static final WordSet BULLETS = WordSet.of("•", "*", "·");
    private static final WordSet DASHES = WordSet.of("-", "–", "—");

    /** In tokens. Longer ones are lists and tables. */
    static final int LONGEST = 160;

    private final Lexicon lexicon;

    Sentences(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the text's sentences to those of the article. */
    void addTo(List<Sentence> sentences, TextPart part, String text) {
        PlainText plain = PlainText.of(text, lexicon);
        Token[] tokens = Tokenizer.tokens(lexicon, plain.text());
        int block =
                sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).block() + 1;
        int to;
        for (int from = 0; from < tokens.length; from = to) {
            to = end(plain.text(), tokens, from);
            sentences.add(new Sentence(part, plain, sentences.size(), block, joined(tokens, from, to)));
            block += to < tokens.length && isBehindBlankLine(tokens[to]) ? 1 : 0;
        }
    }

    /** The token behind the sentence that begins at one. */
    private static int end(String text, Token[] tokens, int from) {
        int limit = Math.min(tokens.length, from + LONGEST);
        int to = from + 1;
        while (to < limit && !isBehindBlankLine(tokens[to]) && !isBoundary(text, tokens, to, from)) {
            to++;
        }
        return to;
    }

    private static boolean isBehindBlankLine(Token token) {
        return token.breaksBefore() > 1;
    }

    /** With every phrase of the lexicon as one token. */
    private static Token[] joined(Token[] tokens, int from, int to) {
        Token[] joined = new Token[to - from];
        int size = 0;
        for (int i = from; i < to; ) {
            Token first = tokens[i];
            Lexicon.Phrase phrase = phraseAt(tokens, i, to);
            if (phrase == null) {
                joined[size++] = first;
                i++;
            } else {
                i += phrase.size();
                joined[size++] = new Token(
                        first.start(), tokens[i - 1].end(), phrase.meaning(), first.capital(), first.breaksBefore());
            }
        }
        return size == joined.length ? joined : Arrays.copyOf(joined, size);
    }

    private static Lexicon.Phrase phraseAt(Token[] tokens, int i, int to) {
        Word first = tokens[i].word();
        int second = i + 1 < to ? tokens[i + 1].word().hash() : 0;
        int[] seconds = first.secondWords();
        for (int k = 0; k < seconds.length; k++) {
            if (seconds[k] == second) {
                Lexicon.Phrase phrase = first.phrases()[k];
                if (i + phrase.size() <= to && stands(phrase, tokens, i)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private static boolean stands(Lexicon.Phrase phrase, Token[] tokens, int i) {
        for (int k = 1; k < phrase.size(); k++) {
            if (!tokens[i + k].is(phrase.word(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence begins at token i. */
    private static boolean isBoundary(String text, Token[] tokens, int i, int from) {
        Token next = tokens[i];
        int last = i - 1;
        if (next.breaksBefore() > 0 && isListed(text, tokens, i)) {
            return true;
        }
        if (!tokens[last].word().isMark()) {
            return StateEnds.isMeant(tokens, last, next)
                    || next.breaksBefore() > 0
                            && next.capital()
                            && (tokens[last].word().text().endsWith(".")
                                    || LineEnds.isMeant(text, tokens[last].end(), next.start(), next.end()));
        }
        while (last > from && isClosing(tokens[last]) && tokens[last].start() != next.end()) {
            last--;
        }
        Token stop = tokens[last];
        if (isClosing(next) && next.start() == tokens[i - 1].end()) {
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
        Token before = tokens[last - 1];
        boolean abbreviated = before.end() == stop.start()
                && (before.is(Sense.ABBREV) && !isWord(before)
                        || before.end() - before.start() == 1 && before.capital());
        return !abbreviated || next.breaksBefore() > 0 || StateEnds.isMeant(tokens, last - 1, next);
    }

    /** An item of a list, and the first line below "Read more:". */
    private static boolean isListed(String text, Token[] tokens, int i) {
        Token next = tokens[i];
        Token last = tokens[i - 1];
        boolean apart = i + 1 < tokens.length && tokens[i + 1].start() > next.end();
        return BULLETS.has(next) && apart
                || (DASHES.has(next) && apart || last.is(":") && next.capital())
                        && LineEnds.isMeant(text, last.end(), next.start(), next.end());
    }

    /** "during the morning mass.": no Massachusetts. */
    private static boolean isWord(Token token) {
        return !token.capital() && WORDS.has(token);
    }

    private static boolean canBegin(Token token) {
        return token.capital() || token.isDigits() || token.is(Sense.COMMA) || token.breaksBefore() > 0;
    }

    private static boolean isClosing(Token token) {
        return token.end() - token.start() == 1
                && "\"”’')]".contains(token.word().text());
    }
}

package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One element of a {@link Pattern}.
 *
 * @param senses bits of the senses that fit a word; its own {@code words} fit too
 * @param trigger whether the claim rests on the word that fits
 * @param not whether it asks that what follows does not fit
 * @param gap words that it may pass over
 */
record Element(
        Kind kind,
        long senses,
        WordSet words,
        boolean trigger,
        boolean optional,
        boolean repeated,
        boolean not,
        int gap) {
    static final int GAP = 9;
    static final int LONG_GAP = 24;
    private static final int LONG_CLAUSE = 25;
    private static final WordSet NO_WORDS = WordSet.of();

    enum Kind {
        PEOPLE,
        GROUP,
        FRESH,
        FIRST,
        ALONE,
        BODIES,
        VICTIMS,
        CROWD,
        OTHERS,
        TROOPS,
        NUMBER,
        NOBODY,
        WOUNDED,
        WORD,
        DESCRIBED,
        GAP;

        boolean isPeople() {
            return compareTo(WORD) < 0;
        }
    }

    static Element parse(String element) {
        if (element.startsWith("~")) {
            return new Element(
                    Kind.GAP,
                    0,
                    NO_WORDS,
                    false,
                    false,
                    false,
                    false,
                    element.length() == 1 ? GAP : element.length() == 2 ? LONG_GAP : LONG_CLAUSE);
        }
        for (Kind kind : Kind.values()) {
            if ((kind.isPeople() || kind == Kind.DESCRIBED) && kind.name().equals(element)) {
                return new Element(kind, 0, NO_WORDS, false, false, false, false, 0);
            }
        }
        boolean trigger = element.startsWith("<");
        boolean not = element.startsWith("!");
        boolean optional = element.endsWith("?");
        boolean repeated = element.endsWith("*");
        long senses = 0;
        List<String> words = new ArrayList<>();
        for (String name : element.replaceAll("[<>!?*]", "").split("\\|", -1)) {
            if (name.equals(name.toUpperCase(Locale.ROOT)) && Character.isLetter(name.charAt(0))) {
                senses |= Sense.valueOf(name).bit;
            } else {
                words.add(name.replace('_', ' '));
            }
        }
        return new Element(Kind.WORD, senses, WordSet.of(words), trigger, optional, repeated, not, 0);
    }

    /** A word that any of them fits. */
    static Element anyOf(Stream<Element> elements) {
        long senses = 0;
        List<WordSet> words = new ArrayList<>();
        for (Element element : elements.toList()) {
            senses |= element.senses;
            words.add(element.words);
        }
        return new Element(Kind.WORD, senses, WordSet.union(words), false, false, false, false, 0);
    }

    boolean fits(Token token) {
        return token.isAny(senses) || words.has(token) || (senses & Sense.NUM.bit) != 0 && token.isDigits();
    }

    /** False is certain. A number may be told in digits, which no word of the sentence is known by. */
    boolean mayFitIn(Sentence s) {
        return (senses & Sense.NUM.bit) != 0 || s.hasAny(senses) || s.has(words);
    }

    boolean isNeeded() {
        return kind == Kind.WORD && !optional && !repeated && !not;
    }
}

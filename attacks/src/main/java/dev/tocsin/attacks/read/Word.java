package dev.tocsin.attacks.read;

/**
 * A word in lower case with all its senses. Two words of the lexicon are the same object; others are made as they come.
 *
 * @param senses one bit for each {@link Sense}
 */
record Word(String text, long senses) {
    boolean is(Sense sense) {
        return (senses & sense.bit) != 0;
    }

    boolean isAny(long mask) {
        return (senses & mask) != 0;
    }

    boolean is(String other) {
        return text.equals(other);
    }
}

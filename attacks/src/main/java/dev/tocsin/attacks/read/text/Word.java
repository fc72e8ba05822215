package dev.tocsin.attacks.read.text;

import dev.tocsin.attacks.gazetteer.Folding;

/**
 * A word in lower case, and all that is known of it wherever it stands, so that it is worked out once for a word and not
 * once for each place. Two words of the lexicon are the same object; others are made as they come.
 */
public final class Word {
    /** In characters. */
    private static final int LONGEST_NAME = 100;

    /** In characters: shorter words are grammar. */
    private static final int CONTENT = 4;

    private static final Lexicon.Phrase[] NO_PHRASES = {};
    private static final int[] NO_WORDS = {};

    private final String text;
    private final long senses;
    private final int hash;
    private final long key;
    private final long rest;
    private final Lexicon.Phrase[] phrases;
    private final int[] secondWords;
    private final boolean phrase;
    private final boolean digits;
    private final int number;
    private final boolean hyphenated;
    private final boolean letters;
    private final boolean telling;
    private final boolean mark;
    /** Worked out when first asked for, by whichever thread; all find the same. */
    private String folded;
    /** Kept for whoever looked it up somewhere. */
    private Object meaning;
    /** To the questions of every {@link WordForm}. One that another thread overwrites is asked again. */
    private long answers;
    /** Found anew when rules have made further sets. */
    private Memberships memberships = Memberships.UNKNOWN;

    /** @param senses one bit for each {@link Sense} */
    Word(String text, long senses) {
        this(text, senses, NO_PHRASES);
    }

    /** @param phrases those that begin with it, the longest first */
    Word(String text, long senses, Lexicon.Phrase... phrases) {
        this.text = text;
        this.senses = senses;
        this.phrases = phrases;
        secondWords = phrases.length == 0 ? NO_WORDS : secondWords(phrases);
        hash = text.hashCode();
        char[] plain = text.toCharArray();
        key = Lexicon.key(plain, 0, plain.length);
        rest = Lexicon.rest(plain, 0, plain.length);
        phrase = text.indexOf(' ') > 0;
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        digits = first >= '0' && first <= '9';
        number = digits ? Numbers.value(text) : -1;
        hyphenated = text.indexOf('-') > 0;
        letters = Character.isLetter(first);
        telling = letters && text.length() >= CONTENT;
        mark = !Character.isLetterOrDigit(first);
    }

    public String text() {
        return text;
    }

    public long senses() {
        return senses;
    }

    /** The sets of words that it is in: so many of them are known. */
    Memberships memberships(int sets) {
        Memberships known = memberships;
        if (!known.know(sets)) {
            known = Memberships.of(text);
            memberships = known;
        }
        return known;
    }

    /** @param set a set's number */
    boolean isIn(int set) {
        return memberships(set + 1).have(set);
    }

    /** The text's hash code. */
    public int hash() {
        return hash;
    }

    /** See {@link Lexicon#key}. */
    long key() {
        return key;
    }

    /** See {@link Lexicon#rest}. */
    long rest() {
        return rest;
    }

    /** Those of the lexicon that begin with it, the longest first. */
    Lexicon.Phrase[] phrases() {
        return phrases;
    }

    /** The hash codes of the words that those phrases go on with: most phrases are told apart from what stands there. */
    int[] secondWords() {
        return secondWords;
    }

    private static int[] secondWords(Lexicon.Phrase[] phrases) {
        int[] seconds = new int[phrases.length];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = phrases[i].word(1).hashCode();
        }
        return seconds;
    }

    /** Whether it is several words that the lexicon joins. */
    boolean isPhrase() {
        return phrase;
    }

    /** Whether it begins with a digit. */
    public boolean isDigits() {
        return digits;
    }

    /** What its digits tell: 1200 of "1,200"; -1 where it is no plain number in digits. */
    public int number() {
        return number;
    }

    /** Whether it is of several parts: "twenty-three". */
    public boolean isHyphenated() {
        return hyphenated;
    }

    /** Whether it begins with a letter and is long enough to say something. */
    public boolean mayTell() {
        return telling;
    }

    /** Whether it begins with a letter. */
    boolean isLetters() {
        return letters;
    }

    /** Whether it is no word and no number. */
    boolean isMark() {
        return mark;
    }

    /** As names of places are looked up; empty for a mark, and for what is too long for any name. */
    public String folded() {
        String known = folded;
        if (known == null) {
            known = text.length() > LONGEST_NAME ? "" : Folding.fold(text);
            folded = known;
        }
        return known;
    }

    /** What was last kept with it, or null: a look-up elsewhere is dear. */
    public Object meaning() {
        return meaning;
    }

    /**
     * Keeps what the word means to the only one who keeps anything with words.
     *
     * @param immutable read by any thread
     */
    public void keepMeaning(Object immutable) {
        meaning = immutable;
    }

    long answers() {
        return answers;
    }

    void keep(long answers) {
        this.answers = answers;
    }

    boolean is(Sense sense) {
        return (senses & sense.bit) != 0;
    }

    boolean isAny(long mask) {
        return (senses & mask) != 0;
    }

    boolean is(String other) {
        return hash == other.hashCode() && text.equals(other);
    }

    @Override
    public String toString() {
        return text;
    }
}

package dev.tocsin.attacks.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that the rules know, with their senses. Looked up by characters in place, without regard to case, so that
 * reading a known word makes no garbage. Safe for use by many threads.
 */
public final class Lexicon {
    private static final Lexicon STANDARD = load();

    /** Words kept at hand, a power of two, in pairs: the same come again and again, a new one takes the older's place. */
    private static final int RECENT = 1 << 16;

    /** So many characters of seven bits make one positive long. */
    private static final int SHORT = 9;

    /** Written by any thread without order: a word is immutable, and a lost one is made again. */
    private final Word[] recent = new Word[RECENT];

    private final Word[] slots;
    private final int wrap;
    private final List<Word> joined = new ArrayList<>();

    /** Words that together mean one thing. */
    record Phrase(List<String> words, Word meaning) {
        int size() {
            return words.size();
        }

        String word(int i) {
            return words.get(i);
        }
    }

    private Lexicon(Map<String, Long> senses, Map<String, List<Phrase>> phrases) {
        int size = Integer.highestOneBit(senses.size()) * 4;
        slots = new Word[size];
        wrap = size - 1;
        senses.forEach((text, mask) ->
                add(new Word(text, mask, phrases.getOrDefault(text, List.of()).toArray(Phrase[]::new))));
        phrases.values().forEach(all -> all.forEach(phrase -> joined.add(phrase.meaning)));
    }

    public static Lexicon standard() {
        return STANDARD;
    }

    private static Lexicon load() {
        Map<String, Long> senses = new HashMap<>();
        for (String line : Resource.lines(Lexicon.class, "lexicon.txt")) {
            String[] parts = line.split("\\s+", -1);
            Sense sense = Sense.valueOf(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                senses.merge(parts[i], sense.bit, (a, b) -> a | b);
            }
        }
        Map<String, List<Phrase>> phrases = phrases();
        phrases.keySet().forEach(first -> senses.merge(first, Sense.BEGINS_PHRASE.bit, (a, b) -> a | b));
        return new Lexicon(senses, phrases);
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String line : Resource.lines(Lexicon.class, "phrases.txt")) {
            int space = line.indexOf(' ');
            long sense = Sense.valueOf(line.substring(0, space)).bit;
            for (String phrase : line.substring(space + 1).split(";", -1)) {
                List<String> words = List.of(phrase.strip().split(" ", -1));
                phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Phrase(words, new Word(phrase.strip(), sense)));
            }
        }
        phrases.values()
                .forEach(all -> all.sort(
                        Comparator.comparingInt((Phrase p) -> p.words.size()).reversed()));
        return phrases;
    }

    /** The meanings of all phrases: words that are several. */
    List<Word> joined() {
        return joined;
    }

    private void add(Word word) {
        int slot = slot(word.key(), word.rest(), wrap);
        while (slots[slot] != null) {
            slot = (slot + 1) & wrap;
        }
        slots[slot] = word;
    }

    /**
     * The words that stand from each start to its end: the lexicon's own, and new ones whose senses their form gives. Each
     * step is done for all before the next: so the processor waits for many of them at a time.
     *
     * @param plain the text by {@link #plain}
     * @param size how many
     */
    Word[] words(char[] plain, int[] starts, int[] ends, int size) {
        long[] keys = new long[size];
        long[] rests = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = key(plain, starts[i], ends[i]);
            rests[i] = rest(plain, starts[i], ends[i]);
        }
        Word[] words = new Word[size];
        for (int i = 0; i < size; i++) {
            words[i] = recent[slot(keys[i], rests[i], RECENT - 1)];
        }
        for (int i = 0; i < size; i++) {
            Word word = words[i];
            if (word == null || !isAt(word, keys[i], rests[i], plain, starts[i], ends[i])) {
                words[i] = lookedUp(keys[i], rests[i], plain, starts[i], ends[i]);
            }
        }
        return words;
    }

    /** A word that is not the first in its place of those kept at hand; from now on it is. */
    private Word lookedUp(long key, long rest, char[] plain, int start, int end) {
        int slot = slot(key, rest, RECENT - 1);
        Word word = recent[slot];
        if (word != null && isAt(word, key, rest, plain, start, end)) {
            return word;
        }
        Word other = recent[slot ^ 1];
        if (other == null || !isAt(other, key, rest, plain, start, end)) {
            Word known = find(key, rest, plain, start, end);
            other = known == null ? make(plain, start, end) : known;
        }
        recent[slot] = other;
        recent[slot ^ 1] = word;
        return other;
    }

    /** Whether some rule knows the word, in whatever case. */
    boolean knows(String word) {
        return find(word.toLowerCase(Locale.ROOT), 0) != null;
    }

    /** The lexicon's word, or null. */
    private Word find(String lowerCase, int start) {
        char[] plain = lowerCase.toCharArray();
        int end = plain.length;
        return find(key(plain, start, end), rest(plain, start, end), plain, start, end);
    }

    private Word find(long key, long rest, char[] plain, int start, int end) {
        int slot = slot(key, rest, wrap);
        for (Word word = slots[slot]; word != null; word = slots[slot]) {
            if (isAt(word, key, rest, plain, start, end)) {
                return word;
            }
            slot = (slot + 1) & wrap;
        }
        return null;
    }

    private static int slot(long key, long rest, int wrap) {
        return (int) ((key ^ rest * 31) * 0x9E3779B97F4A7C15L >>> 46) & wrap;
    }

    /** Most words are told by their keys, without a look at their letters, which lie elsewhere in memory. */
    private static boolean isAt(Word word, long key, long rest, char[] plain, int start, int end) {
        return word.key() == key && word.rest() == rest && ((key | rest) > 0 || same(word.text(), plain, start, end));
    }

    private Word make(char[] plain, int start, int end) {
        String word = new String(plain, start, end - start);
        return new Word(word, sensesByForm(word));
    }

    private long sensesByForm(String word) {
        if (word.endsWith("-year-old") || word.endsWith("-month-old") || word.endsWith("-years-old")) {
            return Sense.mask(Sense.AGE, Sense.MOD);
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            Word tail = find(word, hyphen + 1);
            boolean against = word.startsWith("anti-") || word.startsWith("counter-");
            return tail == null || against ? 0 : tail.senses() & HYPHENATED;
        }
        return word.endsWith("ly") && word.length() > 4 ? Sense.ADV.bit : 0;
    }

    /** What a compound takes over from its last part: "ex-soldier", "suicide-bomber". */
    private static final long HYPHENATED =
            Sense.mask(Sense.PERSON, Sense.PLURAL, Sense.ATTACKER, Sense.SECURITY, Sense.CIVILIAN, Sense.UNIT);

    /**
     * A number that no other nine characters have where all are ASCII, as most are: then it is positive, and says all.
     * That of others is negative and only their hash.
     */
    static long key(char[] plain, int start, int end) {
        return exactly(plain, start, Math.min(end, start + SHORT));
    }

    /** The same of what stands behind the first nine characters; 0 where nothing does. */
    static long rest(char[] plain, int start, int end) {
        int rest = start + SHORT;
        return end <= rest ? 0 : end - rest <= SHORT ? exactly(plain, rest, end) : hash(plain, rest, end);
    }

    private static long exactly(char[] plain, int start, int end) {
        long key = 0;
        int all = 0;
        for (int i = start; i < end; i++) {
            key = key << 7 | plain[i];
            all |= plain[i];
        }
        return all < 128 ? key : hash(plain, start, end);
    }

    private static long hash(char[] plain, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + plain[i];
        }
        return hash | Long.MIN_VALUE;
    }

    private static boolean same(String word, char[] plain, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != plain[start + i]) {
                return false;
            }
        }
        return true;
    }

    /** Each character as words are compared: in lower case, with one kind of apostrophe. */
    static char[] plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
        }
        return plain;
    }

    private static char plain(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' || c == '\u00b4' || c == '`' ? '\'' : Character.toLowerCase(c);
    }
}

package dev.tocsin.attacks.read;

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
final class Lexicon {
    private static final Lexicon STANDARD = load();

    /** Unknown words kept at hand, a power of two: the same come again and again. */
    private static final int RECENT = 1 << 15;

    /** Written by any thread without order: a word is immutable, and a lost one is made again. */
    private final Word[] recent = new Word[RECENT];

    private final Word[] slots;
    private final int wrap;
    private final Map<String, List<Phrase>> phrases;

    /** Words that together mean one thing. */
    record Phrase(List<String> words, Word meaning) {}

    private Lexicon(Map<String, Long> senses, Map<String, List<Phrase>> phrases) {
        this.phrases = phrases;
        int size = Integer.highestOneBit(senses.size()) * 4;
        slots = new Word[size];
        wrap = size - 1;
        senses.forEach((text, mask) -> add(new Word(text, mask)));
    }

    static Lexicon standard() {
        return STANDARD;
    }

    private static Lexicon load() {
        Map<String, Long> senses = new HashMap<>();
        for (String line : Resource.lines("lexicon.txt")) {
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
        for (String line : Resource.lines("phrases.txt")) {
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

    /** The phrases that begin with the word, longest first. */
    List<Phrase> phrasesFrom(Word word) {
        return word.is(Sense.BEGINS_PHRASE) ? phrases.getOrDefault(word.text(), List.of()) : List.of();
    }

    private void add(Word word) {
        int slot = hash(word.text(), 0, word.text().length()) & wrap;
        while (slots[slot] != null) {
            slot = (slot + 1) & wrap;
        }
        slots[slot] = word;
    }

    /** The word that stands from start to end: the lexicon's own, or a new one whose senses its form gives. */
    Word wordAt(String text, int start, int end) {
        int hash = hash(text, start, end);
        Word known = find(hash, text, start, end);
        if (known != null) {
            return known;
        }
        int slot = hash & (RECENT - 1);
        Word word = recent[slot];
        if (word == null || !same(word.text(), text, start, end)) {
            word = make(text, start, end);
            recent[slot] = word;
        }
        return word;
    }

    /** The lexicon's word, or null. */
    Word find(String text, int start, int end) {
        return find(hash(text, start, end), text, start, end);
    }

    private Word find(int hash, String text, int start, int end) {
        int slot = hash & wrap;
        for (Word word = slots[slot]; word != null; word = slots[slot]) {
            if (same(word.text(), text, start, end)) {
                return word;
            }
            slot = (slot + 1) & wrap;
        }
        return null;
    }

    /** The word itself by its lower-case text; for rules, which name words. */
    Word word(String text) {
        Word known = find(text, 0, text.length());
        return known != null ? known : new Word(text, 0);
    }

    private Word make(String text, int start, int end) {
        String word = text.substring(start, end)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u00b4', '\'');
        return new Word(word, sensesByForm(word));
    }

    private long sensesByForm(String word) {
        if (word.endsWith("-year-old") || word.endsWith("-month-old") || word.endsWith("-years-old")) {
            return Sense.mask(Sense.AGE, Sense.MOD);
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            Word tail = find(word, hyphen + 1, word.length());
            boolean against = word.startsWith("anti-") || word.startsWith("counter-");
            return tail == null || against ? 0 : tail.senses() & HYPHENATED;
        }
        return word.endsWith("ly") && word.length() > 4 ? Sense.ADV.bit : 0;
    }

    /** What a compound takes over from its last part: "ex-soldier", "suicide-bomber". */
    private static final long HYPHENATED =
            Sense.mask(Sense.PERSON, Sense.PLURAL, Sense.ATTACKER, Sense.SECURITY, Sense.CIVILIAN, Sense.UNIT);

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + plain(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean same(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != plain(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static char plain(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' || c == '\u00b4' ? '\'' : Character.toLowerCase(c);
    }
}

package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A feast that falls on the same day each year, as news names it.
 *
 * @param words how many tokens name it
 */
public record Holiday(int month, int day, int words) {
    private static final Map<String, Holiday> ALL = new HashMap<>();

    /** The words that they begin with. */
    static final WordSet FIRST = WordSet.of("new", "christmas", "boxing", "halloween", "valentine", "fourth");

    private static final WordSet SECOND = WordSet.of("year", "eve", "day", "morning", "night", "'s", "of");

    static {
        add("new year 's day", 1, 1);
        add("new year 's eve", 12, 31);
        add("christmas eve", 12, 24);
        add("christmas day", 12, 25);
        add("christmas morning", 12, 25);
        add("christmas night", 12, 25);
        add("boxing day", 12, 26);
        add("halloween night", 10, 31);
        add("valentine 's day", 2, 14);
        add("fourth of july", 7, 4);
    }

    private static void add(String name, int month, int day) {
        ALL.put(name, new Holiday(month, day, List.of(name.split(" ", -1)).size()));
    }

    /** The one whose name begins at the token, or null. */
    static Holiday at(Sentence s, int i) {
        if (!FIRST.has(s.at(i)) || !SECOND.has(s.at(i + 1))) {
            return null;
        }
        StringBuilder words = new StringBuilder(s.at(i).word().text());
        for (int k = i + 1; k < i + 4; k++) {
            Holiday holiday =
                    ALL.get(words.append(' ').append(s.at(k).word().text()).toString());
            if (holiday != null) {
                return holiday;
            }
        }
        return null;
    }
}

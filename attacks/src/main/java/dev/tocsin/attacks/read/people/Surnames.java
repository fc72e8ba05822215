package dev.tocsin.attacks.read.people;

import java.util.HashMap;
import java.util.Map;

/** The full names an article has told so far, by last name: "Malcolm Wallace, 25" is later just "Wallace". */
public final class Surnames {
    private final Map<String, String> full = new HashMap<>();

    void learn(String name) {
        String plain = withoutSuffix(name);
        full.put(plain.substring(plain.lastIndexOf(' ') + 1), name);
    }

    /** Whether any was told. */
    boolean areKnown() {
        return !full.isEmpty();
    }

    /** The full name whose last name the word is, or null. */
    String fullName(String word) {
        return full.get(word);
    }

    /** Without "Jr." and the like. */
    public static String withoutSuffix(String name) {
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        boolean suffix = last.equals("Jr.")
                || last.equals("Jr")
                || last.equals("Sr.")
                || last.equals("Sr")
                || last.equals("II")
                || last.equals("III")
                || last.equals("IV")
                || last.equals("V");
        return suffix && space > 0 ? withoutSuffix(name.substring(0, space)).replace(",", "") : name;
    }
}

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Phrases;
import dev.tocsin.attacks.read.text.Resource;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The armed groups that texts name, under their usual names. */
public final class Actors {
    private static final Phrases<String> NAMES = load();

    private static final Map<String, List<String>> COUNTRIES = countries();

    private Actors() {}

    /**
     * A group where a sentence names it.
     *
     * @param name its usual name
     * @param at the token its name begins at
     * @param start offset of the name in the sentence's text
     * @param end offset behind it
     */
    public record Mention(String name, int at, int start, int end) {
        /** The same with offsets counted from a later beginning. */
        public Mention back(int by) {
            return new Mention(name, at, start - by, end - by);
        }
    }

    private static Phrases<String> load() {
        Phrases.Builder<String> names = new Phrases.Builder<>();
        for (String line : Resource.lines(Actors.class, "actors.tsv")) {
            String[] fields = line.split("\t", -1);
            for (String name : fields[1].split(";", -1)) {
                boolean exactCase = name.strip().length() <= 4;
                names.add(name.strip(), fields[0], exactCase);
                if (name.contains("-")) {
                    names.add(name.strip().replace('-', ' '), fields[0], exactCase);
                }
            }
        }
        return names.build();
    }

    private static Map<String, List<String>> countries() {
        Map<String, List<String>> countries = new HashMap<>();
        for (String line : Resource.lines(Actors.class, "actors.tsv")) {
            String[] fields = line.split("\t", -1);
            if (fields.length > 2) {
                countries.put(fields[0], List.of(fields[2].split(" ", -1)));
            }
        }
        return countries;
    }

    /** Codes of the countries in which a group fights first of all; none where these are many, or not known. */
    public static List<String> countries(String group) {
        return COUNTRIES.getOrDefault(group, List.of());
    }

    /** The group named at the token, or null. */
    public static String at(Sentence s, int i) {
        String name = NAMES.at(s, i);
        return name != null && mayBegin(s, i) && !isVerbInCapitals(s, i) ? name : null;
    }

    /** Every mention that begins from one token to another, the second not included; none within another. */
    public static List<Mention> within(Sentence s, int from, int to) {
        List<Mention> mentions = new ArrayList<>();
        int end = 0;
        for (int i = NAMES.next(s, from); i < to; i = NAMES.next(s, i + 1)) {
            String name = s.at(i).start() >= end ? at(s, i) : null;
            if (name != null) {
                end = NAMES.endAt(s, i);
                mentions.add(new Mention(name, i, s.at(i).start(), end));
            }
        }
        return mentions;
    }

    /** The verb of "A MAN IS DEAD", in old wire copy. */
    private static boolean isVerbInCapitals(Sentence s, int i) {
        return s.at(i).is("is") && Character.isUpperCase(s.text().charAt(s.at(i).start() + 1)) && isUpperCase(s);
    }

    private static boolean isUpperCase(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Token token = s.at(i);
            if (token.end() - token.start() > 3
                    && Character.isLowerCase(s.text().charAt(token.end() - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBegin(Sentence s, int i) {
        return s.at(i).capital()
                || s.at(i).word().text().startsWith("a")
                || s.at(i).is("dissident");
    }
}

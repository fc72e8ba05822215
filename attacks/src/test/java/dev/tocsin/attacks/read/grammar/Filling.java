package dev.tocsin.attacks.read.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Fills the slots of one story's templates. What was chosen once stays: {city} is the same city throughout, and
 * {people rest} may be asked for again as {rest}. {were} and its like agree with the people before them, or else with those behind.
 */
final class Filling {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");
    private static final Pattern FIRST_LETTER = Pattern.compile("(^|[.?!;]” |[.?!] )([a-z])");
    private static final Pattern COMMA_TOO_MANY = Pattern.compile(",(?=[,.;:])");

    private final Lists lists;
    private final Random random;
    private final Map<String, Choice> chosen = new HashMap<>();
    private final List<Choice> cast;
    private Speech speech = Speech.THEY;

    Filling(Lists lists, Random random) {
        this.lists = lists;
        this.random = random;
        cast = new ArrayList<>(lists.all("cast"));
        Collections.shuffle(cast, random);
    }

    /** Settles what stands in a slot. */
    void choose(String slot, Choice choice) {
        chosen.put(role(slot), choice);
        speech = choice.number() == null ? speech : choice.speech();
    }

    /** The template as a text of whole sentences. */
    String text(String template) {
        String tidy = COMMA_TOO_MANY.matcher(words(template)).replaceAll("");
        return FIRST_LETTER
                .matcher(tidy)
                .replaceAll(m -> m.group(1) + m.group(2).toUpperCase(java.util.Locale.ROOT));
    }

    /** The template with words in its slots. */
    String words(String template) {
        return SLOT.matcher(template).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(slot(m.group(1))));
    }

    /** The number that a template expects: its slots by the numbers of what was chosen for them. */
    String expected(String template) {
        return SLOT.matcher(template).replaceAll(m -> number(m.group(1)));
    }

    private String slot(String name) {
        if (speech.form(name) != null) {
            return speech.form(name);
        }
        if (name.contains(" + ")) {
            return number(name);
        }
        if (name.matches("[A-C](\\.\\w+)?")) {
            return person(name);
        }
        Choice choice = choice(name);
        if (choice.number() != null) {
            speech = choice.speech();
        }
        return words(choice.words());
    }

    private String person(String name) {
        Person person = Person.of(cast.get(name.charAt(0) - 'A'));
        speech = person.speech();
        return person.told(name.substring(Math.min(2, name.length())));
    }

    private String number(String slot) {
        if (!slot.contains(" + ")) {
            return choice(slot).number();
        }
        int sum = 0;
        for (String part : slot.split(" \\+ ", -1)) {
            sum += Integer.parseInt(choice(part).number());
        }
        return "" + sum;
    }

    private Choice choice(String slot) {
        return chosen.computeIfAbsent(role(slot), role -> lists.any(list(slot), random));
    }

    /** "people dead": of the list of people, those who are meant by "dead". */
    static String list(String slot) {
        return slot.split(" ", 2)[0];
    }

    private static String role(String slot) {
        return slot.substring(slot.indexOf(' ') + 1);
    }
}

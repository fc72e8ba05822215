package dev.tocsin.attacks.read.grammar;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence or two with slots. One without a stop at its end is a clause, which somebody may have said; one behind
 * "headline: " is the headline of a story that says no more.
 */
record SentenceTemplate(String expected, String text) implements Template {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");
    private static final String HEADLINE = "headline: ";

    @Override
    public List<Story> stories(Lists lists) {
        String slot = triedSlot();
        if (slot == null) {
            return List.of(story(lists, null, null));
        }
        return lists.all(Filling.list(slot)).stream()
                .map(choice -> story(lists, slot, choice))
                .toList();
    }

    private Story story(Lists lists, String slot, Choice choice) {
        String words = choice == null ? "" : choice.words();
        Filling filling = new Filling(lists, new Random((text + words).hashCode()));
        if (slot != null) {
            filling.choose(slot, choice);
        }
        if (text.startsWith(HEADLINE)) {
            String headline = filling.text(text.substring(HEADLINE.length()));
            return new Story(text, words, headline, filling.text("{nomore}"), filling.expected(expected));
        }
        String body = filling.words(text);
        if (!body.endsWith(".")) {
            filling.choose("clause", new Choice(body, null, Speech.THEY));
            body = "{said}";
        }
        String told = filling.text(body);
        return new Story(text, words, filling.text("{headline}"), told, filling.expected(expected));
    }

    /** The first slot that people or numbers stand in. */
    private String triedSlot() {
        Matcher slots = SLOT.matcher(text);
        while (slots.find()) {
            String slot = slots.group(1).split(" \\+ ", 2)[0];
            if (slot.matches("(people|dead|hurt)( .*)?")) {
                return slot;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return text;
    }
}

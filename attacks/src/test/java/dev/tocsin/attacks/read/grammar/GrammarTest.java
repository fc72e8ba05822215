package dev.tocsin.attacks.read.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.read.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made texts are read right: what can be said in the words of the grammar, in whichever way they are put together. A few
 * stories of each template, always the same; with -Dtocsin.grammar=whole every story.
 */
class GrammarTest {
    private static final Reader READER = Reader.standard();
    private static final Lists LISTS = Lists.read();
    private static final List<KnownMistake> KNOWN = KnownMistake.all();
    private static final boolean WHOLE = "whole".equals(System.getProperty("tocsin.grammar"));
    private static final int A_FEW = 6;

    static Stream<Template> templates() {
        return Grammar.templates();
    }

    static Stream<KnownMistake> knownMistakes() {
        return KNOWN.stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isReadRight(Template template) {
        List<Story> stories = new ArrayList<>(template.stories(LISTS));
        stories.removeIf(story -> KNOWN.stream().anyMatch(mistake -> mistake.isOf(story)));
        if (!WHOLE) {
            Collections.shuffle(stories, new Random(template.toString().hashCode()));
            stories = stories.subList(0, Math.min(A_FEW, stories.size()));
        }
        assertThat(stories.stream().map(GrammarTest::wrong).filter(line -> !line.isEmpty()))
                .as("stories read wrong of: %s", template)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("knownMistakes")
    void isTakenOffTheListOnceItIsReadRight(KnownMistake mistake) {
        List<Story> stories = templates()
                .filter(template -> template.toString().equals(mistake.template()))
                .flatMap(template -> template.stories(LISTS).stream())
                .filter(mistake::isOf)
                .toList();
        assertThat(stories).as("stories of the known mistake").isNotEmpty();
        assertThat(stories)
                .as("at least one is read wrong, or this is no mistake any more")
                .anySatisfy(story -> assertThat(wrong(story)).isNotEmpty());
    }

    /** The text, what it says and what was read, if they differ. */
    private static String wrong(Story story) {
        String read = story.read(READER);
        return read.equals(story.expected())
                ? ""
                : "\n" + story + "\n    says:    " + story.expected() + "\n    is read: " + read;
    }
}

package dev.tocsin.attacks.read.grammar;

import java.util.List;
import java.util.stream.Stream;

/** All templates: those of sentences.txt and those of stories.txt, whose format the files tell themselves. */
final class Grammar {
    private Grammar() {}

    static Stream<Template> templates() {
        Stream<Template> sentences = Blocks.of("sentences.txt").stream().flatMap(Grammar::sentences);
        Stream<Template> stories = Blocks.of("stories.txt").stream().map(StoryTemplate::of);
        return Stream.concat(sentences, stories);
    }

    private static Stream<Template> sentences(List<String> block) {
        String expected = block.get(0).substring(1).strip();
        return block.stream().skip(1).map(text -> new SentenceTemplate(expected, text));
    }
}

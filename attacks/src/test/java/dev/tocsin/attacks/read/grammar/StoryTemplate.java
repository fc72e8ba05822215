package dev.tocsin.attacks.read.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A short local story: one of its headlines, one of its leads, one to four of its details in any order, and asides that
 * tell of nobody who was hurt.
 */
record StoryTemplate(String expected, List<String> headlines, List<String> leads, List<String> details)
        implements Template {
    private static final int STORIES = 60;

    static StoryTemplate of(List<String> block) {
        return new StoryTemplate(
                block.get(0).substring(2),
                behind("headline: ", block),
                behind("lead: ", block),
                behind("detail: ", block));
    }

    private static List<String> behind(String mark, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    @Override
    public List<Story> stories(Lists lists) {
        return IntStream.range(0, STORIES).mapToObj(i -> story(lists, i)).toList();
    }

    private Story story(Lists lists, int seed) {
        Random random = new Random(leads.get(0).hashCode() + seed);
        Filling filling = new Filling(lists, random);
        String headline = filling.text(headlines.get(random.nextInt(headlines.size())));
        List<String> body = new ArrayList<>();
        body.add(leads.get(random.nextInt(leads.size())));
        body.addAll(some(details, 1 + random.nextInt(4), random));
        some(lists.all("aside"), random.nextInt(4), random).forEach(aside -> body.add(aside.words()));
        String text = filling.text(String.join(" ", body));
        return new Story(leads.get(0), "" + seed, headline, text, filling.expected(expected));
    }

    private static <T> List<T> some(List<T> all, int howMany, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(howMany, all.size()));
    }

    @Override
    public String toString() {
        return leads.get(0);
    }
}

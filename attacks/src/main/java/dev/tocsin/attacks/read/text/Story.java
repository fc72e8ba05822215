package dev.tocsin.attacks.read.text;

import java.util.ArrayList;
import java.util.List;

/** An article's own sentences: what its page set around them, and says twice, is left out. */
final class Story {
    private Story() {}

    /** The sentences of the story; all of them where none would be left. */
    static List<Sentence> of(List<Sentence> all) {
        List<Sentence> story = new ArrayList<>(all.size());
        Repeats repeats = new Repeats(all);
        OtherStories others = new OtherStories();
        LoneLines lone = new LoneLines(all);
        for (int i = 0; i < all.size(); i++) {
            Sentence s = all.get(i);
            boolean own = Line.isOwn(all, i);
            boolean around = repeats.isRepeat(s, own)
                    || others.leadTo(s, own)
                    || Credits.isOne(s, own)
                    || lone.isOtherHeadline(i);
            if (!around) {
                story.add(s);
            }
        }
        return story.size() == all.size() || story.stream().allMatch(Sentence::isHeadline) ? all : numbered(story);
    }

    private static List<Sentence> numbered(List<Sentence> story) {
        List<Sentence> numbered = new ArrayList<>(story.size());
        int block = -1;
        int before = -1;
        for (Sentence s : story) {
            block += s.block() == before ? 0 : 1;
            before = s.block();
            numbered.add(s.numbered(numbered.size(), block));
        }
        return numbered;
    }
}

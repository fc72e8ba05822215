package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Map;

/**
 * Shares of people told by number: "half of the 40 passengers" are about twenty of them, "most of the 40 passengers" are
 * several, and neither is forty.
 */
final class Shares {
    private static final WordSet SOME = WordSet.of(
            "most",
            "some",
            "part",
            "majority",
            "number",
            "bulk",
            "percent",
            "cent",
            "fraction",
            "proportion",
            "percentage");

    private static final WordSet ARTICLES = WordSet.of("a", "the", "one", "large", "great", "vast", "small", "per");

    private static final Map<String, Integer> PARTS =
            Map.of("half", 2, "third", 3, "thirds", 3, "quarter", 4, "quarters", 4, "fifth", 5, "fifths", 5);

    private static final WordSet PART = WordSet.of(PARTS.keySet());

    /** What makes a share no number: "more than half", "nearly a third". */
    private static final WordSet BEYOND = WordSet.of("than", "over", "nearly", "almost", "under", "least");

    private Shares() {}

    /** The share of them that the words right before tell; themselves where these tell none. */
    static People of(People all) {
        Sentence s = all.sentence();
        boolean may = all.kind() == Kind.COUNTED
                && all.from() > 0
                && !all.count().isVague()
                && all.count().best() > 1
                && s.at(all.from()).is(Sense.DET);
        int word = all.from() - (s.at(all.from() - 1).is("of") ? 2 : 1);
        if (!may || word < 0 || word == all.from() - 1 && !s.at(word).is("half")) {
            return all;
        }
        int start = start(s, word);
        if (SOME.has(s.at(word))) {
            return all.widened(start, false).withCount(Count.SEVERAL);
        }
        if (PART.has(s.at(word))) {
            boolean beyond = start > 0 && BEYOND.has(s.at(start - 1));
            return all.widened(start, false)
                    .withCount(
                            beyond ? Count.SEVERAL : part(s, word, all.count().best()));
        }
        boolean nearly = s.at(word).is("all") && word > 0 && BEYOND.has(s.at(word - 1));
        return nearly
                ? all.widened(word - 1, false)
                        .withCount(new Count(null, all.count().best(), Bound.AT_MOST))
                : all;
    }

    private static int start(Sentence s, int word) {
        int start = word;
        while (start > 0
                && (ARTICLES.has(s.at(start - 1))
                        || s.at(start - 1).isAny(Sense.mask(Sense.NUM))
                        || s.at(start - 1).isDigits())) {
            start--;
        }
        return start;
    }

    /** "half", "a third", "two thirds" of so many, to the nearest whole. */
    private static Count part(Sentence s, int word, int all) {
        int parts = PARTS.get(s.at(word).word().text());
        Numbers.Found told = s.at(word).word().text().endsWith("s") && word > 0 ? Numbers.at(s, word - 1) : null;
        int some = told == null ? 1 : told.count().best();
        int share = Math.max(1, Math.round((float) all * some / parts));
        return new Count(share, share, Bound.ABOUT);
    }
}

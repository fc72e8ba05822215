package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Resource;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Finds the building or site that a sentence names: "Hazrat Zakaria mosque", "the Russian embassy". */
public final class Sites {
    private static final WordSet HEADS = load();

    private static final WordSet EMPTY = WordSet.of(
            "house",
            "home",
            "residence",
            "apartment",
            "village",
            "bus",
            "train",
            "lot",
            "office",
            "base",
            "court",
            "hall",
            "center",
            "centre",
            "park",
            "farm",
            "mine",
            "plant",
            "bar",
            "bank",
            "store",
            "shop");

    private Sites() {}

    private static WordSet load() {
        Set<String> heads = new HashSet<>();
        for (String line : Resource.lines(Sites.class, "sites.txt")) {
            heads.addAll(Arrays.asList(line.split("\\s+", -1)));
        }
        return WordSet.of(heads);
    }

    /** Whether the word is a kind of site: "mosque". */
    static boolean isKind(String word) {
        return HEADS.has(word);
    }

    /** Where a site's name stands: from its first token to behind its last. */
    public record Site(Sentence sentence, int from, int to) {
        public String words() {
            return sentence.words(from, to);
        }
    }

    /** The best-named site that ends between two tokens of the sentence, the second not included; or null. */
    public static Site find(Sentence s, int from, int to) {
        Site best = null;
        int bestNamed = -1;
        for (int i = s.next(HEADS, from); i < to; i = s.next(HEADS, i + 1)) {
            Site site = around(s, i);
            int named = named(site);
            if (named > bestNamed && (named > 0 || !EMPTY.has(s.at(i)))) {
                best = site;
                bestNamed = named;
            }
        }
        return best;
    }

    private static Site around(Sentence s, int head) {
        int from = head;
        long ends = Sense.mask(
                Sense.PREP,
                Sense.DET,
                Sense.COMMA,
                Sense.AND,
                Sense.BE,
                Sense.VERB,
                Sense.BREAK,
                Sense.HAVE,
                Sense.KILL_ED,
                Sense.STRIKE,
                Sense.SAY,
                Sense.NUM,
                Sense.WHO,
                Sense.AIM);
        while (from > 0
                && head - from < 5
                && !s.at(from - 1).isAny(ends)
                && !s.at(from - 1).is(".")) {
            from--;
        }
        int to = head + 1;
        if (s.at(to).is("of") && s.at(to + 1).capital()) {
            to += 2;
            while (s.at(to).capital() && to < head + 6) {
                to++;
            }
        }
        return new Site(s, from, to);
    }

    /** How many of its words are names. */
    private static int named(Site site) {
        int named = 0;
        for (int k = site.from; k < site.to; k++) {
            named += site.sentence.at(k).capital() && k > 0 ? 1 : 0;
        }
        return named;
    }
}

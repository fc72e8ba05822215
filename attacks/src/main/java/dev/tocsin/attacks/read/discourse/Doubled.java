package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Paragraphs that a page has twice in a row: the line under a picture or a film and its description for those who cannot
 * see it. Where most of the names in it stand nowhere else in the article, it belongs to another story of the station's,
 * unless it speaks of what the headline speaks of, as a lead does that stands above its story once more.
 */
final class Doubled {
    /** In tokens. Shorter ones are labels. */
    private static final int SHORTEST = 6;

    /** Letters. Shorter words say little of what a story is about. */
    private static final int TELLING = 5;

    /** Words that a lead has from its headline. */
    private static final int OF_HEADLINE = 2;

    private Doubled() {}

    /** Each paragraph once, and no doubled one that tells of something else; the very list where none is doubled. */
    static List<Facts> withoutOthers(List<Facts> article) {
        Set<Integer> copies = copies(article);
        if (copies.isEmpty()) {
            return article;
        }
        Set<Integer> doubled = new HashSet<>(copies);
        copies.forEach(copy -> doubled.add(copy - 1));
        List<Facts> told = isToldElsewhere(article, doubled) ? story(article, doubled) : article;
        return told.stream().filter(f -> !copies.contains(f.sentence().block())).toList();
    }

    private static List<Facts> story(List<Facts> article, Set<Integer> doubled) {
        Set<String> names = names(article, doubled);
        List<Facts> told = new ArrayList<>(article.size());
        Set<Integer> others = new HashSet<>();
        for (int block : doubled) {
            if (isOther(article, block, names) && !(isLead(article, doubled) && isOfHeadline(article, block))) {
                others.add(block);
            }
        }
        for (Facts facts : article) {
            if (!others.contains(facts.sentence().block())) {
                told.add(facts);
            }
        }
        return told;
    }

    /** Whether the body has a story without them. */
    private static boolean isToldElsewhere(List<Facts> article, Set<Integer> doubled) {
        return article.stream()
                .filter(f -> !f.sentence().isHeadline()
                        && !doubled.contains(f.sentence().block()))
                .anyMatch(Subject::tellsAnAttack);
    }

    /** The numbers of the paragraphs that say the same as the one before. */
    private static Set<Integer> copies(List<Facts> article) {
        Set<Integer> copies = Set.of();
        int before = -1;
        for (int from = 0, to; from < article.size(); from = to) {
            to = end(article, from);
            if (before >= 0 && isSame(article, before, from, to)) {
                copies = copies.isEmpty() ? new HashSet<>() : copies;
                copies.add(article.get(from).sentence().block());
            }
            before = from;
        }
        return copies;
    }

    /** The first sentence behind the paragraph that begins at one. */
    private static int end(List<Facts> article, int from) {
        int block = article.get(from).sentence().block();
        int to = from;
        while (to < article.size() && article.get(to).sentence().block() == block) {
            to++;
        }
        return to;
    }

    private static boolean isSame(List<Facts> article, int before, int from, int to) {
        boolean same = to - from == from - before
                && article.get(from).sentence().block()
                        == article.get(before).sentence().block() + 1;
        for (int i = from; same && i < to; i++) {
            Sentence s = article.get(i).sentence();
            same = (to - from > 1 || s.size() >= SHORTEST)
                    && isSame(s, article.get(i - from + before).sentence());
        }
        return same;
    }

    private static boolean isSame(Sentence a, Sentence b) {
        return a.size() == b.size()
                && !b.isHeadline()
                && a.at(0).word().equals(b.at(0).word())
                && a.toString().equals(b.toString());
    }

    /** The words with a capital letter in all other paragraphs. */
    private static Set<String> names(List<Facts> article, Set<Integer> doubled) {
        Set<String> names = new HashSet<>();
        for (Facts facts : article) {
            if (!doubled.contains(facts.sentence().block())) {
                addNames(facts.sentence(), 0, names);
            }
        }
        return names;
    }

    private static void addNames(Sentence s, int from, Set<String> names) {
        for (int i = from; i < s.size(); i++) {
            Token token = s.at(i);
            if (token.capital() && token.end() - token.start() > 2) {
                names.add(token.word().text());
            }
        }
    }

    private static boolean isOther(List<Facts> article, int block, Set<String> names) {
        Set<String> own = new HashSet<>();
        for (Facts facts : article) {
            if (facts.sentence().block() == block) {
                addNames(facts.sentence(), 1, own);
            }
        }
        int all = own.size();
        own.retainAll(names);
        return 2 * own.size() < all;
    }

    /** Whether only the first paragraph of all is doubled: a page that has others twice has them from other stories. */
    private static boolean isLead(List<Facts> article, Set<Integer> doubled) {
        int first = article.stream()
                .filter(f -> !f.sentence().isHeadline())
                .mapToInt(f -> f.sentence().block())
                .min()
                .orElse(-1);
        return doubled.size() == 2 && doubled.contains(first);
    }

    /** Whether it has words of the headline's, in any form: "killing" of "killed". */
    private static boolean isOfHeadline(List<Facts> article, int block) {
        Set<String> headline = new HashSet<>();
        Set<String> own = new HashSet<>();
        for (Facts facts : article) {
            boolean ofHeadline = facts.sentence().isHeadline();
            if (ofHeadline || facts.sentence().block() == block) {
                addStems(facts.sentence(), ofHeadline ? headline : own);
            }
        }
        own.retainAll(headline);
        return own.size() >= OF_HEADLINE;
    }

    private static void addStems(Sentence s, Set<String> stems) {
        for (int i = 0; i < s.size(); i++) {
            String text = s.at(i).word().text();
            if (text.length() >= TELLING) {
                stems.add(text.substring(0, TELLING));
            }
        }
    }
}

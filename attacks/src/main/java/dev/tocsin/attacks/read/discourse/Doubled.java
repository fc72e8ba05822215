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
 * see it. Where most of the names in it stand nowhere else in the article, it belongs to another story of the station's.
 */
final class Doubled {
    /** In tokens. Shorter ones are labels. */
    private static final int SHORTEST = 6;

    private Doubled() {}

    /** Without the doubled paragraphs that tell of something else; the very list where there are none. */
    static List<Facts> withoutOthers(List<Facts> article) {
        Set<Integer> doubled = blocks(article);
        if (doubled.isEmpty() || !isToldElsewhere(article, doubled)) {
            return article;
        }
        Set<String> names = names(article, doubled);
        List<Facts> told = new ArrayList<>(article.size());
        Set<Integer> others = new HashSet<>();
        for (int block : doubled) {
            if (isOther(article, block, names)) {
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

    /** The paragraphs that stand twice, by both their numbers. */
    private static Set<Integer> blocks(List<Facts> article) {
        Set<Integer> doubled = Set.of();
        for (int i = 1; i < article.size(); i++) {
            Sentence s = article.get(i).sentence();
            Sentence before = article.get(i - 1).sentence();
            if (s.block() == before.block() + 1 && s.size() >= SHORTEST && isSame(s, before)) {
                doubled = doubled.isEmpty() ? new HashSet<>() : doubled;
                doubled.add(s.block());
                doubled.add(before.block());
            }
        }
        return doubled;
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
}

package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordMap;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules rest on which words. A sentence has the words of few rules, or of none: only those are tried. */
final class Triggers {
    private final List<OfSense> bySense = new ArrayList<>();
    private final WordMap<BitSet> byWord;

    /** The rules that rest on any word of a sense. */
    private record OfSense(Sense sense, BitSet rules) {}

    Triggers(List<Rule> rules) {
        Map<String, BitSet> words = new HashMap<>();
        Map<Sense, BitSet> senses = new EnumMap<>(Sense.class);
        for (int rule = 0; rule < rules.size(); rule++) {
            Element trigger = rules.get(rule).pattern().trigger();
            for (Sense sense : Sense.values()) {
                if ((trigger.senses() & sense.bit) != 0) {
                    senses.computeIfAbsent(sense, none -> new BitSet()).set(rule);
                }
            }
            for (String word : trigger.words().words()) {
                words.computeIfAbsent(word, none -> new BitSet()).set(rule);
            }
        }
        senses.forEach((sense, those) -> bySense.add(new OfSense(sense, those)));
        byWord = WordMap.of(words);
    }

    /** The places of the rules that rest on some word of the sentence. */
    BitSet rules(Sentence s) {
        BitSet rules = new BitSet();
        for (OfSense those : bySense) {
            if (s.has(those.sense)) {
                rules.or(those.rules);
            }
        }
        WordSet words = byWord.words();
        for (int i = s.next(words, 0); i < s.size(); i = s.next(words, i + 1)) {
            rules.or(byWord.get(s.at(i)));
        }
        return rules;
    }
}

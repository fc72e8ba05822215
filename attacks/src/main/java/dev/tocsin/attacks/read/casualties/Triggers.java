package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordMap;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules rest on which words. A sentence has the words of few rules, or of none: only those are tried. */
final class Triggers {
    private final Map<Sense, BitSet> bySense = new EnumMap<>(Sense.class);
    private final WordMap<BitSet> byWord;

    Triggers(List<Rule> rules) {
        Map<String, BitSet> words = new HashMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            Element trigger = rules.get(rule).pattern().trigger();
            for (Sense sense : Sense.values()) {
                if ((trigger.senses() & sense.bit) != 0) {
                    bySense.computeIfAbsent(sense, none -> new BitSet()).set(rule);
                }
            }
            for (String word : trigger.words().words()) {
                words.computeIfAbsent(word, none -> new BitSet()).set(rule);
            }
        }
        byWord = WordMap.of(words);
    }

    /** The places of the rules that rest on some word of the sentence. */
    BitSet rules(Sentence s) {
        BitSet rules = new BitSet();
        bySense.forEach((sense, those) -> {
            if (s.has(sense)) {
                rules.or(those);
            }
        });
        WordSet words = byWord.words();
        for (int i = s.next(words, 0); i < s.size(); i = s.next(words, i + 1)) {
            rules.or(byWord.get(s.at(i)));
        }
        return rules;
    }
}

package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * The day on which police were at work on an attack: "are searching Tuesday for a man", "in a news release Monday"; or by which
 * something had come of it: "released by Sunday morning".
 */
final class WorkDay {
    private static final WordSet WORK =
            WordSet.of("searching", "looking", "hunting", "seeking", "investigating", "asking", "questioning");

    /** "were still", "continued". */
    private static final WordSet AT_IT = WordSet.of("are", "were", "was", "is", "still", "continued", "continue");

    private static final WordSet PAPERS = WordSet.of("release", "statement", "conference", "briefing", "affidavit");

    private static final WordSet BETWEEN = WordSet.of("on", "early", "late", "issued", "sent", "held");

    private WorkDay() {}

    static boolean is(Sentence s, DateMention date) {
        int k = date.at() - 1;
        while (k > 0 && BETWEEN.has(s.at(k))) {
            k--;
        }
        return s.at(k).is("by") || PAPERS.has(s.at(k)) || WORK.has(s.at(k)) && AT_IT.has(s.at(k - 1));
    }
}

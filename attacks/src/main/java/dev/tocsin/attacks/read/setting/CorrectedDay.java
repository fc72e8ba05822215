package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** The day that a text sets right: "on Thursday, not on Friday", "(Corrects the day of the attack to Thursday)". */
final class CorrectedDay {
    private static final WordSet CORRECTS = WordSet.of(
            "corrects",
            "corrected",
            "correct",
            "correcting",
            "correction",
            "corrigendum",
            "amends",
            "amended",
            "clarifies",
            "clarification",
            "editors",
            "editor's");

    /** In words: so near its beginning a sentence that sets something right says so. */
    private static final int BEGINS_WITHIN = 4;

    /** In words: from "not" to the day that was wrong. */
    private static final int NEGATED = 3;

    /** What another story told, of which this one may be no news. */
    private static final WordSet ELSEWHERE = WordSet.of("yesterday", "yesterday's");

    /** Of what the text said before, and no longer says. */
    private static final WordSet SAID_BEFORE =
            WordSet.of("said", "stated", "reported", "wrongly", "incorrectly", "mistakenly", "erroneously", "version");

    private static final WordSet INSTEAD = WordSet.of("instead", "rather");

    private static final WordSet HAPPENED = WordSet.of("happened", "occurred", "took", "place", "attack", "struck");

    private CorrectedDay() {}

    /** Null where none is set right. */
    static DateMention of(Scene scene) {
        boolean corrects = false;
        int last = -1;
        for (Facts f : scene.facts()) {
            List<DateMention> days = f.dates().stream()
                    .filter(d -> d.span().precision() == DatePrecision.DAY
                            && d.span().isKnown())
                    .toList();
            DateMention day = f.sentence().has(ELSEWHERE) ? null : apartFrom(days);
            corrects = f.sentence().next(CORRECTS, 0) < BEGINS_WITHIN
                    || corrects && f.sentence().index() == last + 1;
            if (day == null && corrects && days.size() == 1) {
                day = isSetRight(f.sentence(), days.get(0)) ? days.get(0) : null;
            }
            if (day != null) {
                return day;
            }
            last = f.sentence().index();
        }
        return null;
    }

    /** The Thursday of "on Thursday, not Friday" and of "not on Friday but on Thursday". */
    private static DateMention apartFrom(List<DateMention> days) {
        for (int i = 0; i + 1 < days.size(); i++) {
            DateMention first = days.get(i);
            DateMention second = days.get(i + 1);
            Sentence s = first.sentence();
            if (first.weekday() == null || second.weekday() == null) {
                continue;
            }
            boolean near = second.at() - first.to() < 6 && !second.span().overlaps(first.span());
            boolean negated = near && first.at() > 1 && (isNot(s, first.at() - 1) || isNot(s, first.at() - 2));
            if (negated
                    && (s.at(second.at() - 1).is("but") || s.at(second.at() - 2).is("but"))) {
                return second;
            }
            for (int k = second.at() - NEGATED; near && k < second.at(); k++) {
                if (isNot(s, k) || INSTEAD.has(s.at(k))) {
                    return first;
                }
            }
        }
        return null;
    }

    private static boolean isNot(Sentence s, int k) {
        return s.at(k).is("not") || s.at(k).is(Sense.NEG);
    }

    /** Whether it is the day that holds now, and not the one that the text had told before. */
    private static boolean isSetRight(Sentence s, DateMention day) {
        boolean happened = s.has(HAPPENED) || s.hasAny(Sense.ATTACK.bit);
        return happened && s.next(SAID_BEFORE, 0) >= day.at() && !DaySigns.isSaid(s, day);
    }
}

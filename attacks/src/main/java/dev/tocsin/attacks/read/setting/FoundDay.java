package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sentence;

/** The day of an attack whose dead were found later: "bodies were found on Tuesday", "gunmen had come the evening before". */
final class FoundDay {
    /** In words: from "found" to its day. */
    private static final int NEAR = 10;

    /** In sentences: where it is told when it had happened. */
    private static final int SOON = 4;

    private static final int DAYS = 2;

    private FoundDay() {}

    /** The day on which it had happened where the other is that of the finding; else the other. */
    static DateMention before(DateMention told, Scene scene) {
        if (told.span().date() == null || !isOfFinding(told)) {
            return told;
        }
        for (Facts facts : scene.facts()) {
            int behind = facts.sentence().index() - told.sentence().index();
            boolean ahead = behind < 0
                    && behind >= -SOON
                    && facts.isOfAttack()
                    && !facts.casualties().isEmpty();
            if (behind >= 0 && behind <= SOON || ahead) {
                for (DateMention date : facts.dates()) {
                    if (isJustBefore(date, told) && !DaySigns.isSaid(facts.sentence(), date)) {
                        return date;
                    }
                }
            }
        }
        return told;
    }

    private static boolean isOfFinding(DateMention date) {
        Sentence s = date.sentence();
        for (int k = Math.max(0, date.at() - NEAR); k < Math.min(s.size(), date.to() + NEAR); k++) {
            String word = s.at(k).word().text();
            if (word.startsWith("found") || word.equals("discovered")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJustBefore(DateMention date, DateMention told) {
        return date.span().precision() == DatePrecision.DAY
                && date.span().date() != null
                && date.span().date().isBefore(told.span().date())
                && !date.span().date().isBefore(told.span().date().minusDays(DAYS));
    }
}

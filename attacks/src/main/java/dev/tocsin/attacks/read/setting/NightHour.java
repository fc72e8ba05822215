package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Locale;

/**
 * The day of a night that is told by both its days, or by none: "in the night of Saturday to Sunday. ... They came around
 * 11 p.m.", "shot overnight ... about 2 a.m."
 */
final class NightHour {
    private static final WordSet AFTER_NOON = WordSet.of("p.m", "pm", "p.m.");

    private static final WordSet BEFORE_NOON = WordSet.of("a.m", "am", "a.m.");

    /** In sentences behind the one that tells the night. */
    private static final int SOON = 3;

    /** From when on it is evening. */
    private static final int EVENING = 6;

    /** Until when it is night. */
    private static final int DAWN = 7;

    private NightHour() {}

    /** The eve where the hour is before midnight; else the day as it is told. */
    static DateSpan of(DateMention day, Scene scene) {
        if (day.sentence().at(day.at()).is("overnight")) {
            return ofOvernight(day, scene);
        }
        if (!isOfTwoDays(day)) {
            return day.span();
        }
        int told = day.sentence().index();
        for (Facts facts : scene.facts()) {
            int behind = facts.sentence().index() - told;
            if (behind > 0 && behind <= SOON && isInTheEvening(facts.sentence())) {
                return DateSpan.day(day.span().date().minusDays(1));
            }
        }
        return day.span();
    }

    /** By the first hour that is told with it: the eve or the day itself. */
    private static DateSpan ofOvernight(DateMention night, Scene scene) {
        for (Facts facts : scene.facts()) {
            int behind = facts.sentence().index() - night.sentence().index();
            if (behind >= 0 && behind <= SOON) {
                boolean evening = isInTheEvening(facts.sentence());
                if (evening != isBeforeDawn(facts.sentence())) {
                    return DateSpan.day(
                            evening ? night.span().earliest() : night.span().latest());
                }
            }
        }
        return night.span();
    }

    private static boolean isOfTwoDays(DateMention day) {
        Sentence s = day.sentence();
        boolean both =
                s.at(day.at()).is(Sense.WEEKDAY) && s.at(day.to() - 1).is(Sense.WEEKDAY) && day.to() - day.at() > 2;
        return both
                && day.span().date() != null
                && day.weekday() == day.span().date().getDayOfWeek()
                && s.at(day.to() - 1).word().text().startsWith(shortName(day));
    }

    private static String shortName(DateMention day) {
        return day.weekday().name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static boolean isInTheEvening(Sentence s) {
        return isBetween(s, AFTER_NOON, EVENING, 12);
    }

    private static boolean isBeforeDawn(Sentence s) {
        return isBetween(s, BEFORE_NOON, 1, DAWN) || isBetween(s, BEFORE_NOON, 12, 13);
    }

    private static boolean isBetween(Sentence s, WordSet half, int from, int to) {
        for (int k = s.next(half, 1); k < s.size(); k = s.next(half, k + 1)) {
            String hour = s.at(k - 1).word().text();
            int colon = Math.max(hour.indexOf(':'), hour.indexOf('.'));
            int value = Numbers.value(colon > 0 ? hour.substring(0, colon) : hour);
            if (value >= from && value < to) {
                return true;
            }
        }
        return false;
    }
}

package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.time.LocalDate;

/** A weekday that another sentence tells with its date: "shot Monday night. ... at nine on Monday, May 23". */
final class DatedWeekday {
    /** In days: news of an older attack tells its month first. */
    private static final int LATELY = 14;

    private DatedWeekday() {}

    /** The day with its date where one tells the same weekday, a week or two before; else the same. */
    static DateMention of(DateMention told, Scene scene) {
        if (told.weekday() == null || told.span().date() == null) {
            return told;
        }
        for (Facts facts : scene.facts()) {
            for (DateMention date : facts.dates()) {
                if (isJustBefore(date, told.span().date())
                        && isBehindWeekday(date)
                        && !DaySigns.isSaid(facts.sentence(), date)) {
                    return date;
                }
            }
        }
        return told;
    }

    private static boolean isJustBefore(DateMention date, LocalDate told) {
        LocalDate day = date.weekday() == null ? date.span().date() : null;
        return day != null
                && day.isBefore(told)
                && !day.isBefore(told.minusDays(LATELY))
                && day.getDayOfWeek() == told.getDayOfWeek();
    }

    /** "Monday, May 23". */
    private static boolean isBehindWeekday(DateMention date) {
        Sentence s = date.sentence();
        int before = date.at() - (s.at(date.at() - 1).is(",") ? 2 : 1);
        return s.at(before).is(Sense.WEEKDAY);
    }
}

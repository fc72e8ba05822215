package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sentence;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Tells when a scene's attack happened: the date that stands closest to its words of violence. */
public final class When {
    /** News of an attack itself, without its day, is of that day or of the two before. */
    private static final int JUST_IN = 2;

    /** Other news without a day is of that week: so many days back. */
    private static final int NOT_LONG_AGO = 6;

    private When() {}

    /** Without a day that is told: that of the attack it goes on from, else the days before it was published. */
    public static DateSpan of(Scene scene, LocalDate published) {
        DateMention corrected = CorrectedDay.of(scene);
        if (corrected != null) {
            return corrected.span();
        }
        DateMention best = best(scene, published, date -> true);
        if (best != null) {
            DateMention day = DatedWeekday.of(day(best, scene, published), scene);
            return NightHour.of(FoundDay.before(day, scene), scene);
        }
        if (scene.sameDay() != null) {
            return scene.lag().from(of(scene.sameDay(), published));
        }
        return published == null || scene.basis() == Basis.MENTION ? DateSpan.UNKNOWN : upTo(published, scene);
    }

    /** The first of those that score best; null where none is the attack's. */
    private static DateMention best(Scene scene, LocalDate published, Predicate<DateMention> may) {
        DateMention best = null;
        double bestScore = 0;
        for (Facts facts : scene.facts()) {
            for (DateMention date : facts.dates()) {
                double score = may.test(date) ? DayScore.of(facts, date, published) : 0;
                if (score > bestScore) {
                    best = date;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static DateSpan upTo(LocalDate published, Scene scene) {
        LocalDate earliest = published.minusDays(isJustIn(scene) ? JUST_IN : NOT_LONG_AGO);
        return new DateSpan(earliest, published, DatePrecision.WEEK, DateBasis.PUBLICATION);
    }

    /** Whether it tells of the attack and of nothing that came of it: an arrest, a funeral, a toll that went up. */
    private static boolean isJustIn(Scene scene) {
        return scene.facts().stream().noneMatch(CameOfIt::isTold);
    }

    /** The day itself where another sentence names it: "overnight ... at 1 a.m. on Sunday". */
    private static DateMention day(DateMention best, Scene scene, LocalDate published) {
        if (best.span().precision() != DatePrecision.WEEK) {
            return best;
        }
        for (Facts facts : scene.facts()) {
            for (DateMention date : facts.dates()) {
                if (isBehind(best, date)) {
                    return date;
                }
            }
        }
        DateMention day = best(scene, published, date -> isWithin(date, best.span()));
        return day == null ? best : day;
    }

    private static boolean isWithin(DateMention date, DateSpan span) {
        return date.span().precision() == DatePrecision.DAY && date.span().overlaps(span);
    }

    /** "in overnight attacks on Sunday": the Sunday. */
    private static boolean isBehind(DateMention best, DateMention date) {
        Sentence s = date.sentence();
        boolean near = s == best.sentence() && date.at() >= best.to() && date.at() - best.to() <= 3;
        return near
                && date.span().precision() == DatePrecision.DAY
                && s.at(date.at() - 1).is("on")
                && !DaySigns.isSaid(s, date);
    }
}

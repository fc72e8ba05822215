package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The day that "on Monday" is to be read from: the one the page itself gives, where a crawler or a feed has brought the
 * article late or without its day, else the wire's.
 */
public final class PublicationDay {
    /** Sentences from the top, the headline's first, where a page gives its day. */
    private static final int TOP = 8;
    /** Tokens between "Posted" and its day: ":", a weekday, a comma. */
    private static final int BETWEEN = 4;

    private static final int HOUR_SECONDS = 3_600;

    private static final int DAY_SECONDS = 86_400;

    /** Before this hour newsrooms write of the day that is over. */
    private static final int MORNING = 5;

    private static final WordSet CUES = WordSet.of("posted", "published", "created", "filed");

    private PublicationDay() {}

    /**
     * Null where neither tells.
     *
     * @param hoursAhead what the clocks there show beyond UTC
     */
    public static LocalDate of(Article article, List<Sentence> sentences, double hoursAhead) {
        LocalDate wire = laterDay(article.publishedAt(), hoursAhead);
        Dates dates = new Dates(null);
        Dates ofWire = new Dates(wire);
        for (int i = 0; i < Math.min(TOP, sentences.size()); i++) {
            LocalDate page = onPage(sentences.get(i), dates);
            page = page == null && wire != null ? eve(sentences.get(i), ofWire, wire) : page;
            if (page != null && (wire == null || page.isBefore(wire))) {
                return page;
            }
        }
        return wire;
    }

    /** "Posted: Friday, December 26, 2014", or "SAVANNAH, Ga. (August 2, 2015): ". */
    private static LocalDate onPage(Sentence s, Dates dates) {
        for (int i = s.next(CUES, 0); i < s.size(); i = s.next(CUES, i + 1)) {
            for (int k = i + 1; s.at(i).capital() && k <= i + BETWEEN; k++) {
                LocalDate day = dates.fullDay(s, k);
                if (day != null) {
                    return day;
                }
            }
        }
        int line = Dateline.end(s);
        for (int i = 0; i < line; i++) {
            LocalDate day = dates.fullDay(s, i);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** "NYALA, Sudan, March 14 -" on a wire of the 15th: the story was written on the 14th. */
    private static LocalDate eve(Sentence s, Dates dates, LocalDate wire) {
        int line = Dateline.end(s);
        for (int i = 0; i < line; i++) {
            LocalDate day = dates.fullDay(s, i);
            if (day != null) {
                return day.equals(wire.minusDays(1)) ? day : null;
            }
        }
        return null;
    }

    /**
     * The day that "today" and "last night" are told from: the evening before in America where it is past midnight in
     * Greenwich. Weekdays are told from {@code published} all the same: pages are written on after that hour.
     *
     * @param published as {@link #of} gives it
     */
    public static LocalDate ofToday(Article article, LocalDate published, double hoursAhead) {
        LocalDate wire = day(article.publishedAt());
        boolean known = wire != null && wire.equals(published) && !isDayAlone(article.publishedAt());
        LocalDate there = known ? dayThere(article.publishedAt(), hoursAhead) : published;
        return known && there.isBefore(published) ? there : published;
    }

    /** In Asia the next day's morning, in which papers write of that day. */
    private static LocalDate laterDay(Instant instant, double hoursAhead) {
        if (instant == null || isDayAlone(instant)) {
            return day(instant);
        }
        ZonedDateTime there =
                instant.plusSeconds((long) (hoursAhead * HOUR_SECONDS)).atZone(ZoneOffset.UTC);
        boolean morning = there.toLocalDate().isAfter(day(instant)) && there.getHour() >= MORNING;
        return morning ? there.toLocalDate() : day(instant);
    }

    private static LocalDate dayThere(Instant instant, double hoursAhead) {
        return day(instant.plusSeconds((long) (hoursAhead * HOUR_SECONDS)));
    }

    /** Midnight to the second: the feed tells a day and no hour. */
    private static boolean isDayAlone(Instant instant) {
        return instant.getEpochSecond() % DAY_SECONDS == 0;
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}

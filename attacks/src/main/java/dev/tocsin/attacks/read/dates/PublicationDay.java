package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private static final WordSet CUES = WordSet.of("posted", "published", "created", "filed");

    private PublicationDay() {}

    /** Null where neither tells. */
    public static LocalDate of(Article article, List<Sentence> sentences) {
        LocalDate wire = day(article.publishedAt());
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

    private static LocalDate day(Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}

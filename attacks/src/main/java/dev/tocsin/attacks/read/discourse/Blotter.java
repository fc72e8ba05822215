package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * A local paper's list of a night's shootings: "seven wounded in separate shootings", and then a paragraph for each, with
 * its hour and its street. The numbers over all of them are none's; each paragraph is an attack of its own.
 */
final class Blotter {
    /** Sentences of the headline and lead. */
    private static final int LEAD = 4;

    /** In words: how far before "shootings" stands what makes them several incidents. */
    private static final int REACH = 5;

    private static final WordSet SEVERAL = WordSet.of("shootings", "stabbings", "homicides", "killings", "incidents");

    private static final WordSet UNLIKE = WordSet.of(
            "separate",
            "different",
            "unrelated",
            "weekend",
            "overnight",
            "multiple",
            "several",
            "various",
            "recent",
            "other");

    private static final WordSet BEHIND = WordSet.of(
            "across", "overnight", "around", "throughout", "within", "since", "in", "over", "from", "between");

    private static final WordSet STREETS = WordSet.of(
            "street",
            "streets",
            "avenue",
            "avenues",
            "road",
            "roads",
            "drive",
            "boulevard",
            "blvd",
            "lane",
            "ave",
            "highway",
            "parkway",
            "st",
            "dr",
            "rd",
            "circle",
            "court",
            "ct",
            "place",
            "terrace",
            "way");

    private static final WordSet HOURS = WordSet.of("a.m", "p.m", "am", "pm", "noon", "midnight");

    private static final WordSet ORDINALS =
            WordSet.of("first", "second", "third", "fourth", "fifth", "another", "latest", "earlier", "later");

    private static final WordSet RANKS =
            WordSet.of("first", "second", "third", "fourth", "fifth", "sixth", "other", "latest");

    private static final WordSet LEADING = WordSet.of(
            "in", "the", "then", "on", "at", "about", "around", "just", "shortly", "early", "late", "and", "a", "an",
            "most", "recent", "half", "few", "after", "before", "roughly", "nearly", "less", "than", "also", "later");

    private static final WordSet UNITS = WordSet.of("hour", "hours", "minute", "minutes", "day", "night");

    private static final WordSet CLOCK = WordSet.of("a.m", "p.m", "a.m.", "p.m.", "noon", "midnight");

    /** In words: the longest such opening. */
    private static final int OPENING = 7;

    private Blotter() {}

    /** Whether the headline or the lead speaks of several incidents. */
    static boolean isTold(List<Facts> article) {
        for (Facts f : article.subList(0, Math.min(article.size(), LEAD))) {
            if (isOfSeveral(f)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence's numbers are over all: told of several shootings or of a year, or in the headline, or without hour and street. */
    static boolean isOverAll(Facts f) {
        Sentence s = f.sentence();
        boolean counts = countsSome(f) && (s.isHeadline() || s.index() <= LEAD && !isPlaced(s));
        boolean first = s.isHeadline() || s.index() <= LEAD && !opensIncident(s);
        return counts || isOfSeveral(f) && (first || countsSome(f)) || countsSome(f) && isOfYear(f);
    }

    /** "Last year 4,368 people were shot in the city". */
    private static boolean isOfYear(Facts f) {
        return f.dates().stream().anyMatch(date -> date.span().precision() == DatePrecision.YEAR);
    }

    private static boolean countsSome(Facts f) {
        return f.casualties().stream()
                .anyMatch(c -> c.people().kind() == People.Kind.COUNTED
                        && c.people().count().best() > 1);
    }

    /** Whether a new incident begins there: the first words of a paragraph, with an hour or a street. */
    static boolean begins(Facts f, boolean isNewParagraph) {
        Sentence s = f.sentence();
        boolean counted = ORDINALS.has(s.at(0)) || s.at(0).is("the") && ORDINALS.has(s.at(1));
        return (counted || isNewParagraph) && isPlaced(s) || tellsOfNew(f) && opensIncident(s);
    }

    /** Whether people are harmed there of whom nothing was told before. */
    private static boolean tellsOfNew(Facts f) {
        return f.casualties().stream()
                .map(c -> c.people().kind())
                .anyMatch(kind -> kind != People.Kind.DEFINITE && kind != People.Kind.PLURAL);
    }

    private static boolean isOfSeveral(Facts f) {
        Sentence s = f.sentence();
        for (int i = s.next(SEVERAL, 0); i < s.size(); i = s.next(SEVERAL, i + 1)) {
            boolean several = !s.at(i - 1).is("mass");
            boolean behind = several && !s.at(i).is("incidents") && BEHIND.has(s.at(i + 1));
            if (several && (behind || isCounted(s, i) || countsSome(f) && isIn(s, i))) {
                return true;
            }
        }
        return false;
    }

    /** "wounded in Chicago shootings". */
    private static boolean isIn(Sentence s, int at) {
        return s.at(at - 1).is("in")
                || s.at(at - 2).is("in") && !s.at(at - 1).is(Sense.DET)
                || s.at(at - 3).is("in") && s.at(at - 2).capital();
    }

    private static boolean isCounted(Sentence s, int at) {
        for (int k = at - 1; k >= at - REACH; k--) {
            Token token = s.at(k);
            if (UNLIKE.has(token) || token.is(Sense.NUM) && !token.is("a") && !token.is("an") || token.isDigits()) {
                return true;
            }
            if (token.isAny(Sense.mask(Sense.COMMA, Sense.PREP, Sense.BE))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a street, a block or an hour is told. */
    static boolean isPlaced(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean block = s.at(i).is("block") && s.at(i + 1).is("of");
            boolean street =
                    STREETS.has(s.at(i)) && s.at(i).capital() && s.at(i - 1).capital();
            if (block
                    || street
                    || HOURS.has(s.at(i)) && s.at(i - 1).word().text().matches("\\d.*")) {
                return true;
            }
        }
        return false;
    }

    /** Whether its first words part an incident from the one before: "in the second,", "then on Sunday", "an hour later". */
    private static boolean opensIncident(Sentence s) {
        for (int i = 0; i < OPENING; i++) {
            boolean later = s.at(i).is("later") && UNITS.has(s.at(i - 1));
            boolean rank = RANKS.has(s.at(i))
                    && (s.at(i + 1).is(Sense.COMMA)
                            || s.at(i + 1).is(Sense.ATTACK)
                            || s.at(i + 1).is("happened"));
            boolean recent = s.at(i).is("recent") && s.at(i + 1).is(Sense.ATTACK);
            boolean day = s.at(i).is(Sense.WEEKDAY) && !s.at(i - 1).is("of");
            if (later || rank || recent || day || CLOCK.has(s.at(i))) {
                return true;
            }
            boolean number = s.at(i).isDigits()
                    || s.at(i).is(Sense.NUM)
                    || UNITS.has(s.at(i))
                    || s.at(i).is(":");
            if (!LEADING.has(s.at(i)) && !number) {
                return false;
            }
        }
        return false;
    }
}

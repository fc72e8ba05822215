package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;

/**
 * Whether a sentence tells an attack of these days as its own news, whatever else it goes back to: "a convicted murderer
 * shot dead two on Monday", "a bomb killed nine on Monday, 20 years after the invasion".
 */
final class FreshNews {
    /** So many days before the day of publishing, inclusive, an attack is news whatever else a story is about. */
    static final int DAYS_OF_NEWS = 3;

    private static final int DAYS = 7;

    /** What comes of an attack, and what only goes back to it, is told behind such a word: "jailed for killing nine". */
    private static final WordSet BEHIND =
            WordSet.of("after", "for", "over", "when", "where", "accused", "charged", "convicted", "whether", "if");

    private static final long DONE = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED);

    private static final long DOING = Sense.mask(Sense.KILL_ING, Sense.INJURE_ING);

    private FreshNews() {}

    /** @param published local day the article was published, or null */
    static boolean isTold(Facts facts, LocalDate published) {
        return !facts.casualties().isEmpty()
                && facts.dates().stream().anyMatch(date -> isFresh(date, published))
                && facts.casualties().stream().anyMatch(c -> isMainClause(facts.sentence(), c));
    }

    private static boolean isFresh(DateMention date, LocalDate published) {
        if (published == null) {
            return date.weekday() != null;
        }
        return date.span().precision() == DatePrecision.DAY
                && date.span().isKnown()
                && !date.span().latest().isBefore(published.minusDays(DAYS));
    }

    private static boolean isMainClause(Sentence s, Casualty c) {
        int verb = c.trigger();
        boolean apposed = s.at(verb).isAny(DOING) && s.at(verb - 1).is(Sense.COMMA);
        boolean active = s.at(verb).isAny(DONE) && c.people().from() > verb;
        boolean passive =
                s.at(verb).isAny(DONE | Sense.SHOT.bit) && s.at(verb - 1).is(Sense.BE);
        boolean died = s.at(verb).is("died") && c.people().to() <= verb;
        return (apposed || active || passive || died) && isReached(s, verb);
    }

    /** Whether no word before the verb makes it a clause of its own. */
    private static boolean isReached(Sentence s, int verb) {
        for (int i = Math.max(0, Dateline.end(s)); i < verb; i++) {
            Token token = s.at(i);
            boolean quoted = token.is("that") && s.at(i - 1).is(Sense.SAY);
            boolean trait = token.is("convicted") && s.at(i - 1).is(Sense.DET) || token.is("convicted") && i == 0;
            if (token.is(Sense.WHO) && !quoted || BEHIND.has(token) && !trait) {
                return false;
            }
        }
        return true;
    }
}

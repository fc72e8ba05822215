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

    private static final WordSet OPENINGS = WordSet.of("after", "since", "before", "as", "when", "while", "following");

    /** In words: the longest way to "after" in "Less than two years after". */
    private static final int OPENING = 7;

    /** In words: the longest way to "who" in "A man who was jailed". */
    private static final int TRAIT = 5;

    private static final WordSet CONVICTED = WordSet.of("convicted", "accused", "acquitted", "suspected", "wanted");

    private static final WordSet DID = WordSet.of(
            "opened", "stormed", "drove", "rammed", "threw", "hurled", "detonated", "attacked", "stabbed", "fired");

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

    /** The same of the days on which an attack is news in any story. */
    static boolean isOfTheseDays(Facts facts, LocalDate published) {
        return isTold(facts, published)
                && facts.dates().stream()
                        .anyMatch(date -> isFresh(date, published)
                                && !date.span().latest().isBefore(published.minusDays(DAYS_OF_NEWS)));
    }

    /** Whether they are harmed in a clause that hangs on no other. */
    static boolean isMainClause(Sentence s, Casualty c) {
        int verb = c.trigger();
        boolean apposed = s.at(verb).isAny(DOING) && s.at(verb - 1).is(Sense.COMMA);
        boolean active = s.at(verb).isAny(DONE | Sense.SHOT.bit) && c.people().from() > verb;
        boolean passive =
                s.at(verb).isAny(DONE | Sense.SHOT.bit) && s.at(verb - 1).is(Sense.BE);
        boolean died = s.at(verb).is("died") && c.people().to() <= verb;
        boolean left = s.at(c.people().from() - 1).is("left")
                || s.at(c.people().from() - 2).is("left");
        return isOneOf(s, c)
                || (apposed || active || passive || died || left)
                        && (isReached(s, verb, Math.max(0, Dateline.end(s)))
                                || isBehindOpening(s, verb)
                                || active && isBehindTrait(s, verb)
                                || apposed && isBehindConviction(s, verb));
    }

    /** "The prosecutor of a drug lord was among nine people shot dead". */
    private static boolean isOneOf(Sentence s, Casualty c) {
        int from = c.people().from();
        int among = s.at(from).is("one") ? from : from - (s.at(from - 1).is("of") ? 2 : 1);
        boolean told = s.at(among).is("among") || s.at(among).is("one");
        return told
                && c.people().to() == c.trigger()
                && s.at(c.trigger()).isAny(DONE | Sense.SHOT.bit)
                && s.at(among - 1).is(Sense.BE)
                && !s.at(among - 2).is(Sense.WHO);
    }

    /** "A guard convicted of theft in 2014 opened fire on Tuesday, killing two". */
    private static boolean isBehindConviction(Sentence s, int verb) {
        int convicted = s.next(CONVICTED, 1);
        boolean told = convicted < TRAIT && s.at(convicted - 1).is(Sense.PERSON);
        int did = told ? s.next(DID, convicted + 2) : verb;
        return did < verb
                && !s.at(did - 1).isAny(Sense.mask(Sense.PREP, Sense.WHO, Sense.PRON))
                && s.next(Sense.WHO.bit | Sense.BREAK.bit, convicted) > verb
                && isOnDay(s, did);
    }

    /** "Two years after the war ended, a bomb killed nine on Monday": the clause behind the comma is the news. */
    private static boolean isBehindOpening(Sentence s, int verb) {
        int comma = verb - 1;
        while (comma > 0 && !s.at(comma).is(Sense.COMMA)) {
            comma--;
        }
        return s.at(comma).is(",")
                && comma + 1 < verb
                && !s.at(comma + 1).is(Sense.AND)
                && !s.at(comma + 1).is(Sense.PREP)
                && OPENINGS.has(s.at(opening(s, comma)))
                && isReached(s, verb, comma + 1)
                && isOnDay(s, comma + 1);
    }

    /** Where the sentence opens with a clause of time before the comma; "Hours after", "Two years since". */
    private static int opening(Sentence s, int comma) {
        for (int i = 0; i < Math.min(comma, OPENING); i++) {
            if (OPENINGS.has(s.at(i))) {
                return i;
            }
        }
        return comma;
    }

    private static boolean isOnDay(Sentence s, int from) {
        for (int i = from; i < s.size() && !s.at(i).is(Sense.COMMA); i++) {
            if (s.at(i).is(Sense.WEEKDAY)
                    && !s.at(i - 1).is(Sense.SAY)
                    && !s.at(i - 2).is(Sense.SAY)) {
                return true;
            }
        }
        return false;
    }

    /** "A man who was acquitted last year shot two on Monday": what he was comes first, what he did is the news. */
    private static boolean isBehindTrait(Sentence s, int verb) {
        int who = s.next(Sense.WHO.bit, 0);
        int trait = who + 1;
        boolean told = who < TRAIT
                && (s.at(trait).is("was")
                        || s.at(trait).is("had")
                        || s.at(trait).is("has"))
                && trait + 1 < verb
                && !s.at(verb - 1)
                        .isAny(Sense.mask(
                                Sense.COMMA, Sense.AND, Sense.OR, Sense.PREP, Sense.BE, Sense.HAVE, Sense.PRON));
        return told && isReached(s, verb, trait + 2) && isOnDay(s, verb);
    }

    /** Whether no word before the verb makes it a clause of its own. */
    private static boolean isReached(Sentence s, int verb, int from) {
        for (int i = from; i < verb; i++) {
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

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;
import java.util.List;

/**
 * What an article is about, by its headline and first sentences: an attack, or what is none (accident, disaster,
 * disease, drill, metaphor, hoax, a year's figures).
 */
public final class Subject {
    /** Sentences of the body that make its lead. */
    private static final int LEAD = 3;

    private static final long VIOLENCE =
            Sense.mask(Sense.ATTACK, Sense.SHOT, Sense.SHOOT, Sense.SHOOT_ING, Sense.SUICIDE_ED, Sense.ATTACKER);
    private static final long HARM =
            Sense.mask(Sense.DEAD, Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.ATTACKER, Sense.HURTHEAD);
    private static final long WITNESSES = Sense.mask(Sense.HOSPITAL, Sense.CHARGE);
    /** Words of violence that accidents have too. */
    private static final WordSet EITHER = WordSet.of(
            "explosion",
            "explosions",
            "blast",
            "blasts",
            "exploded",
            "explode",
            "explodes",
            "fire",
            "crash",
            "incident",
            "incidents",
            "rammed",
            "struck",
            "hit");

    private static final WordSet ARREST =
            WordSet.of("arrested", "arrest", "arrests", "custody", "arraigned", "captured", "plea", "pleads", "faces");

    /** What no game and no market has. */
    private static final WordSet NEVER_PLAYED = WordSet.of(
            "gunman",
            "gunmen",
            "gunned",
            "bomber",
            "bombers",
            "bombing",
            "bombings",
            "grenade",
            "grenades",
            "explosives",
            "detonated",
            "stabbed",
            "stabbing",
            "militants",
            "terrorist",
            "terrorists",
            "shot dead",
            "shot to death");

    private static final WordSet BEFORE = WordSet.of("had", "has", "have");

    private static final WordSet EARLIER = WordSet.of("ago", "earlier", "last", "past", "before");

    private final List<Facts> lead;

    private Subject(List<Facts> article) {
        lead = article.subList(0, Math.min(article.size(), LEAD + 1));
    }

    /** Whether the article is about harm that is no attack's. */
    static boolean isNoAttack(List<Facts> article, LocalDate published) {
        if (article.isEmpty()) {
            return false;
        }
        Subject subject = new Subject(article);
        return subject.isNoAttack() || Fiction.is(subject.lead, published) || StateExecution.is(subject.lead);
    }

    /** Whether a sentence tells of victims or of violence. */
    static boolean tellsAnAttack(Facts facts) {
        return !facts.casualties().isEmpty() || firstViolence(facts) >= 0;
    }

    /** Whether it goes back to an attack, from a court or on an anniversary, and tells none of these days. */
    static boolean looksBack(List<Facts> article, LocalDate published) {
        List<Facts> top = article.subList(0, Math.min(article.size(), 2));
        return (isOfOldAttack(article, published)
                        || top.stream()
                                .anyMatch(
                                        f -> f.cues().has(Cue.COURT) || f.cues().has(Cue.ANNIVERSARY)))
                && top.stream().noneMatch(f -> FreshNews.isTold(f, published) && !PutBack.is(f, published));
    }

    /** Whether the first sentence of the story that tells of an attack names one of another year. */
    private static boolean isOfOldAttack(List<Facts> article, LocalDate published) {
        for (Facts f : article.subList(0, Math.min(article.size(), LEAD))) {
            if (!f.sentence().isHeadline() && tellsAnAttack(f)) {
                return PutBack.is(f, published);
            }
        }
        return false;
    }

    /** Whether it tells what came of an attack: who was arrested or charged. */
    static boolean followsUp(List<Facts> article) {
        for (Facts f : article.subList(0, Math.min(article.size(), LEAD))) {
            if (f.sentence().has(Sense.CHARGE) || f.sentence().has(ARREST)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoAttack() {
        return isPlayed() || isCalledOff() || Misfortune.is(lead) || isStatistics();
    }

    /** Figures of a year or a country, told first and without an attack of their own. */
    private boolean isStatistics() {
        for (Facts facts : lead.subList(0, Math.min(lead.size(), 2))) {
            int violence = firstViolence(facts);
            int figures = facts.cues().at(Cue.STATISTICS);
            if (figures >= 0 && (violence < 0 || figures < violence)) {
                return true;
            }
            if (violence >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Drills and games: their words of violence mean nothing. */
    private boolean isPlayed() {
        boolean told = false;
        for (Facts facts : lead) {
            if (isDrill(facts) && !(told && isOfBefore(facts))) {
                return true;
            }
            told |= !facts.casualties().isEmpty();
        }
        return has(Cue.METAPHOR)
                && lead.stream().noneMatch(f -> f.sentence().has(NEVER_PLAYED))
                && lead.stream().noneMatch(f -> f.sentence().hasAny(WITNESSES))
                && lead.stream().noneMatch(Subject::tellsDead);
    }

    /** Whether it counts dead or shot, other than an accident's. */
    private static boolean tellsDead(Facts facts) {
        return Misfortune.first(facts) < 0
                && facts.casualties().stream()
                        .anyMatch(c -> c.people().kind() == People.Kind.COUNTED && c.harm() != Harm.INJURED
                                || c.harm() == Harm.KILLED && facts.sentence().has(Sense.ATTACKER));
    }

    /** Told to be a drill before any word of violence: soldiers may be attacked at an exercise, too. */
    private static boolean isDrill(Facts facts) {
        int drill = facts.cues().at(Cue.DRILL);
        int violence = firstViolence(facts);
        return drill >= 0 && (violence < 0 || drill < violence || hasHarmInQuotes(facts.sentence()));
    }

    /** "Two weeks ago rescuers had held a drill", behind an attack: not the attack was played. */
    private static boolean isOfBefore(Facts facts) {
        Sentence s = facts.sentence();
        return s.next(BEFORE, 0) < facts.cues().at(Cue.DRILL)
                || s.has(EARLIER)
                || facts.dates().stream().anyMatch(date -> date.weekday() == null);
    }

    /** "left 24 \"dead\"": so to speak. */
    private static boolean hasHarmInQuotes(Sentence s) {
        for (int i = 1; i + 1 < s.size(); i++) {
            if (s.at(i).isAny(HARM) && isQuote(s.at(i - 1)) && isQuote(s.at(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(Token token) {
        return token.is("\"") || token.is("“") || token.is("”") || token.is("'") || token.is("‘") || token.is("’");
    }

    private boolean isCalledOff() {
        return lead.stream().limit(2).anyMatch(f -> f.cues().has(Cue.HOAX))
                && lead.stream().allMatch(f -> f.casualties().stream().allMatch(Subject::isNobody));
    }

    /** "No one was hurt". */
    private static boolean isNobody(Casualty c) {
        return c.people().count() != null && c.people().count().best() == 0;
    }

    /** The first word that only violence has, or -1. */
    static int firstViolence(Facts facts) {
        Sentence s = facts.sentence();
        for (int i = s.next(VIOLENCE, 0); i < s.size(); i = s.next(VIOLENCE, i + 1)) {
            if (!EITHER.has(s.at(i)) && !facts.cues().explainAway(i) && !isLikened(s, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "like a bomb", "as if a bomb had gone off". */
    private static boolean isLikened(Sentence s, int i) {
        int like = s.at(i - 1).is(Sense.DET) || s.at(i - 1).is("a") ? i - 2 : i - 1;
        return s.at(like).is("like")
                || (s.at(like).is("if") || s.at(like).is("though"))
                        && s.at(like - 1).is("as");
    }

    private boolean has(Cue cue) {
        return lead.stream().anyMatch(f -> f.cues().has(cue));
    }
}

package dev.tocsin.attacks.read;

import java.util.List;
import java.util.Set;

/**
 * What an article is about, by its headline and first sentences: an attack, or harm that is none (accident, disaster,
 * disease, drill, metaphor, hoax).
 */
final class Subject {
    /** Sentences of the body that make its lead. */
    private static final int LEAD = 3;

    private static final long VIOLENCE =
            Sense.mask(Sense.ATTACK, Sense.SHOT, Sense.SHOOT, Sense.SHOOT_ING, Sense.SUICIDE_ED, Sense.ATTACKER);
    private static final long WITNESSES = Sense.mask(Sense.HOSPITAL, Sense.CHARGE);
    /** Words of violence that accidents have too. */
    private static final Set<String> EITHER = Set.of(
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

    private final List<Facts> lead;

    private Subject(List<Facts> article) {
        lead = article.subList(0, Math.min(article.size(), LEAD + 1));
    }

    /** Whether the article is about harm that is no attack's. */
    static boolean isNoAttack(List<Facts> article) {
        return !article.isEmpty() && new Subject(article).isNoAttack();
    }

    /** Whether it goes back to an attack, from a court or on an anniversary. */
    static boolean looksBack(List<Facts> article) {
        List<Facts> top = article.subList(0, Math.min(article.size(), 2));
        return top.stream().anyMatch(f -> f.cues().has(Cue.COURT) || f.cues().has(Cue.ANNIVERSARY));
    }

    private boolean isNoAttack() {
        return isPlayed() || isCalledOff() || isMisfortune();
    }

    /** Drills and games: their words of violence mean nothing. */
    private boolean isPlayed() {
        if (lead.stream().anyMatch(Subject::isDrill)) {
            return true;
        }
        return has(Cue.METAPHOR)
                && lead.stream().noneMatch(f -> f.sentence().hasAny(WITNESSES))
                && lead.stream().noneMatch(f -> f.casualties().stream()
                        .anyMatch(c -> c.people().kind() == People.Kind.COUNTED && c.harm() != Harm.INJURED));
    }

    /** Told to be a drill before any word of violence: soldiers may be attacked at an exercise, too. */
    private static boolean isDrill(Facts facts) {
        int drill = facts.cues().at(Cue.DRILL);
        int violence = firstViolence(facts);
        return drill >= 0 && (violence < 0 || drill < violence);
    }

    private boolean isCalledOff() {
        return lead.get(0).cues().has(Cue.HOAX)
                && lead.stream().allMatch(f -> f.casualties().isEmpty());
    }

    /** Accidents and the like: told first, before any word of violence of their own. */
    private boolean isMisfortune() {
        for (Facts facts : lead) {
            int violence = firstViolence(facts);
            int misfortune = firstMisfortune(facts);
            if (misfortune >= 0 && (violence < 0 || misfortune < violence)) {
                return facts.sentence().isHeadline() || violence < 0 || !headlineIsViolent();
            }
            if (violence >= 0) {
                return false;
            }
        }
        return false;
    }

    private boolean headlineIsViolent() {
        return lead.get(0).sentence().isHeadline() && firstViolence(lead.get(0)) >= 0;
    }

    /** The first word that only violence has, or -1. */
    static int firstViolence(Facts facts) {
        Sentence s = facts.sentence();
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).isAny(VIOLENCE)
                    && !EITHER.contains(s.at(i).word().text())
                    && !facts.cues().explainAway(i)) {
                return i;
            }
        }
        return -1;
    }

    private static int firstMisfortune(Facts facts) {
        int first = -1;
        for (Cue cue : List.of(Cue.ACCIDENT, Cue.DISASTER, Cue.DISEASE, Cue.BEAST)) {
            int at = facts.cues().at(cue);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private boolean has(Cue cue) {
        return lead.stream().anyMatch(f -> f.cues().has(cue));
    }
}

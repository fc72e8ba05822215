package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import java.time.LocalDate;

/** Tells when a scene's attack happened: the date that stands closest to its words of violence. */
final class When {
    private static final long VIOLENCE = Sense.mask(
            Sense.ATTACK,
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.SHOT,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.DIE,
            Sense.SUICIDE_ED,
            Sense.KILLING);
    private static final long AFTERMATH = Sense.mask(Sense.CHARGE, Sense.SAY);

    private When() {}

    static DateSpan of(Scene scene, LocalDate published) {
        DateMention best = null;
        double bestScore = 0;
        for (Facts facts : scene.facts) {
            for (DateMention date : facts.dates()) {
                double score = score(facts, date);
                if (score > bestScore) {
                    best = date;
                    bestScore = score;
                }
            }
        }
        if (best != null) {
            return best.span();
        }
        if (scene.sameDay() != null) {
            return of(scene.sameDay(), published);
        }
        return published == null || scene.basis == Basis.MENTION
                ? DateSpan.UNKNOWN
                : new DateSpan(published.minusDays(6), published, DatePrecision.WEEK, DateBasis.PUBLICATION);
    }

    /** 0 for a date that is none of the attack's. */
    static double score(Facts facts, DateMention date) {
        Sentence s = facts.sentence();
        double score = facts.casualties().isEmpty() ? (facts.isOfAttack() ? 4 : 1.5) : 6;
        score -= Math.min(3, s.index * 0.1);
        int violence = distance(s, date, VIOLENCE);
        score -= Math.min(violence, 20) * 0.05;
        int aftermath = distance(s, date, AFTERMATH);
        if (aftermath < violence) {
            score -= aftermath <= 3 ? 3 : 1.5;
        }
        if (s.has(Sense.CHARGE)) {
            score -= 1;
        }
        score += date.span().precision() == DatePrecision.DAY ? 1 : 0;
        return Math.max(score, 0);
    }

    private static int distance(Sentence s, DateMention date, long senses) {
        int best = 100;
        for (int k = Math.max(0, date.at() - 25); k < Math.min(s.size(), date.to() + 25); k++) {
            if (s.at(k).isAny(senses)) {
                best = Math.min(best, k < date.at() ? date.at() - k : k - date.to() + 1);
            }
        }
        return best;
    }
}

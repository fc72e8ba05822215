package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.ClaimGroup;

/** An attack without the words of the articles its numbers rest on. */
final class Wordless {
    private Wordless() {}

    static Attack of(Attack a) {
        return new Attack(
                a.id(),
                a.status(),
                a.mergedInto(),
                a.revision(),
                a.basis(),
                a.grade(),
                a.date(),
                a.place(),
                a.type(),
                a.killed(),
                a.injured(),
                a.perpetratorsKilled(),
                a.perpetratorsInjured(),
                a.responsibility(),
                a.independentSources(),
                a.articles(),
                a.articleCount(),
                a.mentions(),
                a.mentionCount(),
                a.ambiguousWith(),
                a.claims().stream().map(Wordless::of).toList(),
                a.policy(),
                a.codebook(),
                a.firstReportedAt(),
                a.updatedAt(),
                a.change());
    }

    private static ClaimGroup of(ClaimGroup g) {
        return new ClaimGroup(
                g.measure(),
                g.party(),
                g.group(),
                g.low(),
                g.high(),
                g.bound(),
                g.part(),
                g.sources(),
                g.stillSaidBy(),
                g.authority(),
                g.attributedTo(),
                g.firstSaidAt(),
                g.lastSaidAt(),
                g.article(),
                g.version(),
                g.quote() == null ? null : g.quote().withoutWords());
    }
}

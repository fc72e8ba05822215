package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.ClaimGroup;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader of an attack sees, beyond mere counts and times. */
final class Visible {
    private static final int FEW = 7;

    private Visible() {}

    static boolean differs(Attack a, Attack b) {
        return !core(a).equals(core(b));
    }

    private static List<Object> core(Attack a) {
        return Arrays.asList(
                a.status(),
                a.mergedInto(),
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
                a.articleCount() <= Attack.MOST_ARTICLES ? a.independentSources() : size(a.independentSources()),
                a.articles(),
                size(a.articleCount()),
                a.mentions(),
                size(a.mentionCount()),
                a.ambiguousWith(),
                a.claims().stream().map(Visible::core).collect(Collectors.toSet()),
                a.policy(),
                a.codebook(),
                a.firstReportedAt());
    }

    private static List<Object> core(ClaimGroup g) {
        return Arrays.asList(
                g.measure(),
                g.party(),
                g.group(),
                g.low(),
                g.high(),
                g.bound(),
                g.part(),
                size(g.sources()),
                size(g.stillSaidBy()),
                g.authority(),
                g.attributedTo(),
                g.article(),
                g.version(),
                g.quote());
    }

    /** A few are counted exactly; of many, a source more is no news, twice as many are. */
    private static int size(int number) {
        return number <= FEW ? number : -Integer.numberOfLeadingZeros(number);
    }
}

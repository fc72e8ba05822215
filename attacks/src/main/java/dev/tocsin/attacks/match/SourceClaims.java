package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Report;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one source says of one attack: within a source the latest number stands, with all who are told beside it since, and
 * a vague word or a part does not replace a number.
 */
final class SourceClaims {
    /** Longer words are left out of records; where they stand is kept. */
    private static final int MOST_WORDS = 400;

    private static final Comparator<ClaimGroup> SPEAKERS =
            Comparator.comparing(ClaimGroup::stillSaidBy).reversed().thenComparing(ClaimGroup::authority);

    private final Map<String, ClaimGroup> groups = new TreeMap<>();
    private final Map<String, String> firmlyToldBy = new HashMap<>();
    private final Map<String, String> toldBy = new HashMap<>();
    private final Set<String> overtaken = new HashSet<>();
    /** "Two more", told since the latest number. */
    private final Set<Claim> toldSince = new HashSet<>();

    private SourceClaims() {}

    /** Each distinct thing said, by its text key; the reports come latest first. */
    static Map<String, ClaimGroup> of(List<Report> latestFirst) {
        SourceClaims claims = new SourceClaims();
        for (Report report : latestFirst) {
            if (Fates.isOvertaken(report, latestFirst)) {
                claims.overtaken.add(report.key());
            }
        }
        latestFirst.forEach(claims::note);
        latestFirst.forEach(claims::add);
        return claims.groups;
    }

    static ClaimGroup copy(ClaimGroup g, int sources, int still, Instant first, Instant last) {
        return new ClaimGroup(
                g.measure(),
                g.party(),
                g.group(),
                g.low(),
                g.high(),
                g.bound(),
                g.part(),
                sources,
                still,
                g.authority(),
                g.attributedTo(),
                first,
                last,
                g.article(),
                g.version(),
                g.quote());
    }

    private void note(Report report) {
        report.claims().stream()
                .filter(claim -> claim.bound() == Bound.MORE && !firmlyToldBy.containsKey(subject(claim)))
                .forEach(toldSince::add);
        for (Claim claim : report.claims()) {
            if (isOvertaken(report, claim) || claim.bound() == Bound.MORE) {
                continue;
            }
            toldBy.putIfAbsent(subject(claim), report.articleKey());
            if (claim.isFirm()) {
                firmlyToldBy.putIfAbsent(subject(claim), report.articleKey());
            }
        }
    }

    private void add(Report report) {
        for (Claim claim : report.claims()) {
            ClaimGroup group = group(report, claim, stands(report, claim) ? 1 : 0);
            groups.merge(key(group), group, SourceClaims::merged);
        }
    }

    private boolean isOvertaken(Report report, Claim claim) {
        return claim.measure() == Measure.INJURED && overtaken.contains(report.key());
    }

    private boolean stands(Report report, Claim claim) {
        if (claim.bound() == Bound.MORE) {
            return toldSince.contains(claim);
        }
        if (isOvertaken(report, claim)) {
            return false;
        }
        String firm = firmlyToldBy.get(subject(claim));
        boolean isFallback = firm == null || !claim.isFirm();
        return report.articleKey().equals(isFallback ? toldBy.get(subject(claim)) : firm)
                || report.articleKey().equals(firm);
    }

    private static String subject(Claim claim) {
        return claim.measure() + "/" + claim.party();
    }

    /** The thing said, as text. */
    static String key(ClaimGroup c) {
        return String.join(
                ",",
                c.measure().name(),
                c.party().name(),
                c.group().name(),
                String.valueOf(c.low()),
                String.valueOf(c.high()),
                c.bound().name(),
                c.part() ? "PART" : "WHOLE");
    }

    /** Who still says it speaks for both, then the better authority; of equals, the one told first. */
    private static ClaimGroup merged(ClaimGroup later, ClaimGroup earlier) {
        ClaimGroup speaker = SPEAKERS.compare(later, earlier) < 0 ? later : earlier;
        return copy(
                speaker,
                1,
                Math.max(later.stillSaidBy(), earlier.stillSaidBy()),
                earlier.firstSaidAt(),
                later.lastSaidAt());
    }

    private static ClaimGroup group(Report r, Claim c, int still) {
        return new ClaimGroup(
                c.measure(),
                c.party(),
                c.group(),
                c.low(),
                c.high(),
                c.bound(),
                c.part(),
                1,
                still,
                c.authority(),
                c.attributedTo(),
                r.toldAt(),
                r.toldAt(),
                r.articleKey(),
                r.articleVersion(),
                brief(c.quote()));
    }

    private static Quote brief(Quote quote) {
        return quote == null || quote.words().length() <= MOST_WORDS ? quote : quote.withoutWords();
    }
}

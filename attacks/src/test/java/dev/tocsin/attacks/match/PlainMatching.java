package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.tally.Counts;
import dev.tocsin.attacks.tally.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What matching comes to, computed over a whole set at once and without any state: the plainest program that keeps to
 * the same rules. It shares the look at a pair and the tokens with the real thing, nothing of its bookkeeping.
 */
final class PlainMatching {
    private final int window;
    private final List<Signature> ranked;
    private final Map<String, List<Signature>> byToken = new HashMap<>();
    private final Map<String, String> root = new HashMap<>();
    private final Map<String, Set<String>> rivalRoots = new HashMap<>();
    private final Judge judge = new Judge(null, null, Weights.LEARNED, 0);

    private PlainMatching(Collection<Report> reports, int window) {
        this.window = window;
        ranked = reports.stream()
                .map(Signature::of)
                .sorted(Comparator.comparing(Signature::rank))
                .toList();
        for (Signature s : ranked) {
            Tokens.of(s.report()).forEach(t -> byToken.computeIfAbsent(t, x -> new ArrayList<>())
                    .add(s));
        }
        ranked.forEach(this::join);
    }

    /** An attack as a set of report keys, with what is said of it. */
    record PlainAttack(Set<String> reports, Set<Set<String>> rivals, Basis basis, Counts counts, int sources) {}

    static Set<PlainAttack> attacks(Collection<Report> reports, int window) {
        PlainMatching plain = new PlainMatching(reports, window);
        Map<String, List<Report>> trees = new TreeMap<>();
        for (Signature s : plain.ranked) {
            trees.computeIfAbsent(plain.root.get(s.key()), x -> new ArrayList<>())
                    .add(s.report());
        }
        Set<PlainAttack> attacks = new HashSet<>();
        trees.forEach((key, tree) -> {
            Set<Set<String>> rivals = new HashSet<>();
            plain.rivalRoots.getOrDefault(key, Set.of()).forEach(other -> rivals.add(keys(trees.get(other))));
            rivals.remove(keys(tree));
            attacks.add(attack(tree, rivals));
        });
        return attacks;
    }

    private void join(Signature s) {
        List<Fit> fits = new ArrayList<>();
        for (Signature c : candidates(s)) {
            double score = judge.score(s, c);
            if (score >= Judge.POSSIBLE && !judge.fitsSibling(s, siblings(s), c, score)) {
                fits.add(new Fit(c, score));
            }
        }
        fits.sort(Comparator.comparingDouble((Fit f) -> -f.score).thenComparing(f -> f.other.rank()));
        root.put(s.key(), s.key());
        if (fits.isEmpty() || (!s.isVague() && fits.get(0).score < Judge.LIKELY)) {
            return;
        }
        String best = root.get(fits.get(0).other.key());
        Map<String, Fit> others = new HashMap<>();
        for (Fit f : fits) {
            String other = root.get(f.other.key());
            if (!other.equals(best)) {
                others.putIfAbsent(other, f);
            }
        }
        double next = others.values().stream().mapToDouble(f -> f.score).max().orElse(0);
        boolean clear = Judge.isClear(fits.get(0).score, next);
        if (!s.isVague() || (fits.get(0).score >= Judge.LIKELY && clear)) {
            root.put(s.key(), best);
        } else {
            Set<String> rivals = new TreeSet<>(Set.of(best));
            others.entrySet().stream()
                    .sorted(Comparator.comparingDouble((Map.Entry<String, Fit> e) -> -e.getValue().score)
                            .thenComparing(e -> e.getValue().other.rank()))
                    .limit(Judge.MOST_RIVALS - 1)
                    .forEach(e -> rivals.add(e.getKey()));
            rivalRoots.put(s.key(), rivals);
        }
    }

    private record Fit(Signature other, double score) {}

    private List<Signature> siblings(Signature s) {
        return ranked.stream()
                .filter(other -> !other.key().equals(s.key()))
                .filter(other -> article(other).equals(article(s)))
                .toList();
    }

    private static List<String> article(Signature s) {
        return List.of(s.report().place().countryOrNone(), s.report().articleKey());
    }

    private Set<Signature> candidates(Signature s) {
        Set<Signature> found = new HashSet<>();
        for (String token : Tokens.soughtBy(s.report(), Tokens.of(s.report()))) {
            byToken.get(token).stream()
                    .limit(window)
                    .filter(c -> c.ranksAbove(s))
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<String> keys(List<Report> tree) {
        Set<String> keys = new TreeSet<>();
        tree.forEach(report -> keys.add(report.key()));
        return keys;
    }

    private static PlainAttack attack(List<Report> tree, Set<Set<String>> rivals) {
        Basis basis = basis(tree);
        List<Report> told = tree.stream().filter(r -> r.basis() == basis).toList();
        int sources = (int) told.stream().map(r -> source(r, tree)).distinct().count();
        return new PlainAttack(keys(tree), rivals, basis, Policy.TOCSIN.count(said(tree)), sources);
    }

    private static Basis basis(List<Report> tree) {
        return tree.stream().anyMatch(r -> r.basis() == Basis.REPORT) ? Basis.REPORT : Basis.MENTION;
    }

    /** All things said of an attack, each with how many sources say it. */
    static List<ClaimGroup> said(List<Report> tree) {
        Map<String, List<Report>> bySource = new TreeMap<>();
        tree.stream()
                .sorted(Comparator.comparing(Report::toldAt).reversed().thenComparing(r -> Order.hash(r.key())))
                .forEach(r -> bySource.computeIfAbsent(source(r, tree), x -> new ArrayList<>())
                        .add(r));
        List<List<ClaimGroup>> accounts = bySource.values().stream()
                .map(PlainMatching::saidBy)
                .filter(told -> !told.isEmpty())
                .toList();
        List<ClaimGroup> said = accounts.stream().flatMap(List::stream).toList();
        List<Move> moves = bySource.values().stream()
                .map(PlainMatching::heard)
                .map(Move::of)
                .filter(told -> !told.isEmpty())
                .limit(Ledger.MOST_ACCOUNTS)
                .flatMap(List::stream)
                .toList();
        return Fates.settled(added(said), accounts.subList(0, Math.min(Ledger.MOST_ACCOUNTS, accounts.size())), moves);
    }

    /** Of the lineages of all that share a fingerprint, the one with the smallest hash. */
    private static String source(Report report, List<Report> tree) {
        Set<String> marks = new HashSet<>(Fingerprints.of(report));
        return tree.stream()
                .filter(r -> r.key().equals(report.key())
                        || Fingerprints.of(r).stream().anyMatch(marks::contains))
                .map(r -> Order.hash(r.lineage()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * What one source says; its latest firm number stands, or its latest word where it has none, and whatever more it tells
     * since.
     */
    private static List<ClaimGroup> saidBy(List<Report> latestFirst) {
        Map<String, ClaimGroup> said = new TreeMap<>();
        List<Report> heard = heard(latestFirst);
        for (Report report : heard) {
            for (Claim c : report.claims()) {
                String firm = firstWith(heard, heard.size(), c, true);
                String any = firstWith(heard, heard.size(), c, false);
                boolean stands = c.bound() == Bound.MORE
                        ? firstWith(heard, heard.indexOf(report), c, true) == null
                        : !isOvertaken(report, c, heard)
                                && (report.articleKey().equals(firm)
                                        || ((firm == null || isSoft(c))
                                                && report.articleKey().equals(any)));
                said.merge(name(c), one(c, report.toldAt(), stands ? 1 : 0), PlainMatching::again);
            }
        }
        return List.copyOf(said.values());
    }

    private static List<Report> heard(List<Report> latestFirst) {
        return latestFirst.subList(0, Math.min(Ledger.LATEST_REPORTS, latestFirst.size()));
    }

    private static String name(Claim c) {
        return c.measure() + " " + c.party() + c.group() + c.low() + "-" + c.high() + c.bound() + c.part();
    }

    private static ClaimGroup again(ClaimGroup later, ClaimGroup earlier) {
        ClaimGroup both = sum(later, earlier);
        return new ClaimGroup(
                both.measure(),
                both.party(),
                both.group(),
                both.low(),
                both.high(),
                both.bound(),
                both.part(),
                1,
                Math.max(later.stillSaidBy(), earlier.stillSaidBy()),
                both.authority(),
                null,
                both.firstSaidAt(),
                both.lastSaidAt(),
                "",
                0,
                null);
    }

    /** @param newest of so many reports alone */
    private static String firstWith(List<Report> latestFirst, int newest, Claim like, boolean firm) {
        return latestFirst.stream()
                .limit(newest)
                .filter(r -> !isOvertaken(r, like, latestFirst))
                .filter(r -> r.claims().stream()
                        .anyMatch(c -> c.measure() == like.measure()
                                && c.party() == like.party()
                                && c.bound() != Bound.MORE
                                && !(firm && isSoft(c))))
                .map(Report::articleKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOvertaken(Report report, Claim claim, List<Report> heard) {
        return claim.measure() == Measure.INJURED && Fates.isOvertaken(report, heard);
    }

    private static boolean isSoft(Claim c) {
        return c.part() || c.bound() == Bound.VAGUE;
    }

    private static ClaimGroup one(Claim c, Instant at, int still) {
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
                null,
                at,
                at,
                "",
                0,
                null);
    }

    private static List<ClaimGroup> added(List<ClaimGroup> said) {
        List<ClaimGroup> sums = new ArrayList<>();
        for (ClaimGroup g : said) {
            ClaimGroup same =
                    sums.stream().filter(s -> isSame(s, g)).findFirst().orElse(null);
            sums.remove(same);
            sums.add(same == null ? g : sum(same, g));
        }
        return sums;
    }

    /** Who still says it before who does not, then the better authority. */
    private static ClaimGroup speaker(ClaimGroup a, ClaimGroup b) {
        if ((a.stillSaidBy() > 0) != (b.stillSaidBy() > 0)) {
            return a.stillSaidBy() > 0 ? a : b;
        }
        return a.authority().compareTo(b.authority()) <= 0 ? a : b;
    }

    private static boolean isSame(ClaimGroup a, ClaimGroup b) {
        return a.measure() == b.measure()
                && a.party() == b.party()
                && a.group() == b.group()
                && Objects.equals(a.low(), b.low())
                && Objects.equals(a.high(), b.high())
                && a.bound() == b.bound()
                && a.part() == b.part();
    }

    private static ClaimGroup sum(ClaimGroup a, ClaimGroup b) {
        return new ClaimGroup(
                a.measure(),
                a.party(),
                a.group(),
                a.low(),
                a.high(),
                a.bound(),
                a.part(),
                a.sources() + b.sources(),
                a.stillSaidBy() + b.stillSaidBy(),
                speaker(a, b).authority(),
                null,
                a.firstSaidAt().isBefore(b.firstSaidAt()) ? a.firstSaidAt() : b.firstSaidAt(),
                a.lastSaidAt().isAfter(b.lastSaidAt()) ? a.lastSaidAt() : b.lastSaidAt(),
                "",
                0,
                null);
    }
}

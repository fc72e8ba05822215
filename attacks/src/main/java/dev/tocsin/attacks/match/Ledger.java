package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.rows.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is said of each attack: kept by source, and summed over sources as reports come and go, so that the cost of one
 * report does not grow with the story. Once an attack is news, what is said of it as background is evidence too; only
 * the sources are counted apart.
 */
final class Ledger {
    /** What a source says is told by its latest reports; what came before them is forgotten. */
    static final int LATEST_REPORTS = 8;
    /** A record names the things said by most; the rest is kept here only. */
    static final int MOST_GROUPS = 40;
    /** So many sources are asked whether one knows more than another: with more, the majority is right without. */
    static final int MOST_ACCOUNTS = 12;

    private static final List<Authority> AUTHORITIES = Arrays.asList(Authority.values());

    private final Index index;
    private final Rows<ClaimGroup> rows;
    private final Nodes nodes;
    private final Copies copies;

    /** Is told how many sources more, or fewer, speak of the attack on a basis. */
    interface Speakers {
        void change(Basis basis, int more);
    }

    Ledger(Index index, Rows<ClaimGroup> rows, Nodes nodes) {
        this.index = index;
        this.rows = rows;
        this.nodes = nodes;
        this.copies = new Copies(index);
    }

    /** Takes a report of an attack in. */
    void add(String attackId, Report report, Speakers speakers) {
        Set<String> moved = copies.add(attackId, report);
        enter(attackId, report, copies.source(attackId, report), speakers);
        moved.forEach(key -> move(attackId, nodes.get(key).report(), speakers));
    }

    /** Takes a report of an attack out. */
    void remove(String attackId, Report report, Speakers speakers) {
        Set<String> moved = copies.remove(attackId, report);
        strike(attackId, report, speakers);
        moved.forEach(key -> move(attackId, nodes.get(key).report(), speakers));
    }

    private void move(String book, Report report, Speakers speakers) {
        String source = copies.source(book, report);
        if (!source.equals(source(book, report))) {
            strike(book, report, speakers);
            enter(book, report, source, speakers);
        }
    }

    private void enter(String book, Report report, String source, Speakers speakers) {
        String speaks = speaks(book, report.basis(), source);
        if (index.isEmpty(speaks)) {
            speakers.change(report.basis(), 1);
        }
        index.put(speaks, Order.hash(report.key()), report.key());
        index.put(reportsOf(book, source), latestFirst(report), report.key());
        index.put(countedAs(book, report), "", source);
        restate(book, source);
    }

    private void strike(String book, Report report, Speakers speakers) {
        String source = source(book, report);
        String speaks = speaks(book, report.basis(), source);
        index.delete(speaks, Order.hash(report.key()));
        if (index.isEmpty(speaks)) {
            speakers.change(report.basis(), -1);
        }
        index.delete(reportsOf(book, source), latestFirst(report));
        index.delete(countedAs(book, report), "");
        restate(book, source);
    }

    /** Whom the report counts for; what was entered before copies were told apart counts for its own lineage. */
    private String source(String book, Report report) {
        String source = index.first(countedAs(book, report));
        return source == null ? Order.hash(report.lineage()) : source;
    }

    /**
     * What is said, by most sources first.
     *
     * @param sources how many sources speak of it
     */
    List<ClaimGroup> said(String attackId, int sources) {
        try (Stream<Map.Entry<String, ClaimGroup>> found = rows.withPrefix(bySupport(attackId))) {
            List<ClaimGroup> said =
                    found.limit(MOST_GROUPS).map(Map.Entry::getValue).toList();
            return sources < 2 ? said : Fates.settled(said, accounts(attackId), moves(attackId));
        }
    }

    /** For each source what it says: of the first few sources, in an order that only depends on who they are. */
    private List<List<ClaimGroup>> accounts(String book) {
        String path = saidBySources(book);
        Map<String, List<ClaimGroup>> accounts = new TreeMap<>();
        try (Stream<Map.Entry<String, ClaimGroup>> found = rows.withPrefix(path)) {
            found.takeWhile(row -> accounts.size() <= MOST_ACCOUNTS).forEach(row -> {
                String source =
                        row.getKey().substring(path.length(), row.getKey().indexOf('/', path.length()));
                accounts.computeIfAbsent(source, s -> new ArrayList<>()).add(row.getValue());
            });
        }
        return accounts.values().stream().limit(MOST_ACCOUNTS).toList();
    }

    /** What the first few sources tell as moved. */
    private List<Move> moves(String book) {
        return index.first(moved(book), MOST_ACCOUNTS).stream()
                .flatMap(row -> Move.parse(row).stream())
                .toList();
    }

    private void restate(String book, String source) {
        Map<String, ClaimGroup> before = saidBy(book, source);
        List<Report> latest = index.first(reportsOf(book, source), LATEST_REPORTS).stream()
                .map(key -> nodes.get(key).report())
                .toList();
        remember(book, source, Move.of(latest));
        Map<String, ClaimGroup> after = SourceClaims.of(latest);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String claim : all) {
            replace(book, source, claim, before.get(claim), after.get(claim));
        }
    }

    private void remember(String book, String source, List<Move> moves) {
        String before = index.first(moved(book) + source);
        if (moves.isEmpty() && before != null) {
            index.delete(moved(book), source);
        } else if (!moves.isEmpty()) {
            index.put(moved(book), source, Move.asText(moves));
        }
    }

    private Map<String, ClaimGroup> saidBy(String book, String source) {
        String path = said(book, source);
        Map<String, ClaimGroup> said = new TreeMap<>();
        try (Stream<Map.Entry<String, ClaimGroup>> found = rows.withPrefix(path)) {
            found.forEach(row -> said.put(row.getKey().substring(path.length()), row.getValue()));
        }
        return said;
    }

    private void replace(String book, String source, String claim, ClaimGroup before, ClaimGroup after) {
        if (before != null && before.equals(after)) {
            return;
        }
        String row = said(book, source) + claim;
        String about = about(book, claim);
        if (before != null) {
            rows.delete(row);
            index.delete(about + "exemplar/", exemplarFirst(before) + source);
            index.delete(about + "earliest/", Order.ascending(before.firstSaidAt()) + source);
            index.delete(about + "latest/", Order.descending(before.lastSaidAt()) + source);
        }
        if (after != null) {
            rows.put(row, after);
            index.put(about + "exemplar/", exemplarFirst(after) + source, row);
            index.put(about + "earliest/", Order.ascending(after.firstSaidAt()) + source, row);
            index.put(about + "latest/", Order.descending(after.lastSaidAt()) + source, row);
        }
        resum(book, claim, count(after) - count(before), still(after) - still(before));
    }

    private void resum(String book, String claim, int moreSources, int moreStill) {
        String row = book + "/sum/" + claim;
        ClaimGroup sum = rows.get(row);
        int sources = count(sum) + moreSources;
        int still = still(sum) + moreStill;
        if (sum != null) {
            rows.delete(row);
            rows.delete(bySupport(book) + support(sum) + claim);
        }
        if (sources > 0) {
            ClaimGroup next = sum(about(book, claim), sources, still);
            rows.put(row, next);
            rows.put(bySupport(book) + support(next) + claim, next);
        }
    }

    private ClaimGroup sum(String about, int sources, int still) {
        ClaimGroup exemplar = rows.get(index.first(about + "exemplar/"));
        return SourceClaims.copy(
                exemplar,
                sources,
                still,
                rows.get(index.first(about + "earliest/")).firstSaidAt(),
                rows.get(index.first(about + "latest/")).lastSaidAt());
    }

    private static int count(ClaimGroup group) {
        return group == null ? 0 : group.sources();
    }

    private static int still(ClaimGroup group) {
        return group == null ? 0 : group.stillSaidBy();
    }

    private static String saidBySources(String book) {
        return book + "/by/";
    }

    private static String said(String book, String source) {
        return saidBySources(book) + source + "/";
    }

    private static String about(String book, String claim) {
        return book + "/said/" + claim + "/";
    }

    private static String moved(String book) {
        return book + "/moved/";
    }

    private static String bySupport(String book) {
        return book + "/support/";
    }

    private static String support(ClaimGroup sum) {
        return Order.descending(sum.stillSaidBy()) + Order.descending(sum.sources()) + "/";
    }

    private static String exemplarFirst(ClaimGroup group) {
        return Order.descending(group.stillSaidBy())
                + AUTHORITIES.indexOf(group.authority())
                + Order.ascending(group.firstSaidAt());
    }

    private static String speaks(String book, Basis basis, String source) {
        return book + "/speaks/" + basis + "/" + source + "/";
    }

    private static String reportsOf(String book, String source) {
        return book + "/source/" + source + "/";
    }

    private static String countedAs(String book, Report report) {
        return book + "/counted/" + Order.hash(report.key());
    }

    private static String latestFirst(Report report) {
        return Order.descending(report.toldAt()) + Order.hash(report.key());
    }
}

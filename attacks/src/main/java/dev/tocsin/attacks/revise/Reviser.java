package dev.tocsin.attacks.revise;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.read.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a version of an article changes. The version that stands in the end, and what it tells, is the same in whatever
 * order the versions came; only the numbers that reports bear within their article remember the order.
 */
public final class Reviser {
    private final Standing before;
    private final long version;
    private final Instant at;

    private Reviser(Standing before, long version, Instant at) {
        this.before = before;
        this.version = version;
        this.at = at;
    }

    /**
     * Takes in one version.
     *
     * @param before what is remembered of the article, or null when nothing is
     * @param reader asked only where the version stands and may be used
     */
    public static Revised revise(Standing before, Article incoming, Function<Article, Reading> reader) {
        Standing known = before == null ? Standing.unseen(incoming.key()) : before;
        Edition edition = Edition.of(incoming);
        if (!known.yieldsTo(edition)) {
            return new Revised(known, Revised.Outcome.SUPERSEDED, List.of(), null);
        }
        Reviser reviser = new Reviser(known, incoming.version(), toldAt(incoming));
        if (!incoming.status().isUsable() || known.isReplaced()) {
            return reviser.tell(edition, known.replacedBy(), List.of());
        }
        Reading reading = reader.apply(incoming);
        Revised revised = reviser.tell(edition, null, reading.reports());
        return reading.unread().map(revised::setAside).orElse(revised);
    }

    /**
     * Takes in the word that another item of the same source stands in for this one. It holds for every version, come or
     * to come, and is never taken back: where a wire contradicts itself, telling an attack twice is the worse mistake.
     *
     * @param by key of the other item; of several the least in order of characters is remembered
     */
    public static Revised replace(Standing before, String articleKey, String by, Instant at) {
        Standing known = before == null ? Standing.unseen(articleKey) : before;
        if (known.isReplaced() && known.replacedBy().compareTo(by) <= 0) {
            return new Revised(known, Revised.Outcome.SUPERSEDED, List.of(), null);
        }
        long version = known.edition() == null ? 0 : known.edition().version();
        return new Reviser(known, version, at).tell(known.edition(), by, List.of());
    }

    private Revised tell(Edition edition, String replacedBy, List<Report> accounts) {
        List<Report> told = numbered(accounts);
        Set<Integer> ordinals = told.stream().map(Report::ordinal).collect(Collectors.toSet());
        List<Report> past = Stream.concat(
                        before.past().stream(), before.told().stream().map(this::takenBack))
                .filter(report -> !ordinals.contains(report.ordinal()))
                .sorted(Comparator.comparingInt(Report::ordinal))
                .toList();
        Standing after = new Standing(before.articleKey(), edition, replacedBy, told, past, nextAfter(told));
        return new Revised(after, Revised.Outcome.APPLIED, toSay(told), null);
    }

    /** The accounts under the numbers their article knows them by, sorted by number. */
    private List<Report> numbered(List<Report> accounts) {
        List<Report> known = new ArrayList<>(before.told());
        known.addAll(before.past());
        int[] carriedOn = Alignment.align(known, accounts);
        int next = before.nextOrdinal();
        List<Report> numbered = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            int ordinal = carriedOn[i] < 0 ? next++ : known.get(carriedOn[i]).ordinal();
            numbered.add(accounts.get(i).withOrdinal(ordinal));
        }
        numbered.sort(Comparator.comparingInt(Report::ordinal));
        return numbered;
    }

    private int nextAfter(List<Report> told) {
        return told.isEmpty()
                ? before.nextOrdinal()
                : Math.max(before.nextOrdinal(), told.get(told.size() - 1).ordinal() + 1);
    }

    /** A report whose country was corrected is taken back under its old key and told under the new one. */
    private List<Report> toSay(List<Report> told) {
        Set<String> keys = told.stream().map(Report::key).collect(Collectors.toSet());
        Set<Report> already = new HashSet<>(before.told());
        Stream<Report> takenBack = before.told().stream()
                .filter(report -> !keys.contains(report.key()))
                .map(this::takenBack);
        return Stream.concat(takenBack, told.stream().filter(report -> !already.contains(report)))
                .toList();
    }

    private Report takenBack(Report report) {
        return report.withdrawn(version, at);
    }

    private static Instant toldAt(Article article) {
        return Stream.of(article.versionCreatedAt(), article.publishedAt(), article.ingestedAt())
                .filter(instant -> instant != null)
                .findFirst()
                .orElse(null);
    }
}

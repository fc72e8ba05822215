package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an earlier run told of its attacks, for a rebuild to go on with: its ids and revisions, none of its reading. Each
 * id waits with a report that told of the attack. Until the rebuild has read that report, the attack is RETRACTED at the
 * revision after its last.
 */
public final class EarlierRun {
    private static final String WAITS = "not read again yet by the rebuild that goes on with it";

    /** Every id of an earlier run is elder than all that the rebuild gives, whatever times its articles tell. */
    private static final Instant BEFORE_ALL = Instant.parse("0001-01-01T00:00:00Z");

    private final Map<String, Attack> attacks = new TreeMap<>();
    private final Map<String, String> mergedInto = new HashMap<>();
    private final Map<String, Birth> births = new HashMap<>();
    private final Map<String, Set<String>> reportsOfAttack = new HashMap<>();
    private final Map<String, Set<String>> reportsOfArticle = new HashMap<>();
    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, Membership> standing = new TreeMap<>();

    private record Birth(Instant at, Set<String> articles) {}

    /** Takes the last revision of an attack, in whatever state. */
    public void take(Attack attack) {
        attacks.put(attack.id(), waiting(attack));
        if (attack.mergedInto() != null) {
            mergedInto.put(attack.id(), attack.mergedInto());
        }
    }

    /** Takes a change of an attack; of one attack's changes, the earlier before the later. */
    public void take(AttackChange change) {
        if (change.after().status() == AttackStatus.ACTIVE) {
            Set<String> articles = new TreeSet<>(change.after().articles());
            articles.addAll(change.after().mentions());
            births.putIfAbsent(change.attackId(), new Birth(change.at(), articles));
        }
    }

    /** Takes the last version of a report, told or withdrawn. */
    public void take(Report report) {
        reports.put(report.key(), Waiting.unread(report));
        add(reportsOfArticle, report.articleKey(), report.key());
    }

    /** Takes the last word on which attack a report belongs to. */
    public void take(Membership membership) {
        if (membership.attackId() != null) {
            standing.put(membership.reportKey(), membership);
            add(reportsOfAttack, membership.attackId(), membership.reportKey());
        }
    }

    private static void add(Map<String, Set<String>> sets, String key, String one) {
        sets.computeIfAbsent(key, k -> new TreeSet<>()).add(one);
    }

    /** The attack while no report tells it. One that the earlier run itself retracted is not told anew. */
    private static Attack waiting(Attack attack) {
        Attack gone = attack.gone(AttackStatus.RETRACTED, null, attack.updatedAt());
        return attack.status() == AttackStatus.RETRACTED
                ? gone.toBuilder().change(attack.change()).build()
                : gone.toBuilder().revision(attack.revision() + 1).change(WAITS).build();
    }

    /**
     * Puts the ids and revisions into a state that knows nothing yet.
     *
     * @return each attack as it waits, for those who follow the rebuild from its beginning; before is null
     */
    public List<Revision> into(MatchState state) {
        Index index = new Index(state.index());
        Map<String, List<String>> held = new TreeMap<>();
        List<Revision> revisions = new ArrayList<>();
        int age = 0;
        for (String id : eldestFirst()) {
            Attack attack = attacks.get(id);
            state.attacks().put(id, new Standing(attack, BEFORE_ALL.plusMillis(age++), 0, 0, 0, 0));
            revisions.add(new Revision(null, attack, articles(id).findFirst().orElse("")));
            String holder = holder(id);
            if (holder != null) {
                held.computeIfAbsent(holder, key -> new ArrayList<>()).add(id);
                index.put(Index.holder(id), "", holder);
            }
        }
        held.forEach((holder, ids) -> state.reports().put(holder, Waiting.of(reports.get(holder), ids)));
        return revisions;
    }

    /** That none of its reports belongs to an attack, as long as none is read again. */
    public List<Membership> withdrawals() {
        return standing.values().stream()
                .map(told -> new Membership(
                        told.reportKey(),
                        told.articleKey(),
                        null,
                        told.basis(),
                        ReportStatus.WITHDRAWN,
                        told.updatedAt()))
                .toList();
    }

    private List<String> eldestFirst() {
        return attacks.keySet().stream()
                .sorted(Comparator.comparing(this::bornAt).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Instant bornAt(String id) {
        return births.containsKey(id) ? births.get(id).at() : Instant.MAX;
    }

    private Stream<String> articles(String id) {
        return births.containsKey(id) ? births.get(id).articles().stream() : Stream.empty();
    }

    /** A report that tells the attack, rather one that did so from the first; for one retracted, one that did; or null. */
    private String holder(String id) {
        Set<String> telling = new TreeSet<>(reportsOfAttack.getOrDefault(heir(id), Set.of()));
        telling.retainAll(reports.keySet());
        return articles(id)
                .flatMap(article -> reportsOfArticle.getOrDefault(article, Set.of()).stream())
                .filter(report -> telling.isEmpty() ? mayHaveTold(report, id) : telling.contains(report))
                .findFirst()
                .or(() -> telling.stream().findFirst())
                .orElse(null);
    }

    /** The attack that it became part of, over however many steps. */
    private String heir(String id) {
        String heir = id;
        while (mergedInto.containsKey(heir)) {
            heir = mergedInto.get(heir);
        }
        return heir;
    }

    private boolean mayHaveTold(String report, String id) {
        return !standing.containsKey(report) && report.startsWith(Ids.country(id) + "|");
    }
}

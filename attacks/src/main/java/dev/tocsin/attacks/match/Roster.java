package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Report;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Who belongs to which attack: enters and strikes reports, and counts articles and sources as it goes. */
final class Roster {
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private final MatchState state;
    private final Index index;
    private final Nodes nodes;
    private final Ledger ledger;
    private final Round round;
    private final Map<String, Numbers> numbers = new HashMap<>();

    Roster(MatchState state, Index index, Nodes nodes, Ledger ledger, Round round) {
        this.state = state;
        this.index = index;
        this.nodes = nodes;
        this.ledger = ledger;
        this.round = round;
    }

    /** What is counted of one attack. */
    static final class Numbers {
        int articles;
        int mentions;
        int sources;
        int mentioningSources;
    }

    Numbers numbers(String attackId) {
        return numbers.computeIfAbsent(attackId, id -> {
            Numbers counted = new Numbers();
            Standing standing = state.attacks().get(id);
            if (standing != null) {
                counted.articles = standing.articles();
                counted.mentions = standing.mentions();
                counted.sources = standing.sources();
                counted.mentioningSources = standing.mentioningSources();
            }
            return counted;
        });
    }

    /** Enters a report in an attack. */
    void enter(String attackId, Told told) {
        Told entered = told.withAttack(attackId);
        nodes.put(entered);
        Report report = entered.report();
        count(attackId, report, 1, () -> {
            index.put(Index.byAttack(attackId), Rank.of(report), report.key());
            index.put(articles(attackId, report.basis()), byArticle(report), report.key());
            if (report.publishedAt() != null) {
                index.put(Index.byPublication(attackId), byPublication(report), report.key());
            }
        });
        ledger.add(attackId, report, (basis, more) -> countSources(attackId, basis, more));
        told.ids().forEach(id -> index.put(Index.heldIds(attackId), byAge(id), report.key()));
        touch(attackId, told);
    }

    /** Strikes a report from its attack. */
    void strike(Told told) {
        String attackId = told.attackId();
        Report report = told.report();
        count(attackId, report, -1, () -> {
            index.delete(Index.byAttack(attackId), Rank.of(report));
            index.delete(articles(attackId, report.basis()), byArticle(report));
            if (report.publishedAt() != null) {
                index.delete(Index.byPublication(attackId), byPublication(report));
            }
        });
        ledger.remove(attackId, report, (basis, more) -> countSources(attackId, basis, more));
        told.ids().forEach(id -> index.delete(Index.heldIds(attackId), byAge(id)));
        touch(attackId, told);
    }

    /** Gives ids to a report of the attack that holds them. */
    void give(String attackId, List<String> ids, String reportKey) {
        for (String id : ids) {
            index.put(Index.heldIds(attackId), byAge(id), reportKey);
            index.put(Index.holder(id), "", reportKey);
        }
        nodes.put(nodes.get(reportKey).withIdsToo(ids));
    }

    private void touch(String attackId, Told told) {
        round.touches(attackId);
        told.ids().forEach(round::touches);
    }

    /** Rows of the articles that tell an attack on this basis, in order of their keys. */
    static String articles(String attackId, Basis basis) {
        return attackId + "/article/" + basis + "/";
    }

    /** Eldest first. */
    String byAge(String id) {
        return Order.ascending(born(id)) + id;
    }

    private Instant born(String id) {
        return state.attacks().get(id).born();
    }

    private void count(String attackId, Report report, int sign, Runnable change) {
        boolean wasNews = tells(attackId, report, Basis.REPORT);
        boolean wasMention = !wasNews && tells(attackId, report, Basis.MENTION);
        change.run();
        boolean isNews = tells(attackId, report, Basis.REPORT);
        boolean isMention = !isNews && tells(attackId, report, Basis.MENTION);
        Numbers counted = numbers(attackId);
        counted.articles += wasNews == isNews ? 0 : sign;
        counted.mentions += (isMention ? 1 : 0) - (wasMention ? 1 : 0);
    }

    private void countSources(String attackId, Basis basis, int more) {
        Numbers counted = numbers(attackId);
        if (basis == Basis.REPORT) {
            counted.sources += more;
        } else {
            counted.mentioningSources += more;
        }
    }

    /** Whether the report's article tells the attack on this basis. */
    boolean tells(String attackId, Report report, Basis basis) {
        return !index.isEmpty(articles(attackId, basis) + article(report));
    }

    private static String article(Report report) {
        return CONTROLS.matcher(report.articleKey()).replaceAll(" ") + "\n";
    }

    private static String byArticle(Report report) {
        return article(report) + report.ordinal();
    }

    private static String byPublication(Report report) {
        return Order.ascending(report.publishedAt()) + Order.hash(report.key());
    }
}

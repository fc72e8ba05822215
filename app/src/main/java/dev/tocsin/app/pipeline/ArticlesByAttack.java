package dev.tocsin.app.pipeline;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.ReportStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which articles tell of which attack, all of them: an attack's own record only names the first few. */
final class ArticlesByAttack {
    private final Map<String, SortedSet<String>> articles = new HashMap<>();
    private final Map<String, SortedSet<String>> mentions = new HashMap<>();

    /** Of the full membership. */
    static ArticlesByAttack of(Stream<Membership> memberships) {
        ArticlesByAttack evidence = new ArticlesByAttack();
        memberships
                .filter(membership -> membership.status() == ReportStatus.TOLD)
                .forEach(evidence::add);
        return evidence;
    }

    private void add(Membership membership) {
        (membership.basis() == Basis.REPORT ? articles : mentions)
                .computeIfAbsent(membership.attackId(), id -> new TreeSet<>())
                .add(membership.articleKey());
    }

    /** The attack with every article that tells it as news, and every other one that mentions it. */
    Attack whole(Attack attack) {
        SortedSet<String> news = articles.getOrDefault(attack.id(), new TreeSet<>());
        List<String> background = mentions.getOrDefault(attack.id(), new TreeSet<>()).stream()
                .filter(article -> !news.contains(article))
                .toList();
        return attack.withEvidence(List.copyOf(news), background);
    }
}

package dev.tocsin.app.pipeline;

import dev.tocsin.app.broker.EmbeddedBroker;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.schemas.Topics;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every account of an attack that a run has read, and the attack that it was brought to. */
public final class Accounts {
    private final List<Account> accounts;
    private final Map<String, String> mergedInto;

    private Accounts(List<Account> accounts, Map<String, String> mergedInto) {
        this.accounts = accounts;
        this.mergedInto = mergedInto;
    }

    /**
     * One article's account of one attack.
     *
     * @param attackId the attack it belongs to
     */
    public record Account(Report report, String attackId) {}

    /** What a run left in the directory that it was given. */
    public static Accounts in(Path data) {
        try (EmbeddedBroker broker =
                EmbeddedBroker.start(Workspace.existing(data).broker())) {
            return on(Map.of("bootstrap.servers", broker.bootstrapServers()), Topics.standard());
        }
    }

    /**
     * What the topics of a deployment hold now.
     *
     * @param kafka where they are, and how to reach them
     */
    public static Accounts on(Map<String, String> kafka, Topics topics) {
        Map<String, String> attackOf = LatestValues.read(kafka, topics.attackReports()).stream()
                .filter(membership -> membership.status() == ReportStatus.TOLD)
                .collect(Collectors.toMap(Membership::reportKey, Membership::attackId));
        List<Account> accounts = LatestValues.read(kafka, topics.reports()).stream()
                .filter(report -> attackOf.containsKey(report.key()))
                .map(report -> new Account(report, attackOf.get(report.key())))
                .toList();
        Map<String, String> mergedInto = new HashMap<>();
        LatestValues.read(kafka, topics.attacks()).stream()
                .filter(attack -> attack.status() == AttackStatus.MERGED)
                .forEach((Attack attack) -> mergedInto.put(attack.id(), attack.mergedInto()));
        return new Accounts(accounts, mergedInto);
    }

    /** Of the attack with this id, or of the one that it became part of; empty where there is none. */
    public List<Account> ofAttack(String id) {
        String standing = standing(id);
        return accounts.stream()
                .filter(account -> account.attackId().equals(standing))
                .toList();
    }

    /** By the article with this key, or with this id where only one source has an item of that id. */
    public List<Account> byArticle(String name) {
        List<Account> byKey = accounts.stream()
                .filter(account -> account.report().articleKey().equals(name))
                .toList();
        return byKey.isEmpty() ? byId(name).orElse(List.of()) : byKey;
    }

    private Optional<List<Account>> byId(String id) {
        Map<String, List<Account>> byKey = accounts.stream()
                .filter(account -> account.report().articleKey().endsWith("|" + id))
                .collect(Collectors.groupingBy(account -> account.report().articleKey()));
        return byKey.size() == 1 ? Optional.of(byKey.values().iterator().next()) : Optional.empty();
    }

    private String standing(String id) {
        String standing = id;
        while (mergedInto.containsKey(standing)) {
            standing = mergedInto.get(standing);
        }
        return standing;
    }
}

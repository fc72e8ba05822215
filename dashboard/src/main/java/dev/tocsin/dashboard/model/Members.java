package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.ReportStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which reports belong to which attack. */
final class Members {
    private final Map<String, Membership> byReport = new HashMap<>();
    private final Map<String, Map<String, Membership>> byAttack = new HashMap<>();

    void put(Membership membership) {
        Membership before = byReport.put(membership.reportKey(), membership);
        if (before != null && before.attackId() != null) {
            of(before.attackId()).remove(before.reportKey());
        }
        if (membership.attackId() != null && membership.status() == ReportStatus.TOLD) {
            of(membership.attackId()).put(membership.reportKey(), membership);
        }
    }

    private Map<String, Membership> of(String attackId) {
        return byAttack.computeIfAbsent(attackId, id -> new HashMap<>());
    }

    /** The attack with every article that tells it; its own first ones where its reports are not known here. */
    Attack complete(Attack attack) {
        Collection<Membership> members =
                byAttack.getOrDefault(attack.id(), Map.of()).values();
        return members.isEmpty()
                ? attack
                : attack.withEvidence(keys(members, Basis.REPORT), keys(members, Basis.MENTION));
    }

    private static List<String> keys(Collection<Membership> members, Basis basis) {
        return members.stream()
                .filter(member -> member.basis() == basis)
                .map(Membership::articleKey)
                .distinct()
                .sorted()
                .toList();
    }
}

package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as it stands, and what matching made of it.
 *
 * @param attackId the attack it belongs to; null once it is withdrawn
 * @param antecedent key of the report it was joined to; null where it begins an attack
 * @param score how well it fits its antecedent, 0 to 1; 0 where it has none
 * @param rivals keys of reports of other attacks that it fits as well: while there are any it stands alone
 * @param ids attack ids it holds: its own, once that was told, and those that withdrawn reports left it
 */
public record Told(
        Report report, String attackId, String antecedent, double score, List<String> rivals, List<String> ids) {
    public Told {
        rivals = List.copyOf(rivals);
        ids = List.copyOf(ids);
    }

    boolean stands() {
        return report.status() == ReportStatus.TOLD;
    }

    Told withReport(Report other) {
        return new Told(other, attackId, antecedent, score, rivals, ids);
    }

    Told withAttack(String other) {
        return new Told(report, other, antecedent, score, rivals, ids);
    }

    Told joinedAs(Decision decision) {
        return new Told(report, attackId, decision.antecedent(), decision.score(), decision.rivals(), ids);
    }

    Told withIds(List<String> others) {
        return new Told(report, attackId, antecedent, score, rivals, others);
    }

    Told withIdsToo(List<String> more) {
        List<String> all = new ArrayList<>(ids);
        all.addAll(more);
        return withIds(all);
    }
}

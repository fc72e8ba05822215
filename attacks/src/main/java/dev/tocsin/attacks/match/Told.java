package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import java.util.List;

/**
 * A report as it stands, and what matching made of it.
 *
 * @param attackId the attack it belongs to; null once it is withdrawn
 * @param antecedent key of the report it was joined to; null where it begins an attack
 * @param score how well it fits its antecedent, 0 to 1; 0 where it has none
 * @param rivals keys of reports of other attacks that it fits as well: while there are any it stands alone
 * @param ids attack ids it holds, eldest first: its own, once that was told, and those that withdrawn reports left it
 */
public record Told(
        Report report, String attackId, String antecedent, double score, List<String> rivals, List<String> ids) {
    public Told {
        rivals = List.copyOf(rivals);
        ids = List.copyOf(ids);
    }
}

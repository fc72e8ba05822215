package dev.tocsin.attacks.match;

import java.util.List;

/**
 * What a report is joined to.
 *
 * @param antecedent key of a report, or null where it begins an attack
 * @param score how well it fits the antecedent, 0 to 1
 * @param rivals keys of reports of other attacks that it may as well belong to
 */
record Decision(String antecedent, double score, List<String> rivals) {
    static final Decision ALONE = new Decision(null, 0, List.of());

    static Decision alone(List<String> rivals) {
        return new Decision(null, 0, rivals);
    }
}

package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Membership;
import java.util.List;

/**
 * What one report changed, in an order that depends on nothing but the state and the report.
 *
 * @param revisions the attacks that are to be told anew; each attack at most once
 * @param memberships the reports that joined, left or changed their attack
 */
public record Outcome(List<Revision> revisions, List<Membership> memberships) {
    public Outcome {
        revisions = List.copyOf(revisions);
        memberships = List.copyOf(memberships);
    }
}

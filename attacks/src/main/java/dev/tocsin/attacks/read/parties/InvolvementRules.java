package dev.tocsin.attacks.read.parties;

import java.util.List;
import java.util.stream.Stream;

/**
 * All rules that tie a group to an attack, in the order in which they are tried; the first that fits decides. {@code §}
 * is the group. Each carries texts that it must fit and texts that it must not.
 */
final class InvolvementRules {
    static final List<InvolvementRule> ALL = Stream.of(
                    NamedOnlyRules.ALL, FightRules.ALL, ClaimRules.ALL, SuspicionRules.ALL, AttributionRules.ALL)
            .flatMap(List::stream)
            .toList();

    private InvolvementRules() {}
}

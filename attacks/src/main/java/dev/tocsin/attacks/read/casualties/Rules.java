package dev.tocsin.attacks.read.casualties;

import java.util.List;
import java.util.stream.Stream;

/** All rules that join people to harm. Each carries texts that it must match and texts that it must not. */
public final class Rules {
    /** Who is told as counted in a number of dead that stands elsewhere: a part of it. */
    public static final String IN_TOLL = "counted in the dead";

    static final List<Rule> ALL = Stream.of(KillingRules.ALL, HurtingRules.ALL, TollRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}
}

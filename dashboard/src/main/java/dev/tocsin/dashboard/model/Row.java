package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.tally.Policy;
import dev.tocsin.schemas.Codecs;
import java.util.EnumMap;
import java.util.Map;

/** One attack as it stands, with what has been worked out from it so far. Safe for use by many threads. */
final class Row {
    private final Attack attack;
    private final Map<Policy, Counted> counted = new EnumMap<>(Policy.class);

    Row(Attack attack) {
        this.attack = attack;
    }

    Attack attack() {
        return attack;
    }

    /** The attack with its numbers as {@code policy} counts them. */
    synchronized Counted under(Policy policy) {
        return counted.computeIfAbsent(policy, this::count);
    }

    private Counted count(Policy policy) {
        return new Counted(policy.recount(attack));
    }

    /** An attack under one policy. Its JSON is made once, since the same attack is asked for again and again. */
    static final class Counted {
        private final Attack attack;
        private String json;

        Counted(Attack attack) {
            this.attack = attack;
        }

        Attack attack() {
            return attack;
        }

        synchronized String json() {
            if (json == null) {
                json = Codecs.ATTACK.toJson(attack);
            }
            return json;
        }
    }
}

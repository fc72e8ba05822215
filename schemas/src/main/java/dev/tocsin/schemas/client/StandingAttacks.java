package dev.tocsin.schemas.client;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The attacks as they stand: of each id the record of the highest revision, in whatever order and however often records
 * come. Not safe for use by many threads.
 */
public final class StandingAttacks {
    private final SortedMap<String, Attack> byId = new TreeMap<>();

    /** Takes a record in; false where this or a later revision of the attack has come already. */
    public boolean accept(Attack attack) {
        Attack known = byId.get(attack.id());
        if (known != null && known.revision() >= attack.revision()) {
            return false;
        }
        byId.put(attack.id(), attack);
        return true;
    }

    /** The last record of {@code id} in whatever state, or null where none has come. */
    public Attack get(String id) {
        return byId.get(id);
    }

    /**
     * The attack that {@code id} stands for today: itself, or the one its reports were found to tell of. Empty where it
     * was retracted or has not come yet.
     */
    public Optional<Attack> standing(String id) {
        Set<String> passed = new HashSet<>();
        Attack attack = byId.get(id);
        while (attack != null && attack.status() == AttackStatus.MERGED && passed.add(attack.id())) {
            attack = byId.get(attack.mergedInto());
        }
        return Optional.ofNullable(attack).filter(found -> found.status() == AttackStatus.ACTIVE);
    }

    /** The attacks that sums are made of, by id: ACTIVE, told as news, not ambiguous, of a type that is tallied. */
    public Stream<Attack> tallied() {
        return byId.values().stream().filter(Attack::isTallied);
    }

    /** The last record of every id, in whatever state, by id. */
    public Collection<Attack> all() {
        return Collections.unmodifiableCollection(byId.values());
    }
}

package dev.tocsin.schemas.client;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.schemas.Samples;
import java.util.List;
import java.util.Set;

/**
 * A story as the topic of attacks tells it, with a correction, a merge, a split, a withdrawal, a revival and records that
 * come twice or late: for authors of consumers, to play to their own code. Everything in it is made up.
 */
public final class Story {
    private static final String EMBASSY = "aaaaaaa1";
    private static final String MARKET = "bbbbbbb2";

    /**
     * One record, and what a consumer must hold after it.
     *
     * @param tallied ids of the attacks that count
     * @param killed the sum of their victims killed, best
     */
    public record Step(String what, Attack attack, Set<String> tallied, long killed) {}

    public static final List<Step> STEPS = List.of(
            step("a first report", active(EMBASSY, 1, 4), Set.of(EMBASSY), 4),
            step("the toll is corrected", active(EMBASSY, 2, 6), Set.of(EMBASSY), 6),
            step("another attack, it seems", active(MARKET, 1, 5), Set.of(EMBASSY, MARKET), 11),
            step("an old record comes again", active(EMBASSY, 1, 4), Set.of(EMBASSY, MARKET), 11),
            step("the two turn out to be one", mergedInto(EMBASSY, MARKET, 2, 5), Set.of(EMBASSY), 6),
            step("and are parted again", active(MARKET, 3, 5), Set.of(EMBASSY, MARKET), 11),
            step("the only article of one is withdrawn", retracted(EMBASSY, 3, 6), Set.of(MARKET), 5),
            step("the other may be a third's report", ambiguous(MARKET, 4, 5), Set.of(), 0),
            step("a late record changes nothing", active(MARKET, 3, 5), Set.of(), 0),
            step("a retracted attack is told again", active(EMBASSY, 4, 7), Set.of(EMBASSY), 7),
            step("the doubt is gone", active(MARKET, 5, 8), Set.of(EMBASSY, MARKET), 15));

    private Story() {}

    private static Step step(String what, Attack attack, Set<String> tallied, long killed) {
        return new Step(what, attack, tallied, killed);
    }

    private static Attack active(String id, long revision, int killed) {
        return attack(id, AttackStatus.ACTIVE, null, revision, killed, List.of());
    }

    private static Attack mergedInto(String other, String id, long revision, int killed) {
        return attack(id, AttackStatus.MERGED, other, revision, killed, List.of());
    }

    private static Attack retracted(String id, long revision, int killed) {
        return attack(id, AttackStatus.RETRACTED, null, revision, killed, List.of());
    }

    private static Attack ambiguous(String id, long revision, int killed) {
        return attack(id, AttackStatus.ACTIVE, null, revision, killed, List.of("ccccccc3"));
    }

    private static Attack attack(
            String id, AttackStatus status, String mergedInto, long revision, int killed, List<String> ambiguousWith) {
        Attack like = Samples.ATTACK;
        return new Attack(
                id,
                status,
                mergedInto,
                revision,
                like.basis(),
                like.grade(),
                like.date(),
                like.place(),
                like.type(),
                Estimate.exactly(killed),
                null,
                null,
                null,
                List.of(),
                1,
                List.of("wire-a|" + id),
                1,
                List.of(),
                0,
                ambiguousWith,
                List.of(),
                like.policy(),
                like.codebook(),
                Samples.NOON,
                Samples.NOON.plusSeconds(revision),
                "revision " + revision);
    }
}

package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.discourse.AttackTypes;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sense;
import java.util.List;

/**
 * The kind of a scene's attack. An accident or what somebody did to himself enters no tally; so who killed others and then
 * himself is none of these, whatever words tell of him.
 */
public final class ToldType {
    private ToldType() {}

    public static AttackType of(Scene scene) {
        AttackType type = AttackTypes.of(scene);
        boolean slip = !type.isTallied();
        return slip && harmsOthers(scene, type) ? AttackTypes.ofHarmToOthers(scene) : type;
    }

    private static boolean harmsOthers(Scene scene, AttackType type) {
        return MurderSuicide.isTold(scene.facts())
                || type == AttackType.SELF_INFLICTED
                        && (isBeforeHimself(scene) || harmsSeveral(scene, type) || isAtAttackersHand(scene));
    }

    /** "Shot his wife and then himself". */
    private static boolean isBeforeHimself(Scene scene) {
        return scene.facts().stream()
                .flatMap(f -> f.casualties().stream())
                .anyMatch(c -> c.isVictim()
                        && !c.people().has(Sense.PRON)
                        && !c.people().has(Sense.REFLEX)
                        && MurderSuicide.isBeforeHimself(
                                c.sentence(), c.people().to()));
    }

    /** Whether there is a victim, and somebody besides. */
    private static boolean harmsSeveral(Scene scene, AttackType type) {
        List<Claim> claims = ClaimMaker.claims(scene, type);
        return claims.stream().anyMatch(c -> c.party() == Party.VICTIM && c.best() > 0)
                && claims.stream().mapToInt(Claim::best).sum() > 1;
    }

    /** Whether somebody is told as harmed by a gunman, a suspect: not only by himself. */
    private static boolean isAtAttackersHand(Scene scene) {
        return scene.facts().stream()
                .anyMatch(f -> f.sentence().has(Sense.ATTACKER)
                        && f.casualties().stream()
                                .anyMatch(c -> c.isVictim() && c.people().group() == Group.SECURITY_FORCES));
    }
}

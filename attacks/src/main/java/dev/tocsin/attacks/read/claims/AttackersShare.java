package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import java.util.List;

/**
 * What of a scene's dead and hurt is the attackers', where the sentences have not told it themselves: the killer among the
 * bodies, "the man" who turns out to be the suspect, the bomber whose death goes without saying. Its methods stand in the
 * order in which {@link ClaimMaker} asks: the number of dead, of hurt, and what the attackers' own number is then.
 */
final class AttackersShare {
    private final List<Facts> facts;
    private final AttackType type;
    private final Cast cast;
    private final Wholes wholes;
    private final boolean murderSuicide;
    /** Who killed himself and was told among the victims; null until he is found there. */
    private Statement killer;

    AttackersShare(List<Facts> facts, AttackType type, Cast cast, Wholes wholes, boolean murderSuicide) {
        this.facts = facts;
        this.type = type;
        this.cast = cast;
        this.wholes = wholes;
        this.murderSuicide = murderSuicide;
    }

    /** The victims' dead as told, without attackers whom the headline counts in and without who is told to have shot himself. */
    Statement outOfWhole() {
        Statement whole = wholes.of(Party.VICTIM, Harm.KILLED).without(whole(Harm.KILLED), !murderSuicide);
        Statement shot = wholes.of(Party.VICTIM, Harm.SHOT).whole();
        boolean his = shot != null
                && !murderSuicide
                && MurderSuicide.holdsKiller(whole)
                && MurderSuicide.isShotBeforeHimself(shot)
                && (shot.isVague() || shot.value() < whole.value());
        return his ? withoutKiller(whole) : whole;
    }

    /** "Three dead in flat: a man shot his wife and her mother and then himself": those shot are the two others of the three. */
    boolean leavesNobodyHurt(Statement injured, Statement dead) {
        return killer != null && Hurt.isOnlyShot(injured, dead);
    }

    /** The victims' dead, none where they are the attackers, without a killer whom nothing but his own hand tells. */
    Statement outOfDead(Statement dead) {
        if (new DeadAttackers(type, cast.persons(), murderSuicide).are(dead, whole(Harm.KILLED))) {
            return null;
        }
        boolean his = dead != null && cast.holdsOwnHand(dead) || murderSuicide && MurderSuicide.holdsKiller(dead);
        return his ? withoutKiller(dead) : dead;
    }

    private Statement withoutKiller(Statement dead) {
        killer = MurderSuicide.killer(dead);
        return dead.withCount(dead.count().minus(1));
    }

    /** Whether those told as hurt are attackers, or dead with them. */
    boolean areHurt(Statement injured, Statement dead) {
        return isShotBeforeKiller(injured, dead) || isOfAllDead(injured, dead) || areSuspects(injured);
    }

    /** "Man shot wife, then himself", "two dead in murder-suicide": of the two one is he, and the other is she whom he shot. */
    private boolean isShotBeforeKiller(Statement shot, Statement dead) {
        boolean his = killer != null && Hurt.isOnlyShot(shot, dead);
        boolean lives = his && (shot.isAlso() || shot.facts().sentence().has(Sense.SURVIVE));
        return his && (murderSuicide && !lives || MurderSuicide.isShotBeforeHimself(shot));
    }

    /** "He shot his wife and then himself. Both had gunshot wounds." */
    private boolean isOfAllDead(Statement hurt, Statement dead) {
        int attackers = dead();
        return hurt != null
                && dead != null
                && attackers > 0
                && hurt.isOfAll()
                && hurt.value() == dead.value() + attackers;
    }

    private boolean areSuspects(Statement hurt) {
        Statement injured = whole(Harm.INJURED);
        return HurtSuspects.are(hurt, injured != null ? injured : whole(Harm.SHOT), cast.persons());
    }

    /** How many attackers are told to be dead, or were taken out of the number of victims. */
    int dead() {
        Statement attackers = whole(Harm.KILLED);
        return attackers != null ? attackers.value() : killer != null ? 1 : 0;
    }

    /** Whether no attacker is dead, as far as anything tells. */
    boolean isNone() {
        return whole(Harm.KILLED) == null && Bombers.dead(facts, type) == null;
    }

    /**
     * The attackers' own dead: as told, and bombers beside them; else who was found among the victims; else whom the text
     * leaves out of a number of dead, whom their charge must have killed, whom it counts into one.
     *
     * @param anybodyHarmed whether there are victims; only then has who took his own life attacked
     */
    Statement own(Statement told, boolean anybodyHarmed) {
        if (told != null && told.value() > 0) {
            return BesideBombers.and(facts, told, Bombers.dead(facts, type));
        }
        if (killer != null) {
            return killer;
        }
        Statement leftOut = LeftOutAttackers.dead(facts);
        Statement bombers = leftOut == null ? Bombers.dead(facts, type) : leftOut;
        bombers = bombers == null ? CountedIn.dead(facts) : bombers;
        return bombers == null && anybodyHarmed ? OwnDeath.dead(facts) : bombers;
    }

    private Statement whole(Harm harm) {
        return wholes.of(Party.PERPETRATOR, harm).whole();
    }
}

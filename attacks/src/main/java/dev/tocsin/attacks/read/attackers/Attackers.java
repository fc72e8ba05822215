package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells which of those harmed were the attackers, where no noun says so: "a man who stabbed two people was shot dead". Goes
 * through an article's sentences in order, since "he", "the girl" or "all three" may stand in a later one.
 *
 * <p>Several ways of telling lead there; each is a class of its own, and one of them that knows them is enough.
 */
public final class Attackers {
    private final Identified identified = new Identified();
    private final DoersAgain doers = new DoersAgain();
    private final ToldByNumber numbers = new ToldByNumber();
    private final InParts parts = new InParts();
    private final Fellows fellows = new Fellows();
    private final Drivers drivers = new Drivers();
    private final Riders riders = new Riders();
    private final AnsweredFire answered = new AnsweredFire();
    private final HeWhoDidIt he = new HeWhoDidIt();

    /** Who is asked: first what the very sentence says, the nearest words before the farther; then what was told before it. */
    private final List<Predicate<Harmed>> asked = List.of(
            // what they are called
            SaidToBe::are,
            identified::are,
            // what they did
            ToldDoing::are,
            ShotForIt::are,
            // at whose hand, and on whose side they fell
            OwnBomb::kills,
            Repelled::are,
            AttackersLosses::are,
            OtherAttackers::are,
            // who else was told as an attacker before, and is they
            HeWhoDidIt::isBehindAttacker,
            doers::tell,
            numbers::areAttackers,
            parts::are,
            fellows::are,
            drivers::are,
            riders::are,
            answered::fell,
            he::is);

    /** The casualties of the next sentence, with attackers on their side. */
    public List<Casualty> sorted(Sentence s, Chains people, List<Casualty> casualties) {
        List<Casualty> sorted = byWords(s, people, casualties);
        remember(s, people, casualties);
        List<Casualty> settled = he.settled(s, people, sorted);
        doers.suffer(s, settled);
        return settled;
    }

    /** With those on the attackers' side whom their own words, or what they do, put there. */
    private List<Casualty> byWords(Sentence s, Chains people, List<Casualty> casualties) {
        List<Casualty> sorted = new ArrayList<>(casualties.size());
        for (Casualty c : casualties) {
            Harmed harmed = new Harmed(s, people, casualties, c);
            if (c.isVictim()) {
                sorted.add(asked.stream().anyMatch(know -> know.test(harmed)) ? c.as(Party.PERPETRATOR) : c);
            } else {
                sorted.add(OthersVictims.are(harmed) ? c.as(Party.VICTIM) : c);
            }
        }
        return sorted;
    }

    private void remember(Sentence s, Chains people, List<Casualty> casualties) {
        identified.add(people);
        doers.add(s, people);
        numbers.add(s, people, casualties);
        parts.add(s, people);
        fellows.add(s, people);
        drivers.add(s, people);
        riders.add(s);
        answered.add(s, people);
        he.add(s, people);
    }
}

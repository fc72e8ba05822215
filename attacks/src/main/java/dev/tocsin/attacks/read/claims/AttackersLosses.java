package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.people.Actors;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Those harmed whom the words around them tell as the attackers' own: "the rebels lost three men", "two dead of the gunmen". */
final class AttackersLosses {
    private static final WordSet MEMBER = WordSet.of(
            "member",
            "fighter",
            "operative",
            "commander",
            "leader",
            "expert",
            "militant",
            "recruit",
            "veteran",
            "supporter",
            "follower",
            "cadre",
            "guerrilla");

    /** In words: from "a member" to the group. */
    private static final int OF_GROUP = 8;

    private static final WordSet TOLL = WordSet.of("casualties", "losses", "deaths", "fatalities", "toll", "dead");

    private AttackersLosses() {}

    static boolean are(Sentence s, Chains people, Casualty c) {
        return isOwnLoss(s, people, c)
                || areOfThoseWhoActed(s, people, c.people())
                || isDeadOfAttackers(s, c)
                || areOfThoseShot(s, people, c)
                || isMember(s, c.people())
                || areOfDoersBefore(s, people, c.people())
                || isTheirToll(s, c.people());
    }

    /** "by three gunmen, two of whom were shot dead", "of the three gunmen one was shot dead": some of them. */
    private static boolean areOfDoersBefore(Sentence s, Chains people, People p) {
        boolean ofWhom = s.at(p.to() - 1).is("whom") && s.at(p.from() - 1).is(",");
        boolean ofThese =
                p.head() < 0 && p.kind() == People.Kind.COUNTED && s.at(0).is("of") && p.from() > 1;
        People all = ofWhom ? people.endingAt(p.from() - 1) : ofThese ? people.at(1) : null;
        return all != null && all.attackers() && !all.isOne() && (ofWhom || isRightBehind(s, all, p));
    }

    private static boolean isRightBehind(Sentence s, People all, People p) {
        return p.from() == all.to()
                || p.from() == all.to() + 1 && s.at(all.to()).is(",");
    }

    /** "put insurgent casualties at 14 dead". */
    private static boolean isTheirToll(Sentence s, People p) {
        return s.at(p.from() - 1).is("at")
                && TOLL.has(s.at(p.from() - 2))
                && (s.at(p.from() - 3).is(Sense.ATTACKER) || Actors.at(s, p.from() - 3) != null);
    }

    /** "the rebels lost three men", "the militants suffered six deaths": their own. */
    private static boolean isOwnLoss(Sentence s, Chains people, Casualty c) {
        boolean lost = s.at(c.trigger()).is("lost");
        int verb = lost ? c.trigger() : c.people().from() - 1;
        boolean suffered =
                s.at(verb).is("suffered") || s.at(verb).is("had") && c.people().from() < c.trigger();
        People who = lost || suffered ? people.endingAt(verb) : null;
        return who != null && who.attackers();
    }

    /** "two dead of the gunmen", "five dead from Boko Haram". */
    private static boolean isDeadOfAttackers(Sentence s, Casualty c) {
        int of = c.trigger() + 1;
        boolean behind = c.people().to() == c.trigger()
                && s.at(c.trigger()).is(Sense.DEAD)
                && (s.at(of).is("of") || s.at(of).is("from") || s.at(of).is("among"));
        int at = of + (s.at(of + 1).is(Sense.DET) ? 2 : 1);
        return behind && (s.at(at).is(Sense.ATTACKER) || Actors.at(s, at) != null);
    }

    /** "Gunmen killed six people before police killed four of them": of the gunmen. */
    private static boolean areOfThoseShot(Sentence s, Chains people, Casualty c) {
        boolean some = c.people().isOfThem() && c.people().from() > c.trigger();
        People doer = some ? people.endingAt(c.trigger()) : null;
        boolean forces = some
                && (s.at(c.trigger() - 1).is(Sense.SECURITY) || doer != null && doer.group() == Group.SECURITY_FORCES);
        return forces && people.all().stream().anyMatch(p -> p.attackers() && !p.isOne() && p.to() < c.trigger());
    }

    /** "Five of those who attacked were killed". */
    private static boolean areOfThoseWhoActed(Sentence s, Chains people, People p) {
        return p.part()
                && s.at(p.to() - 1).is("those")
                && s.at(p.to()).is(Sense.WHO)
                && Deeds.isDeed(s, people, p.to());
    }

    /** "the driver, an explosives expert of the ELN". */
    private static boolean isMember(Sentence s, People p) {
        if (!p.isOne() || !s.at(p.to()).is(",")) {
            return false;
        }
        boolean member = false;
        for (int k = p.to() + 2;
                k < p.to() + OF_GROUP && !s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BREAK, Sense.WHO));
                k++) {
            if (member && Actors.at(s, k) != null) {
                return true;
            }
            member |= MEMBER.has(s.at(k));
        }
        return false;
    }
}

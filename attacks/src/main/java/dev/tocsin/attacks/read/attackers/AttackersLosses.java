package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.Group;
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

    static boolean are(Harmed harmed) {
        return isOwnLoss(harmed)
                || areOfThoseWhoActed(harmed)
                || isDeadOfAttackers(harmed)
                || areOfThoseShot(harmed)
                || isMember(harmed)
                || areOfDoersBefore(harmed)
                || isTheirToll(harmed);
    }

    /** "by three gunmen, two of whom were shot dead", "of the three gunmen one was shot dead": some of them. */
    private static boolean areOfDoersBefore(Harmed harmed) {
        Sentence s = harmed.sentence();
        Chains people = harmed.people();
        People p = harmed.who();
        boolean ofWhom = s.at(p.to() - 1).is("whom") && s.at(p.from() - 1).is(",");
        boolean ofThese =
                p.head() < 0 && p.kind() == People.Kind.COUNTED && s.at(0).is("of") && p.from() > 1;
        People all = ofWhom ? lastBefore(people, p) : ofThese ? people.at(1) : null;
        return all != null && all.attackers() && !all.isOne() && (ofWhom || isRightBehind(s, all, p));
    }

    /** "five gunmen in Gao on Monday, four of whom". */
    private static People lastBefore(Chains people, People p) {
        People last = null;
        for (People other : people.all()) {
            last = other.to() < p.from() ? other : last;
        }
        return last;
    }

    private static boolean isRightBehind(Sentence s, People all, People p) {
        return p.from() == all.to()
                || p.from() == all.to() + 1 && s.at(all.to()).is(",");
    }

    /** "put insurgent casualties at 14 dead". */
    private static boolean isTheirToll(Harmed harmed) {
        Sentence s = harmed.sentence();
        People p = harmed.who();
        return s.at(p.from() - 1).is("at")
                && TOLL.has(s.at(p.from() - 2))
                && (s.at(p.from() - 3).is(Sense.ATTACKER) || Actors.at(s, p.from() - 3) != null);
    }

    /** "the rebels lost three men", "the militants suffered six deaths": their own. */
    private static boolean isOwnLoss(Harmed harmed) {
        Sentence s = harmed.sentence();
        boolean lost = s.at(harmed.verb()).is("lost");
        int verb = lost ? harmed.verb() : harmed.who().from() - 1;
        boolean suffered = s.at(verb).is("suffered")
                || s.at(verb).is("had") && harmed.who().from() < harmed.verb();
        People who = lost || suffered ? harmed.people().endingAt(verb) : null;
        return who != null && who.attackers();
    }

    /** "two dead of the gunmen", "five dead from Boko Haram". */
    private static boolean isDeadOfAttackers(Harmed harmed) {
        Sentence s = harmed.sentence();
        int of = harmed.verb() + 1;
        boolean behind = harmed.who().to() == harmed.verb()
                && s.at(harmed.verb()).is(Sense.DEAD)
                && (s.at(of).is("of") || s.at(of).is("from") || s.at(of).is("among"));
        int at = of + (s.at(of + 1).is(Sense.DET) ? 2 : 1);
        return behind && (s.at(at).is(Sense.ATTACKER) || Actors.at(s, at) != null);
    }

    /** "Gunmen killed six people before police killed four of them": of the gunmen. */
    private static boolean areOfThoseShot(Harmed harmed) {
        boolean some = harmed.who().isOfThem() && harmed.isObject();
        People doer = harmed.doer();
        boolean forces = some
                && (harmed.sentence().at(harmed.verb() - 1).is(Sense.SECURITY)
                        || doer != null && doer.group() == Group.SECURITY_FORCES);
        return forces
                && harmed.people().all().stream().anyMatch(p -> p.attackers() && !p.isOne() && p.to() < harmed.verb());
    }

    /** "Five of those who attacked were killed". */
    private static boolean areOfThoseWhoActed(Harmed harmed) {
        Sentence s = harmed.sentence();
        People p = harmed.who();
        return p.part()
                && s.at(p.to() - 1).is("those")
                && s.at(p.to()).is(Sense.WHO)
                && Deeds.isDeed(s, harmed.people(), p.to());
    }

    /** "the driver, an explosives expert of the ELN". */
    private static boolean isMember(Harmed harmed) {
        Sentence s = harmed.sentence();
        People p = harmed.who();
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

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Set;

/** Whose side the words of a mention put people on: attackers, security forces, civilians. */
public final class Groups {
    /** Nouns that mean the armed group's own people behind its name: a Taliban guard or official may be the victim. */
    private static final WordSet MEMBERS = WordSet.of(
            "fighter",
            "fighters",
            "member",
            "members",
            "man",
            "men",
            "volunteer",
            "volunteers",
            "commander",
            "commanders",
            "leader",
            "leaders",
            "operative",
            "operatives",
            "cadre",
            "cadres",
            "loyalist",
            "loyalists",
            "supporter",
            "supporters",
            "recruit",
            "recruits");

    /** "Armed men", "members of an armed group": no guards. */
    private static final WordSet ARMED =
            WordSet.of("men", "youths", "persons", "individuals", "group", "groups", "gang", "gangs", "bandits");

    private static final WordSet WIELDING = WordSet.of(
            "knife-wielding",
            "machete-wielding",
            "axe-wielding",
            "ax-wielding",
            "sword-wielding",
            "gun-wielding",
            "hammer-wielding",
            "cleaver-wielding",
            "rifle-wielding");

    private static final WordSet HANDLING =
            WordSet.of("planted", "planting", "carried", "carrying", "laid", "laying", "making", "threw", "hurled");

    private static final WordSet BOMBS = WordSet.of("bomb", "bombs", "device", "explosives", "grenade", "grenades");

    private static final WordSet TIES =
            WordSet.of("linked", "affiliated", "allied", "associated", "belonging", "loyal", "tied", "aligned");

    /** Who keeps the order of a land, and is attacked as its army is: victims, whatever else they are called. */
    private static final Set<String> FORCES =
            Set.of("Syrian Democratic Forces", "Free Syrian Army", "YPG", "Peshmerga");

    private static final WordSet FORMER = WordSet.of(
            "former", "ex", "demobilized", "demobilised", "surrendered", "reformed", "reintegrated", "repentant");

    private final Sentence s;

    Groups(Sentence sentence) {
        s = sentence;
    }

    /** "twelve Boko Haram fighters", "forty Taliban"; victims where another group is told to harm them. */
    boolean areOfArmedGroup(int from, int to, int head) {
        boolean members = head < 0 || MEMBERS.has(s.at(head));
        String group = null;
        for (int k = from; members && k < to && group == null; k++) {
            group = Actors.at(s, k);
        }
        if (group != null && FORCES.contains(group)) {
            return false;
        }
        for (int k = 0; group != null && k < from; k++) {
            String other = Actors.at(s, k);
            if (other != null && !other.equals(group)) {
                return false;
            }
        }
        return group != null;
    }

    /** "two former rebels", "a demobilized fighter": they have left their group. */
    boolean areFormer(int from, int head) {
        for (int k = from; k <= head; k++) {
            if (FORMER.has(s.at(k))
                    || s.at(k).word().isHyphenated() && s.at(k).word().text().startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }

    /** "a man linked to the Islamic State", "two members of Boko Haram", "a man carrying the bomb": behind the noun. */
    boolean belong(int to) {
        if (isOfNamedGroup(to) || handlesBomb(to)) {
            return true;
        }
        if (s.at(to).is("of") && MEMBERS.has(s.at(to - 1)) && s.at(to + 1).is(Sense.DET)) {
            return s.at(to + 2).is("armed") && ARMED.has(s.at(to + 3))
                    || s.at(to + 2).is(Sense.ATTACKER) && !s.at(to + 3).is(Sense.POSS);
        }
        boolean tie = TIES.has(s.at(to)) && s.at(to + 1).is(Sense.PREP);
        for (int k = to + 2; tie && k < to + 5; k++) {
            String group = Actors.at(s, k);
            if (group != null) {
                return !FORCES.contains(group);
            }
        }
        return false;
    }

    private boolean isOfNamedGroup(int to) {
        boolean members = s.at(to).is("of") && MEMBERS.has(s.at(to - 1));
        int at = to + (s.at(to + 1).is(Sense.DET) ? 2 : 1);
        String group = members ? Actors.at(s, at) : null;
        for (int k = 0; group != null && k < to; k++) {
            if (Actors.at(s, k) != null) {
                return false;
            }
        }
        return group != null && !FORCES.contains(group);
    }

    private boolean handlesBomb(int to) {
        int verb = to + (s.at(to).is(Sense.WHO) ? 1 : 0);
        verb += s.at(verb).isAny(Sense.mask(Sense.BE, Sense.HAVE)) ? 1 : 0;
        if (!HANDLING.has(s.at(verb)) || s.at(to - 1).is(Sense.SECURITY)) {
            return false;
        }
        for (int k = verb + 1; k < verb + 4; k++) {
            if (BOMBS.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    boolean hasAttackerWords(int from, int to) {
        for (int k = from; k < to; k++) {
            Token token = s.at(k);
            if (token.is(Sense.ATTACKER) && !s.at(k + 1).is(Sense.POSS) && !token.is("suspect")) {
                return true;
            }
            if (WIELDING.has(token) || token.is("armed") && ARMED.has(s.at(k + 1))) {
                return true;
            }
        }
        return false;
    }

    Group groupOf(int from, int to, int head) {
        if (head < 0) {
            return Group.PEOPLE;
        }
        for (int k = from; k < to; k++) {
            if (s.at(k).is(Sense.SECURITY)) {
                return Group.SECURITY_FORCES;
            }
        }
        return s.at(head).is(Sense.CIVILIAN) ? Group.CIVILIANS : Group.PEOPLE;
    }
}

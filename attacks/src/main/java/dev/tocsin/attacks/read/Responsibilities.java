package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Responsibility;
import dev.tocsin.attacks.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells who is said to have done it, and how firmly. The firmest stance for each group stands, a denial beside it. */
final class Responsibilities {
    private static final long ACTIVE = Sense.mask(
            Sense.KILL_ED, Sense.KILL_ING, Sense.VERB, Sense.STRIKE, Sense.SHOT, Sense.INJURE_ED, Sense.SUICIDE_ED);

    private static final Set<String> RULERS = Set.of(
            "guards",
            "security",
            "government",
            "officials",
            "official",
            "leaders",
            "leadership",
            "spokesman",
            "spokesperson",
            "forces",
            "police",
            "authorities",
            "regime",
            "rule",
            "interior",
            "ministry",
            "takeover",
            "personnel",
            "hideouts",
            "hideout",
            "stronghold",
            "seized",
            "returned",
            "took",
            "regained",
            "member",
            "troops",
            "soldier");

    private Responsibilities() {}

    static List<Responsibility> of(Scene scene) {
        Map<String, Responsibility> found = new LinkedHashMap<>();
        for (Facts facts : scene.facts) {
            for (int i = 0; i < facts.sentence().size(); i++) {
                String actor = Actors.at(facts.sentence(), i);
                Stance stance = actor == null ? null : stance(facts.sentence(), i);
                if (stance != null) {
                    Responsibility said = new Responsibility(
                            actor, stance, stance == Stance.CLAIMED ? medium(facts.sentence()) : null);
                    found.merge(actor + (stance == Stance.DENIED), said, Responsibilities::firmer);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Responsibility firmer(Responsibility a, Responsibility b) {
        if (a.stance() == b.stance()) {
            return a.by() == null ? b : a;
        }
        return a.stance().compareTo(b.stance()) < 0 ? a : b;
    }

    /** Whether the words speak of the group as those in power, or only name it to name another. */
    private static boolean isNoDoer(Sentence s, int i) {
        int behind = i + 1;
        while (behind < i + 4
                && s.at(behind).capital()
                && !RULERS.contains(s.at(behind).word().text())) {
            behind++;
        }
        boolean ruler = RULERS.contains(s.at(behind).word().text());
        boolean other = s.at(i - 2).is("of")
                && s.at(i - 1).is("the")
                && (s.at(i - 3).is("organization")
                        || s.at(i - 3).is("rival")
                        || s.at(i - 3).is("enemy"));
        return ruler || other || s.at(i - 1).is("against");
    }

    private static Stance stance(Sentence s, int i) {
        if (isNoDoer(s, i)) {
            return null;
        }
        if (isDenial(s, i)) {
            return Stance.DENIED;
        }
        if (isClaim(s, i)) {
            return Stance.CLAIMED;
        }
        if (near(s, i, 3, "suspected", "alleged", "believed", "blamed", "suspects", "blame", "accused")) {
            return Stance.SUSPECTED;
        }
        boolean by = s.at(i - 1).is("by")
                || s.at(i - 2).is("by") && s.at(i - 1).is(Sense.DET)
                || s.at(i - 1).is("to") && s.at(i - 2).is("attributed");
        return by && s.hasAny(ACTIVE | Sense.ATTACK.bit) || acts(s, i) ? Stance.ATTRIBUTED : null;
    }

    private static boolean isDenial(Sentence s, int i) {
        return near(s, i, 6, "denied", "denies", "denying");
    }

    private static boolean isClaim(Sentence s, int i) {
        for (int k = Math.max(0, i - 12); k < Math.min(s.size(), i + 14); k++) {
            Token token = s.at(k);
            boolean claim = token.is("claimed")
                    || token.is("claims")
                    || token.is("claiming")
                    || token.is("claim")
                    || token.is("took")
                    || token.is("accepted");
            if (claim && isResponsibility(s, k) && !isNobody(s, k)) {
                return k > i
                        || s.at(i - 1).is("by")
                        || s.at(i - 2).is("by")
                        || s.at(i - 3).is("by");
            }
        }
        return false;
    }

    private static boolean isResponsibility(Sentence s, int claim) {
        if (s.at(claim + 1).is("by") && !s.at(claim).is("took")) {
            return true;
        }
        for (int k = claim + 1; k < claim + 6; k++) {
            if (s.at(k).is("responsibility")
                    || s.at(claim).is(Sense.SAY)
                            && (s.at(k).is("attack")
                                    || s.at(k).is("attacks")
                                    || s.at(k).is("bombing"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNobody(Sentence s, int claim) {
        for (int k = Math.max(0, claim - 8); k < claim; k++) {
            if (s.at(k).is(Sense.NONE) || s.at(k).is(Sense.NEG)) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Sentence s, int i, int within, String... words) {
        for (int k = Math.max(0, i - within); k <= i + within; k++) {
            for (String word : words) {
                if (s.at(k).is(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the group, or its men, are the subject of a violent verb. */
    private static boolean acts(Sentence s, int i) {
        for (int k = i + 1; k < i + 7; k++) {
            Token token = s.at(k);
            if (token.isAny(ACTIVE) && !s.at(k - 1).is(Sense.BE) && !s.at(k - 1).is(Sense.HAVE)) {
                return s.at(i - 1).isAny(0)
                        || !s.at(i - 1).is("against") && !s.at(i - 1).is("and");
            }
            if (token.isAny(Sense.mask(Sense.BE, Sense.COMMA, Sense.PREP, Sense.BREAK, Sense.SECURITY))) {
                return false;
            }
        }
        return false;
    }

    /** "on Telegram", "the group's news agency". */
    private static String medium(Sentence s) {
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k).is("telegram")
                    || s.at(k).is("amaq")
                    || s.at(k).is("aamaq")
                    || s.at(k).is("twitter")
                    || s.at(k).is("statement")) {
                return s.words(k, k + 1);
            }
        }
        return null;
    }
}

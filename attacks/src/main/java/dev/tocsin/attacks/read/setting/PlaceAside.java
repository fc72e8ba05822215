package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Where something else is that a story tells beside its attack: who condemns it and where, protests, funerals, the
 * group's seat. Told behind the lead, it is no place of the attack.
 */
final class PlaceAside {
    /** Before "in Oldfield". */
    private static final WordSet HEADS = WordSet.of(
            "embassy",
            "consulate",
            "government",
            "leaders",
            "court",
            "parliament",
            "analyst",
            "professor",
            "expert",
            "lecturer",
            "researcher",
            "summit",
            "voting",
            "polls",
            "based",
            "headquartered",
            "prices",
            "festival");

    /** Some words before it: "protests broke out in", "was buried in". */
    private static final WordSet DOINGS = WordSet.of(
            "protests",
            "protest",
            "protested",
            "protesters",
            "rally",
            "rallies",
            "rallied",
            "demonstrations",
            "demonstrated",
            "marched",
            "talks",
            "summit",
            "conference",
            "funeral",
            "funerals",
            "vigil",
            "buried",
            "burial",
            "elections",
            "controls",
            "condemned",
            "condemning",
            "speaking",
            "grew");

    private static final WordSet SEARCHED = WordSet.of("searched", "raided", "searching");

    private static final WordSet HOMES = WordSet.of("home", "homes", "house", "houses", "flat", "flats", "apartment");

    private static final WordSet FIGHTING = WordSet.of("fighting", "fought");

    private static final WordSet LONG = WordSet.of("since", "for");

    private static final WordSet GUARDS = WordSet.of("security", "patrols", "checks");

    /** "stepped up patrols". */
    private static final WordSet RAISED =
            WordSet.of("tightened", "heightened", "stepped", "increased", "beefed", "strengthened");

    private static final WordSet ROADS = WordSet.of("road", "highway", "route", "motorway");

    private static final WordSet RULERS =
            WordSet.of("president", "minister", "premier", "chancellor", "king", "pope", "leader", "governor", "chief");

    private static final WordSet SCHOLARS =
            WordSet.of("professor", "analyst", "expert", "lecturer", "researcher", "specialist", "scholar");

    private static final WordSet CUES =
            WordSet.union(List.of(HEADS, DOINGS, SEARCHED, FIGHTING, ROADS, RULERS, SCHOLARS, GUARDS));

    private static final WordSet AFTER = WordSet.of("after", "following", "since");

    /** In words: from the doing to the name. */
    private static final int NEAR = 7;

    private PlaceAside() {}

    static boolean is(Facts facts, PlaceName name) {
        Sentence s = facts.sentence();
        if (isLead(s) || !facts.casualties().isEmpty()) {
            return false;
        }
        return isBeforeAfter(facts, name) || s.has(CUES) && isTold(s, name);
    }

    /** The headline, or the first sentence below it. */
    static boolean isLead(Sentence s) {
        return s.isHeadline() || s.index() <= 1 && s.at(0).start() == 0;
    }

    private static boolean isTold(Sentence s, PlaceName name) {
        int in = preposition(name);
        return in > 0 && (HEADS.has(s.at(in - 1)) || isRoad(s, in) || isRulerThere(s, in) || isScholarsSeat(s, in))
                || isWhereDone(s, name)
                || s.at(name.to()).is("condemned")
                || s.has(GUARDS) && s.has(RAISED);
    }

    /** The "in" of "in the northern city of Oldfield"; -1 where none stands before it. */
    private static int preposition(PlaceName name) {
        Sentence s = name.sentence();
        for (int k = name.from() - 1; k > Math.max(0, name.from() - NEAR); k--) {
            if (s.at(k).is(Sense.PREP) && !s.at(k).is("of")
                    || k == name.from() - 1 && s.at(k).is("of")) {
                return k;
            }
            if (s.at(k).is(Sense.VERB) || s.at(k).is(Sense.COMMA)) {
                return -1;
            }
        }
        return -1;
    }

    /** "The road to Oldfield was closed". */
    private static boolean isRoad(Sentence s, int to) {
        return ROADS.has(s.at(to - 1)) && (s.at(to).is("to") || s.at(to).is("from"));
    }

    /** "the president, who was in Oldfield for a summit". */
    private static boolean isRulerThere(Sentence s, int in) {
        if (!s.at(in - 1).is(Sense.BE) || !s.at(in - 2).is(Sense.WHO)) {
            return false;
        }
        return RULERS.has(s.at(in - 3)) || s.at(in - 3).is(Sense.COMMA) && RULERS.has(s.at(in - 4));
    }

    /** "a professor at the University of Oldfield". */
    private static boolean isScholarsSeat(Sentence s, int of) {
        for (int k = of - 1; s.at(of - 1).is("university") && k > Math.max(0, of - NEAR); k--) {
            if (SCHOLARS.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhereDone(Sentence s, PlaceName name) {
        boolean home = false;
        for (int k = name.from() - 1; k >= Math.max(0, name.from() - NEAR); k--) {
            Token token = s.at(k);
            if (token.is(Sense.ATTACK)) {
                return false;
            }
            home |= HOMES.has(token);
            boolean fighting = FIGHTING.has(token) && s.next(LONG, name.to()) < s.size();
            if (DOINGS.has(token) || fighting || home && SEARCHED.has(token)) {
                return true;
            }
        }
        return false;
    }

    /** "Schools were closed in Oldfield after the attack": the attack is told of nowhere else in the sentence. */
    private static boolean isBeforeAfter(Facts facts, PlaceName name) {
        Sentence s = facts.sentence();
        int attack = s.next(Sense.ATTACK.bit, 0);
        return attack > name.to()
                && attack < s.size()
                && (s.at(attack - 1).is("the") || s.at(attack - 1).is("this"))
                && AFTER.has(s.at(attack - 2))
                && s.next(Sense.ATTACK.bit, attack + 1) >= s.size();
    }
}

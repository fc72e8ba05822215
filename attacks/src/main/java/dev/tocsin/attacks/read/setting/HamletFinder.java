package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.places.AttackTitles;
import dev.tocsin.attacks.read.places.CloseTo;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;

/** Finds places told by names that no gazetteer knows: "in the village of Gransha", "in Oak Hollow village". */
final class HamletFinder {
    /** Most words between "in" and the name: "the small northern border town of". */
    private static final int MODIFIERS = 6;

    /** Words of a name: "San Miguel de los Bancos". */
    private static final int LONGEST = 5;

    private HamletFinder() {}

    /** The first such name of a sentence, one that is called a village before others; or null. */
    static Hamlet find(Facts facts) {
        Sentence s = facts.sentence();
        Hamlet first = titled(facts);
        for (int i = s.next(HamletWords.BEGINNINGS, facts.from());
                i < facts.to() - 1;
                i = s.next(HamletWords.BEGINNINGS, i + 1)) {
            Token token = s.at(i);
            boolean kind = HamletWords.SETTLEMENTS.has(token);
            boolean of = kind && s.at(i + 1).is("of") && !isLeftOrSought(s, i);
            Hamlet hamlet = of || HamletWords.PREPOSITIONS.has(token) || isEntered(s, i) ? behind(facts, i + 1) : null;
            hamlet = hamlet == null
                            && HamletWords.PARTS.has(token)
                            && s.at(i + 1).is("of")
                    ? behind(facts, i + 2)
                    : hamlet;
            int near = CloseTo.behind(s, i);
            hamlet = near > 0 ? behind(facts, near) : hamlet;
            boolean last = kind && !token.is("community") && !token.is("island");
            hamlet = hamlet == null && last ? before(facts, i) : hamlet;
            hamlet = hamlet == null && last ? apposed(facts, i) : hamlet;
            hamlet = hamlet == null && token.is("island") ? island(facts, i) : hamlet;
            hamlet =
                    hamlet == null && (HamletWords.RAIDED.has(token) || isRaidOn(s, i)) ? raided(facts, i + 1) : hamlet;
            first = hamlet != null && (first == null || hamlet.called() && !first.called()) ? hamlet : first;
        }
        return first;
    }

    /** The Oldfield of "2017 Oldfield stabbing attack: A man"; or null. */
    private static Hamlet titled(Facts facts) {
        Sentence s = facts.sentence();
        int end = facts.from() > 0 || s.isHeadline() ? 0 : AttackTitles.end(s);
        int from = end == 0 ? 0 : AttackTitles.begin(s);
        int to = from;
        while (from > 0 && to < end && to - from < LONGEST && HamletNames.isName(s, to)) {
            to++;
        }
        return to == from || HamletNames.isNoTown(facts, from, to) ? null : new Hamlet(facts, from, to, false);
    }

    private static boolean isEntered(Sentence s, int i) {
        return s.at(i).is("into") && HamletWords.CAME.has(s.at(i - 1));
    }

    /** "a raid on", "the strike on". */
    private static boolean isRaidOn(Sentence s, int i) {
        return s.at(i).is("on") && s.at(i - 1).isAny(Sense.mask(Sense.ATTACK, Sense.STRIKE));
    }

    private static Hamlet behind(Facts facts, int start) {
        Sentence s = facts.sentence();
        int from = start;
        while (from < start + MODIFIERS && (isBetween(s, from) || from > start && isPeople(facts, from))) {
            from++;
        }
        boolean called = from > start
                && (HamletWords.KINDS.has(s.at(from - 1)) || s.at(from - 1).is("of"));
        boolean bare = from == start && !s.isHeadline();
        int to = from;
        while (to < facts.to()
                && to - from < LONGEST
                && (HamletNames.isName(s, to) || to > from && HamletNames.isInner(facts, to))) {
            to++;
        }
        boolean area = from > start
                && HamletWords.AREAS.has(s.at(to))
                && (s.at(to + 1).is("of") || s.at(to + 1).is("in"));
        bare |= to > from && isCalledBehind(s, from, to);
        bare |= from == start && Headline.isInSmallLetters(s) && Headline.endsThere(s, to);
        return to == from || !(called || bare || area) || HamletNames.isOther(facts, from, to, called)
                ? null
                : new Hamlet(facts, from, to, called || area || isDivision(s, to));
    }

    /** "in the Oldfield district", "in the Oldfield Province". */
    private static boolean isCalledBehind(Sentence s, int from, int to) {
        boolean the = s.at(from - 1).is("the");
        return the
                && (HamletWords.CALLED_BEHIND.has(s.at(to))
                        || to - from > 1 && HamletWords.CALLED_BEHIND.has(s.at(to - 1)));
    }

    /** "The hamlet, Oak Hollow, had been raided before", "The village, called Oak Hollow,"; or null. */
    private static Hamlet apposed(Facts facts, int kind) {
        Sentence s = facts.sentence();
        int from = kind + 2 + (HamletWords.BETWEEN.has(s.at(kind + 2)) ? 1 : 0);
        int to = from;
        while (to < facts.to()
                && to - from < LONGEST
                && (HamletNames.isName(s, to) || to > from && HamletNames.isInner(facts, to))) {
            to++;
        }
        boolean named = s.at(kind - 1).is("the")
                && s.at(kind + 1).is(",")
                && to > from
                && s.at(to).is(",");
        return !named || HamletNames.isOther(facts, from, to, true) ? null : new Hamlet(facts, from, to, true);
    }

    /** "in Oldfield regency", "in Oldfield district, Bar province". */
    private static boolean isDivision(Sentence s, int i) {
        boolean goesOn =
                s.at(i + 1).is(",") && s.at(i + 2).capital() || s.at(i + 1).is("of");
        return HamletWords.DIVISIONS.has(s.at(i)) || s.at(i).is("district") && goesOn;
    }

    /** "raided Oak Hollow in Bar province": a name that goes on with where it lies is a place's; else null. */
    private static Hamlet raided(Facts facts, int start) {
        Hamlet called = raidedVillage(facts, start);
        if (called != null) {
            return called;
        }
        Hamlet hamlet = behind(facts, start);
        int to = hamlet == null ? start : hamlet.to();
        boolean apposed = facts.sentence().at(to).is(",");
        Token behind = facts.sentence().at(to + (apposed ? 1 : 0));
        boolean lies =
                behind.is("in") || behind.is("near") || apposed && (behind.is("a") || HamletWords.LIES.has(behind));
        return lies ? hamlet : null;
    }

    /** "bombed Oak Hollow, a village in Bar province"; or null. */
    private static Hamlet raidedVillage(Facts facts, int from) {
        Sentence s = facts.sentence();
        int to = from;
        while (to < facts.to() && to - from < LONGEST && HamletNames.isName(s, to)) {
            to++;
        }
        boolean village = false;
        for (int k = to + 2; k < to + MODIFIERS && !s.at(k).isAny(Sense.mask(Sense.PREP, Sense.COMMA)); k++) {
            village |= HamletWords.SETTLEMENTS.has(s.at(k));
        }
        boolean apposed = to > from
                && s.at(to).is(",")
                && (s.at(to + 1).is("a") || s.at(to + 1).is("the"));
        return !apposed || !village || HamletNames.isOther(facts, from, to, true)
                ? null
                : new Hamlet(facts, from, to, true);
    }

    /** "in Oak Hollow village", "in Oak Hollow, a village near the border"; or null. */
    private static Hamlet before(Facts facts, int kind) {
        Sentence s = facts.sentence();
        int to = kind;
        while (to > Math.max(facts.from(), kind - MODIFIERS)
                && (s.at(to - 1).is("a") || s.at(to - 1).is("the") || isBetween(s, to - 1) || isDescribed(s, to - 1))) {
            to--;
        }
        boolean apposed = to < kind && s.at(to - 1).is(",");
        to = apposed ? to - 1 : kind;
        int from = to;
        while (from > facts.from()
                && to - from < LONGEST
                && (HamletNames.isName(s, from - 1) || from < to && HamletNames.isInner(facts, from - 1))) {
            from--;
        }
        boolean there = from < to
                && from > 0
                && !isLeftOrSought(s, from)
                && (apposed
                        ? HamletWords.PREPOSITIONS.has(s.at(from - 1))
                        : !s.at(kind + 1).is(Sense.PERSON))
                && !HamletWords.OFFICES.has(s.at(kind + 1));
        return !there || HamletNames.isOther(facts, from, to, true) ? null : new Hamlet(facts, from, to, true);
    }

    /** "on Oak Cay, an island in the lake"; or null. */
    private static Hamlet island(Facts facts, int kind) {
        Sentence s = facts.sentence();
        int article = kind - (s.at(kind - 1).is(Sense.MOD) ? 2 : 1);
        boolean apposed = s.at(article).is("an") || s.at(article).is("a");
        int to = apposed && s.at(article - 1).is(",") ? article - 1 : kind;
        int from = to;
        while (to < kind && from > facts.from() && to - from < LONGEST && HamletNames.isName(s, from - 1)) {
            from--;
        }
        boolean there = from < to && (s.at(from - 1).is("on") || s.at(from - 1).is("off"));
        return !there || HamletNames.isOther(facts, from, to, true) ? null : new Hamlet(facts, from, to, true);
    }

    /** The "mainly Shi'ite" of ", a mainly Shi'ite village". */
    private static boolean isDescribed(Sentence s, int i) {
        boolean word = HamletNames.isOfPeople(s.at(i))
                || !s.at(i).capital()
                        && s.at(i).word().mayTell()
                        && s.at(i).word().senses() == 0;
        int k = i;
        while (word && k > i - MODIFIERS && !s.at(k).is("a")) {
            word = !s.at(k).is(Sense.COMMA) && !s.at(k).is(Sense.PREP);
            k--;
        }
        return word && s.at(k).is("a") && s.at(k - 1).is(",");
    }

    /** "fled to the village of Oldfield", "a man from Oldfield village": it was not there. */
    private static boolean isLeftOrSought(Sentence s, int at) {
        int k = at - 1;
        while (k > Math.max(0, at - MODIFIERS) && (s.at(k).is("a") || isBetween(s, k))) {
            k--;
        }
        return HamletWords.AWAY.has(s.at(k));
    }

    private static boolean isBetween(Sentence s, int i) {
        return (!s.at(i).capital() || s.isInCapitals())
                && (HamletWords.BETWEEN.has(s.at(i)) || HamletWords.KINDS.has(s.at(i)));
    }

    /** The Haitian of "the central Haitian town of". */
    private static boolean isPeople(Facts facts, int at) {
        for (PlaceName place : facts.places()) {
            if (place.from() == at && place.to() == at + 1 && place.isPeople()) {
                return true;
            }
        }
        return false;
    }
}

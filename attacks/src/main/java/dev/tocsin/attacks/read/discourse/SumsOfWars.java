package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Tells what a sentence sums over a whole war or campaign: "around 800 in its 30-year campaign". */
final class SumsOfWars {
    static final WordSet WARS = WordSet.of(
            "war",
            "wars",
            "conflict",
            "conflicts",
            "insurgency",
            "militancy",
            "insurgencies",
            "rebellion",
            "uprising",
            "revolt",
            "offensive",
            "campaign",
            "campaigns",
            "feud",
            "struggle",
            "unrest",
            "bloodshed",
            "violence",
            "strife",
            "crisis");

    /** They may last for a day or for months. */
    private static final WordSet STRUGGLES =
            WordSet.of("fighting", "protests", "demonstrations", "crackdown", "clashes");

    /** With one of these they last. */
    private static final WordSet LASTING = WordSet.of("began", "started", "weeks", "month", "months", "year", "far");

    /** In words: the longest way to a superlative in a subject. */
    private static final int SUBJECT = 6;

    /** They never are one day's. */
    static final WordSet LASTING_WARS =
            WordSet.of("war", "wars", "genocide", "uprising", "revolution", "insurgency", "holocaust");

    private static final WordSet IN = WordSet.of("in", "during");

    /** In words: from "killed" to "in the war". */
    private static final int ADVERBS = 3;

    /** In words: from "lost in" to the war. */
    private static final int WAR_WITHIN = 5;

    private SumsOfWars() {}

    /** A war, a campaign, unrest. */
    static boolean isWar(Token token) {
        return WARS.has(token);
    }

    /** Protests, fighting: what may last. */
    static boolean isStruggle(Token token) {
        return STRUGGLES.has(token);
    }

    /** "the insurgency has killed thousands": a war is told beside the harm; but not "an attack has killed two, a sign of unrest". */
    static boolean hasWar(Sentence s, int at) {
        if (isOfOneAttack(s, at)) {
            return false;
        }
        for (int k = s.next(WARS, 0) < SUBJECT ? 0 : Math.max(0, at - 8);
                k < Math.min(s.size(), at + Sums.REACH);
                k++) {
            if (isWar(s.at(k)) || STRUGGLES.has(s.at(k)) && s.has(LASTING)) {
                return true;
            }
        }
        return false;
    }

    /** "He lost two brothers in the war": whose losses no attack's are. */
    static boolean isLostInWar(Casualty c) {
        Sentence s = c.sentence();
        int in = c.people().to();
        boolean lost = s.at(c.trigger()).is("lost")
                && (s.at(in).is("in") || s.at(in).is("to") || s.at(in).is("during"))
                && s.at(in + 1).is("the");
        for (int k = in + 2; lost && k < in + WAR_WITHIN; k++) {
            if (isWar(s.at(k)) || isStruggle(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "His father and two uncles were killed in the civil war": on no day of the news. */
    static boolean isDeadOfWar(Sentence s, int at) {
        int in = at + 1;
        while (in < at + ADVERBS && !IN.has(s.at(in))) {
            in++;
        }
        boolean known =
                IN.has(s.at(in)) && (s.at(in + 1).is(Sense.DET) || s.at(in + 1).is(Sense.POSS));
        int war = s.next(LASTING_WARS, in + 2);
        return known && war <= in + WAR_WITHIN && !s.has(Sense.WEEKDAY) && !s.has(Sense.TODAY);
    }

    /** "an attack has left two dead". */
    private static boolean isOfOneAttack(Sentence s, int at) {
        for (int k = at - 1; k > Math.max(0, at - 8); k--) {
            if (s.at(k).is("has")) {
                return s.at(k - 1).is(Sense.ATTACK);
            }
        }
        return false;
    }

    /** "The worst bombing of the war killed 150": none of these days. */
    static boolean isWorstOfWar(Sentence s, int at) {
        boolean worst = false;
        for (int k = 0; k < at; k++) {
            worst |= k < SUBJECT && Sums.SUPERLATIVES.has(s.at(k));
            if (worst && isWar(s.at(k)) && s.at(k - 1).is("the") && s.at(k - 2).is("of")) {
                return true;
            }
        }
        return false;
    }

    /** "the militancy of the 1980s, in which some 20,000 people lost their lives". */
    static boolean isInWhich(Sentence s, int people) {
        int which = people - 1;
        while (which > people - SUBJECT && !s.at(which).is("which")) {
            which--;
        }
        boolean in = s.at(which).is("which")
                && (s.at(which - 1).is("in") || s.at(which - 1).is("during"));
        for (int k = which - 2; in && k > which - 2 - SUBJECT; k--) {
            if (isWar(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "in its 30-year campaign", "in the decade-long war". */
    static boolean isOverYears(Sentence s, int at) {
        for (int k = at + 1; k < Math.min(s.size(), at + Sums.REACH); k++) {
            String word = s.at(k).word().text();
            boolean years = word.endsWith("-year")
                    || word.endsWith("-year-old")
                    || word.endsWith("-year-long")
                    || word.endsWith("decade-long")
                    || word.endsWith("decades-long")
                    || word.endsWith("years-long");
            for (int n = k + 1; years && n < k + 4; n++) {
                if (isWar(s.at(n))) {
                    return true;
                }
            }
        }
        return false;
    }
}

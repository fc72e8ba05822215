package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Harm that was wished, feared or asked about, and not done. */
final class OnlyThought {
    /** In words: how far behind "in revenge for" its reason goes. */
    private static final int REASON = 9;

    private static final WordSet REVENGE =
            WordSet.of("revenge", "retaliation", "reprisal", "reprisals", "vengeance", "response", "payback");

    private static final WordSet SENTENCED = WordSet.of("imprisoned", "incarcerated");

    private static final WordSet DUE = WordSet.of(
            "him",
            "them",
            "her",
            "ordered",
            "sentenced",
            "due",
            "set",
            "supposed",
            "scheduled",
            "about",
            "likely",
            "ready",
            "deserve",
            "deserved",
            "deserves",
            "wanted",
            "wants",
            "threatened",
            "condemned",
            "want");

    private static final WordSet ILLNESS = WordSet.of(
            "cancer",
            "illness",
            "disease",
            "natural",
            "pneumonia",
            "leukemia",
            "leukaemia",
            "diabetes",
            "overdose",
            "overdoses",
            "stroke",
            "asthma",
            "aneurysm",
            "seizure",
            "sepsis",
            "covid");

    private static final WordSet FEARED = WordSet.of("could", "may", "might", "would", "likely", "expected", "feared");

    private static final WordSet THOUGHT = WordSet.of(
            "could've",
            "would've",
            "might've",
            "could",
            "would",
            "might",
            "wanted",
            "threatened",
            "planned",
            "plotting",
            "plotted");

    /** Behind "wanted": what the police want somebody for. */
    private static final WordSet SOUGHT = WordSet.of("over", "for", "by", "since", "after");

    private static final WordSet MEANT = WordSet.of("mean", "meant", "intend", "intended", "intending");

    /** Behind which "to kill" tells what one would do; some with whom one tells it. */
    private static final WordSet VOWED = WordSet.of(
            "vowed",
            "vows",
            "vow",
            "vowing",
            "pledged",
            "swore",
            "sworn",
            "promised",
            "enough",
            "threat",
            "threats",
            "threatening",
            "threatens",
            "able",
            "unable",
            "capable",
            "ready",
            "prepared",
            "refused",
            "conspiracy",
            "plots",
            "want",
            "wants",
            "wanting",
            "wish",
            "wished");

    private static final WordSet ASKS = WordSet.of("whether", "if");

    /** In words: from "whether" to the harm that is asked about. */
    private static final int ASKED_WITHIN = 18;

    private static final WordSet FEIGNED =
            WordSet.of("pretended", "pretending", "pretend", "feigned", "feigning", "feign", "played", "playing");

    /** What behind "to" was wished, so that another verb was not: "who wanted to kill a judge killed his guards". */
    private static final long WISHED = Sense.mask(Sense.KILL_ING, Sense.INJURE_ING, Sense.SHOOT);

    private static final long DEAD = Sense.mask(Sense.DEAD, Sense.DEATH);

    /** In words: from "pretended" to the death. */
    private static final int FEIGNED_WITHIN = 4;

    private static final WordSet STOPS = WordSet.of(".", ";");

    private OnlyThought() {}

    /** "a man wanted for a blast that killed ten": by the police. */
    private static boolean isSought(Sentence s, int wanted) {
        Token what = s.at(wanted + 2);
        boolean deed = what.is(Sense.DET)
                || what.is("a")
                || what.is("an")
                || what.isAny(Sense.mask(Sense.WEEKDAY, Sense.ATTACK));
        return s.at(wanted).is("wanted")
                && (SOUGHT.has(s.at(wanted + 1)) && deed || s.at(wanted - 1).is("most") || what.is("connection"));
    }

    /** "the toll could rise to ten": it has not. */
    static boolean isFearedToll(Sentence s, int trigger, int to) {
        return s.next(FEARED, trigger + 1) < to;
    }

    /** "died of cancer": nobody did that. */
    private static boolean isOfIllness(Sentence s, int trigger) {
        String died = s.at(trigger).word().text();
        boolean told = died.endsWith(" of") || died.endsWith(" from");
        Token how = s.at(trigger + 1);
        int cause = told ? trigger + 1 : trigger + 2;
        return s.at(trigger).is(Sense.DIE)
                && (told || how.is("of") || how.is("from"))
                && (ILLNESS.has(s.at(cause)) || ILLNESS.has(s.at(cause + 1)));
    }

    /** "could have killed thousands", "tried to stab soldiers", "did not mean to hurt her": nobody was harmed. */
    static boolean is(Sentence s, int trigger) {
        int verb = trigger - (s.at(trigger - 1).is("to") ? 2 : 1);
        if (isOfIllness(s, trigger) || isOnlyMight(s, trigger)) {
            return true;
        }
        if (s.at(verb).is(Sense.AIM)
                        && !s.at(verb).is("targeting")
                        && !s.at(verb).is("targeted")
                || isOnlyDue(s, trigger)
                || s.at(trigger - 1).is("almost")
                || s.at(trigger - 1).is("nearly")
                || s.at(trigger - 1).is("to") && (s.at(trigger - 2).is("going") || MEANT.has(s.at(trigger - 2)))) {
            return true;
        }
        if (isAskedBefore(s, trigger)) {
            return true;
        }
        for (int k = trigger - 1; k >= Math.max(0, trigger - 12); k--) {
            Token token = s.at(k);
            if (token.is(Sense.LEAVE)
                    && (s.at(k - 1).is(Sense.NEG) || s.at(k - 1).is("not"))) {
                return true;
            }
            if (token.is("going") && s.at(k + 1).is("to")) {
                return true;
            }
            if (THOUGHT.has(token) && !isSought(s, k)) {
                return !(s.at(k + 1).is("not") && s.at(trigger - 1).is(Sense.AND));
            }
            boolean wish = token.isAny(WISHED) && s.at(k - 1).is("to") && s.next(Sense.AND.bit, k) > trigger;
            if (token.is(Sense.BREAK) || STOPS.has(token) || wish && s.next(Sense.OR.bit, k) > trigger) {
                return false;
            }
        }
        return false;
    }

    /** "vowed to kill two clerks", "powerful enough to kill a man", "without hurting anybody": nobody was harmed. */
    private static boolean isOnlyMight(Sentence s, int trigger) {
        int adverb = s.at(trigger - 1).is(Sense.ADV) ? trigger - 2 : trigger - 1;
        int before = s.at(adverb).is("have") && s.at(adverb - 1).is("to") ? adverb - 1 : adverb;
        int will = s.at(before).is("be") ? before - 1 : before;
        return s.at(before).is("without")
                || s.at(will).is("will")
                || s.at(will).is("shall")
                || s.at(before).is("to") && (VOWED.has(s.at(before - 1)) || VOWED.has(s.at(before - 2)));
    }

    /** "in revenge for the killing of two men", "over the 2011 killing of five": harm of another day. */
    static boolean isReason(Sentence s, int from, int trigger) {
        boolean year = s.at(trigger).isAny(Sense.mask(Sense.KILLING, Sense.DEATH, Sense.KILL_ING))
                && isYear(s.at(trigger - 1))
                && s.at(trigger + 1).is("of")
                && (s.at(trigger - 3).is("over") || s.at(trigger - 3).is("about"));
        boolean reason = false;
        for (int k = Math.min(from, trigger) - 1; k > Math.max(0, Math.min(from, trigger) - REASON); k--) {
            if (s.at(k).isAny(Sense.mask(Sense.BREAK, Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING))
                    || s.at(k).is(".")
                    || s.at(k).is(",")) {
                break;
            }
            reason |= s.at(k).is("for") && isOfSentence(s.at(k - 1))
                    || s.at(k).is("for") && (REVENGE.has(s.at(k - 1)) || REVENGE.has(s.at(k - 2)))
                    || s.at(k).is("to") && s.at(k - 1).is("response")
                    || s.at(k).is("avenge")
                    || s.at(k).is("avenging");
        }
        return year || reason || isOneOfMany(s, trigger);
    }

    /** "after being imprisoned for murdering a tourist", "jailed for the killing of two": harm of another day. */
    private static boolean isOfSentence(Token token) {
        return SENTENCED.has(token);
    }

    /** "the third killing of a reporter this year": counted, and told before. */
    private static boolean isOneOfMany(Sentence s, int trigger) {
        return trigger > 1
                && s.at(trigger + 1).is("of")
                && (s.at(trigger - 1).is("second")
                        || s.at(trigger - 1).is("third")
                        || s.at(trigger - 1).is("fourth"))
                && s.at(trigger - 2).is("the");
    }

    private static boolean isYear(Token token) {
        String text = token.word().text();
        return token.isDigits() && text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    }

    /** "pretended to be dead", "lay as if dead". */
    private static boolean isOnlyFeigned(Sentence s, int trigger) {
        for (int k = trigger - 1; k >= trigger - FEIGNED_WITHIN && s.at(trigger).isAny(DEAD); k--) {
            if (FEIGNED.has(s.at(k)) || s.at(k).is("if") && s.at(k - 1).is("as")) {
                return true;
            }
        }
        return false;
    }

    /** "sentenced to be hanged", "called for him to be killed". */
    private static boolean isOnlyDue(Sentence s, int trigger) {
        return isOnlyFeigned(s, trigger)
                || s.at(trigger - 1).is("be") && s.at(trigger - 2).is("to") && DUE.has(s.at(trigger - 3));
    }

    /** "not clear whether any of those in the bank had been hurt", "not known how many died". */
    private static boolean isAskedBefore(Sentence s, int trigger) {
        for (int k = trigger - 1; k >= Math.max(0, trigger - ASKED_WITHIN); k--) {
            boolean asks =
                    ASKS.has(s.at(k)) || s.at(k).is("many") && s.at(k - 1).is("how");
            if (asks && isAsked(s, k, trigger)) {
                return true;
            }
            if (s.at(k).is(Sense.BREAK) && !ASKS.has(s.at(k)) || STOPS.has(s.at(k))) {
                return false;
            }
        }
        return false;
    }

    /** "unclear if the other officer was hurt", but not "whether the shooting of two men". */
    private static boolean isAsked(Sentence s, int at, int trigger) {
        boolean told = s.at(trigger).isAny(Meant.DEED_NOUN | Sense.DEATH.bit);
        for (int k = at + 1; k < trigger; k++) {
            told |= s.at(k).isAny(Sense.mask(Sense.WHO, Sense.COMMA));
        }
        return !told;
    }
}

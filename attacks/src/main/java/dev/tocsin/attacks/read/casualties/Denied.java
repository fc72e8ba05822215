package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Harm that somebody says was not done: "denied that 12 soldiers had died", "dismissing a claim of 30 dead". */
final class Denied {
    /** In words: how far behind the denial what is denied is told. */
    private static final int WITHIN = 16;

    /** In words: from the denial to the report that is denied. */
    private static final int REPORT_WITHIN = 6;

    /** In words: from the denial to the "that" behind its day. */
    private static final int DAY = 4;

    /** In words: from "but" to "denied that". */
    private static final int DENIER = 9;

    private static final WordSet DENIALS = WordSet.of(
            "deny",
            "denied",
            "denies",
            "denying",
            "reject",
            "rejected",
            "rejects",
            "rejecting",
            "dismissed",
            "dismisses",
            "dismissing",
            "refuted",
            "refutes",
            "refuting",
            "rebuffed");

    private static final WordSet REPORTS = WordSet.of(
            "report",
            "reports",
            "claim",
            "claims",
            "rumours",
            "rumors",
            "suggestions",
            "statement",
            "statements",
            "assertion",
            "assertions",
            "figure",
            "figures",
            "toll",
            "number",
            "posts");

    private static final WordSet UNTRUE = WordSet.of(
            "false", "untrue", "wrong", "incorrect", "baseless", "unfounded", "fabricated", "fake", "inaccurate");

    private static final WordSet PROVED = WordSet.of("proved", "proven", "proves", "seem", "seemed", "appear");

    private static final WordSet NOT_OF_TOLL = WordSet.of("responsibility", "involvement");

    private Denied() {}

    /**
     * Whether the harm at the trigger is what a denial in its own clause denies. Who denies "that it killed" somebody
     * denies his part in it: they are dead nevertheless.
     */
    static boolean is(Sentence s, int from, int trigger) {
        if (isUntrue(s, Math.min(from, trigger))
                || isFalseReport(s, Math.min(from, trigger), Math.max(from, trigger))
                || isThatDenied(s, Math.max(from, trigger))) {
            return true;
        }
        for (int at = s.next(DENIALS, 0); at < s.size(); at = s.next(DENIALS, at + 1)) {
            if (at < trigger ? denies(s, at, from, trigger) : isDeniedBehind(s, at, from, trigger)) {
                return true;
            }
        }
        return false;
    }

    /** "It is not true that nine were killed", "it is untrue that". */
    private static boolean isUntrue(Sentence s, int first) {
        int that = s.at(first).is("that") ? first : first - 1;
        boolean no = s.at(that - 1).is("true") && s.at(that - 2).is(Sense.NEG);
        return s.at(that).is("that") && (no || s.at(that - 1).is("untrue"));
    }

    /** "Reports that nine had been killed in Foo were false". */
    private static boolean isFalseReport(Sentence s, int first, int last) {
        int that = s.at(first).is("that") ? first : first - 1;
        boolean report = (s.at(that).is("that") || s.at(that).is("of")) && REPORTS.has(s.at(that - 1));
        boolean no = s.at(that - 2).is("in")
                && s.at(that - 3).is("truth")
                && s.at(that - 4).is("no");
        if (report && no) {
            return true;
        }
        int untrue = report ? s.next(UNTRUE, last) : s.size();
        return untrue < Math.min(s.size(), last + WITHIN)
                && (s.at(untrue - 1).isAny(Sense.mask(Sense.BE, Sense.ADV)) || PROVED.has(s.at(untrue - 1)));
    }

    /** "ten guards died too, an official said, but the ministry denied that". */
    private static boolean isThatDenied(Sentence s, int last) {
        for (int at = s.next(DENIALS, last + 1); at < s.size(); at = s.next(DENIALS, at + 1)) {
            boolean that = (s.at(at + 1).is("that")
                            || s.at(at + 1).is("it")
                            || s.at(at + 1).is("this"))
                    && (s.at(at + 2).is(".") || s.at(at + 2).is(",") || at + 2 >= s.size());
            for (int k = at - 1; that && k > last && k > at - DENIER; k--) {
                if (s.at(k).is("but") || s.at(k).is("although") || s.at(k).is("though")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean denies(Sentence s, int at, int from, int trigger) {
        int first = Math.min(from, trigger);
        if (first <= at || trigger - at > WITHIN || isCutOff(s, at, from, trigger)) {
            return false;
        }
        boolean passive = from < trigger;
        int that = at + 1;
        while (that < at + DAY && s.at(that).isAny(Sense.mask(Sense.PREP, Sense.WEEKDAY, Sense.TODAY))) {
            that++;
        }
        return passive && (s.at(that).is("that") || Numbers.at(s, at + 1) != null) || isOfReport(s, at, first);
    }

    /** Whether a new statement begins between the denial and the harm: "denied it and said that nine had died". */
    private static boolean isCutOff(Sentence s, int at, int from, int trigger) {
        for (int k = at + 1; k < trigger; k++) {
            k = Math.max(k, k == from ? behindNumber(s, from) : k);
            boolean says = s.at(k).is(Sense.SAY) && !REPORTS.has(s.at(k)) && !isPut(s, k);
            if (says || s.at(k).is(Sense.BREAK) || s.at(k).is(".") || s.at(k).is(";") || NOT_OF_TOLL.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** Past "as many as 30", whose words are of no new statement. */
    private static int behindNumber(Sentence s, int from) {
        Numbers.Found number = Numbers.at(s, s.at(from).is("that") ? from + 1 : from);
        return number == null ? from : number.to();
    }

    /** "a statement that put the number at 30". */
    private static boolean isPut(Sentence s, int k) {
        return s.at(k).word().text().startsWith("put");
    }

    private static boolean isOfReport(Sentence s, int at, int first) {
        for (int k = at + 1; k <= Math.min(first, at + REPORT_WITHIN); k++) {
            if (REPORTS.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "A claim to have killed four was dismissed". */
    private static boolean isDeniedBehind(Sentence s, int at, int from, int trigger) {
        boolean passive = s.at(at - 1).is(Sense.BE) && at - trigger < WITHIN / 2;
        for (int k = at - 2; passive && k > trigger; k--) {
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BREAK, Sense.AND))) {
                return false;
            }
        }
        for (int k = Math.min(from, trigger) - 1; passive && k > Math.min(from, trigger) - REPORT_WITHIN; k--) {
            if (REPORTS.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }
}

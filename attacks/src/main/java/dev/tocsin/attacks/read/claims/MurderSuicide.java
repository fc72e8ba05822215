package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Who kills others and then himself is among the dead that are found: "four people dead in a murder-suicide" are three
 * victims and one killer. What he did is told without him: "killed his wife and two sons, then himself".
 */
public final class MurderSuicide {
    private static final WordSet WORDS =
            WordSet.of("murder-suicide", "murders-suicide", "murder-suicides", "homicide-suicide", "murder/suicide");

    private static final WordSet MURDER = WordSet.of("murder", "murders", "homicide");
    /** Rules that tell what was found, not what somebody did. */
    private static final Set<String> FOUND = Set.of(
            "is dead",
            "left dead",
            "died",
            "deaths",
            "death of",
            "bodies of",
            "bodies found",
            "found bodies",
            "killed in");

    private static final WordSet THEN = WordSet.of("then", "before", "on");

    /** In words: from his victims to himself. */
    private static final int WITHIN = 9;

    private MurderSuicide() {}

    static boolean isTold(List<Facts> facts) {
        for (Facts f : facts) {
            if (isTold(f.sentence())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Sentence s) {
        if (isAsked(s)) {
            return false;
        }
        boolean told = false;
        for (int i = s.next(WORDS, 0); i < s.size(); i = s.next(WORDS, i + 1)) {
            told |= !isOnlyTried(s, i);
        }
        for (int i = s.next(MURDER, 0); i < s.size(); i = s.next(MURDER, i + 1)) {
            told |= isSuicide(s, i + 1) && !isOnlyTried(s, i);
        }
        return told;
    }

    /** "An attempted murder-suicide": whom he shot lives. */
    private static boolean isOnlyTried(Sentence s, int i) {
        return s.at(i - 1).is("attempted") || s.at(i - 1).is("attempt");
    }

    /** "Asked whether it was a murder-suicide". */
    private static boolean isAsked(Sentence s) {
        return s.at(0).is("asked") && (s.at(1).is("if") || s.at(1).is("whether"));
    }

    /** "and suicide". */
    private static boolean isSuicide(Sentence s, int i) {
        boolean joined = s.at(i).is(Sense.AND) || s.at(i).is(Sense.COMMA);
        return s.at(joined ? i + 1 : i).is("suicide");
    }

    /** Whether so many dead hold the killer, where the text tells of a murder and a suicide. */
    static boolean holdsKiller(Statement dead) {
        return dead != null
                && dead.value() > 1
                && !dead.isVague()
                && !dead.isOfOthers()
                && FOUND.contains(dead.first().rule().name());
    }

    /** "Shot his wife and then himself", "and turned the gun on himself". */
    static boolean isShotBeforeHimself(Statement shot) {
        Casualty last = shot.casualties().get(shot.casualties().size() - 1);
        return isBeforeHimself(shot.facts().sentence(), last.people().to());
    }

    /** Whether "and then himself" follows on the victims whose words end there. */
    static boolean isBeforeHimself(Sentence s, int last) {
        for (int k = last; k < last + WITHIN; k++) {
            boolean himself = s.at(k).isAny(Sense.mask(Sense.REFLEX, Sense.SUICIDE_ED))
                    || s.at(k).is(Sense.KILL_ING) && s.at(k + 1).is(Sense.REFLEX);
            if (himself && (s.at(k - 1).is(Sense.AND) || THEN.has(s.at(k - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The killer as one of those found dead. */
    static Statement killer(Statement dead) {
        Casualty first = dead.first().as(Party.PERPETRATOR);
        return new Statement(dead.facts(), Harm.KILLED, List.of(first), Count.ONE);
    }
}

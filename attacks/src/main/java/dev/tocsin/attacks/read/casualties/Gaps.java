package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.List;

/** What the words between people and their verb are, which a {@link Pattern} passes over. */
final class Gaps {
    /** In words: from the people whom a sentence begins with to their verb. */
    static final int OPENING = 16;

    /** Most words of a preposition and what is said of a shooting behind it: "in a late-night Dayton shooting". */
    private static final int DEED_WORDS = 5;

    private Gaps() {}

    /** "Four soldiers on their way home from a wedding in a nearby village": whose sentence it is. */
    static boolean opens(Sentence s, int from, List<People> people) {
        return ClauseStart.is(s, from)
                && people.size() == 1
                && !s.isHeadline()
                && people.get(0).kind() != People.Kind.NAMED;
    }

    /** The "shooting" of "a man wounded in a Dayton shooting has died", which nobody does there to anybody. */
    static boolean isNamedDeed(Sentence s, Chains chains, int i) {
        if (!s.at(i).is(Sense.SHOOT_ING) || chains.at(i + 1) != null) {
            return false;
        }
        int in = i - 1;
        while (in > i - DEED_WORDS && !s.at(in).is(Sense.PREP) && !s.at(in).isAny(Pattern.CLAUSE)) {
            in--;
        }
        return s.at(in).is(Sense.PREP);
    }

    /** Whether "who" tells of people told behind token i: "relatives of the two guards who were killed". */
    static boolean isOwned(Chains chains, int i, int who) {
        People owner = chains.endingAt(who);
        return owner != null && owner.from() >= i;
    }

    /** The word before the "who" of "nothing about who was hit". */
    static boolean isAsked(Token before) {
        return before.is(Sense.PREP) || before.is("about");
    }
}

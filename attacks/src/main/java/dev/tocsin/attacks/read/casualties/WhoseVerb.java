package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * To whom a verb belongs: "A man who held two women in a shop was shot dead", "a man holding two women died" tell of him, and
 * not of the two who stand nearer.
 */
final class WhoseVerb {
    private static final long AUXILIARY = Sense.mask(Sense.BE, Sense.HAVE, Sense.ADV, Sense.REFLEX);

    private static final WordSet FOUND = WordSet.of("found", "discovered", "reported", "said", "later", "eventually");

    private static final WordSet SINGULAR = WordSet.of("was", "is", "has");

    private static final WordSet PLURAL = WordSet.of("were", "are", "have");

    private static final WordSet HOLDING =
            WordSet.of("holding", "keeping", "taking", "carrying", "driving", "escorting", "guarding", "chasing");

    /** In words: from "holding" to those held. */
    private static final int HELD = 3;

    private WhoseVerb() {}

    /** Those of whom the rule's verb tells: as it found them, or who alone the sentence goes on to tell of. */
    static List<People> subjects(Sentence s, Chains chains, Pattern.Match match) {
        List<People> found = match.people();
        People one = areSeveralBefore(found, match.trigger())
                ? subject(s, chains, found.get(0).from())
                : null;
        boolean his = one != null
                && (tells(s, match.trigger(), SINGULAR)
                        || HOLDING.has(s.at(one.to())) && !tells(s, match.trigger(), PLURAL));
        return his ? List.of(one) : found;
    }

    private static boolean areSeveralBefore(List<People> found, int verb) {
        People first = found.get(0);
        Sentence s = first.sentence();
        boolean counted = first.kind() == People.Kind.COUNTED && first.count().best() > 1 && !first.part();
        return counted
                && found.get(found.size() - 1).to() <= verb
                && !s.at(first.from()).is("a")
                && !s.at(first.from() - 1).is("of");
    }

    /** "was later found dead", and not "two women died". */
    private static boolean tells(Sentence s, int verb, WordSet auxiliary) {
        for (int k = verb - 1; s.at(k).isAny(AUXILIARY) || FOUND.has(s.at(k)); k--) {
            if (auxiliary.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** Who alone does something to those before the verb: "a man who held", "a gunman holding". */
    private static People subject(Sentence s, Chains chains, int several) {
        People last = null;
        for (People p : chains.all()) {
            int behind = p.to() + (s.at(p.to()).is(",") ? 1 : 0);
            boolean does = p.to() <= several
                    && (s.at(behind).is(Sense.WHO) || HOLDING.has(s.at(p.to())) && several - p.to() <= HELD);
            last = does ? p : last;
        }
        return last != null && last.isOne() && !last.others() ? last : null;
    }
}

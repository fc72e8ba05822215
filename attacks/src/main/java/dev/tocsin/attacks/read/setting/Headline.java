package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Headlines that write only names with capitals: what is capital in them and no gazetteer knows may be a village. */
final class Headline {
    /** What a headline without capitals writes small. */
    private static final long SMALL = Sense.mask(
            Sense.ATTACK,
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.KILLING,
            Sense.SHOT,
            Sense.INJURE_ED,
            Sense.DIE,
            Sense.PERSON,
            Sense.CHARGE);

    private static final WordSet PEOPLE =
            WordSet.of("man", "woman", "boy", "girl", "teen", "toddler", "couple", "resident", "family");

    private static final WordSet BEHIND = WordSet.of(",", ";", ":", "-", "–", "|", "as", "after", "while", "when");

    private Headline() {}

    static boolean isInSmallLetters(Sentence s) {
        for (int i = 1; s.isHeadline() && i < s.size(); i++) {
            if (s.at(i).isAny(SMALL)
                    && Character.isLowerCase(s.text().charAt(s.at(i).start()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name ends there with its clause: "killed in Oldfield, another hurt", and not "in Oldfield shooting". */
    static boolean endsThere(Sentence s, int to) {
        Token behind = s.at(to);
        return to >= s.size()
                || BEHIND.has(behind)
                || behind.is(Sense.PREP)
                || behind.is(Sense.AND)
                || behind.is(Sense.WEEKDAY);
    }

    /** The Oldfield of "services set for Oldfield boy", where the gazetteer lacks it; or null. */
    static Hamlet home(Facts facts) {
        Sentence s = facts.sentence();
        if (!isInSmallLetters(s)) {
            return null;
        }
        for (int i = s.next(PEOPLE, 2); i < s.size(); i = s.next(PEOPLE, i + 1)) {
            boolean small = !s.at(i).capital();
            if (small && HamletNames.isName(s, i - 1) && !HamletNames.isOther(facts, i - 1, i, false)) {
                return new Hamlet(facts, i - 1, i, false);
            }
        }
        return null;
    }
}

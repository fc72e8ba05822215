package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Where the "and" stands that joins a mention to the next: right behind it, or past its ages, an aside or a place. */
final class Joints {
    /** Most words of what is set in. */
    private static final int ASIDE = 9;

    /** Most words of a place, or of what somebody does, with the "and" behind it. */
    private static final int PLACE = 8;

    /** Most words between an object with its description and the next of a list. */
    private static final int DESCRIPTION = 14;

    /** Most words between two who share a verb. */
    private static final int WORDS = 15;

    private static final long ENDS_ASIDE = Sense.mask(Sense.BE, Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT, Sense.DIE);

    private static final long ENDS_PLACE = Sense.mask(
            Sense.PREP,
            Sense.BE,
            Sense.HAVE,
            Sense.COMMA,
            Sense.VERB,
            Sense.BREAK,
            Sense.WHO,
            Sense.PART,
            Sense.SAY,
            Sense.KILL_ED,
            Sense.INJURE_ED,
            Sense.DIE,
            Sense.DEAD,
            Sense.SHOT,
            Sense.STRIKE);

    private static final long ENDS_WORDS = ENDS_PLACE & ~Sense.PREP.bit;

    /** "a woman outside and a man in a shop". */
    private static final WordSet HERE =
            WordSet.of("outside", "inside", "nearby", "upstairs", "there", "indoors", "outdoors");

    private final Sentence s;
    private final People[] at;

    Joints(Sentence s, People[] at) {
        this.s = s;
        this.at = at;
    }

    /** Behind "and", "as well as" and the like at token i; 0 where nothing such stands there. */
    int behindAnd(int end) {
        if (HERE.has(s.at(end)) && s.at(end + 1).is(Sense.AND)) {
            return end + 2;
        }
        int i = behindWords(behindPlace(behindAside(behindAges(behindBracket(end)))));
        int k = i + (s.at(i).is(",") ? 1 : 0);
        if (s.at(k).is(Sense.AND)) {
            return s.at(k + 1).is("that") ? 0 : k + 1 + (s.at(k + 1).is(Sense.ADV) && at(k + 1) == null ? 1 : 0);
        }
        boolean aswell =
                s.at(k).is("as") && s.at(k + 1).is("well") && s.at(k + 2).is("as");
        boolean along =
                (s.at(k).is("along") || s.at(k).is("together")) && s.at(k + 1).is("with");
        boolean besides =
                s.at(k).is("in") && s.at(k + 1).is("addition") && s.at(k + 2).is("to");
        return aswell || besides ? k + 3 : along ? k + 2 : 0;
    }

    /** Past ", ages 3 and 5," where an "and" follows it; else i. */
    private int behindAges(int i) {
        boolean ages = s.at(i).is(",") && (s.at(i + 1).is("ages") || s.at(i + 1).is("aged"));
        for (int k = i + 2; ages && k < i + ASIDE; k++) {
            if (s.at(k).is(",") && s.at(k + 1).is(Sense.AND)) {
                return k;
            }
        }
        return i;
    }

    /** Past ", including three officers," where somebody else and the verb follow it; else i. */
    private int behindAside(int i) {
        if (!s.at(i).is(",") || !s.at(i + 1).is(Sense.PART)) {
            return i;
        }
        for (int k = i + 2; k < i + ASIDE && !s.at(k).isAny(ENDS_ASIDE); k++) {
            People item = s.at(k).is(",") && s.at(k + 1).is(Sense.AND) ? at(k + 2) : null;
            if (item != null && isSubject(item)) {
                return k;
            }
        }
        return i;
    }

    /** Whether a verb follows before any comma: "and the driver of their truck were killed". */
    private boolean isSubject(People item) {
        People some = s.at(item.to()).is(",") ? at(item.to() + 1) : null;
        if (some != null && some.part()) {
            return true;
        }
        for (int k = item.to(); k < item.to() + ASIDE && !s.at(k).is(Sense.COMMA); k++) {
            if (s.at(k).is(Sense.BE)) {
                return true;
            }
        }
        return false;
    }

    /** Past "of a church in Nation" behind "killed a pastor", where a list goes on: "his wife and two guards"; else its end. */
    int behindPlaceOfObject(People p) {
        int i = p.to();
        boolean described = s.at(i).is(Sense.PREP) || isDoing(i);
        boolean object = described
                && s.at(p.from() - 1)
                        .isAny(Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING));
        for (int k = i + 1; object && k < i + DESCRIPTION; k++) {
            if (s.at(k).is(",")) {
                People item = at(k + 1);
                boolean own = s.at(k + 1).is("his")
                        || s.at(k + 1).is("her")
                        || s.at(k + 1).is("two");
                return item != null && own ? k : i;
            }
            if (s.at(k).isAny(ENDS_WORDS)) {
                return i;
            }
        }
        return i;
    }

    /** Past "(among them the chief)" where an "and" follows it; else i. */
    private int behindBracket(int i) {
        int behind = SetIn.behindBracket(s, i);
        return behind >= 0 && s.at(behind).is(Sense.AND) ? behind : i;
    }

    /** Past all words up to an "and" without which the verb could not be a plural: "a guard of the house of Foo and a cook were". */
    private int behindWords(int i) {
        if (!s.at(i).isAny(Sense.mask(Sense.PREP, Sense.POSS)) || s.at(i).is("by")) {
            return i;
        }
        for (int k = i + 1; k < i + WORDS && !s.at(k).isAny(ENDS_WORDS); k++) {
            People second = s.at(k).is(Sense.AND) ? at(k + 1) : null;
            if (second != null && second.isOne() && s.at(second.to()).is("were")) {
                return k;
            }
        }
        return i;
    }

    /** Past "in Kabul" and the like behind a mention, where an "and" follows it; else i. */
    private int behindPlace(int i) {
        boolean doing = isDoing(i);
        if (!doing && !s.at(i).isAny(Sense.PREP.bit) || s.at(i).is("by")) {
            return i;
        }
        int place = i + 1 + (s.at(i + 1).word().senses() == 0 ? 1 : 0);
        if (doing && s.at(place).is(Sense.PREP)) {
            return behindPlace(place);
        }
        for (int k = i + 1; k < i + PLACE; k++) {
            if (k > i + 1 && isAnd(k) && !isWithinName(k)) {
                return k;
            }
            if (s.at(k).isAny(ENDS_PLACE) && !s.at(k).is(Sense.POSS)) {
                return i;
            }
        }
        return i;
    }

    /** "guarding", "working": what those before do. */
    private boolean isDoing(int i) {
        return (s.at(i).word().senses() & ~Sense.VERB.bit) == 0
                && s.at(i).word().text().endsWith("ing");
    }

    /** "an oil and gas company": nobody is told behind it. */
    private boolean isWithinName(int k) {
        return s.at(k).is(Sense.AND) && at(k + 1) == null && isPlain(s.at(k - 1)) && isPlain(s.at(k + 1));
    }

    private static boolean isPlain(Token token) {
        return !token.capital() && (token.word().senses() & ~Sense.mask(Sense.MOD, Sense.UNIT)) == 0;
    }

    private boolean isAnd(int k) {
        return s.at(k).is(Sense.AND)
                || s.at(k).is("as") && s.at(k + 1).is("well") && s.at(k + 2).is("as")
                || s.at(k).is("along") && s.at(k + 1).is("with");
    }

    private People at(int i) {
        return i >= 0 && i < at.length ? at[i] : null;
    }
}

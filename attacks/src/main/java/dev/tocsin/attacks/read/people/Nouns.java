package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** The nouns of one sentence that mean people: "guards" in "two of the bank's armed guards". */
public final class Nouns {
    /** Most words between a number or an article and its noun. */
    private static final int MOST_MODIFIERS = 7;

    /** Words that no phrase of people goes on behind. */
    static final long ENDS_PHRASE = Sense.mask(
            Sense.BE,
            Sense.HAVE,
            Sense.MODAL,
            Sense.NEG,
            Sense.AND,
            Sense.OR,
            Sense.BREAK,
            Sense.WHO,
            Sense.PREP,
            Sense.PRON,
            Sense.REFLEX,
            Sense.COMMA,
            Sense.SAY,
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.DIE,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.SHOT,
            Sense.SHOOT_ING,
            Sense.SHOOT,
            Sense.LEAVE,
            Sense.DET,
            Sense.DEATH,
            Sense.VERB,
            Sense.PART,
            Sense.NONE,
            Sense.STRIKE,
            Sense.STRIKE_ING);

    /** No other word, save a number, has to do with where a noun of people stands before one is found. */
    private static final long TELLS = ENDS_PHRASE | Sense.mask(Sense.PERSON, Sense.POSS, Sense.NUM);

    /** Of a body, where somebody is wounded. */
    private static final WordSet HALF = WordSet.of("upper", "lower", "mid", "entire", "whole");

    private static final WordSet TAKEN =
            WordSet.of("kidnapped", "abducted", "captured", "seized", "detained", "arrested", "captive");

    /** What one works in, though it ends as verbs do. */
    private static final WordSet FIELDS = WordSet.of(
            "training",
            "building",
            "mining",
            "shipping",
            "engineering",
            "nursing",
            "banking",
            "fishing",
            "farming",
            "wedding",
            "housing",
            "boxing",
            "trucking",
            "marketing",
            "advertising",
            "planning",
            "teaching",
            "standing",
            "living");

    /** In words, with its brackets. */
    private static final int LONGEST_NAME = 8;

    private final Sentence s;

    Nouns(Sentence sentence) {
        s = sentence;
    }

    /** The noun of the phrase that goes on at i, or -1. */
    int head(int i) {
        int head = -1;
        int end = i + MOST_MODIFIERS;
        for (int k = i; k < Math.min(s.size(), end); k++) {
            if (head < 0 && !s.at(k).isAny(TELLS) && !s.at(k).isDigits()) {
                continue;
            }
            int behind = behindName(k);
            if (behind > 0 || head < 0 && k > i && joinsModifiers(k)) {
                int more = behind > 0 ? behind - k - 1 : 0;
                end += more + 1;
                k += more;
            } else if (k > i && isOwner(k)) {
                if (isDeath(k + 1)) {
                    break;
                }
                head = -1;
            } else if (isHead(i, k, head)) {
                head = k;
            } else if (isEnd(i, k) || head >= 0 && !s.at(k).is(Sense.MOD) && !goesOn(k)) {
                break;
            }
        }
        return head;
    }

    /** The "and" of "a water and forestry officer". */
    private boolean joinsModifiers(int k) {
        return isCompound(s, k) && s.at(k + 2).is(Sense.PERSON);
    }

    /** The 's of "the bank's guards": whose noun stands behind it. */
    private boolean isOwner(int k) {
        return s.at(k).is(Sense.POSS) && !s.at(k).is("'");
    }

    /** Whether the word at k is a noun of people, and none that only describes another one. */
    private boolean isHead(int from, int k, int before) {
        Token token = s.at(k);
        boolean person = token.is(Sense.PERSON) && !(token.is("head") && !isLeader(from, k));
        return person
                && !(isState(token) && !isHurtNoun(from, k))
                && !isName(from, k, before)
                && !(token.is("body") && HALF.has(s.at(k - 1)))
                && !OnlyDescribes.isAt(s, k);
    }

    /** Whether no phrase of people goes on there. */
    private boolean isEnd(int i, int k) {
        Token token = s.at(k);
        return token.isAny(ENDS_PHRASE)
                        && !isInjuredBeforeNoun(k)
                        && !(k == i && isTakenBeforeNoun(k))
                        && !isKilledBeforeBodies(k)
                        && !(k > i && isDeedBeforeNoun(k))
                || token.isDigits()
                        && !token.is(Sense.AGE)
                        && !s.at(k + 1).is("old")
                        && !(k == i && Ordinals.isOfSeries(s, k))
                || token.is(Sense.NUM) && !token.is("half");
    }

    /** "the driver's immediate death". */
    private boolean isDeath(int k) {
        return s.at(k).is(Sense.DEATH) || s.at(k + 1).is(Sense.DEATH);
    }

    /** The same where the word itself may begin such a phrase; else -1. */
    int headNear(int i) {
        Token token = s.at(i);
        return token.isAny(Sense.mask(Sense.PERSON, Sense.MOD, Sense.AGE, Sense.COLLECTIVE)) ? head(i) : -1;
    }

    /** The head of "the head of the school", "a school head", and not "shot in the head". */
    private boolean isLeader(int from, int k) {
        boolean described =
                k > from && (s.at(from - 1).is("a") || s.at(from - 1).is("an"));
        return s.at(k + 1).is("of") || described && !s.at(k + 1).is(Sense.INJURY);
    }

    private static boolean isState(Token token) {
        return token.is(Sense.HURTHEAD) || token.is("dead") || token.is("deceased");
    }

    /** "the wounded", but not "two wounded in the blast", which the rules read. */
    private boolean isHurtNoun(int from, int k) {
        return k == from && s.at(k - 1).is("the") && !s.at(k + 1).is(Sense.PERSON);
    }

    /**
     * Behind the "(ISAF)" of "three International Security Assistance Force (ISAF) soldiers", the "(the Tribal Mobilization
     * Forces)" of "three al-Hashd (the Tribal Mobilization Forces) fighters"; 0 where no such name stands there.
     */
    private int behindName(int k) {
        if (!s.at(k).is("(")) {
            return 0;
        }
        int i = k + (s.at(k + 1).is("the") ? 2 : 1);
        while (i < k + LONGEST_NAME
                && (s.at(i).capital() || i > k + 1 && s.at(i).is("of"))) {
            i++;
        }
        return i > k + 1 && s.at(i).is(")") ? i + 1 : 0;
    }

    /** A name after the noun, such as the Major of "General Major". */
    private boolean isName(int from, int k, int head) {
        return head >= 0
                && k > from
                && s.at(k).capital()
                && !s.at(head).capital()
                && s.at(head).word().senses() != 0;
    }

    /** Whether a word that is no noun of people leads on to one: the district of "an Afghan district governor". */
    private boolean goesOn(int k) {
        if (s.at(k).word().text().endsWith("ed") || isDoing(k)) {
            return false;
        }
        for (int next = k; next < k + 3; next++) {
            if (s.at(next).isAny(ENDS_PHRASE | Sense.NUM.bit)) {
                return false;
            }
            if (next > k && s.at(next).is(Sense.PERSON)) {
                return !s.at(k).capital()
                        || s.at(k).is(Sense.UNIT)
                        || isNationBefore(k) && !s.at(next).capital()
                        || s.at(next).isAny(Sense.SECURITY.bit) && s.at(next).capital();
            }
        }
        return false;
    }

    /** The Kenyan of "nine Kenyan Olympic runners": it only tells which. */
    private boolean isNationBefore(int k) {
        return s.at(k - 1).capital()
                && s.at(k - 1).is(Sense.PERSON)
                && !s.at(k - 1).isAny(Sense.PLURAL.bit);
    }

    /** The shooting of "an eight-year-old shooting victim". */
    private boolean isDeedBeforeNoun(int k) {
        return s.at(k).isAny(Sense.mask(Sense.SHOOT_ING, Sense.STRIKE_ING))
                && s.at(k - 1).is(Sense.AGE)
                && (s.at(k + 1).is("victim") || s.at(k + 1).is("suspect"));
    }

    /** The injured of "two injured guards", and not the verb of "a grenade hurt sisters". */
    private boolean isInjuredBeforeNoun(int k) {
        return s.at(k).isAny(Sense.mask(Sense.INJURE_ED))
                && !s.at(k - 1).isAny(Sense.mask(Sense.UNIT, Sense.ATTACK))
                && s.at(k + 1).is(Sense.PERSON)
                && !s.at(k + 1).is(Sense.HURTHEAD);
    }

    /** The guarding of "a policeman guarding polio workers", and not the training of "a police training officer". */
    private boolean isDoing(int k) {
        return s.at(k - 1).is(Sense.PERSON)
                && s.at(k).word().text().endsWith("ing")
                && s.at(k).word().senses() == 0
                && !FIELDS.has(s.at(k));
    }

    /** The kidnapped of "nine kidnapped teachers", and not the verb of "two men kidnapped teachers". */
    private boolean isTakenBeforeNoun(int k) {
        boolean number = s.at(k - 1).is(Sense.NUM) || s.at(k - 1).isDigits();
        return number && TAKEN.has(s.at(k)) && s.at(k + 1).is(Sense.PERSON);
    }

    /** The beheaded of "five beheaded bodies", and not the verb of "gunmen murdered bodies of their foes". */
    private boolean isKilledBeforeBodies(int k) {
        boolean number = s.at(k - 1).is(Sense.NUM) || s.at(k - 1).isDigits();
        return number && s.at(k).is(Sense.KILL_ED) && s.at(k + 1).is(Sense.DEADHEAD);
    }

    /** The "and" of "a water and forestry officer", "an oil and gas company". */
    static boolean isCompound(Sentence s, int k) {
        return s.at(k).is("and") && isPlain(s.at(k - 1)) && isPlain(s.at(k + 1));
    }

    static boolean isPlain(Token token) {
        return !token.capital() && (token.word().senses() & ~Sense.mask(Sense.MOD, Sense.UNIT)) == 0;
    }
}

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

    /** "the mother of a child who was shot": the child was. */
    private static final WordSet KIN = WordSet.of(
            "father",
            "mother",
            "dad",
            "mom",
            "parents",
            "grandmother",
            "grandfather",
            "boyfriend",
            "girlfriend",
            "wife",
            "husband",
            "sister",
            "brother",
            "family",
            "friend",
            "friends",
            "families",
            "relative",
            "relatives",
            "colleague",
            "colleagues",
            "widow",
            "widows",
            "uncle",
            "aunt",
            "cousin",
            "owner");

    /** Things told by the nation they belong to. */
    private static final WordSet OF_NATIONS = WordSet.of(
            "embassy",
            "embassies",
            "consulate",
            "consulates",
            "mission",
            "border",
            "capital",
            "coast",
            "island",
            "ship",
            "ships",
            "warship",
            "tanker",
            "airliner",
            "airline",
            "flight",
            "convoy",
            "compound",
            "restaurant",
            "newspaper",
            "parliament",
            "ministry",
            "settlement",
            "enclave",
            "side",
            "soil",
            "territory");

    /** No other word, save a number, has to do with where a noun of people stands before one is found. */
    private static final long TELLS = ENDS_PHRASE | Sense.mask(Sense.PERSON, Sense.POSS, Sense.NUM);

    private final Sentence s;

    Nouns(Sentence sentence) {
        s = sentence;
    }

    /** The noun of the phrase that goes on at i, or -1. */
    int head(int i) {
        int head = -1;
        int end = i + MOST_MODIFIERS;
        for (int k = i; k < Math.min(s.size(), end); k++) {
            Token token = s.at(k);
            if (head < 0 && !token.isAny(TELLS) && !token.isDigits()) {
                continue;
            }
            if (isShortName(k)
                    || head < 0 && k > i && isCompound(k) && s.at(k + 2).is(Sense.PERSON)) {
                int more = token.is("(") ? 2 : 0;
                end += more + 1;
                k += more;
                continue;
            }
            if (token.is(Sense.POSS) && k > i && !token.is("'")) {
                if (isDeath(k + 1)) {
                    break;
                }
                head = -1;
                continue;
            }
            boolean person = token.is(Sense.PERSON) && !(token.is("head") && !isLeader(i, k));
            if (person
                    && !(isState(token) && !isHurtNoun(i, k))
                    && !isName(i, k, head)
                    && !isOrigin(k)
                    && !isDescription(k)) {
                head = k;
            } else if (token.isAny(ENDS_PHRASE) && !isInjuredBeforeNoun(k) && !(k > i && isDeedBeforeNoun(k))
                    || token.isDigits() && !token.is(Sense.AGE) && !s.at(k + 1).is("old")
                    || token.is(Sense.NUM) && !token.is("half")) {
                break;
            } else if (head >= 0 && !token.is(Sense.MOD) && !goesOn(k)) {
                break;
            }
        }
        return head;
    }

    /** "the driver's immediate death". */
    private boolean isDeath(int k) {
        return s.at(k).is(Sense.DEATH) || s.at(k + 1).is(Sense.DEATH);
    }

    /** Words of people that only describe here: "senior Somali officials", "a minor injury", "private vehicles". */
    private boolean isDescription(int k) {
        Token next = s.at(k + 1);
        return s.at(k).is(Sense.MOD)
                        && !s.at(k).capital()
                        && next.capital()
                        && next.is(Sense.PERSON)
                        && s.at(k + 2).is(Sense.PERSON)
                || s.at(k).is("minor") && next.is(Sense.INJURY) && !next.is(Sense.INJURE_ED)
                || s.at(k).is("private") && next.is(Sense.UNIT);
    }

    int headNear(int i) {
        Token token = s.at(i);
        return token.isAny(Sense.mask(Sense.PERSON, Sense.MOD, Sense.AGE, Sense.COLLECTIVE)) ? head(i) : -1;
    }

    /** The head of "the head of the school", "a school head", and not "shot in the head". */
    private boolean isLeader(int from, int k) {
        boolean described =
                k > from && (s.at(from - 1).is("a") || s.at(from - 1).is("an"));
        return s.at(k + 1).is("of") || described;
    }

    private static boolean isState(Token token) {
        return token.is(Sense.HURTHEAD) || token.is("dead") || token.is("deceased");
    }

    /** "the wounded", but not "two wounded in the blast", which the rules read. */
    private boolean isHurtNoun(int from, int k) {
        return k == from && s.at(k - 1).is("the") && !s.at(k + 1).is(Sense.PERSON);
    }

    /** "(ISAF)" in "three International Security Assistance Force (ISAF) soldiers". */
    private boolean isShortName(int k) {
        return s.at(k).is("(") && s.at(k + 2).is(")") && s.at(k + 1).capital();
    }

    /** The "and" of "a water and forestry officer", "an oil and gas company". */
    private boolean isCompound(int k) {
        return s.at(k).is("and") && isPlain(s.at(k - 1)) && isPlain(s.at(k + 1));
    }

    private static boolean isPlain(Token token) {
        return !token.capital() && (token.word().senses() & ~Sense.mask(Sense.MOD, Sense.UNIT)) == 0;
    }

    /** The nation of "a Norwegian embassy", "an Afghan village". */
    private boolean isOrigin(int k) {
        Token next = s.at(k + 1);
        return s.at(k).capital()
                && !next.capital()
                && (next.is(Sense.UNIT) || OF_NATIONS.has(next))
                && !next.isAny(ENDS_PHRASE)
                && !s.isHeadline();
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
        if (s.at(k).word().text().endsWith("ed")) {
            return false;
        }
        for (int next = k; next < k + 3; next++) {
            if (s.at(next).isAny(ENDS_PHRASE | Sense.NUM.bit)) {
                return false;
            }
            if (next > k && s.at(next).is(Sense.PERSON)) {
                return !s.at(k).capital()
                        || s.at(k).is(Sense.UNIT)
                        || s.at(next).isAny(Sense.SECURITY.bit) && s.at(next).capital();
            }
        }
        return false;
    }

    /** The shooting of "an eight-year-old shooting victim". */
    private boolean isDeedBeforeNoun(int k) {
        return s.at(k).isAny(Sense.mask(Sense.SHOOT_ING, Sense.STRIKE_ING))
                && s.at(k - 1).is(Sense.AGE)
                && (s.at(k + 1).is("victim") || s.at(k + 1).is("suspect"));
    }

    private boolean isInjuredBeforeNoun(int k) {
        return s.at(k).isAny(Sense.mask(Sense.INJURE_ED))
                && s.at(k + 1).is(Sense.PERSON)
                && !s.at(k + 1).is(Sense.HURTHEAD);
    }

    /** Takes in "of the security forces" behind "two members". */
    int throughOf(int head) {
        int at = head + 1;
        if (!s.at(at).is("of")
                || s.at(at + 1).is(Sense.NUM) && !s.at(at + 1).is("a") && !isOneFamily(at + 1)
                || s.at(head).is(Sense.DEADHEAD)
                || s.at(at + 1).is("a") && s.at(at + 2).is(Sense.AGE)) {
            return at;
        }
        at++;
        at += s.at(at).is(Sense.DET) || s.at(at).is("a") || isOneFamily(at) ? 1 : 0;
        int limit = at + 5;
        int first = at;
        while (at < limit
                && at < s.size()
                && (!s.at(at).isAny(ENDS_PHRASE | Sense.DEAD.bit) || isCompound(at) && isPlain(s.at(at + 2)))
                && !s.at(at).is(".")) {
            at++;
        }
        boolean told = s.at(head).is(Sense.PLURAL)
                && s.at(first - 1).is(Sense.DET)
                && Mentions.isNumberStart(s.at(first))
                && s.at(at).isAny(Sense.mask(Sense.COMMA, Sense.KILL_ED));
        boolean whoIsAnother = KIN.has(s.at(head)) && (told || s.at(at).is(Sense.WHO));
        return at == first || whoIsAnother ? head + 1 : at;
    }

    /** The one of "eight members of one family". */
    private boolean isOneFamily(int i) {
        return s.at(i).is("one") && (s.at(i + 1).is("family") || s.at(i + 2).is("family"));
    }

    boolean isPair(int head) {
        Token token = s.at(head);
        return (s.at(head - 1).is("twin") || s.at(head - 2).is("twin")) && token.is(Sense.PLURAL)
                || token.is("parents")
                || token.is("grandparents")
                || token.is("twins")
                || token.is("couple");
    }

    boolean isCollective(int head) {
        Token token = s.at(head);
        return token.is("family")
                || token.is("staff")
                || token.is("militia")
                || token.is("team")
                || token.is("wounded")
                || token.is("injured")
                || token.is("dead")
                || token.is("families");
    }
}

package dev.tocsin.attacks.read.text;

/** What a word can mean to the rules. The words of each sense stand in {@code lexicon.txt}. */
public enum Sense {
    BE,
    HAVE,
    MODAL,
    ADV,
    NEG,
    NONE,
    AND,
    OR,
    BREAK,
    WHO,
    PREP,
    DET,
    PRON,
    REFLEX,
    COMMA,
    POSS,
    OTHER,
    PART,
    SAY,
    KILL_ED,
    /** Forms that have their object behind them: killing, kills. */
    KILL_ING,
    DIE,
    DEAD,
    DEATH,
    KILLING,
    INJURE_ED,
    /** Forms that have their object behind them: injuring, injures. */
    INJURE_ING,
    INJURY,
    SHOT,
    SHOOT_ING,
    SHOOT,
    STRIKE,
    STRIKE_ING,
    FATAL,
    LEAVE,
    SURVIVE,
    AIM,
    CASUALTY,
    PERSON,
    PLURAL,
    ATTACKER,
    SECURITY,
    CIVILIAN,
    COLLECTIVE,
    DEADHEAD,
    HURTHEAD,
    MOD,
    UNIT,
    ANIMAL,
    NUM,
    /** Begins the words that bound a number: "at least". */
    BOUND,
    /** An age: "19-year-old". Found by form. */
    AGE,
    WEEKDAY,
    MONTH,
    TODAY,
    ATTACK,
    HISTORY,
    VERB,
    TITLE,
    HOSPITAL,
    CHARGE,
    ABBREV,
    /** An attacker's own death: "blew himself up". */
    SUICIDE_ED,
    /** Begins some phrase of {@code phrases.txt}. */
    BEGINS_PHRASE;

    /** There are at most 64. Never stored, so that the order of senses is free to change. */
    @SuppressWarnings("EnumOrdinal")
    public final long bit = 1L << ordinal();

    /** Of a few senses without an array: such masks stand in rules that look at every word. */
    public static long mask(Sense a, Sense b) {
        return a.bit | b.bit;
    }

    public static long mask(Sense a, Sense b, Sense c) {
        return a.bit | b.bit | c.bit;
    }

    public static long mask(Sense a, Sense b, Sense c, Sense d) {
        return a.bit | b.bit | c.bit | d.bit;
    }

    public static long mask(Sense a, Sense b, Sense c, Sense d, Sense e) {
        return mask(a, b, c, d) | e.bit;
    }

    public static long mask(Sense... senses) {
        long mask = 0;
        for (Sense sense : senses) {
            mask |= sense.bit;
        }
        return mask;
    }
}

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.Word;
import dev.tocsin.attacks.read.text.WordSet;

/** Makes the mentions of one sentence, with all that stands around their noun: age, name, side, part. */
public final class Mentions {
    private static final long NUMBER = Sense.mask(Sense.NUM, Sense.BOUND);

    /** In words: "Of those killed", whoever is told behind which is a part. */
    private static final int OF_THOSE = 2;

    private static final WordSet MOSTLY = WordSet.of(
            "mostly", "mainly", "largely", "chiefly", "predominantly", "primarily", "overwhelmingly", "principally");

    private final Sentence s;
    private final Names names;
    private final Nouns nouns;
    private final Groups groups;

    Mentions(Sentence sentence, Nouns nouns, Names names) {
        s = sentence;
        this.nouns = nouns;
        this.names = names;
        groups = new Groups(sentence);
    }

    People mention(int from, int noun, int head, Count count, Kind kind, boolean others) {
        if (count == null
                && head >= 0
                && s.at(head).is("family")
                && s.at(behindMakeUp(head + 1)).is("of")) {
            Numbers.Found number = Numbers.at(s, behindMakeUp(head + 1) + 1);
            if (number != null && nouns.head(number.to()) < 0) {
                return mention(from, number.to(), head, number.count(), Kind.COUNTED, others);
            }
        }
        boolean one =
                count != null && count.best() == 1 && head >= 0 && !s.at(head).is(Sense.PLURAL);
        Identity identity = one ? identity(noun) : new Identity(noun, null, null);
        int to = identity.to();
        Integer age = identity.age() == null ? Ages.in(s, from, to) : identity.age();
        boolean attackers = areAttackers(from, to, head);
        Group group = attackers ? Group.ARMED_GROUP : groups.groupOf(from, to, head);
        boolean among =
                (attackers || one) && s.at(to).is("among") && s.at(to + 1).is("them");
        boolean part = among || isPart(from);
        return new People(s, from, to, head, count, kind, group, attackers, part, others, age, identity.name());
    }

    private boolean areAttackers(int from, int to, int head) {
        if (groups.areFormer(from, head)) {
            return false;
        }
        return head >= 0 && (s.at(head).is(Sense.ATTACKER) || groups.hasAttackerWords(from, to))
                || groups.areOfArmedGroup(from, to, head)
                || head >= 0 && groups.belong(head + 1)
                || head > 1 && isBodyOfAttacker(head);
    }

    /** "The gunman's body". */
    private boolean isBodyOfAttacker(int head) {
        return s.at(head).is(Sense.DEADHEAD)
                && s.at(head - 1).is(Sense.POSS)
                && s.at(head - 2).is(Sense.ATTACKER);
    }

    /**
     * What is told of one person behind the noun.
     *
     * @param to the token behind it
     */
    private record Identity(int to, String name, Integer age) {}

    /** "Ann Oak, 24,", "named Ann Oak", ", 24,", ", a 24-year-old,". */
    private Identity identity(int noun) {
        int at = nameBehind(noun);
        int nameEnd = names.nameEnd(at);
        boolean isNamed = nameEnd > at;
        int ageAt = names.ageAt(isNamed ? nameEnd : noun);
        int to = ageAt > 0 ? ageAt + 1 : isNamed ? nameEnd : noun;
        String name = isNamed && nameEnd - at > 1 ? s.words(at, nameEnd) : null;
        Integer age = ageAt > 0 ? Integer.valueOf(s.at(ageAt).word().number()) : null;
        return new Identity(to == noun && isAgedBehind(noun) ? noun + 3 : to, name, age);
    }

    /** Where a name begins that may stand behind the noun. */
    private int nameBehind(int noun) {
        int called = behindCalled(noun);
        if (called > noun && names.nameEnd(called) > called + 1) {
            return called;
        }
        boolean comma =
                s.at(noun).is(",") && names.nameEnd(noun + 1) - noun > 2 && names.ageAt(names.nameEnd(noun + 1)) > 0;
        return comma ? noun + 1 : noun;
    }

    /** "a man, a 24-year-old," */
    private boolean isAgedBehind(int noun) {
        return s.at(noun).is(",")
                && (s.at(noun + 1).is("a") || s.at(noun + 1).is("an"))
                && s.at(noun + 2).is(Sense.AGE)
                && (s.at(noun + 3).is(Sense.COMMA) || s.at(noun + 3).is("."));
    }

    /** Past "named" or "identified as" behind "a 55-year-old man". */
    private int behindCalled(int i) {
        boolean named = s.at(i).is("named") || s.at(i).is("called");
        boolean identified = s.at(i).is("identified") && s.at(i + 1).is("as");
        return named ? i + 1 : identified ? i + 2 : i;
    }

    /** Past the words before "of" in "a family composed of nine". */
    private int behindMakeUp(int i) {
        boolean one =
                s.at(i).is("composed") || s.at(i).is("consisting") || s.at(i).is("comprised");
        return one ? i + 1 : s.at(i).is("made") && s.at(i + 1).is("up") ? i + 2 : i;
    }

    /** Whether the words before say that what follows is a part: "including three officers". */
    boolean isPart(int from) {
        Token before = s.at(from - 1);
        boolean ofThem =
                (before.is("them") || before.is("whom")) && s.at(from - 2).is("of");
        boolean mostly = MOSTLY.has(before) && s.at(from - 2).is(Sense.COMMA);
        boolean one = before.is("one") && s.at(from - 2).is(Sense.COMMA);
        boolean whom = before.is(Sense.BE) && s.at(from - 2).is("whom");
        boolean that = before.is("of")
                && (s.at(from - 2).is("that") || s.at(from - 2).is("those"))
                && s.at(from - 3).is(Sense.PART);
        boolean ofThose = from > OF_THOSE && s.at(0).is("of") && s.at(1).is(Sense.DET);
        if (ofThem || mostly || one || whom || that || ofThose) {
            return true;
        }
        boolean amongThemThe = before.is("the") && s.at(from - 2).is("them");
        int first = amongThemThe ? from - 2 : from - 1;
        for (int k = first; k >= Math.max(0, first - 1); k--) {
            if (s.at(k).is(Sense.PART)) {
                boolean ofSo = s.at(k).is("among") && k == from - 1 && isNumberStart(s.at(from));
                return !(ofSo && (s.isHeadline() || s.at(k - 1).is(Sense.BE)));
            }
            if (!s.at(k).isAny(Sense.mask(Sense.PREP, Sense.COMMA, Sense.PRON, Sense.WHO))
                    && !s.at(k).is("some")) {
                return false;
            }
        }
        return false;
    }

    static boolean isNumberStart(Token token) {
        return isNumberStart(token.word());
    }

    static boolean isNumberStart(Word word) {
        return (word.senses() & NUMBER) != 0 || word.isDigits() || word.senses() == 0 && word.isHyphenated();
    }
}

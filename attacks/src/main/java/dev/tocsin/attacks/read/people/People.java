package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;

/**
 * A mention of people in a sentence: "at least nine civilians", "a 19-year-old man", "his driver", "two others", a
 * name, "he".
 *
 * @param from its first token
 * @param to the token behind it
 * @param head the token of its noun, or -1 ("killed three")
 * @param count how many; null where the words do not tell ("the victims")
 * @param kind how it is said
 * @param attackers whether its noun means attackers, or members of an armed group
 * @param part whether it is told as a part of other people: "including", "of them"
 * @param others whether it stands beside people told before: "another", "two more"
 * @param age in years, or null
 * @param name the full name as told, or null
 */
public record People(
        Sentence sentence,
        int from,
        int to,
        int head,
        Count count,
        Kind kind,
        Group group,
        boolean attackers,
        boolean part,
        boolean others,
        Integer age,
        String name) {

    public enum Kind {
        /** With a number: "nine people". */
        COUNTED,
        /** One, not told before: "a policeman". */
        ONE,
        /** Told before, or known: "the man", "his driver", "he". */
        DEFINITE,
        /** Several, without a number: "civilians". */
        PLURAL,
        NAMED
    }

    public boolean isNone() {
        return count != null && count.best() == 0;
    }

    public boolean isOne() {
        return count != null && count.best() == 1 && count.low() != null;
    }

    public boolean has(Sense sense) {
        return head >= 0 && sentence.at(head).is(sense);
    }

    public String headWord() {
        return head < 0 ? "" : sentence.at(head).word().text();
    }

    /** "one of the men", "five of them": some of people told of, not a part set aside by "including". */
    public boolean isOfSome() {
        if (isOfHurt()) {
            return true;
        }
        for (int k = from; part && k < to; k++) {
            if (sentence.at(k).is("of")) {
                return true;
            }
        }
        return false;
    }

    /** The they of "Three were wounded. They later died": all the wounded whom the sentence before told of. */
    public boolean isOfHurt() {
        return part && (kind == Kind.DEFINITE && !isOne() || sentence.at(from).is("they"));
    }

    /** "five of them militants", and not "five of the militants". */
    public boolean isOfThem() {
        for (int k = from; part && k < to; k++) {
            if (sentence.at(k).is("them") || sentence.at(k).is("whom")) {
                return true;
            }
        }
        return false;
    }

    /** The four of "a fourth victim"; null where no such word stands there. */
    public Integer ordinal() {
        for (int k = from; others && k < to; k++) {
            Integer nth = Ordinals.nth(sentence.at(k));
            if (nth != null) {
                return nth;
            }
        }
        return null;
    }

    /** "the seventh victim": so many with those before; but not "a third of the nine". */
    public boolean isNth() {
        Integer nth = sentence.at(from + 2).is("of") ? null : Ordinals.nth(sentence.at(from + 1));
        return nth != null && count != null && count.best() == nth;
    }

    /** "one of five people injured": all five are. */
    public People whole() {
        Count all = more();
        return all == null
                ? this
                : new People(sentence, from, to, head, all, kind, group, attackers, false, others, age, name);
    }

    /** Whether they are told as some of more: "one of five people". */
    public boolean isOfMore() {
        return more() != null;
    }

    /** How many they are some of; null where the words do not tell, or tell of no more. */
    private Count more() {
        for (int k = from; kind == Kind.COUNTED && k < to; k++) {
            int at = k + 1 + (sentence.at(k + 1).is(Sense.DET) ? 1 : 0);
            Numbers.Found all = sentence.at(k).is("of") ? Numbers.at(sentence, at) : null;
            if (all != null && all.count().best() > count.best()) {
                return all.count();
            }
        }
        return null;
    }

    /** With the words from an earlier token on. */
    People widened(int start, boolean besideOthers) {
        return new People(sentence, start, to, head, count, kind, group, attackers, part, besideOthers, age, name);
    }

    /** The same, with the words up to a later token: "all six aboard". */
    People endingAt(int end) {
        return new People(sentence, from, end, head, count, kind, group, attackers, part, others, age, name);
    }

    /** The same by number, with the words from an earlier token on: "the nine guards". */
    People counted(int start) {
        return new People(sentence, start, to, head, count, Kind.COUNTED, group, attackers, part, others, age, name);
    }

    /** The same, told beside others or not. */
    public People beside(boolean besideOthers) {
        return new People(sentence, from, to, head, count, kind, group, attackers, part, besideOthers, age, name);
    }

    public People asPart() {
        return new People(sentence, from, to, head, count, kind, group, attackers, true, others, age, name);
    }

    /** The same, told as all of theirs. */
    public People asWhole() {
        return new People(sentence, from, to, head, count, kind, group, attackers, false, others, age, name);
    }

    public People withCount(Count other) {
        return new People(sentence, from, to, head, other, kind, group, attackers, part, others, age, name);
    }

    /** The same people, whose age and name are known. */
    People withIdentity(Integer age, String name) {
        return new People(sentence, from, to, head, count, kind, group, attackers, part, others, age, name);
    }

    /** The same with the name that is told behind. */
    public People called(People named) {
        Integer years = age == null ? named.age : age;
        return new People(
                sentence, from, named.to, head, count, kind, group, attackers, part, others, years, named.name);
    }

    /** Two mentions hardly ever stand at one place. */
    @Override
    public int hashCode() {
        return from;
    }

    @Override
    public String toString() {
        return sentence.words(from, to);
    }
}

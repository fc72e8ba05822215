package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;

/** Finds people told by a noun without article or number: "civilians", "Afghan journalist Name Surname". */
final class BareNouns {
    private final Sentence s;
    private final Nouns nouns;
    private final Mentions mentions;

    BareNouns(Sentence sentence, Nouns nouns, Mentions mentions) {
        s = sentence;
        this.nouns = nouns;
        this.mentions = mentions;
    }

    People at(int i) {
        int head = s.at(i).isAny(Nouns.ENDS_PHRASE & ~Sense.OTHER.bit) ? -1 : nouns.headNear(i);
        if (head < 0) {
            return isAgeAlone(i) ? mentions.mention(i, i + 1, i, Count.ONE, Kind.ONE, false) : null;
        }
        boolean plural = s.at(head).is(Sense.PLURAL);
        if (!plural && (!canStandBare(i, head) || isOfWord(head))) {
            return null;
        }
        return mentions.mention(i, OfPhrase.end(s, head), head, count(i, head), plural ? Kind.PLURAL : Kind.ONE, false);
    }

    /** "22-year-old shot dead": an age that stands for its person. */
    private boolean isAgeAlone(int i) {
        boolean afterAge = s.at(i - 1).is(Sense.AND) && s.at(i - 2).isDigits();
        return s.at(i).is(Sense.AGE) && (i == 0 || s.isHeadline() || afterAge);
    }

    /** Null where nobody knows. */
    private Count count(int i, int head) {
        if (GroupNouns.isOfUnknownNumber(s, i)) {
            return null;
        }
        if (GroupNouns.isPair(s, head)) {
            return Count.exactly(2);
        }
        if (s.at(head).is(Sense.PLURAL)) {
            int ages = Ages.told(s, head + 1);
            return ages > 0 ? Count.exactly(ages) : Count.SEVERAL;
        }
        return GroupNouns.isCollective(s, head) ? null : Count.ONE;
    }

    /** "Local reports say", "local media report": only whose word it is. */
    private boolean isOfWord(int head) {
        return s.at(head).is("local")
                && (s.at(head + 1).is("reports")
                        || s.at(head + 1).is("report")
                        || s.at(head + 1).word().senses() == 0);
    }

    /** One person without article: in headlines, at the beginning, or before a name; not "he was Catholic". */
    private boolean canStandBare(int i, int head) {
        boolean begins = i == 0
                || s.isHeadline()
                || s.at(i - 1).is(Sense.COMMA)
                || s.at(i - 1).is(Sense.AND);
        return begins
                || s.at(head + 1).capital()
                || s.at(i).capital() && !s.at(i - 1).is(Sense.BE)
                || s.at(i).is(Sense.AGE);
    }
}

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Finds so many of those told: "two of them", "three of the guards", "one of his sons". */
final class SomeOf {
    private static final long SUFFERS = Sense.mask(Sense.BE, Sense.HAVE, Sense.DIE);

    private static final WordSet THEM = WordSet.of("them", "whom", "which", "those");

    private static final WordSet TAKEN = WordSet.of(
            "kidnapped",
            "abducted",
            "captured",
            "detained",
            "imprisoned",
            "hijacked",
            "besieged",
            "trapped",
            "stranded",
            "seized");

    private static final WordSet OWN = WordSet.of("his", "her", "their", "its");

    /** "Two of their own", "one of its number". */
    private static final WordSet OF_THEIR_OWN = WordSet.of("own", "number", "ranks");

    private final Sentence s;
    private final Nouns nouns;
    private final Mentions mentions;
    private final Unlisted unlisted;

    SomeOf(Sentence sentence, Nouns nouns, Mentions mentions, Unlisted unlisted) {
        s = sentence;
        this.nouns = nouns;
        this.mentions = mentions;
        this.unlisted = unlisted;
    }

    /** @param number that begins at i, with "of" or "among" behind it */
    People at(int i, Numbers.Found number) {
        if (s.at(i - 1).is("but") && s.at(i - 2).is("all")) {
            return allBut(i, number);
        }
        int behind = number.to() + 1;
        if (THEM.has(s.at(behind))) {
            return ofThem(i, behind, number);
        }
        boolean own = OWN.has(s.at(behind));
        boolean some = !own && s.at(behind).is(Sense.DET);
        int at = behindNumber(some || own ? behind + 1 : behind);
        boolean group = some && Numbers.group(s.at(at)) != null;
        if (group || some && s.at(at).isAny(SUFFERS)) {
            return part(i, group ? at + 1 : at, number, false);
        }
        boolean others = s.at(i - 1).is(Sense.OTHER) || s.at(at).is(Sense.OTHER);
        at += CountedPeople.isQuote(s.at(at)) && s.at(at + 1).is(Sense.PERSON) ? 1 : 0;
        int head = nouns.head(at);
        head = head < 0 && isTaken(at) ? nouns.head(at + 1) : head;
        if (head < 0 && own && OF_THEIR_OWN.has(s.at(at))) {
            return mentions.mention(i, at + 1, -1, number.count(), Kind.COUNTED, others);
        }
        head = head < 0 && own ? unlisted.head(at, i) : head;
        if (head >= 0) {
            Kind kind = own && number.count().best() == 1 ? Kind.ONE : Kind.COUNTED;
            People found = mentions.mention(i, head + 1, head, number.count(), kind, others);
            return some ? found.asPart() : found;
        }
        if (!some && at > behind && isHurtAndDies(at)) {
            return mentions.mention(i, at, -1, number.count(), Kind.COUNTED, others);
        }
        while (s.at(at).is(Sense.OTHER)) {
            at++;
        }
        return some && isParticiple(at) ? part(i, at + 1, number, others) : null;
    }

    /** "third of 5 wounded in Elmwood dies": three are dead by then; null for any other number. */
    People nthOf(int i, Numbers.Found number) {
        Integer nth = i > 1 && s.at(i - 1).is("of") ? Ordinals.nth(s.at(i - 2)) : null;
        boolean some = nth != null && nth <= number.count().best() && isHurtAndDies(number.to());
        return some ? mentions.mention(i - 2, number.to(), -1, Count.exactly(nth), Kind.COUNTED, false) : null;
    }

    /** The shot of "one of 5 shot in Elmwood dies". */
    private boolean isHurtAndDies(int at) {
        return s.at(at).isAny(Sense.mask(Sense.SHOT, Sense.INJURE_ED)) && s.next(Sense.DIE.bit, at) < s.size();
    }

    /** "all but two of the 40 passengers": 38; null where no number is told that is more. */
    private People allBut(int i, Numbers.Found number) {
        int at = number.to() + 1;
        at += s.at(at).is(Sense.DET) ? 1 : 0;
        Numbers.Found whole = Numbers.at(s, at);
        int head = whole == null ? -1 : nouns.head(whole.to());
        boolean more = head >= 0
                && !whole.count().isVague()
                && whole.count().best() > number.count().best();
        return more
                ? mentions.mention(
                        i, head + 1, head, whole.count().minus(number.count().best()), Kind.COUNTED, false)
                : null;
    }

    /** The abducted of "ten of the 30 abducted villagers". */
    private boolean isTaken(int at) {
        return TAKEN.has(s.at(at));
    }

    /** "two of them", "one of those patients". */
    private People ofThem(int i, int them, Numbers.Found number) {
        int noun = nouns.head(them + 1 + (s.at(them + 1).is(Sense.BE) ? 1 : 0));
        People such = mentions.mention(i, Math.max(them, noun) + 1, noun, number.count(), Kind.COUNTED, false);
        boolean told = noun == them + 1 && s.at(them).is("those");
        return told || such.attackers() ? such.asPart() : part(i, them + 1, number, false);
    }

    /** Past the nine of "two of the nine guards". */
    private int behindNumber(int at) {
        Numbers.Found whole = s.at(at).is(Sense.NUM) || s.at(at).isDigits() ? Numbers.at(s, at) : null;
        return whole == null ? at : whole.to();
    }

    private People part(int i, int to, Numbers.Found number, boolean others) {
        return mentions.mention(i, to, -1, number.count(), Kind.COUNTED, others).asPart();
    }

    /** The released of "one of the released was killed". */
    private boolean isParticiple(int at) {
        boolean verb = (s.at(at).word().senses() & ~Sense.VERB.bit) == 0
                && s.at(at).word().text().endsWith("ed");
        return verb && s.at(at + 1).isAny(Sense.mask(Sense.BE, Sense.HAVE, Sense.DIE));
    }
}

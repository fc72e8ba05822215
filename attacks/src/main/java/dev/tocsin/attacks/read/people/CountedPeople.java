package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Mentions of people by number: "nine guards", "both men", "another three". */
final class CountedPeople {
    /** In words: the longest place between "another" and what it did. */
    private static final int PLACE = 12;

    private static final WordSet AGE = WordSet.of("age", "ages");

    private static final WordSet AS_OLD = WordSet.of("also", "then", "now", "just", "only");

    private static final long SUFFERS = Sense.mask(Sense.BE, Sense.HAVE, Sense.DIE);

    private static final long BEHIND_FORCE =
            Sense.mask(Sense.AND, Sense.BE, Sense.HAVE, Sense.DIE, Sense.DEAD, Sense.KILL_ED, Sense.INJURE_ED);

    private final Sentence s;
    private final Nouns nouns;
    private final Mentions mentions;
    private final Things things;
    private final Unlisted unlisted;
    private final SomeOf someOf;

    CountedPeople(Sentence sentence, Nouns nouns, Mentions mentions) {
        s = sentence;
        this.nouns = nouns;
        this.mentions = mentions;
        things = new Things(sentence);
        unlisted = new Unlisted(sentence);
        someOf = new SomeOf(sentence, nouns, mentions, unlisted);
    }

    /** @param number that begins at i */
    People counted(int i, Numbers.Found number) {
        int at = number.to();
        if (isOneThing(i) || isOneFamily(i) || isNoNumberOfPeople(i)) {
            return null;
        }
        People nth = someOf.nthOf(i, number);
        if (nth != null) {
            return nth;
        }
        if (Ages.isYear(s.at(at)) && (!s.at(at).is("years") || s.at(at + 1).is("old"))) {
            return aged(i, number);
        }
        if (isAgeBefore(i, at) || isAgeAlone(i, at)) {
            return null;
        }
        if (s.at(at).is(Sense.AND) && s.at(at + 1).is(Sense.AGE) && s.at(i).isDigits()) {
            return mentions.mention(i, at, -1, Count.ONE, Kind.ONE, false)
                    .withIdentity(number.count().best(), null);
        }
        boolean of = s.at(at).is("of") || s.at(at).is("among") && s.at(at + 1).is("the");
        return of ? someOf.at(i, number) : all(i, number);
    }

    /** "nine guards", "eight police", "nine" alone. */
    private People all(int i, Numbers.Found number) {
        int at = number.to();
        boolean others = s.at(i - 1).is(Sense.OTHER) || s.at(at).is(Sense.OTHER);
        boolean quoted = isQuote(s.at(at)) && s.at(at + 1).is(Sense.PERSON);
        at += quoted ? 1 : 0;
        int head = nouns.head(at);
        if (quoted && head >= 0 && isQuote(s.at(head + 1))) {
            return mentions.mention(i, head + 2, head, number.count(), Kind.COUNTED, others);
        }
        head = head < 0 ? force(at) : head;
        head = head < 0 ? unlisted.head(at, i) : head;
        if (head >= 0) {
            int end = OfPhrase.end(s, head);
            return mentions.mention(
                    i, OrMore.behindMore(s, end), head, OrMore.of(s, number.count(), end), Kind.COUNTED, others);
        }
        while (s.at(at).is(Sense.OTHER)) {
            at++;
        }
        at = Actors.at(s, at) != null ? at + 1 : at;
        boolean told = s.at(number.to()).is("others") || isBehindPlace(i, number.to());
        return !told && things.countsThings(i, at)
                ? null
                : mentions.mention(
                        i, OrMore.behindMore(s, at), -1, OrMore.of(s, number.count(), at), Kind.COUNTED, others);
    }

    /** The 20 of the headline "Gunmen attack base in South Sudan, 20 reported dead": no age. */
    private boolean isBehindPlace(int i, int at) {
        return s.isHeadline()
                && s.at(i - 1).is(",")
                && s.at(i - 2).capital()
                && !s.at(i - 2).is(Sense.PERSON)
                && s.at(at).isAny(BEHIND_FORCE);
    }

    /** "six people from one family": where they come from. */
    private boolean isOneFamily(int i) {
        return s.at(i).is("one")
                && s.at(i - 1).is("from")
                && (s.at(i + 1).is("family")
                        || s.at(i + 1).is("household")
                        || s.at(i + 1).is("clan"));
    }

    /** "the one in Kano": an attack, a village. */
    private boolean isOneThing(int i) {
        return s.at(i).is("one")
                && s.at(i - 1).is("the")
                && s.at(i + 1).is(Sense.PREP)
                && !s.at(i + 1).is("of");
    }

    /** "a crowd numbering 200", "911 dispatchers", "each one". */
    private boolean isNoNumberOfPeople(int i) {
        boolean size = s.at(i - 1).is("numbering") || s.at(i - 1).is("numbered");
        boolean each =
                s.at(i).is("one") && (s.at(i - 1).is("each") || s.at(i - 1).is("every"));
        boolean young = s.at(i - 1).is("as")
                && (s.at(i - 2).is("young") || s.at(i - 2).is("old"))
                && s.at(i - 3).is("as");
        return each
                || young
                || size && !things.isToll(i)
                || Things.isEmergencyCall(s.at(i))
                || things.isCaption(i)
                || isYearOfDay(i);
    }

    /** The year of "March 4, 2017 Woman hurt in raid", a headline behind its day. */
    private boolean isYearOfDay(int i) {
        int day = i - (s.at(i - 1).is(",") ? 2 : 1);
        return s.at(i).isDigits()
                && s.at(i).end() - s.at(i).start() == 4
                && s.at(day).isDigits()
                && s.at(day - 1).is(Sense.MONTH);
    }

    /** The police of "eight police and six soldiers"; -1 where no force stands there. */
    private int force(int at) {
        int last = at + (s.at(at).is("motorized") || s.at(at).is("motorised") ? 1 : 0);
        boolean force = s.at(last).is("police")
                || s.at(last).is("military")
                || s.at(last).is("army")
                || s.at(last).is("uniformed");
        boolean listed = s.isHeadline() && s.at(last + 1).is(",");
        return force && (listed || s.at(last + 1).isAny(BEHIND_FORCE)) ? last : -1;
    }

    /** The 13 of "13 and 19 years old". */
    private boolean isAgeBefore(int i, int at) {
        return s.at(i).isDigits()
                && s.at(at).is(Sense.AND)
                && s.at(at + 1).isDigits()
                && s.at(at + 2).is("years")
                && s.at(at + 3).is("old");
    }

    /** The 15 of "another teen, also 15, was hit", the 17 of "his age was told as 17 by them". */
    private boolean isAgeAlone(int i, int at) {
        boolean apposed = s.at(i - 2).is(",") && s.at(at).is(",") && AS_OLD.has(s.at(i - 1));
        boolean given = s.at(i - 1).is("as") && s.at(at).is("by") && s.has(AGE);
        return s.at(i).isDigits() && (apposed || given || isOfAges(i));
    }

    /** Either number of "between the ages of 18 and 47", of "two boys of 13 and 14". */
    private boolean isOfAges(int i) {
        boolean second = (s.at(i - 1).is(Sense.AND) || s.at(i - 1).is("to"))
                && s.at(i - 2).isDigits();
        int of = second ? i - 3 : i - 1;
        boolean twoOfThem = s.at(of).is("of")
                && s.at(of - 1).is(Sense.PERSON)
                && s.at(of - 2).is("two");
        boolean first =
                twoOfThem && !second && s.at(i + 1).is(Sense.AND) && s.at(i + 2).isDigits();
        return first
                || twoOfThem && second
                || (s.at(of).is("of") || s.at(of).is("from")) && s.at(of - 1).is("ages");
    }

    /** "sixteen year-old boy", "a 10 year veteran": one person of that age, or of that service. */
    private People aged(int i, Numbers.Found number) {
        int at = number.to();
        boolean old = s.at(at).is("year-old")
                || s.at(at).is("years-old")
                || Ages.isShortForm(s.at(at))
                || Ages.isYear(s.at(at)) && s.at(at + 1).is("old");
        int head = nouns.head(at + (s.at(at + 1).is("old") ? 2 : 1));
        if (head < 0 || s.at(head).is(Sense.PLURAL)) {
            return null;
        }
        People one = mentions.mention(i, OfPhrase.end(s, head), head, Count.ONE, Kind.ONE, false);
        Integer age = old && number.count().low() != null && number.count().low() < 110
                ? number.count().low()
                : null;
        return new People(
                s,
                one.from(),
                one.to(),
                head,
                Count.ONE,
                Kind.ONE,
                one.group(),
                one.attackers(),
                one.part(),
                false,
                age,
                one.name());
    }

    /** "both men", "both were shot", but not "both Smith and Jones" or "both 21". */
    People both(int i) {
        int at = i + 1 + (s.at(i + 1).is("of") ? 1 : 0);
        at += s.at(at).is(Sense.DET) ? 1 : 0;
        int head = nouns.head(at);
        if (head >= 0 && s.at(head).is(Sense.PLURAL)) {
            return mentions.mention(i, head + 1, head, Count.exactly(2), Kind.COUNTED, false);
        }
        boolean ofThem = s.at(i + 1).is("of") && s.at(at).is("them");
        at += ofThem ? 1 : 0;
        boolean alone = (at == i + 1 || ofThem) && (isObject(i, at) || s.at(at).isAny(SUFFERS));
        return alone ? mentions.mention(i, at, -1, Count.exactly(2), Kind.COUNTED, false) : null;
    }

    /** "Police shot both dead", "killing both in the yard", but not "were killed both in Foo and in Bar". */
    private boolean isObject(int i, int end) {
        boolean active = s.at(i - 1).isAny(Sense.mask(Sense.KILL_ING, Sense.INJURE_ING));
        boolean harmed = s.at(i - 1).isAny(Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT))
                && !s.at(i - 2).isAny(Sense.mask(Sense.BE, Sense.HAVE));
        boolean ends = s.at(end).isAny(Sense.mask(Sense.COMMA, Sense.BREAK, Sense.DEAD))
                || s.at(end).is(".")
                || end == s.size();
        return active && (ends || s.at(end).is(Sense.PREP)) || harmed && ends;
    }

    People other(int i) {
        int at = i + 1;
        Numbers.Found number = Numbers.at(s, at);
        if (number != null && (s.at(i).is("another") || s.at(i).is("other"))) {
            People found = counted(at, number);
            return found == null ? null : found.widened(i, true);
        }
        int head = nouns.head(at);
        if (s.at(i).is("another")) {
            if (head < 0 && (things.isThing(at) || isAnotherAttack(i))) {
                return null;
            }
            return mentions.mention(i, head < 0 ? at : OfPhrase.end(s, head), head, Count.ONE, Kind.ONE, true);
        }
        if (s.at(i).is("others")) {
            return mentions.mention(i, at, -1, Count.SEVERAL, Kind.PLURAL, true);
        }
        if (s.at(i).is("other") && (head >= 0 ? !s.at(head).is(Sense.PLURAL) : isOneOther(i))) {
            return mentions.mention(i, head < 0 ? at : OfPhrase.end(s, head), head, Count.ONE, Kind.ONE, true);
        }
        return head >= 0 && s.at(head).is(Sense.PLURAL)
                ? mentions.mention(i, OfPhrase.end(s, head), head, Count.SEVERAL, Kind.PLURAL, true)
                : null;
    }

    /** "a bomb killed five, and another in Kano killed eight": no person kills so many behind his place. */
    private boolean isAnotherAttack(int i) {
        if (!s.at(i + 1).is(Sense.PREP) || !s.at(i - 1).isAny(Sense.mask(Sense.AND, Sense.BREAK, Sense.COMMA))) {
            return false;
        }
        for (int k = i + 2; k < Math.min(s.size(), i + PLACE) && !s.at(k).isAny(Sense.mask(Sense.AND, Sense.BE)); k++) {
            if (s.at(k).isAny(Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.LEAVE))) {
                return Mentions.isNumberStart(s.at(k + 1));
            }
        }
        return false;
    }

    /** "and other was hurt", "injuring other": written without its article. */
    private boolean isOneOther(int i) {
        boolean subject = s.at(i - 1).isAny(Sense.mask(Sense.AND, Sense.COMMA))
                && s.at(i + 1).is(Sense.BE);
        boolean object = s.at(i - 1).isAny(Sense.mask(Sense.KILL_ING, Sense.INJURE_ING))
                && !s.at(i + 1).is(Sense.PERSON);
        return subject || object;
    }

    /** The quotation mark of "30 \"terrorists\" were killed". */
    static boolean isQuote(Token token) {
        return token.is("\"") || token.is("“") || token.is("‘") || token.is("'");
    }

    /** "a film maker was killed": whoever it is. */
    People unlisted(int i) {
        int head = unlisted.single(i + 1);
        return head < 0 ? null : mentions.mention(i, head + 1, head, Count.ONE, Kind.ONE, false);
    }
}

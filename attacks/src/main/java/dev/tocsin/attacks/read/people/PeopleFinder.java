package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordForm;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * Finds the mentions of people in a sentence, from left to right, none within another. Looks at a few words around each
 * token, so its time is linear.
 */
public final class PeopleFinder {
    private static final long HARMED = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT);

    /** Words that begin a mention in a way of their own, with {@link #BEGINNINGS} and numbers. */
    private static final long BEGINS = Sense.mask(Sense.NONE, Sense.OTHER, Sense.DET, Sense.REFLEX, Sense.AGE);

    private static final WordSet BEGINNINGS =
            WordSet.of("as", "both", "all", "he", "she", "him", "them", "age", "aged", "ages");

    private static final WordSet AGED = WordSet.of("age", "aged", "ages");

    /** Words that a noun of people may begin with, besides capitals. */
    private static final long NOUN = Sense.mask(Sense.PERSON, Sense.MOD, Sense.COLLECTIVE);

    /** Words in small letters that a mention may begin with. */
    private static final WordForm MAY_BEGIN = WordForm.ofWord(
            word -> Mentions.isNumberStart(word) || (word.senses() & (BEGINS | NOUN)) != 0 || BEGINNINGS.has(word));

    private final Sentence s;
    private final People[] at;
    private final Nouns nouns;
    private final Mentions mentions;
    private final CountedPeople counted;
    private final Ordinals ordinals;
    private final NoPeople none;
    private final NamedPeople named;
    private final Pronouns pronouns;

    private PeopleFinder(Sentence sentence, Surnames surnames) {
        s = sentence;
        at = new People[sentence.size() + 1];
        nouns = new Nouns(sentence);
        Names names = new Names(sentence);
        mentions = new Mentions(sentence, nouns, names);
        named = new NamedPeople(sentence, surnames, nouns, names, mentions);
        counted = new CountedPeople(sentence, nouns, mentions);
        ordinals = new Ordinals(sentence, nouns, mentions);
        none = new NoPeople(sentence, nouns, mentions);
        pronouns = new Pronouns(sentence, at, nouns, mentions);
    }

    /** The mentions, each at the index of its first token; null elsewhere. */
    public static People[] find(Sentence sentence, Surnames surnames) {
        PeopleFinder finder = new PeopleFinder(sentence, surnames);
        for (int i = finder.behindDateline(); i < sentence.size(); ) {
            Token token = sentence.at(i);
            if (!token.capital() && !MAY_BEGIN.fits(token)) {
                i++;
                continue;
            }
            boolean number = Mentions.isNumberStart(token);
            boolean begins = number || token.isAny(BEGINS) || BEGINNINGS.has(token);
            Numbers.Found told = number ? Numbers.at(sentence, i) : null;
            People found = begins || Ordinals.is(token) ? finder.mentionAt(i, told) : finder.noun(i);
            if (found != null) {
                if (found.name() != null) {
                    surnames.learn(found.name());
                }
                finder.at[i] = found;
                i = Math.max(found.to(), i + 1);
            } else {
                i = finder.skip(i, told);
            }
        }
        return finder.at;
    }

    /** Behind "LASHKAR GAH - ", which is nobody's name. */
    private int behindDateline() {
        int end = s.isHeadline() ? 0 : Dateline.end(s);
        return end > 0 && !s.at(end - 1).is(":") ? end : 0;
    }

    /** Past a number that counts no people, so that its last words do not begin a mention. */
    private int skip(int i, Numbers.Found number) {
        if (AGED.has(s.at(i))) {
            int at = i + 1;
            while (s.at(at).isDigits()
                    || s.at(at).is(",")
                            && s.at(at + 1).is(Sense.AND)
                            && s.at(at + 2).isDigits()
                    || s.at(at).is(",") && s.at(at + 1).isDigits()
                    || s.at(at).is(Sense.AND) && s.at(at + 1).isDigits()) {
                at++;
            }
            return at;
        }
        return number == null ? i + 1 : Math.max(number.to(), i + 1);
    }

    /** "67 year old Ann Oak". */
    private People agedByName(int i, Numbers.Found number) {
        int at = number.to();
        boolean old = Ages.isYear(s.at(at))
                && s.at(at + 1).is("old")
                && s.at(at + 2).capital()
                && !s.at(at + 2).is(Sense.PERSON);
        People person = old && number.count().low() != null ? named.at(at + 2) : null;
        return person == null
                ? null
                : person.widened(i, person.others()).withIdentity(number.count().low(), person.name());
    }

    /** @param number that begins there, or null */
    private People mentionAt(int i, Numbers.Found number) {
        Token token = s.at(i);
        if (token.is("as") && s.at(i + 1).is("many") && !s.at(i + 2).is("as")) {
            return pronouns.asMany(i);
        }
        if (token.is(Sense.NONE) && !(s.at(i + 2).is("than") && Numbers.at(s, i) != null)) {
            return none.at(i);
        }
        People dead = ordinals.nthDead(i);
        if (dead != null) {
            return dead;
        }
        if (Mentions.isNumberStart(token)) {
            if (number != null && number.to() > i && number.count().isPlausible()) {
                People found = counted.counted(i, number);
                return found != null ? found : agedByName(i, number);
            }
            if (token.is("a") || token.is("an")) {
                People ordinal = ordinals.oneMore(i);
                return ordinal != null ? ordinal : article(i);
            }
        }
        if (token.is(Sense.OTHER)) {
            return counted.other(i);
        }
        if (token.is("both")) {
            return counted.both(i);
        }
        if (token.is("all") && Mentions.isNumberStart(s.at(i + 1))) {
            People found = mentionAt(i + 1, Numbers.at(s, i + 1));
            People all = found == null ? null : found.widened(i, found.others());
            return all != null && mentions.isPart(i) ? all.asPart() : all;
        }
        if (token.is("her") && (s.at(i - 1).is(Sense.KILL_ING) || s.at(i - 1).is("save")) && pronouns.isEnd(i + 1)) {
            return pronouns.one(i);
        }
        if (token.is("them")) {
            return pronouns.them(i);
        }
        if (token.is(Sense.DET)) {
            return article(i);
        }
        if (token.is("he") || token.is("she") || token.is("him")) {
            return pronouns.one(i);
        }
        if (token.is(Sense.REFLEX)) {
            return pronouns.reflexive(i);
        }
        if (token.is(Sense.AGE) && s.at(i + 1).capital() && !s.at(i + 1).is(Sense.PERSON)) {
            People person = named.at(i + 1);
            return person == null
                    ? bare(i)
                    : person.widened(i, person.others())
                            .withIdentity(Ages.of(s.at(i).word().text()), person.name());
        }
        return noun(i);
    }

    /** A name, or a noun without article; but not whom a hospital is for. */
    private People noun(int i) {
        if (s.at(i - 1).is("for")
                && (s.at(i - 2).is(Sense.HOSPITAL) || s.at(i - 2).is("mistaken"))) {
            return null;
        }
        Token token = s.at(i);
        return token.capital() && !token.isAny(Sense.mask(Sense.PERSON, Sense.AGE)) ? named.at(i) : bare(i);
    }

    private People article(int i) {
        Token token = s.at(i);
        if (s.at(i - 1).is("for") && s.at(i - 2).is("mistaken")) {
            return null;
        }
        if (pronouns.isOwnDeath(i)) {
            return pronouns.one(i);
        }
        boolean indefinite = token.is("a") || token.is("an");
        int at = i + 1;
        if (indefinite && s.at(at).is(Sense.OTHER) && Numbers.at(s, at + 1) != null) {
            People found = counted.counted(at + 1, Numbers.at(s, at + 1));
            return found == null ? null : found.widened(i, true);
        }
        boolean aged = indefinite
                && s.at(at).isDigits()
                && Ages.isYear(s.at(at + 1))
                && s.at(at + 2).is("old");
        if (aged && nouns.head(at + 3) < 0 && s.at(at + 3).isAny(Nouns.ENDS_PHRASE)) {
            return mentions.mention(i, at + 3, -1, Count.ONE, Kind.ONE, false)
                    .withIdentity(Ages.of(s.at(at).word().text()), null);
        }
        if (!indefinite) {
            boolean others = s.at(at).is(Sense.OTHER) && !s.at(at).is("more");
            Numbers.Found number = Numbers.at(s, others ? at + 1 : at);
            if (others && number != null && !s.at(at + 1).is("a")) {
                People rest = counted.counted(at + 1, number);
                return rest == null ? null : rest.counted(i).widened(i, true);
            }
            if (number != null && !s.at(at).is("a")) {
                People found = counted.counted(at, number);
                People all = found == null ? null : found.counted(i);
                return all != null && isIncluded(i, all.to()) ? all.asPart() : all;
            }
        }
        if (s.at(at).is("other") && !indefinite && nouns.head(at) < 0) {
            return mentions.mention(i, at + 1, -1, Count.ONE, Kind.ONE, true);
        }
        int head = nouns.head(at);
        if (!indefinite && head < 0 && Numbers.group(s.at(at)) != null) {
            return mentions.mention(i, at + 1, -1, Count.exactly(Numbers.group(s.at(at))), Kind.COUNTED, false);
        }
        if (head < 0) {
            return s.at(at).is(Sense.AGE)
                    ? mentions.mention(i, at + 1, at, Count.ONE, indefinite ? Kind.ONE : Kind.DEFINITE, false)
                    : indefinite ? counted.unlisted(i) : null;
        }
        boolean plural = s.at(head).is(Sense.PLURAL);
        boolean others = s.at(at).is(Sense.OTHER) || indefinite && ordinals.isOrdinal(i + 1);
        Kind kind = indefinite ? Kind.ONE : Kind.DEFINITE;
        boolean several = plural && !(indefinite && s.at(head).is("personnel"));
        Count count =
                isUnknownNumber(i + 1) ? null : nouns.isPair(head) ? Count.exactly(2) : several ? null : Count.ONE;
        if (token.is("their") && s.at(head).is(Sense.DEADHEAD) && plural) {
            count = pronouns.ofThoseBefore(i);
        }
        boolean collective = nouns.isCollective(head);
        return mentions.mention(i, nouns.throughOf(head), head, collective ? null : count, kind, others);
    }

    /** "eleven dead, including the two bombers"; "among the two killed" are all, and so are "including the two killed". */
    private boolean isIncluded(int from, int to) {
        return s.at(from - 1).is("including") && !s.at(to).isAny(HARMED);
    }

    /** A noun without article: "civilians", "Afghan journalist Name Surname". */
    private People bare(int i) {
        int head = s.at(i).isAny(Nouns.ENDS_PHRASE & ~Sense.OTHER.bit) ? -1 : nouns.headNear(i);
        if (head < 0) {
            boolean afterAge = s.at(i - 1).is(Sense.AND) && s.at(i - 2).isDigits();
            boolean aged = s.at(i).is(Sense.AGE) && (i == 0 || s.isHeadline() || afterAge);
            return aged ? mentions.mention(i, i + 1, i, Count.ONE, Kind.ONE, false) : null;
        }
        boolean plural = s.at(head).is(Sense.PLURAL);
        if (!plural && !canStandBare(i, head)) {
            return null;
        }
        Count count = isUnknownNumber(i)
                ? null
                : nouns.isPair(head)
                        ? Count.exactly(2)
                        : plural ? Count.SEVERAL : nouns.isCollective(head) ? null : Count.ONE;
        return mentions.mention(i, nouns.throughOf(head), head, count, plural ? Kind.PLURAL : Kind.ONE, false);
    }

    /** "an unknown number of attackers". */
    private boolean isUnknownNumber(int i) {
        int of = s.at(i - 1).is(Sense.DET) ? i - 2 : i - 1;
        Token which = s.at(of - 2);
        return s.at(of).is("of")
                && s.at(of - 1).is("number")
                && (which.is("unknown") || which.is("unspecified") || which.is("undisclosed") || which.is("uncertain"));
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

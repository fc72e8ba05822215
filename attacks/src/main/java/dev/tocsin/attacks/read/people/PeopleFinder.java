package dev.tocsin.attacks.read.people;

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
    /** Words that begin a mention in a way of their own, with {@link #BEGINNINGS} and numbers. */
    private static final long BEGINS = Sense.mask(Sense.NONE, Sense.OTHER, Sense.DET, Sense.REFLEX, Sense.AGE);

    private static final WordSet BEGINNINGS =
            WordSet.of("as", "both", "all", "he", "she", "him", "they", "them", "age", "aged", "ages");

    private static final WordSet AGED = WordSet.of("age", "aged", "ages");

    /** Words that a noun of people may begin with, besides capitals. */
    private static final long NOUN = Sense.mask(Sense.PERSON, Sense.MOD, Sense.COLLECTIVE);

    /** Words in small letters that a mention may begin with. */
    private static final WordForm MAY_BEGIN = WordForm.ofWord(
            word -> Mentions.isNumberStart(word) || (word.senses() & (BEGINS | NOUN)) != 0 || BEGINNINGS.has(word));

    private final Sentence s;
    private final People[] at;
    private final Those those;
    private final Names names;
    private final Mentions mentions;
    private final CountedPeople counted;
    private final Ordinals ordinals;
    private final NoPeople none;
    private final NamedPeople named;
    private final Pronouns pronouns;
    private final PeopleWithArticle withArticle;
    private final BareNouns bare;

    private PeopleFinder(Sentence sentence, Surnames surnames, Those those) {
        s = sentence;
        this.those = those;
        at = new People[sentence.size() + 1];
        Nouns nouns = new Nouns(sentence);
        names = new Names(sentence);
        mentions = new Mentions(sentence, nouns, names);
        named = new NamedPeople(sentence, surnames, nouns, names, mentions);
        counted = new CountedPeople(sentence, nouns, mentions);
        ordinals = new Ordinals(sentence, nouns, mentions);
        none = new NoPeople(sentence, nouns, mentions);
        pronouns = new Pronouns(sentence, at, nouns, mentions);
        withArticle = new PeopleWithArticle(sentence, nouns, mentions, counted, ordinals, pronouns);
        bare = new BareNouns(sentence, nouns, mentions);
    }

    /** The mentions, each at the index of its first token; null elsewhere. */
    public static People[] find(Sentence sentence, Surnames surnames, Those those) {
        PeopleFinder finder = new PeopleFinder(sentence, surnames, those);
        for (int i = finder.behindDateline(); i < sentence.size(); ) {
            Token token = sentence.at(i);
            if (!token.capital() && !MAY_BEGIN.fits(token)) {
                i++;
                continue;
            }
            boolean number = Mentions.isNumberStart(token);
            boolean begins = number || token.isAny(BEGINS) || BEGINNINGS.has(token);
            Numbers.Found counts = number ? Numbers.at(sentence, i) : null;
            People found = begins || Ordinals.is(token) ? finder.mentionAt(i, counts) : finder.noun(i);
            if (found != null) {
                if (found.name() != null) {
                    surnames.learn(found.name());
                }
                People told = Shares.of(those.numbered(sentence, found, finder.at));
                finder.at[told.from() < i ? told.from() : i] = told;
                i = Math.max(found.to(), i + 1);
            } else {
                i = finder.skip(i, counts);
            }
        }
        KinByName.join(sentence, finder.at);
        those.learn(sentence, finder.at);
        return finder.at;
    }

    /** Behind "LASHKAR GAH - ", which is nobody's name. */
    private int behindDateline() {
        int end = s.isHeadline() ? 0 : Dateline.end(s);
        return end > 0 && !s.at(end - 1).is(":") ? end : 0;
    }

    /** The 12 or the six of "aged 12 and six, were", but not the two of "aged 12 and two women". */
    private boolean isAge(int i) {
        boolean ends = s.at(i + 1).isAny(Sense.mask(Sense.COMMA, Sense.AND, Sense.BE))
                || s.at(i + 1).is(".");
        return s.at(i).isDigits() || ends && Ages.isInWords(s.at(i));
    }

    /** Past a number that counts no people, or the name of a hospital, so that their last words do not begin a mention. */
    private int skip(int i, Numbers.Found number) {
        if (AGED.has(s.at(i))) {
            int at = i + 1;
            while (isAge(at)
                    || s.at(at).is(",") && s.at(at + 1).is(Sense.AND) && isAge(at + 2)
                    || s.at(at).is(",") && isAge(at + 1)
                    || s.at(at).is(Sense.AND) && isAge(at + 1)) {
                at++;
            }
            return at;
        }
        if (names.isWhereTaken(i)) {
            return Math.max(names.nameEnd(i), i + 1);
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
        if (s.at(i + 2).is("number") && Pronouns.AS_LARGE.has(s.at(i + 1))) {
            return pronouns.sameNumber(i);
        }
        if (token.is(Sense.NONE) && !(s.at(i + 2).is("than") && Numbers.at(s, i) != null)) {
            return none.at(i);
        }
        People dead = ordinals.nthDead(i);
        if (dead != null) {
            return dead;
        }
        if (number != null && number.to() > i && number.count().isPlausible()) {
            People found = counted.counted(i, number);
            return found != null ? found : agedByName(i, number);
        }
        if (token.is("a") || token.is("an")) {
            People ordinal = ordinals.oneMore(i);
            return ordinal != null ? ordinal : withArticle.at(i);
        }
        return token.is(Sense.OTHER) ? counted.other(i) : withoutNumber(i);
    }

    private People withoutNumber(int i) {
        Token token = s.at(i);
        if (token.is("both")) {
            return counted.both(i);
        }
        if (token.is("all") && Mentions.isNumberStart(s.at(i + 1))) {
            return all(i);
        }
        if (token.is("all") && s.at(i + 1).is("of") && s.at(i + 2).is("them")) {
            return those.they(s, i, i + 3);
        }
        if (token.is("they")) {
            People before = those.they(s, i, i + 1);
            return before == null ? pronouns.theyWhoActed(i) : before;
        }
        if (token.is("them")) {
            People before = pronouns.them(i);
            return before == null ? those.themKilled(s, i) : before;
        }
        if (token.is("he") || token.is("she") || token.is("him") || isObject(i)) {
            return pronouns.one(i);
        }
        if (token.is(Sense.DET)) {
            return withArticle.at(i);
        }
        if (token.is(Sense.REFLEX)) {
            return pronouns.reflexive(i);
        }
        boolean aged =
                token.is(Sense.AGE) && s.at(i + 1).capital() && !s.at(i + 1).is(Sense.PERSON);
        return aged ? behindAge(i) : noun(i);
    }

    /** "all three officers". */
    private People all(int i) {
        People found = mentionAt(i + 1, Numbers.at(s, i + 1));
        People all = found == null ? null : onBoard(found).widened(i, found.others());
        return all != null && mentions.isPart(i) ? all.asPart() : all;
    }

    /** "all six aboard", but not "all six aboard the bus". */
    private People onBoard(People all) {
        int to = all.to();
        to += s.at(to).is("aboard") ? 1 : s.at(to).is("on") && s.at(to + 1).is("board") ? 2 : 0;
        boolean place = s.at(to).is("the")
                || s.at(to).is("a")
                || s.at(to).is("an")
                || s.at(to).capital();
        return place ? all : all.endingAt(to);
    }

    /** The her of "killing her", and not of "killing her son". */
    private boolean isObject(int i) {
        return s.at(i).is("her")
                && (s.at(i - 1).isAny(Sense.mask(Sense.KILL_ING, Sense.KILL_ED, Sense.INJURE_ING))
                        || s.at(i - 1).is("save"))
                && pronouns.isEnd(i + 1);
    }

    /** "17-year-old Ann Oak". */
    private People behindAge(int i) {
        People person = named.at(i + 1);
        return person == null
                ? bare.at(i)
                : person.widened(i, person.others())
                        .withIdentity(Ages.of(s.at(i).word().text()), person.name());
    }

    /** A name, or a noun without article; but not whom a hospital is for. */
    private People noun(int i) {
        if (s.at(i - 1).is("for")
                && (s.at(i - 2).is(Sense.HOSPITAL) || s.at(i - 2).is("mistaken"))) {
            return null;
        }
        Token token = s.at(i);
        return token.capital() && !token.isAny(Sense.mask(Sense.PERSON, Sense.AGE)) ? named.at(i) : bare.at(i);
    }
}

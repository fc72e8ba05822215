package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordMap;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Map;
import java.util.Set;

/** Mentions of people by number: "nine guards", "both men", "no one", "another three". */
public final class CountedPeople {
    private static final WordMap<Integer> ORDINALS = WordMap.of(Map.ofEntries(
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("2nd", 2),
            Map.entry("3rd", 3),
            Map.entry("4th", 4),
            Map.entry("5th", 5),
            Map.entry("6th", 6),
            Map.entry("7th", 7),
            Map.entry("8th", 8)));

    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    private static final WordSet OF_THIS_ATTACK = WordSet.of("after", "following", "from", "of", "as", "in");

    private static final WordSet BECOMES = WordSet.of("becoming", "became", "becomes", "claimed", "claims", "claiming");

    /** In words: the longest place between "another" and what it did. */
    private static final int PLACE = 12;

    private final Sentence s;
    private final Nouns nouns;
    private final Mentions mentions;
    private final Things things;
    private final Unlisted unlisted;

    CountedPeople(Sentence sentence, Nouns nouns, Mentions mentions) {
        s = sentence;
        this.nouns = nouns;
        this.mentions = mentions;
        things = new Things(sentence);
        unlisted = new Unlisted(sentence);
    }

    People counted(int i, Numbers.Found number) {
        int at = number.to();
        boolean size = s.at(i - 1).is("numbering") || s.at(i - 1).is("numbered");
        if (size && !things.isToll(i) || Things.isEmergencyCall(s.at(i)) || things.isCaption(i)) {
            return null;
        }
        if (Ages.isYear(s.at(at)) && (!s.at(at).is("years") || s.at(at + 1).is("old"))) {
            return aged(i, number);
        }
        if (s.at(at).is(Sense.AND) && s.at(at + 1).is(Sense.AGE) && s.at(i).isDigits()) {
            return mentions.mention(i, at, -1, Count.ONE, Kind.ONE, false)
                    .withIdentity(number.count().best(), null);
        }
        boolean of = s.at(at).is("of") || s.at(at).is("among") && s.at(at + 1).is("the");
        if (of) {
            at++;
        }
        boolean ofThem = of
                && (s.at(at).is("them")
                        || s.at(at).is("whom")
                        || s.at(at).is("which")
                        || s.at(at).is("those"));
        if (ofThem) {
            int noun = nouns.head(at + 1 + (s.at(at + 1).is(Sense.BE) ? 1 : 0));
            People such = mentions.mention(i, Math.max(at, noun) + 1, noun, number.count(), Kind.COUNTED, false);
            return such.attackers()
                    ? such.asPart()
                    : mentions.mention(i, at + 1, -1, number.count(), Kind.COUNTED, false)
                            .asPart();
        }
        boolean ofOwn = of
                && (s.at(at).is("his")
                        || s.at(at).is("her")
                        || s.at(at).is("their")
                        || s.at(at).is("its"));
        boolean ofSome = of && !ofOwn && s.at(at).is(Sense.DET);
        if (ofSome || ofOwn) {
            at++;
        }
        if (s.at(at).is(Sense.NUM) || s.at(at).isDigits()) {
            Numbers.Found whole = of ? Numbers.at(s, at) : null;
            at = whole == null ? at : whole.to();
        }
        boolean others = isOther(number.from()) || s.at(at).is(Sense.OTHER);
        at += isQuote(s.at(at)) && s.at(at + 1).is(Sense.PERSON) ? 1 : 0;
        int head = nouns.head(at);
        head = head < 0 && !of ? force(at) : head;
        head = head < 0 && (!of || ofOwn) ? unlisted.head(at, i) : head;
        if (head >= 0) {
            People found = mentions.mention(
                    i, of ? head + 1 : nouns.throughOf(head), head, number.count(), Kind.COUNTED, others);
            return ofSome ? found.asPart() : found;
        }
        while (s.at(at).is(Sense.OTHER)) {
            at++;
        }
        if (ofSome && isParticiple(at)) {
            return mentions.mention(i, at + 1, -1, number.count(), Kind.COUNTED, others)
                    .asPart();
        }
        at = !of && Actors.at(s, at) != null ? at + 1 : at;
        return of || things.countsThings(i, at)
                ? null
                : mentions.mention(i, at, -1, number.count(), Kind.COUNTED, others);
    }

    /** The police of "eight police and six soldiers"; -1 where no force stands there. */
    private int force(int at) {
        boolean force =
                s.at(at).is("police") || s.at(at).is("military") || s.at(at).is("army");
        return force && s.at(at + 1).isAny(Sense.mask(Sense.AND, Sense.BE, Sense.HAVE)) ? at : -1;
    }

    /** The released of "one of the released was killed". */
    private boolean isParticiple(int at) {
        boolean verb = (s.at(at).word().senses() & ~Sense.VERB.bit) == 0
                && s.at(at).word().text().endsWith("ed");
        return verb && s.at(at + 1).isAny(Sense.mask(Sense.BE, Sense.HAVE, Sense.DIE));
    }

    /** "sixteen year-old boy", "a 10 year veteran": one person of that age, or of that service. */
    private People aged(int i, Numbers.Found number) {
        int at = number.to();
        boolean old = s.at(at).is("year-old")
                || s.at(at).is("years-old")
                || Ages.isYear(s.at(at)) && s.at(at + 1).is("old");
        int head = nouns.head(at + (s.at(at + 1).is("old") ? 2 : 1));
        if (head < 0 || s.at(head).is(Sense.PLURAL)) {
            return null;
        }
        People one = mentions.mention(i, nouns.throughOf(head), head, Count.ONE, Kind.ONE, false);
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
        boolean alone = at == i + 1 && s.at(at).isAny(Sense.mask(Sense.BE, Sense.HAVE, Sense.DIE));
        return alone ? mentions.mention(i, at, -1, Count.exactly(2), Kind.COUNTED, false) : null;
    }

    People none(int i) {
        Token token = s.at(i);
        if (token.is("neither") || token.is("none")) {
            return noneOf(i);
        }
        boolean alone = token.is("nobody");
        if (token.is("no") && s.at(i + 1).is("one")) {
            int to = i + 2;
            to += s.at(to).is("else") ? 1 : 0;
            return mentions.mention(i, to, -1, Count.NONE, Kind.COUNTED, false);
        }
        int head = alone ? -1 : nouns.head(i + 1);
        return alone || head >= 0
                ? mentions.mention(i, alone ? i + 1 : head + 1, head, Count.NONE, Kind.COUNTED, false)
                : null;
    }

    /** "neither the driver nor his son", "none of the brothers or their mother", "none". */
    private People noneOf(int i) {
        int at = i + (s.at(i + 1).is("of") ? 2 : 1);
        int head = nouns.head(at + (s.at(at).is(Sense.DET) ? 1 : 0));
        if (head < 0) {
            return s.at(i).is("none") ? mentions.mention(i, i + 1, -1, Count.NONE, Kind.COUNTED, false) : null;
        }
        boolean nor = s.at(head + 1).isAny(Sense.mask(Sense.OR, Sense.AND))
                || s.at(head + 1).is("nor");
        int second = nor ? nouns.head(head + 2 + (s.at(head + 2).is(Sense.DET) ? 1 : 0)) : -1;
        return mentions.mention(i, Math.max(head, second) + 1, head, Count.NONE, Kind.COUNTED, false);
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
            return mentions.mention(i, head < 0 ? at : nouns.throughOf(head), head, Count.ONE, Kind.ONE, true);
        }
        if (s.at(i).is("others")) {
            return mentions.mention(i, at, -1, Count.SEVERAL, Kind.PLURAL, true);
        }
        if (s.at(i).is("other") && (head >= 0 ? !s.at(head).is(Sense.PLURAL) : isOneOther(i))) {
            return mentions.mention(i, head < 0 ? at : nouns.throughOf(head), head, Count.ONE, Kind.ONE, true);
        }
        return head >= 0 && s.at(head).is(Sense.PLURAL)
                ? mentions.mention(i, nouns.throughOf(head), head, Count.SEVERAL, Kind.PLURAL, true)
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

    /** "a third was hurt", "wounding a third", behind others: one more. */
    People ordinal(int i) {
        boolean one = ORDINALS.get(s.at(i + 1)) != null
                && s.at(i + 2).isAny(Sense.mask(Sense.BE, Sense.INJURE_ED, Sense.KILL_ED, Sense.SHOT, Sense.DIE));
        boolean object = ORDINALS.get(s.at(i + 1)) != null
                && s.at(i - 1)
                        .isAny(Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING, Sense.SHOT))
                && (s.at(i + 2).isAny(Sense.mask(Sense.COMMA, Sense.PREP, Sense.BREAK, Sense.AND))
                        || s.at(i + 2).is(".")
                        || i + 2 >= s.size());
        return one || object ? mentions.mention(i, i + 2, -1, Count.ONE, Kind.ONE, true) : null;
    }

    /** "the third child to die", "Third victim dies after shooting": three by now. */
    People nthDead(int i) {
        int at = s.at(i).is(Sense.DET) ? i + 1 : i;
        Integer nth = nth(s.at(at));
        int head = nth == null ? -1 : nouns.head(at + 1);
        if (head < 0) {
            return null;
        }
        int verb = head + 1 + (s.at(head + 1).is(Sense.HAVE) ? 1 : 0);
        boolean victim = s.at(head).is("victim") && BECOMES.has(s.at(i - 1));
        boolean oneMore = at > i && s.at(verb).is(Sense.DIE);
        boolean last = victim
                || oneMore
                || s.at(head + 1).is("to") && s.at(head + 2).is("die")
                || s.at(head).is("body")
                        && (s.at(verb).is("found") || s.at(verb).is("recovered"));
        boolean news = i == 0 && s.at(verb).is(Sense.DIE) && OF_THIS_ATTACK.has(s.at(verb + 1));
        return last || news ? mentions.mention(i, head + 1, head, Count.exactly(nth), Kind.COUNTED, false) : null;
    }

    /** "third", "50th". */
    static Integer nth(Token token) {
        if (!token.isDigits()) {
            return ORDINALS.get(token);
        }
        String text = token.word().text();
        boolean digits = text.length() > 2 && SUFFIXES.contains(text.substring(text.length() - 2));
        int value = digits ? Numbers.value(text.substring(0, text.length() - 2)) : -1;
        return value > 1 ? Integer.valueOf(value) : ORDINALS.get(token);
    }

    /** The quotation mark of "30 \"terrorists\" were killed". */
    private static boolean isQuote(Token token) {
        return token.is("\"") || token.is("“") || token.is("‘") || token.is("'");
    }

    /** "a fourth victim": not one of those told before. */
    boolean isOrdinal(int i) {
        return ORDINALS.get(s.at(i)) != null && !s.at(i + 1).is(Sense.UNIT);
    }

    /** "a film maker was killed": whoever it is. */
    People unlisted(int i) {
        int head = unlisted.single(i + 1);
        return head < 0 ? null : mentions.mention(i, head + 1, head, Count.ONE, Kind.ONE, false);
    }

    private boolean isOther(int i) {
        return s.at(i - 1).is(Sense.OTHER);
    }
}

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Finds people told behind an article or the like: "a guard", "the two", "their dead", "the other five". */
final class PeopleWithArticle {
    private static final long HARMED = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.SHOT);

    private static final WordSet GROUPS = WordSet.of(
            "group",
            "team",
            "crew",
            "party",
            "squad",
            "patrol",
            "gang",
            "band",
            "delegation",
            "busload",
            "carload",
            "column");

    private static final WordSet OWN = WordSet.of("his", "her", "their");

    private static final WordSet SHARES = WordSet.of("half", "third", "quarter");

    /** In words: from the article to "group". */
    private static final int GROUP_WITHIN = 4;

    private final Sentence s;
    private final Nouns nouns;
    private final Mentions mentions;
    private final CountedPeople counted;
    private final Ordinals ordinals;
    private final Pronouns pronouns;

    PeopleWithArticle(
            Sentence sentence,
            Nouns nouns,
            Mentions mentions,
            CountedPeople counted,
            Ordinals ordinals,
            Pronouns pronouns) {
        s = sentence;
        this.nouns = nouns;
        this.mentions = mentions;
        this.counted = counted;
        this.ordinals = ordinals;
        this.pronouns = pronouns;
    }

    /** @param i of the article */
    People at(int i) {
        if (s.at(i - 1).is("for") && s.at(i - 2).is("mistaken")) {
            return null;
        }
        if (pronouns.isOwnDeath(i)) {
            return pronouns.one(i);
        }
        People group = group(i);
        if (group != null) {
            return group;
        }
        return s.at(i).is("a") || s.at(i).is("an") ? indefinite(i) : definite(i);
    }

    /** "a team of three engineers", "the crew of four"; null where no group of so many stands there, or it is one that somebody drove or fired into. */
    private People group(int i) {
        if (s.at(i - 1).is("into")) {
            return null;
        }
        int noun = i + 1;
        while (noun < i + GROUP_WITHIN && !GROUPS.has(s.at(noun)) && Nouns.isPlain(s.at(noun))) {
            noun++;
        }
        Numbers.Found number = GROUPS.has(s.at(noun)) && s.at(noun + 1).is("of") ? Numbers.at(s, noun + 2) : null;
        People found = number == null || s.at(noun + 2).is("a") ? null : counted.counted(noun + 2, number);
        return found == null ? null : found.widened(i, found.others());
    }

    private People indefinite(int i) {
        int at = i + 1;
        Numbers.Found more = s.at(at).is(Sense.OTHER) ? Numbers.at(s, at + 1) : null;
        if (more != null) {
            People found = counted.counted(at + 1, more);
            return found == null ? null : found.widened(i, true);
        }
        if (isAgeAlone(at)) {
            return mentions.mention(i, at + 3, -1, Count.ONE, Kind.ONE, false)
                    .withIdentity(Ages.of(s.at(at).word().text()), null);
        }
        int head = nouns.head(at);
        if (head >= 0) {
            return noun(i, head, Kind.ONE);
        }
        return s.at(at).is(Sense.AGE)
                ? mentions.mention(i, at + 1, at, Count.ONE, Kind.ONE, false)
                : counted.unlisted(i);
    }

    /** "a 22 year old was shot". */
    private boolean isAgeAlone(int at) {
        return s.at(at).isDigits()
                && Ages.isYear(s.at(at + 1))
                && s.at(at + 2).is("old")
                && nouns.head(at + 3) < 0
                && s.at(at + 3).isAny(Nouns.ENDS_PHRASE);
    }

    private People definite(int i) {
        int at = i + 1;
        if (s.at(at).is("last") && s.at(at + 1).is("of")) {
            return lastOf(i);
        }
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
        int head = nouns.head(at);
        if (head >= 0) {
            return noun(i, head, Kind.DEFINITE);
        }
        if (s.at(at).is("other")) {
            return SHARES.has(s.at(at + 1)) ? null : mentions.mention(i, at + 1, -1, Count.ONE, Kind.ONE, true);
        }
        if (Numbers.group(s.at(at)) != null) {
            return mentions.mention(i, at + 1, -1, Count.exactly(Numbers.group(s.at(at))), Kind.COUNTED, false);
        }
        return s.at(at).is(Sense.AGE) ? mentions.mention(i, at + 1, at, Count.ONE, Kind.DEFINITE, false) : null;
    }

    /** "the last of five attackers": what befalls the last has befallen them all; null where no number of attackers is told. */
    private People lastOf(int i) {
        int at = i + 3 + (s.at(i + 3).is(Sense.DET) ? 1 : 0);
        Numbers.Found number = Numbers.at(s, at);
        People all = number == null ? null : counted.counted(at, number);
        return all != null && all.attackers() ? all.counted(i) : null;
    }

    /** "eleven dead, including the two bombers"; "among the two killed" are all, and so are "including the two killed". */
    private boolean isIncluded(int from, int to) {
        return s.at(from - 1).is("including") && !s.at(to).isAny(HARMED);
    }

    private People noun(int i, int head, Kind kind) {
        boolean others = s.at(i + 1).is(Sense.OTHER) || kind == Kind.ONE && ordinals.isOrdinal(i + 1);
        Count count = GroupNouns.isCollective(s, head) ? null : count(i, head, kind);
        boolean counted = count != null && count.best() > 1 && OWN.has(s.at(i));
        return mentions.mention(i, OfPhrase.end(s, head), head, count, counted ? Kind.COUNTED : kind, others);
    }

    /** The two of "their children, 10 and 12,"; null where no ages of their own are told. */
    private Count ofAges(int i, int head) {
        int ages = OWN.has(s.at(i)) ? Ages.told(s, head + 1) : 0;
        return ages > 1 ? Count.exactly(ages) : null;
    }

    /** Null where nobody knows. */
    private Count count(int i, int head, Kind kind) {
        boolean plural = s.at(head).is(Sense.PLURAL);
        if (s.at(i).is("their") && s.at(head).is(Sense.DEADHEAD) && plural) {
            return pronouns.ofThoseBefore(i);
        }
        if (GroupNouns.isOfUnknownNumber(s, i + 1)) {
            return null;
        }
        if (GroupNouns.isPair(s, head)) {
            return Count.exactly(2);
        }
        boolean one = kind == Kind.ONE
                && (s.at(head).is("personnel") || s.at(head).word().text().endsWith("men"));
        return plural && !one ? ofAges(i, head) : Count.ONE;
    }
}

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Finds people that a word stands for who were told before: "he", "injuring them", "shot himself", "as many". */
final class Pronouns {
    private static final WordSet CAUSES = WordSet.of("in", "to", "caused", "causing", "causes", "cause");

    /** Before "number", of as many as before. */
    static final WordSet AS_LARGE = WordSet.of("same", "equal", "similar");

    private final Sentence s;
    private final People[] at;
    private final Nouns nouns;
    private final Mentions mentions;

    /** @param at the mentions before the one that is asked for, each at the index of its first token */
    Pronouns(Sentence sentence, People[] at, Nouns nouns, Mentions mentions) {
        s = sentence;
        this.at = at;
        this.nouns = nouns;
        this.mentions = mentions;
    }

    People one(int i) {
        return new People(s, i, i + 1, i, Count.ONE, Kind.DEFINITE, Group.PEOPLE, false, false, false, null, null);
    }

    /** "drove into two guards, injuring them": as many as those told right before, if a number is told. */
    People them(int i) {
        boolean harmed = s.at(i - 1).isAny(Sense.mask(Sense.KILL_ING, Sense.KILL_ED, Sense.INJURE_ING, Sense.INJURE_ED))
                || s.at(i - 1).is(Sense.SHOT)
                        && (s.at(i + 1).is(Sense.DEAD)
                                || s.at(i + 1).is("both") && s.at(i + 2).is(Sense.DEAD));
        People shot = harmed && s.at(i - 2).is(Sense.SECURITY) ? attackers(i) : null;
        if (shot != null) {
            return shot;
        }
        Count listed = harmed ? listed(i - 2) : null;
        if (listed != null) {
            return new People(s, i, i + 1, -1, listed, Kind.COUNTED, Group.PEOPLE, false, false, false, null, null);
        }
        for (int k = i - 2; harmed && k >= 0; k--) {
            if (at[k] != null && !at[k].isOne() && !at[k].part()) {
                boolean subject = at[k].attackers() && k <= 2 || s.at(k - 1).is("by");
                boolean told = at[k].kind() == Kind.COUNTED || isFirm(at[k]);
                return subject || !told
                        ? null
                        : new People(
                                s,
                                i,
                                i + 1,
                                -1,
                                at[k].count(),
                                Kind.COUNTED,
                                at[k].group(),
                                at[k].attackers(),
                                false,
                                false,
                                null,
                                null);
            }
        }
        return null;
    }

    /** "Two gunmen killed three people before they were shot dead": they who did it. */
    People theyWhoActed(int i) {
        boolean fate = s.at(i - 1).is(Sense.BREAK) && Fate.of(s, i + 1) != Fate.NONE;
        return fate ? attackers(i) : null;
    }

    /** The attackers whom the sentence begins with, if it tells how many; else null. */
    private People attackers(int i) {
        int k = 0;
        while (k <= 2 && at[k] == null) {
            k++;
        }
        boolean told = k <= 2
                && at[k].attackers()
                && at[k].kind() == Kind.COUNTED
                && !at[k].isOne()
                && !at[k].count().isVague()
                && !s.at(at[k].to()).is(Sense.BE);
        return told
                ? new People(
                        s, i, i + 1, -1, at[k].count(), Kind.COUNTED, at[k].group(), true, false, false, null, null)
                : null;
    }

    /** "took a mayor, his wife and their two sons": four, if no others are told last before "them"; null where no list is. */
    private Count listed(int last) {
        int k = last;
        while (k > 0 && at[k] == null) {
            k--;
        }
        Count sum = null;
        boolean joined = false;
        while (k > 1 && at[k] != null && isFirm(at[k]) && at[k].to() <= last + 1) {
            sum = sum == null ? at[k].count() : sum.plus(at[k].count());
            int end = behindItem(k - 1);
            int before = end < 0 ? -1 : itemEndingAt(end);
            if (before < 0) {
                return joined ? sum : null;
            }
            joined = true;
            k = before;
        }
        return null;
    }

    private static boolean isFirm(People p) {
        return !p.attackers() && p.count() != null && !p.count().isVague() && !p.isNone();
    }

    /** The token behind the item before, which a comma, an "and" or both join to the next; -1 where none does. */
    private int behindItem(int joint) {
        boolean and = s.at(joint).is(Sense.AND);
        int comma = and ? joint - 1 : joint;
        return s.at(comma).is(",") ? comma : and ? joint : -1;
    }

    private int itemEndingAt(int end) {
        for (int j = end - 1; j > 1; j--) {
            if (at[j] != null) {
                return at[j].to() == end ? j : -1;
            }
        }
        return -1;
    }

    /** "Seven fishermen were seized; their bodies were found": as many as were counted last; null where none were. */
    Count ofThoseBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (at[k] != null && !at[k].isOne() && !s.at(k - 1).is("by")) {
                boolean counted = at[k].kind() == Kind.COUNTED
                        && !at[k].attackers()
                        && !at[k].count().isVague();
                return counted ? at[k].count() : null;
            }
        }
        return null;
    }

    /** Where no noun follows: "killing her and", "shot her in". */
    boolean isEnd(int i) {
        return i >= s.size()
                || s.at(i).isAny(Sense.mask(Sense.COMMA, Sense.PREP, Sense.AND, Sense.BREAK))
                || s.at(i).is(".")
                || s.at(i).is("to")
                || s.at(i).word().text().startsWith("and ");
    }

    /** "Ann Oak, herself a runner": nothing is done to her. */
    private boolean isIntensive(int i) {
        return s.at(i - 1).is(Sense.COMMA)
                && (s.at(i + 1).is(Sense.DET)
                        || s.at(i + 1).is("a")
                        || s.at(i + 1).is("an"));
    }

    /** "A boy, 16, shot himself": of the age and name of whoever does it; null where nothing is done. */
    People reflexive(int i) {
        boolean listed = s.at(i - 1).is(Sense.COMMA) || s.at(i - 1).is("then");
        if (s.at(i).is("self") && !listed && !isObject(i) || isIntensive(i)) {
            return null;
        }
        Count count = s.at(i).is("themselves") ? null : Count.ONE;
        People plain =
                new People(s, i, i + 1, i, count, Kind.DEFINITE, Group.ARMED_GROUP, true, false, false, null, null);
        for (int k = i - 1; k >= 0 && count != null; k--) {
            if (at[k] != null && !isObject(k)) {
                boolean same = at[k].isOne() && Traits.mayBeSame(at[k], plain);
                return same ? plain.withIdentity(at[k].age(), at[k].name()) : plain;
            }
        }
        return plain;
    }

    /** Whether somebody does it to those told there: "who shot his son before killing himself". */
    private boolean isObject(int i) {
        return s.at(i - 1)
                .isAny(Sense.mask(
                        Sense.SHOT,
                        Sense.SHOOT,
                        Sense.SHOOT_ING,
                        Sense.KILL_ED,
                        Sense.KILL_ING,
                        Sense.INJURE_ED,
                        Sense.INJURE_ING,
                        Sense.STRIKE,
                        Sense.STRIKE_ING,
                        Sense.AND));
    }

    /** "seven hostages and as many policemen": as many as were counted before. */
    People asMany(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (at[k] != null && at[k].kind() == Kind.COUNTED) {
                int head = nouns.head(i + 2);
                return mentions.mention(i, head < 0 ? i + 2 : head + 1, head, at[k].count(), Kind.COUNTED, false);
            }
        }
        return null;
    }

    /** "killing 15 and wounding the same number", "wounding an equal number of guards": as many as were counted before. */
    People sameNumber(int i) {
        People same = asMany(i);
        int of = s.at(i + 3).is("of") ? i + 4 : i + 3;
        int head = same == null || of == i + 3 ? -1 : nouns.head(of);
        return same == null
                ? null
                : mentions.mention(i + 1, head < 0 ? i + 3 : head + 1, head, same.count(), Kind.COUNTED, false);
    }

    /** The one of "resulting in his immediate death". */
    boolean isOwnDeath(int i) {
        boolean his = s.at(i).is("his") || s.at(i).is("her");
        return his && (s.at(i + 1).is("death") || s.at(i + 2).is("death")) && CAUSES.has(s.at(i - 1));
    }
}

package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;

/** What one person is told to be besides: his name behind his office, his callings behind his name. Nobody else. */
final class Appositions {
    private final Sentence s;
    private final People[] at;

    /** @param at the mentions, each at the index of its first token */
    Appositions(Sentence sentence, People[] at) {
        s = sentence;
        this.at = at;
    }

    /** Leaves one mention where two tell of one person. */
    void join() {
        People before = null;
        for (int i = 0; i < at.length; i++) {
            if (at[i] != null && isWhoSays(at[i])) {
                at[i] = null;
            }
            if (at[i] != null) {
                dropDescription(at[i]);
                dropWhoTheNextWas(at[i]);
                if (isTitleOfSeveral(at[i])) {
                    at[i] = null;
                    continue;
                }
                joinName(at[i], before);
                before = at[i];
            }
        }
    }

    /** "According to a spokesman, a boy was shot": who says so. */
    private boolean isWhoSays(People p) {
        return s.at(p.from() - 1).is("to") && s.at(p.from() - 2).is("according");
    }

    /** The senators of "senators Ann Oak and Ben Elm". */
    private boolean isTitleOfSeveral(People p) {
        People named = mention(p.to());
        People other = named == null || !s.at(named.to()).is(Sense.AND) ? null : mention(named.to() + 1);
        return other != null
                && p.kind() == People.Kind.PLURAL
                && p.head() == p.to() - 1
                && named.kind() == People.Kind.NAMED
                && other.kind() == People.Kind.NAMED;
    }

    /** "Ann Oak, a graduate and athlete at a college,": what she is besides, nobody else. */
    private void dropDescription(People named) {
        boolean isNamed = named != null
                && named.kind() == People.Kind.NAMED
                && s.at(named.to()).is(",");
        People what = isNamed ? mention(named.to() + 1) : null;
        boolean isWhat = what != null
                && what.kind() == People.Kind.ONE
                && what.name() == null
                && (s.at(what.from()).is("a") || s.at(what.from()).is("an"));
        People and = isWhat && s.at(what.to()).is(Sense.AND) ? mention(what.to() + 1) : null;
        if (and != null && and.kind() == People.Kind.ONE && and.head() == and.from() && and.name() == null) {
            at[and.from()] = null;
        }
    }

    /** "A seventh victim, a 33-year-old woman, died": she is the seventh. */
    private void dropWhoTheNextWas(People nth) {
        boolean isNth = nth.isOne()
                && nth.ordinal() != null
                && nth.name() == null
                && s.at(nth.to()).is(",");
        People who = isNth ? mention(nth.to() + 1) : null;
        boolean isWho = who != null
                && who.kind() == People.Kind.ONE
                && who.ordinal() == null
                && !who.part()
                && (s.at(who.from()).is("a") || s.at(who.from()).is("an"))
                && s.at(who.to()).is(",");
        if (isWho) {
            at[who.from()] = null;
        }
    }

    /** "the deputy governor, Ann Oak, and six guards": her office and her name. */
    private void joinName(People p, People before) {
        boolean office = p.isOne()
                && p.name() == null
                && (p.kind() == People.Kind.DEFINITE || p.kind() == People.Kind.ONE)
                && p.head() >= 0
                && s.at(p.to()).is(",");
        People named = office ? mention(p.to() + 1) : null;
        boolean own = named != null
                && named.kind() == People.Kind.NAMED
                && !named.part()
                && s.at(named.to()).is(",")
                && !isOfNameBefore(p, before);
        if (own) {
            at[named.from()] = null;
            at[p.from()] = p.called(named);
        }
    }

    /** "Bob Elm, a teacher, Ann Oak, ...": the teacher is he. */
    private boolean isOfNameBefore(People p, People before) {
        return before != null
                && before.kind() == People.Kind.NAMED
                && before.to() == p.from() - 1
                && s.at(before.to()).is(",");
    }

    private People mention(int i) {
        return i < at.length ? at[i] : null;
    }
}

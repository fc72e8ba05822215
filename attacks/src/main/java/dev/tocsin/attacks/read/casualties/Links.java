package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Map;

/** Joins the mentions of one sentence that are told in one breath, each to the next. */
final class Links {
    /** In words: the longest place and day between two who share a verb. */
    private static final int PLACE = 14;

    private final Sentence s;
    private final People[] at;
    private final Joints joints;
    private final OwnVerbs verbs;
    private final CommaLists lists;
    /** Who are joined to those whose calling is told behind their name, by where these begin. */
    private final Map<Integer, People> joinedBehind;

    /** In words: the longest clause that tells who somebody in a list was. */
    private static final int RELATIVE = 8;

    /** In words: from who some of the victims were back to "were". */
    private static final int DESCRIPTION = 10;

    private static final long WERE = Sense.mask(Sense.BE, Sense.LEAVE);

    private static final WordSet VICTIMS =
            WordSet.of("casualties", "victims", "dead", "fatalities", "killed", "wounded", "injured", "deceased");

    /** For each mention the next of its chain, or null. */
    private final People[] next;

    private final boolean[] inner;

    /** In words: from somebody harmed to the "and two more" of the same verb. */
    private static final int MORE = 18;

    private static final long ENDS_OBJECT = OwnVerbs.HARMED
            | Sense.mask(
                    Sense.BE, Sense.HAVE, Sense.BREAK, Sense.SAY, Sense.COMMA, Sense.DIE, Sense.SURVIVE, Sense.PART);

    /** @param at the mentions, each at the index of its first token; those that tell of nobody else are taken out */
    Links(Sentence sentence, People[] at) {
        s = sentence;
        this.at = at;
        joints = new Joints(s, at);
        verbs = new OwnVerbs(s, at);
        lists = new CommaLists(s, verbs);
        new Appositions(s, at).join();
        joinedBehind = new Callings(s, at).joined();
        next = new People[at.length];
        inner = new boolean[at.length];
        boolean parts = false;
        boolean last = true;
        for (int i = at.length - 1; i >= 0; i--) {
            boolean alone = last && joinedBehind.isEmpty();
            next[i] = at[i] == null || alone ? null : nextOf(at[i]);
            last &= at[i] == null;
            if (next[i] != null) {
                inner[next[i].from()] = true;
                parts |= at[i].part();
            }
        }
        if (parts) {
            partFromWholes();
        }
    }

    /** For each mention the next of its chain, or null. */
    People[] next() {
        return next;
    }

    /** Whether the mention there was joined to one before it. */
    boolean[] inner() {
        return inner;
    }

    /** "six dead, including two guards, and two wounded": what goes on behind a part is the whole's, or a part too. */
    private void partFromWholes() {
        int[] wholesBefore = wholesBefore();
        for (int i = 0; i < at.length; i++) {
            if (at[i] != null && at[i].part() && next[i] != null && !next[i].part()) {
                People whole = wholeOf(i);
                if (whole != null && isUnlike(whole, next[i])) {
                    next[whole.from()] = next[i];
                }
                boolean apart = wholesBefore[next[i].from()] > 0 || isApart(next[i]) || next[i].equals(next(whole));
                next[i] = apart ? null : asPart(next[i].from());
                if (next[i] != null && next[next[i].from()] != null) {
                    wholesBefore[next[next[i].from()].from()]--;
                }
            }
        }
    }

    /** How many that are no parts are joined to each. */
    private int[] wholesBefore() {
        int[] wholes = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            if (next[i] != null && !at[i].part()) {
                wholes[next[i].from()]++;
            }
        }
        return wholes;
    }

    /** "six dead, including two guards, and two wounded", "killed five, among them a girl, and himself". */
    private boolean isApart(People p) {
        boolean behindComma =
                s.at(p.from() - 1).is(Sense.AND) && s.at(p.from() - 2).is(",");
        int harm = p.to() + (s.at(p.to()).is("reported") ? 1 : 0);
        return p.has(Sense.REFLEX) || behindComma && s.at(harm).isAny(OwnVerbs.HARMED | Sense.INJURY.bit);
    }

    /** What the part that begins at a token is set in behind, or null. */
    private People wholeOf(int part) {
        for (int k = part - 1; k >= Math.max(0, part - Chains.ASIDE); k--) {
            if (at[k] != null) {
                return at[k].part() ? null : at[k];
            }
        }
        return null;
    }

    /** "15 civilians, among them four Swedes, and three soldiers": no soldier is a civilian. */
    private static boolean isUnlike(People whole, People p) {
        return whole.kind() == People.Kind.COUNTED
                && (whole.group() == Group.CIVILIANS && p.group() == Group.SECURITY_FORCES
                        || whole.group() == Group.SECURITY_FORCES && p.group() == Group.CIVILIANS);
    }

    private People next(People p) {
        return p == null ? null : next[p.from()];
    }

    /** What goes on from a part is one too: "including three officers and a boy". */
    private People asPart(int i) {
        at[i] = at[i].asPart();
        return at[i];
    }

    private People nextOf(People p) {
        People joined = joinedBehind.isEmpty() ? null : joinedBehind.get(p.from());
        if (joined != null) {
            return joined;
        }
        People himself = verbs.isObject(p) ? himself(p.to()) : null;
        if (himself != null) {
            return himself;
        }
        People more = verbs.isObject(p) ? more(p.to()) : null;
        if (more != null && isJoined(p, more) && !verbs.has(p, more)) {
            return more;
        }
        int and = joints.behindAnd(s.at(p.to()).is(Sense.WHO) ? behindRelative(p) : p.to());
        People behind = and > 0 ? at(and) : null;
        if (behind != null) {
            boolean apart = isSame(p, behind)
                    || verbs.has(p, behind)
                    || (s.at(p.from() - 1).is(Sense.BE) || isToldWho(p))
                            && s.at(behind.to()).isAny(WERE);
            return isJoined(p, behind) && !apart ? behind : null;
        }
        int comma = s.at(p.to()).is(",") ? p.to() : joints.behindPlaceOfObject(p);
        People item = s.at(comma).is(",") ? behindThen(comma + 1) : null;
        return item != null && lists.goesOn(p, item, next[item.from()] != null) ? item : null;
    }

    /** The four of "Among the casualties were four pupils, and at least ten others were left hurt". */
    private boolean isToldWho(People p) {
        for (int k = p.from() - 1; k > Math.max(0, p.from() - DESCRIPTION); k--) {
            if (s.at(k).is(Sense.BE)) {
                return VICTIMS.has(s.at(k - 1));
            }
        }
        return false;
    }

    /** The "and" behind "a woman who sold bread"; where the words go on otherwise, the end of the mention itself. */
    private int behindRelative(People p) {
        boolean one = p.kind() == People.Kind.ONE && !p.attackers();
        for (int k = p.to() + 1; one && k < p.to() + RELATIVE; k++) {
            if (s.at(k).is(Sense.AND)) {
                return k;
            }
            if (at(k) != null || s.at(k).isAny(Pattern.HARM | Sense.mask(Sense.BREAK, Sense.COMMA, Sense.STRIKE))) {
                return p.to();
            }
        }
        return p.to();
    }

    /** "shot dead two men in Kano on Monday and then himself": he too, for all the place between; else null. */
    private People himself(int i) {
        for (int k = i;
                k < i + PLACE && !s.at(k).isAny(OwnVerbs.HARMED | Sense.mask(Sense.BE, Sense.BREAK, Sense.VERB));
                k++) {
            if (at(k) != null) {
                return at[k].has(Sense.REFLEX)
                                && (s.at(k - 1).is(Sense.AND) || s.at(k - 2).is(Sense.AND))
                        ? at[k]
                        : null;
            }
        }
        return null;
    }

    /** "killed a guard at the gate on Monday and two more inside": they too, for all the place between; else null. */
    private People more(int i) {
        for (int k = i; k < i + MORE && !endsObject(k); k++) {
            People others = s.at(k).is(Sense.AND) ? at(k + 1) : null;
            if (others != null) {
                boolean counted = others.others()
                        && others.kind() == People.Kind.COUNTED
                        && !others.part()
                        && !others.attackers();
                return counted && !s.at(others.to()).isAny(ENDS_OBJECT & ~Sense.COMMA.bit) ? others : null;
            }
        }
        return null;
    }

    private boolean endsObject(int k) {
        boolean and = s.at(k).is(",") && s.at(k + 1).is(Sense.AND);
        return s.at(k).isAny(ENDS_OBJECT & ~Sense.HAVE.bit) && !and || s.at(k).is(".");
    }

    /** Who is told there; behind "then" only "himself". */
    private People behindThen(int i) {
        People himself = s.at(i).is("then") ? at(i + 1) : null;
        return himself != null && himself.has(Sense.REFLEX) ? himself : at(i);
    }

    /** "a tribal elder and chief of a committee was killed": both words tell of him. */
    private static boolean isSame(People a, People b) {
        Sentence s = a.sentence();
        boolean bare = b.kind() == People.Kind.ONE && b.name() == null && b.head() >= 0 && a.to() + 1 == b.from();
        boolean article = s.at(a.from()).is("a") || s.at(a.from()).is("an");
        boolean set = s.at(a.from() - 1).is(",") && s.at(b.to()).is(",");
        if (set && a.isOne() && b.isOne() && a.name() == null && b.name() == null) {
            return s.at(b.to() + 1).is("was")
                    || s.at(b.to() + 1).is("has")
                    || s.at(b.to() + 1).is("is");
        }
        return bare
                && article
                && a.name() == null
                && !s.at(b.from()).isAny(Sense.mask(Sense.DET, Sense.NUM, Sense.OTHER, Sense.AGE))
                && (s.at(b.to()).is("was")
                        || s.at(b.to()).is("has")
                        || s.at(b.to()).is("is"));
    }

    private static boolean isJoined(People a, People b) {
        return !b.sentence().at(b.from()).is("he")
                && (a.part() == b.part() || !b.part())
                && (a.has(Sense.DEADHEAD) == b.has(Sense.DEADHEAD) || b.head() >= 0);
    }

    private People at(int i) {
        return i >= 0 && i < at.length ? at[i] : null;
    }
}

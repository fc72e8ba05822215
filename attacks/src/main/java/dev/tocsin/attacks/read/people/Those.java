package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Those whom a sentence told of, for the next one's "they", and "the soldiers" without a number: "Two men were shot. They
 * died at the scene", "Four gunmen killed a guard. They were shot dead by troops". Only for those who die: what else
 * becomes of them is no other number.
 */
public final class Those {
    private static final long DOES_TO = Sense.mask(
            Sense.INJURE_ING, Sense.KILL_ING, Sense.SHOOT_ING, Sense.STRIKE_ING, Sense.SHOT, Sense.INJURE_ED);

    private static final long SUFFERED = Sense.mask(Sense.SHOT, Sense.INJURE_ED, Sense.KILL_ED, Sense.STRIKE);

    private static final long WOUNDS = Sense.mask(Sense.INJURE_ED, Sense.INJURE_ING);

    private static final long KILLS = Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.DIE, Sense.DEAD);

    private static final WordSet FOUND = WordSet.of("found", "abducted", "kidnapped", "seized", "captured");

    private static final WordSet AT = WordSet.of("on", "at");

    private static final WordSet FIRED = WordSet.of("fire", "fired", "shot", "shots");

    private static final WordSet ACTS = WordSet.of(
            "attacked",
            "stormed",
            "raided",
            "opened",
            "ambushed",
            "rammed",
            "drove",
            "ploughed",
            "plowed",
            "burst",
            "entered",
            "infiltrated",
            "hijacked",
            "assaulted");

    /** In words: from those told to what was done to them, or what they did. */
    private static final int NEAR = 6;

    private static final int MANY = 30;

    /** In sentences: how far behind their number "the attackers" may stand. */
    private static final int ATTACKERS_WITHIN = 6;

    /** What was done to people: the last of these is not known to be deadly. */
    private enum Harm {
        KILLED,
        WOUNDED,
        OTHER
    }

    private record Told(int index, Count count, Group group, Harm harm, List<People> people) {}

    /** Whom the last sentence told as harmed; null where it told of nobody, or of others too. */
    private Told hurt;

    /** The attackers last told by number. */
    private Told doers;

    /** Whether the last sentence told of attackers without a number. */
    private boolean vagueDoers;

    /** The only ones whom the last sentence told by number and noun; null where it told of others too, or of none. */
    private People counted;

    private int last = -1;

    /** To be called behind each sentence, with its mentions. */
    void learn(Sentence s, People[] at) {
        last = s.index();
        hurt = null;
        vagueDoers = false;
        counted = NumberBefore.onlyCounted(at);
        int sum = 0;
        List<People> told = new ArrayList<>(0);
        boolean mixed = false;
        boolean wounded = false;
        for (People p : at) {
            if (p == null || p.kind() == Kind.DEFINITE || isAgain(p)) {
                wounded |= p != null && isAgain(p) && s.at(p.from() - 1).is(Sense.INJURE_ING);
                continue;
            }
            vagueDoers |= p.attackers() && p.kind() == Kind.PLURAL;
            if (p.kind() == Kind.PLURAL || learnsDoers(s, p)) {
                continue;
            }
            mixed |= !NumberBefore.isFirm(p) || !told.isEmpty() && !isJoined(s, told.get(told.size() - 1), p);
            sum += mixed ? 0 : p.count().best();
            told.add(p);
        }
        Harm harm = mixed || sum < 2 || sum >= MANY ? null : harm(s, told.get(0), told.get(told.size() - 1));
        if (harm != null) {
            Group group = told.size() == 1 ? told.get(0).group() : Group.PEOPLE;
            hurt = new Told(last, Count.exactly(sum), group, wounded ? Harm.WOUNDED : harm, told);
        }
    }

    /** "injuring them": those told just before. */
    private static boolean isAgain(People p) {
        return p.kind() == Kind.COUNTED
                && (p.sentence().at(p.from()).is("them")
                        || p.sentence().at(p.from()).is("they"));
    }

    /** Whether they are attackers told by number, whom it keeps in mind. */
    private boolean learnsDoers(Sentence s, People p) {
        boolean counted = p.kind() == Kind.COUNTED
                && p.head() >= 0
                && !p.part()
                && !p.others()
                && !p.count().isVague()
                && p.count().best() > 1;
        boolean act = counted && p.from() <= 1 && p.group() != Group.SECURITY_FORCES && acts(s, p.to());
        if (counted && (p.attackers() || act) && !s.at(p.to()).is(Sense.BE)) {
            doers = new Told(s.index(), p.count(), Group.ARMED_GROUP, Harm.OTHER, List.of(p));
            return true;
        }
        return p.attackers();
    }

    /** "stormed a hotel", "armed with rifles attacked", "on a motorcycle opened fire". */
    private static boolean acts(Sentence s, int from) {
        for (int k = from; k < from + NEAR && !s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BE)); k++) {
            if (ACTS.has(s.at(k)) && !s.at(k + 1).is("by") || s.at(k).is(Sense.SUICIDE_ED)) {
                return true;
            }
        }
        return false;
    }

    /** What was done to them; null where nothing was: attackers die too, and are told as such. */
    private static Harm harm(Sentence s, People first, People end) {
        int before = first.from() - 1;
        if (s.at(before).isAny(DOES_TO) && !s.at(before - 1).is(Sense.BE)
                || s.at(before).is("found")) {
            return s.at(before).isAny(WOUNDS) ? Harm.WOUNDED : s.at(before).isAny(KILLS) ? Harm.KILLED : Harm.OTHER;
        }
        if (s.at(before).is(Sense.KILL_ED)) {
            return Harm.KILLED;
        }
        if (s.at(before).is(Sense.LEAVE)) {
            return s.at(end.to()).isAny(WOUNDS) ? Harm.WOUNDED : null;
        }
        if (AT.has(s.at(before)) && FIRED.has(s.at(before - 1))) {
            return Harm.OTHER;
        }
        return harmBehind(s, end.to());
    }

    /** "were shot", "had been found". */
    private static Harm harmBehind(Sentence s, int to) {
        for (int k = to; k < to + NEAR && !s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.AND, Sense.WHO)); k++) {
            if (s.at(k).is(Sense.BE)) {
                int verb = s.at(k + 1).is(Sense.ADV) ? k + 2 : k + 1;
                boolean suffered = s.at(verb).isAny(SUFFERED) || FOUND.has(s.at(verb));
                return !suffered
                        ? null
                        : s.at(verb).isAny(KILLS) ? Harm.KILLED : s.at(verb).isAny(WOUNDS) ? Harm.WOUNDED : Harm.OTHER;
            }
        }
        return null;
    }

    /** "a man and a woman". */
    private static boolean isJoined(Sentence s, People before, People p) {
        return p.from() - before.to() <= 2 && s.at(before.to()).isAny(Sense.mask(Sense.AND, Sense.COMMA));
    }

    /**
     * As many as the sentence before told of, as "they" or "all of them"; null where it told of nobody or of others too, or
     * they do not die.
     *
     * @param to the token behind those words
     */
    People they(Sentence s, int i, int to) {
        boolean next = i == 0 && s.index() == last + 1;
        Fate fate = next ? Fate.of(s, to) : Fate.NONE;
        return switch (fate) {
            case NONE -> null;
            case DIED -> doers() && hurt == null ? attackers(s, i, to) : hurt(s, i, to);
            case KILLED -> doers() && !isHurtAlive() ? attackers(s, i, to) : hurt(s, i, to);
            case FELL -> doers() ? attackers(s, i, to) : vagueDoers || !isHurtAlive() ? null : hurt(s, i, to);
        };
    }

    /** "Police killed them all", "troops shot dead all of them": the attackers of the sentence before; else null. */
    People themKilled(Sentence s, int i) {
        int verb = s.at(i - 1).is("of") && s.at(i - 2).is("all") ? i - 3 : i - 1;
        boolean killed = s.index() == last + 1
                && doers()
                && s.at(verb).is(Sense.KILL_ED)
                && s.at(verb - 1).is(Sense.SECURITY);
        return killed ? attackers(s, i, i + 1) : null;
    }

    /** "The attackers", "the soldiers" who die, with the number told before; else as they are. */
    People numbered(Sentence s, People p, People[] at) {
        boolean plain = p.kind() == Kind.DEFINITE && p.count() == null && p.has(Sense.PLURAL) && !p.part();
        if (!plain || !s.at(p.from()).is("the")) {
            return p;
        }
        if (Fate.of(s, p.to()) == Fate.NONE && !(p.attackers() && NumberBefore.areKilled(s, p))) {
            return NumberBefore.areHurt(s, p) ? numberedLike(p) : p;
        }
        People acting = p.attackers() ? NumberBefore.actingFirst(at, p.from()) : null;
        if (acting != null) {
            return p.withCount(acting.count());
        }
        if (p.attackers() && doers != null && s.index() - doers.index() <= ATTACKERS_WITHIN) {
            return p.withCount(doers.count());
        }
        for (People told : hurt != null && s.index() == last + 1 ? hurt.people() : List.<People>of()) {
            if (told.headWord().equals(p.headWord())) {
                People same = p.withCount(told.count());
                return hurt.harm() == Harm.WOUNDED ? same.asPart() : same;
            }
        }
        return p;
    }

    /** With the number of those of the same noun in the sentence before, where it told of no others. */
    private People numberedLike(People p) {
        boolean same = counted != null
                && counted.sentence().index() == p.sentence().index() - 1
                && counted.headWord().equals(p.headWord());
        return same ? p.withCount(counted.count()) : p;
    }

    private boolean doers() {
        return doers != null && doers.index() == last;
    }

    private boolean isHurtAlive() {
        return hurt != null && hurt.harm() != Harm.KILLED;
    }

    private People attackers(Sentence s, int from, int to) {
        return new People(
                s, from, to, -1, doers.count(), Kind.COUNTED, Group.ARMED_GROUP, true, false, false, null, null);
    }

    /** The wounded who die are a part of the wounded. */
    private People hurt(Sentence s, int from, int to) {
        return hurt == null
                ? null
                : new People(
                        s,
                        from,
                        to,
                        -1,
                        hurt.count(),
                        Kind.COUNTED,
                        hurt.group(),
                        false,
                        hurt.harm() == Harm.WOUNDED,
                        false,
                        null,
                        null);
    }
}

package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.List;

/** Casualties told along with others: of the same people by another verb, or of some of them later. */
final class ToldAlong {
    private static final long HURT = Sense.mask(Sense.INJURE_ED, Sense.INJURE_ING);

    private ToldAlong() {}

    static void add(Sentence s, Chains chains, List<Casualty> found) {
        GappedLists.add(s, chains, found);
        LastOfThem.add(s, found);
        addJoint(s, found);
        found.removeIf(ToldAlong::areOfThose);
        DiedSince.add(s, chains, found);
        tellWholes(found);
        tellDeadAmongHurt(s, found);
    }

    /** "Seven were shot, including three who died": all the dead, though a part of those shot. */
    private static void tellDeadAmongHurt(Sentence s, List<Casualty> found) {
        if (found.stream().anyMatch(c -> c.harm() == Harm.KILLED && !c.people().part())) {
            return;
        }
        for (int i = 1; i < found.size(); i++) {
            Casualty c = found.get(i);
            boolean among = c.harm() == Harm.KILLED
                    && c.people().count() != null
                    && s.at(c.people().from() - 1).is(Sense.PART)
                    && s.at(c.people().to()).is("who");
            if (among && found.subList(0, i).stream().anyMatch(hurt -> hurt.harm() != Harm.KILLED)) {
                found.set(
                        i, new Casualty(s, c.people().asWhole(), c.harm(), c.party(), c.trigger(), c.rule(), c.cost()));
            }
        }
    }

    /** "Two of those wounded": of people told elsewhere. */
    private static boolean areOfThose(Casualty c) {
        return c.harm() == Harm.INJURED
                && c.people().part()
                && c.sentence().at(c.people().to() - 1).is("those");
    }

    /** "Ten of the 18 guards were killed, as well as four clerks": the ten are no part of the four. */
    private static void tellWholes(List<Casualty> found) {
        boolean beside = false;
        for (Casualty c : found) {
            beside |= c.harm() == Harm.KILLED
                    && c.rule().name().startsWith("killed ")
                    && (c.rule().name().endsWith("as well as")
                            || c.rule().name().endsWith("along with"));
        }
        for (int i = 0; beside && i < found.size(); i++) {
            Casualty c = found.get(i);
            if (c.harm() == Harm.KILLED && c.people().part() && c.people().isOfMore()) {
                found.set(
                        i,
                        new Casualty(
                                c.sentence(),
                                c.people().asWhole(),
                                c.harm(),
                                c.party(),
                                c.trigger(),
                                c.rule(),
                                c.cost()));
            }
        }
    }

    /** "36 of them are in hospital, two fighting for their lives": some of those told before. In order of appearance. */
    static void markState(Sentence s, List<Casualty> found) {
        int hurt = 0;
        for (int i = 0; i < found.size(); i++) {
            Casualty c = found.get(i);
            People some = c.people();
            boolean bare = c.harm() == Harm.INJURED && some.kind() == People.Kind.COUNTED && some.head() < 0;
            if (bare
                    && s.at(some.from() - 1).is(",")
                    && isState(s.at(c.trigger()))
                    && some.count().best() < hurt) {
                found.set(i, new Casualty(s, some.asPart(), c.harm(), c.party(), c.trigger(), c.rule(), c.cost()));
            } else if (c.harm() != Harm.KILLED && some.count() != null) {
                hurt = Math.max(hurt, some.count().best());
            }
        }
    }

    /** How somebody wounded does: "in critical condition", "fighting for his life". */
    private static boolean isState(Token token) {
        String words = token.word().text();
        return words.indexOf(' ') > 0
                && (words.startsWith("in ")
                        || words.startsWith("on ")
                        || words.startsWith("fighting ")
                        || words.startsWith("battling ")
                        || words.startsWith("struggling "));
    }

    /** "numerous journalists were killed and hurt": the same vague people on both sides, as the codebook has it. */
    private static void addJoint(Sentence s, List<Casualty> found) {
        for (Casualty c : List.copyOf(found)) {
            addKilledToo(s, c, found);
            dropEither(s, c, found);
            boolean joint = (s.at(c.trigger() + 1).is(Sense.AND)
                            || s.at(c.trigger() + 1).is(Sense.OR))
                    && s.at(c.trigger() + 2).isAny(Sense.mask(Sense.INJURE_ED, Sense.INJURY));
            if (c.people().isNone()
                    && c.harm() == Harm.KILLED
                    && (joint || c.rule().name().equals(Rules.NO_CASUALTIES))) {
                found.add(new Casualty(s, c.people(), Harm.INJURED, c.party(), c.trigger(), c.rule(), c.cost()));
                continue;
            }
            joint &= s.at(c.trigger() + 2).is(Sense.INJURE_ED);
            boolean vague = c.people().count() != null && c.people().count().isVague();
            boolean taken = found.stream().anyMatch(other -> other.trigger() == c.trigger() + 2);
            if (joint && vague && !taken && c.harm() == Harm.KILLED && found.remove(c)) {
                addBoth(s, c, c.trigger(), c.trigger() + 2, found);
            } else if (joint && isExact(c) && !taken && c.harm() == Harm.KILLED && found.remove(c)) {
                addEither(s, c, found);
            }
        }
    }

    /** Of "scores were killed or wounded" nobody says how many were either. */
    private static void addBoth(Sentence s, Casualty c, int killed, int hurt, List<Casualty> found) {
        boolean either = s.at(killed + 1).is(Sense.OR);
        People some = either ? c.people().withCount(Count.SEVERAL) : c.people();
        found.add(new Casualty(s, some, Harm.KILLED, c.party(), killed, c.rule(), c.cost()));
        found.add(new Casualty(s, some, Harm.INJURED, c.party(), hurt, c.rule(), c.cost()));
    }

    private static boolean isExact(Casualty c) {
        return c.people().count() != null
                && !c.people().count().isVague()
                && !c.people().isNone();
    }

    /** "Six people were killed and injured": at least one was killed, and one hurt; of a single person both are told. */
    private static void addEither(Sentence s, Casualty c, List<Casualty> found) {
        Count all = c.people().count();
        People some = c.people().withCount(all.best() < 2 ? all : new Count(1, all.best() - 1, Bound.VAGUE));
        found.add(new Casualty(s, some, Harm.KILLED, c.party(), c.trigger(), c.rule(), c.cost()));
        if (all.best() > 1) {
            found.add(new Casualty(s, some, Harm.INJURED, c.party(), c.trigger() + 2, c.rule(), c.cost()));
        }
    }

    /** "23 people were killed or injured", "killed or injured 23": nothing is said of either. */
    private static void dropEither(Sentence s, Casualty c, List<Casualty> found) {
        boolean or = s.at(c.trigger() + 1).is(Sense.OR) && s.at(c.trigger() + 2).isAny(HURT);
        boolean behind =
                s.at(c.trigger() - 1).is(Sense.OR) && s.at(c.trigger() - 2).is(Sense.KILL_ED);
        if (isExact(c) && (c.harm() == Harm.KILLED ? or : behind)) {
            found.remove(c);
        }
    }

    /** "killing and injuring hundreds". */
    private static void addKilledToo(Sentence s, Casualty c, List<Casualty> found) {
        boolean withAnd = s.at(c.trigger()).word().text().startsWith("and ");
        int kill = c.trigger() - (withAnd ? 1 : 2);
        boolean joint = c.harm() == Harm.INJURED
                && (withAnd || s.at(c.trigger() - 1).isAny(Sense.mask(Sense.AND, Sense.OR)))
                && s.at(kill).isAny(Sense.mask(Sense.KILL_ED, Sense.KILL_ING));
        boolean vague = c.people().count() != null && c.people().count().isVague();
        if (joint && vague && found.stream().noneMatch(other -> other.trigger() == kill) && found.remove(c)) {
            addBoth(s, c, kill, c.trigger(), found);
        }
    }
}

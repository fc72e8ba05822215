package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Lists that tell their verb once: "nine died in Baghdad and four in Baquba", "four were killed at the gate, one in the street". */
final class GappedLists {
    private static final WordSet SPOTS =
            WordSet.of("in", "at", "on", "inside", "outside", "near", "by", "along", "behind", "around");

    /** In words: a place as such lists tell it. */
    private static final int SPOT_WITHIN = 9;

    private static final long ENDS_SPOT = Sense.mask(
            Sense.ATTACK,
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.SHOT,
            Sense.BE,
            Sense.HAVE,
            Sense.WHO,
            Sense.VERB,
            Sense.SAY);

    private static final long TIMES = Sense.mask(Sense.WEEKDAY, Sense.MONTH, Sense.TODAY);

    private GappedLists() {}

    /** "Nine died in Baghdad, four in Baquba and two in Mosul": the verb is told once. */
    static void add(Sentence s, Chains chains, List<Casualty> found) {
        Casualty last = null;
        int gapped = 0;
        boolean parts = false;
        for (People p : chains.all()) {
            int at = p.from();
            Casualty own = found.stream()
                    .filter(c -> c.people().from() == at && isTold(c))
                    .findFirst()
                    .orElse(null);
            if (own != null) {
                last = s.at(at - 1).is("where") && last != null ? last : own;
                gapped = 0;
            } else if (last != null
                    && !parts
                    && (isListed(s, p) || isListedBySpot(s, p, last))
                    && found.stream().noneMatch(c -> c.people().from() == at)) {
                People more = p.beside(false);
                found.add(new Casualty(s, more, last.harm(), last.party(), last.trigger(), last.rule(), last.cost()));
                gapped += p.count().best();
            }
            parts = p.isOfThem() || parts && own == null;
        }
        if (last != null
                && gapped > 0
                && gapped == last.people().count().best()
                && !(s.at(last.trigger() + 1).is("in") && isScene(s, last.trigger() + 2))) {
            found.remove(last);
        }
    }

    private static boolean isTold(Casualty c) {
        return c.people().kind() == People.Kind.COUNTED && !c.people().part() && c.harm() != Harm.SHOT;
    }

    /** ", four in Baquba", "and the other two in Mosul". */
    private static boolean isListed(Sentence s, People p) {
        boolean behindPlace = s.at(p.from() - 2).capital() && s.at(p.to() + 1).capital();
        boolean bare = p.kind() == People.Kind.COUNTED && (p.head() < 0 || behindPlace) && !p.part();
        boolean joined = s.at(p.from() - 1).isAny(Sense.mask(Sense.AND, Sense.COMMA));
        boolean another = p.isOne() && p.others();
        return bare && joined && !another && s.at(p.to()).is("in") && isScene(s, p.to() + 1);
    }

    /** "Four were killed in a barracks, nine in a shopping centre and one in the street": none is a part of the four. */
    private static boolean isListedBySpot(Sentence s, People p, Casualty last) {
        boolean bare = (p.kind() == People.Kind.COUNTED || p.isOne() && p.others()) && p.head() < 0 && !p.part();
        boolean joined = s.at(p.from() - 1).is(Sense.AND)
                || s.at(p.from() - 1).isAny(Sense.mask(Sense.COMMA, Sense.BREAK))
                        && (p.others() || isAmidSpots(s, p.to()));
        return bare
                && joined
                && p.count() != null
                && last.harm() == Harm.KILLED
                && last.people().from() < last.trigger()
                && (isSpot(s, last.trigger() + 1)
                        || s.at(last.trigger()).word().text().indexOf(' ') > 0)
                && isSpot(s, p.to());
    }

    /** "in a barracks", "on the way": no attack, no day, no verb before the next joint. */
    private static boolean isSpot(Sentence s, int i) {
        if (!SPOTS.has(s.at(i))
                || s.at(i + 1).isAny(TIMES)
                || s.at(i + 1).isDigits()
                || s.at(i + 1).is(Sense.NUM)
                        && !s.at(i + 1).is("a")
                        && !s.at(i + 1).is("an")
                        && !s.at(i + 1).is("one")) {
            return false;
        }
        for (int k = i + 1; k < i + SPOT_WITHIN && k < s.size(); k++) {
            if (s.at(k).isAny(Sense.mask(Sense.AND, Sense.COMMA, Sense.BREAK))
                    || s.at(k).is(".")
                    || s.at(k).is(";")) {
                return true;
            }
            if (s.at(k).isAny(ENDS_SPOT)) {
                return false;
            }
        }
        return true;
    }

    /** Whether another spot is told behind the one at i: "nine in a shop and one in the street". */
    private static boolean isAmidSpots(Sentence s, int i) {
        for (int k = i + 1; k < Math.min(s.size(), i + SPOT_WITHIN); k++) {
            if (s.at(k).isAny(Sense.mask(Sense.AND, Sense.COMMA)) || s.at(k).is(";")) {
                int number = k + (s.at(k + 1).is(Sense.AND) ? 2 : 1);
                boolean counts = s.at(number).is(Sense.NUM)
                        || s.at(number).isDigits()
                        || s.at(number).is(Sense.OTHER);
                return counts && (SPOTS.has(s.at(number + 1)) || SPOTS.has(s.at(number + 2)));
            }
        }
        return false;
    }

    /** "Baquba", "an ambush". */
    private static boolean isScene(Sentence s, int i) {
        boolean attack = s.at(i).is(Sense.DET)
                && (s.at(i + 1).is(Sense.ATTACK) || s.at(i + 2).is(Sense.ATTACK));
        return attack || s.at(i).capital() && !s.at(i).isAny(TIMES);
    }
}

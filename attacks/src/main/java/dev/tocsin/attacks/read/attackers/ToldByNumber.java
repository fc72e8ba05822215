package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Attackers who are told again by their number alone: "Three gunmen killed a guard. All three were shot dead", "two of the
 * three", "the trio". Goes through an article's sentences in order.
 */
final class ToldByNumber {
    private static final WordSet AWAY = WordSet.of(
            "escaped",
            "fled",
            "captured",
            "arrested",
            "surrendered",
            "detained",
            "escape",
            "flee",
            "overpowered",
            "large");

    private static final WordSet REST =
            WordSet.of("other", "others", "second", "third", "fourth", "fifth", "rest", "remaining", "two", "three");

    /** Somebody told by number, and whether as attackers: by their noun, or by what they do. */
    private record Told(People people, int count, boolean attackers) {}

    /** Those whom the sentence before told by number, and those of them who died. */
    private List<Told> before = new ArrayList<>();

    private List<Casualty> deadBefore = new ArrayList<>();
    /** Whether the last sentence told of nobody by number, and those before are still known. */
    private boolean passed;

    private int last = -1;

    /** Whether those harmed are attackers told of before them, in the sentence or the one before it. */
    boolean areAttackers(Harmed harmed) {
        Sentence s = harmed.sentence();
        Chains people = harmed.people();
        Casualty c = harmed.casualty();
        People p = harmed.who();
        boolean theOther = p.head() < 0 && p.others() && s.at(p.from()).is("the");
        if (theOther && isOneOfTwo(s, people, c)) {
            return true;
        }
        if (p.head() >= 0 || p.kind() != People.Kind.COUNTED) {
            return false;
        }
        int all = all(s, p);
        if (all == 0) {
            return p.isOfThem() && areSomeAway(s, people, c);
        }
        boolean attackers = false;
        boolean living = false;
        for (Told told : told(s, people, p)) {
            boolean same = told.count() == all;
            attackers |= same && told.attackers();
            living |= same && !told.attackers() && !isDead(told.people(), harmed.all());
        }
        return attackers && (!living || isByForces(s, c));
    }

    /** To be called behind each sentence. */
    void add(Sentence s, Chains people, List<Casualty> casualties) {
        List<Told> told = told(s, people);
        List<Told> again = told.isEmpty() && s.index() - last <= 1 ? again(s, people) : List.of();
        boolean passes = again.isEmpty() && told.isEmpty() && !passed && s.index() - last <= 1;
        deadBefore = again.isEmpty() && !passes ? casualties : both(deadBefore, casualties);
        before = passes
                ? before
                : again.isEmpty() ? told.stream().map(this::known).toList() : again;
        passed = passes;
        last = s.index();
    }

    /** "The two students, aged 16 and 14": attackers where as many attackers were told right before. */
    private Told known(Told told) {
        boolean attackers = told.people().sentence().at(told.people().from()).is("the")
                && told.people().sentence().index() - last <= 1
                && before.stream().anyMatch(other -> other.attackers() && other.count() == told.count());
        return attackers ? new Told(told.people(), told.count(), true) : told;
    }

    private static List<Casualty> both(List<Casualty> before, List<Casualty> casualties) {
        List<Casualty> both = new ArrayList<>(before);
        both.addAll(casualties);
        return both;
    }

    /** Those before, where "the two" or "they" tells of them once more. */
    private List<Told> again(Sentence s, Chains people) {
        return s.at(0).is("they") || s.at(0).is("both")
                ? before
                : before.stream().filter(told -> isAgain(people, told)).toList();
    }

    private static boolean isAgain(Chains people, Told told) {
        return people.all().stream()
                .anyMatch(p -> p.head() < 0 && p.count() != null && p.count().best() == told.count());
    }

    /** How many they all are: "both", "all three", "the pair", "one of the three"; 0 where they are not told before. */
    private static int all(Sentence s, People p) {
        if (s.at(p.from()).is("both")
                || s.at(p.from()).is("all")
                || s.at(p.from()).is("they")
                || s.at(p.from()).is("the")) {
            return p.part() ? 0 : p.count().best();
        }
        for (int k = p.from() + 1; p.part() && k < p.to(); k++) {
            if (s.at(k).is("of") && s.at(k + 1).is("the")) {
                Integer group = Numbers.group(s.at(k + 2));
                Numbers.Found number = group == null ? Numbers.at(s, k + 2) : null;
                return group != null
                        ? group
                        : number == null ? 0 : number.count().best();
            }
        }
        return 0;
    }

    private List<Told> told(Sentence s, Chains people, People p) {
        List<Told> told = new ArrayList<>(told(s, people).stream()
                .filter(other -> other.people().from() < p.from())
                .toList());
        if (s.index() - last <= 1) {
            told.addAll(before);
        }
        return told;
    }

    private static List<Told> told(Sentence s, Chains people) {
        List<Told> told = new ArrayList<>();
        for (People p : people.all()) {
            People second = p.isOne() && s.at(p.to()).is(Sense.AND) ? people.at(p.to() + 1) : null;
            if (isCounted(p)) {
                told.add(new Told(p, p.count().best(), p.attackers() || Deeds.acts(s, people, p)));
            } else if (second != null && second.isOne() && Deeds.acts(s, people, second)) {
                told.add(new Told(p, 2, true));
            }
        }
        return told;
    }

    private static boolean isCounted(People p) {
        return p.kind() == People.Kind.COUNTED
                && (p.head() >= 0 || p.attackers())
                && !p.count().isVague();
    }

    /** Who is told to be dead is not killed again. */
    private boolean isDead(People p, List<Casualty> casualties) {
        return isAmongDead(p, casualties) || isAmongDead(p, deadBefore);
    }

    private static boolean isAmongDead(People p, List<Casualty> casualties) {
        for (Casualty c : casualties) {
            if (c.harm() == Harm.KILLED
                    && c.people().from() == p.from()
                    && c.sentence().equals(p.sentence())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByForces(Sentence s, Casualty c) {
        for (int k = c.trigger() + 1; k < c.trigger() + 6; k++) {
            if (s.at(k).is("by")) {
                return s.at(k + 1).is(Sense.SECURITY)
                        || s.at(k + 2).is(Sense.SECURITY)
                        || s.at(k + 3).is(Sense.SECURITY);
            }
        }
        return false;
    }

    /** "One of them died and the other was hurt": where two attackers were told, and no other two. */
    private boolean isOneOfTwo(Sentence s, Chains people, Casualty c) {
        boolean other = c.people().isOne()
                && s.at(0).is("one")
                && deadBefore.stream().filter(Casualty::isVictim).count() < 2;
        List<Told> two = told(s, people, c.people()).stream()
                .filter(told -> told.count() == 2)
                .toList();
        return other && !two.isEmpty() && two.stream().allMatch(Told::attackers);
    }

    /** "Two of them were shot dead and the third escaped": as many attackers as were told. */
    private boolean areSomeAway(Sentence s, Chains people, Casualty c) {
        boolean away = false;
        for (int k = s.next(AWAY, c.trigger() + 1); k < s.size() && !away; k = s.next(AWAY, k + 1)) {
            for (int r = k + 2; r > Math.max(c.trigger(), k - 6); r--) {
                away |= REST.has(s.at(r));
            }
        }
        if (!away && isOneOfTwo(s, people, c)) {
            return true;
        }
        for (Told told : away ? told(s, people, c.people()) : List.<Told>of()) {
            boolean armed =
                    told.people().group() == Group.ARMED_GROUP || !told.people().attackers();
            if (armed && told.attackers() && told.count() > c.people().count().best()) {
                return true;
            }
        }
        return false;
    }
}

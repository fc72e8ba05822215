package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who were told by what they did, for "the girl", "the two Kenyans" behind: "A girl tried to stab a guard. The girl was shot
 * dead". Nobody else may have been told by that noun since. Goes through an article's sentences in order.
 */
final class Doers {
    /** In sentences: how far behind the deed they are told again. */
    private static final int NEAR = 2;

    private static final WordSet RAMS = WordSet.of(
            "rammed", "rams", "ramming", "ploughed", "plowed", "ploughs", "plows", "drove", "drives", "driving");

    private static final WordSet INTO = WordSet.of("into", "at", "through", "over", "toward", "towards");

    private static final WordSet VEHICLES =
            WordSet.of("car", "van", "truck", "lorry", "vehicle", "suv", "pickup", "bus", "tractor", "bulldozer");

    /** In words: from "drove" to "into". */
    private static final int AIM = 6;

    private static final Map<String, String> SAME = Map.of(
            "teenager", "teen", "teenagers", "teens", "youths", "teens", "youth", "teen", "assailant", "attacker");

    /** Somebody told, and whether as doing a deed. */
    private record Told(People people, boolean acted) {}

    /** The last sentence, where it told of harm to several attackers and to nobody else. */
    private Sentence harmed;

    private final List<Told> told = new ArrayList<>();

    /** The last sentence that told how somebody drove into people, and of no other driver; null where none did. */
    private Sentence rammed;

    /** The driver with whom the last sentence began; null where it did not. */
    private People driver;

    /** To be called behind each sentence. */
    void add(Sentence s, Chains people) {
        told.removeIf(t -> s.index() - t.people().sentence().index() >= NEAR);
        boolean acted = false;
        rammed = isRamming(s, people) ? s : rammed;
        driver = null;
        for (People p : people.all()) {
            driver = p.from() == 0 && isAtWheel(p) ? p : driver;
            if (p.head() >= 0 && p.count() != null && isFresh(p)) {
                Told fresh = new Told(p, Deeds.acts(s, people, p));
                acted |= fresh.acted();
                told.add(fresh);
            }
        }
        for (People p : people.all()) {
            if (acted && p.head() >= 0 && p.count() != null && p.kind() == People.Kind.DEFINITE) {
                told.add(new Told(p, false));
            }
        }
    }

    private static boolean isFresh(People p) {
        return p.kind() == People.Kind.ONE || p.kind() == People.Kind.COUNTED && !p.part();
    }

    /** To be called with the casualties of each sentence, when it is known whose side they are on. */
    void suffer(Sentence s, List<Casualty> casualties) {
        boolean several = false;
        boolean all = !casualties.isEmpty();
        for (Casualty c : casualties) {
            several |= c.people().kind() == People.Kind.COUNTED && !c.people().isOne();
            all &= !c.isVictim();
        }
        harmed = several && all ? s : null;
    }

    /** "Both attackers were shot. One of them died and the other was arrested". */
    private boolean areOfThoseHarmed(People p) {
        boolean next = harmed != null && p.sentence().index() == harmed.index() + 1;
        boolean other = p.head() < 0
                && p.others()
                && p.sentence().at(p.from()).is("the")
                && p.sentence().at(1).is("of");
        return next && (p.isOfThem() || other);
    }

    /** "A car rammed into two soldiers", "a man drove his van at a crowd". */
    private static boolean isRamming(Sentence s, Chains people) {
        if (people.all().stream().anyMatch(p -> p.headWord().startsWith("driver") && !Deeds.acts(s, people, p))) {
            return false;
        }
        for (int i = s.next(VEHICLES, 1); i < s.size(); i = s.next(VEHICLES, i + 1)) {
            if (s.at(i - 2).is("by")
                    && (s.at(i - 3).is(Sense.STRIKE) || s.at(i - 3).is("down"))) {
                return true;
            }
        }
        for (int i = s.next(RAMS, 0); i < s.size(); i = s.next(RAMS, i + 1)) {
            boolean drove =
                    s.at(i).is("drove") || s.at(i).is("driving") || s.at(i).is("drives");
            for (int k = i + 1; k < i + AIM; k++) {
                if (INTO.has(s.at(k)) && (!drove || s.has(VEHICLES))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The driver was shot dead", behind a ramming; "he", where the sentence before began with him. */
    private boolean isDriver(People p) {
        boolean he = rammed != null && p.headWord().equals("he") && p.from() == 0;
        return he
                ? driver != null && driver.sentence().index() == p.sentence().index() - 1
                : isAtWheel(p) && p.to() == p.head() + 1;
    }

    private boolean isAtWheel(People p) {
        return rammed != null
                && p.isOne()
                && p.kind() == People.Kind.DEFINITE
                && (p.headWord().equals("driver") || p.headWord().equals("motorist"))
                && p.sentence().at(p.from()).is("the")
                && p.sentence().index() - rammed.index() <= NEAR;
    }

    /** Whether they are those who did it, told again. */
    boolean tell(People p) {
        if (areOfThoseHarmed(p) || isDriver(p)) {
            return true;
        }
        boolean again = p.head() >= 0
                && !p.others()
                && !p.part()
                && p.count() != null
                && p.sentence().at(p.from()).is("the")
                && (p.kind() == People.Kind.DEFINITE || p.kind() == People.Kind.COUNTED);
        boolean acted = false;
        for (Told t : again ? told : List.<Told>of()) {
            if (isCalledSo(t.people(), p) && t.people().count().equals(p.count())) {
                if (!t.acted()) {
                    return false;
                }
                acted = true;
            }
        }
        return acted;
    }

    /** "a girl" and "the girl"; "two Kenyan teens" and "the two Kenyans". */
    private static boolean isCalledSo(People before, People p) {
        String noun = same(p.headWord());
        if (noun.equals(same(before.headWord()))) {
            return true;
        }
        Sentence s = before.sentence();
        for (int k = before.from(); p.kind() == People.Kind.COUNTED && k < before.to(); k++) {
            String word = s.at(k).word().text();
            if (s.at(k).capital() && noun.equals(word + "s")) {
                return true;
            }
        }
        return false;
    }

    private static String same(String noun) {
        return SAME.getOrDefault(noun, noun);
    }
}

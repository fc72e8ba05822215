package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Set;

/** People whom a rule finds though its words say something else of them. */
final class Mistaken {
    private static final Set<String> SUFFERED = Set.of(
            "suffered",
            "sustained",
            "received",
            "required",
            "needed",
            "sought",
            "underwent",
            "nursed",
            "took",
            "fought");

    private static final WordSet OWN = WordSet.of("his", "her", "their");

    private static final Set<String> TOLD_BY_WHO_THEY_WERE = Set.of("killed were", "those killed were", "injured were");

    /** In words: from others to a verb of their own. */
    private static final int CLAUSE = 9;

    private Mistaken() {}

    /** Whether the people are so. */
    static boolean are(Sentence s, Proposal p, People people) {
        int trigger = p.match().trigger();
        return isFoundAlive(p, people)
                || p.rule().name().equals(Rules.FOUND_BODIES) && people.kind() != People.Kind.COUNTED
                || isOnlyHurtBeside(p, people)
                || p.rule().name().equals(Rules.OTHERS_DIED_TOO) && hasOwnVerb(s, people)
                || isShotDown(s, people, trigger)
                || isWhatTheyWere(s, p)
                || isOfThoseNamed(s, p)
                || isNotSuffered(s, p)
                || p.rule().name().equals(Rules.KILLED_THERE) && !isOneBefore(people, trigger)
                || isOfWhom(s, people, trigger)
                || isRiddledCar(s, people, trigger)
                || p.rule().name().equals(Rules.FOR_A_TOTAL)
                        && !s.at(people.from() + 1).is("total")
                || p.rule().name().equals(Rules.KILLED_WITH)
                        && !isOwn(p.match().people().get(0));
    }

    /** "killed with his wife", and not "killed with a soldier's gun". */
    private static boolean isOwn(People people) {
        return OWN.has(people.sentence().at(people.from()));
    }

    /** "The driver of the car, which was riddled with bullets": the car was. */
    private static boolean isRiddledCar(Sentence s, People people, int trigger) {
        return s.at(trigger).word().text().startsWith("riddled")
                && (s.at(trigger - 2).is("which") || s.at(trigger - 2).is("that"))
                && people.to() < trigger - 2;
    }

    /** "Of the 30 people shot in Foo, four died", "of the three gunmen one died": the four, the one. */
    private static boolean isOfWhom(Sentence s, People people, int trigger) {
        int of = people.from() - 1;
        boolean opens = s.at(of).is("of") && (of == 0 || s.at(of - 1).is(Sense.COMMA));
        boolean numberNext =
                s.at(people.to()).is(Sense.NUM) || s.at(people.to()).isDigits();
        if (opens && numberNext && people.to() < trigger) {
            return true;
        }
        int comma = s.next(Sense.COMMA.bit, people.to());
        boolean number = s.at(comma + 1).is(Sense.NUM) || s.at(comma + 1).isDigits();
        return opens && comma < trigger && number;
    }

    /** "Nine died and six others on a bus were hurt": not dead. */
    private static boolean hasOwnVerb(Sentence s, People people) {
        for (int k = people.to();
                k < people.to() + CLAUSE && !s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BREAK));
                k++) {
            if (s.at(k).is(Sense.BE)) {
                return true;
            }
        }
        return false;
    }

    /** "Israel said that 130 of them had been shot down": rockets, not people; "rebels shot down a jet": not the rebels. */
    private static boolean isShotDown(Sentence s, People people, int trigger) {
        if (!s.at(trigger).word().text().endsWith("shot") || !s.at(trigger + 1).is("down")) {
            return false;
        }
        boolean doers = people.to() <= trigger
                && !s.at(trigger - 1).is(Sense.BE)
                && s.at(trigger + 2).isAny(Sense.mask(Sense.DET, Sense.NUM));
        return doers || people.head() < 0 && !people.has(Sense.PRON);
    }

    /** "Eight of the ten who were killed were students and two were teachers": none beside the ten. */
    private static boolean isWhatTheyWere(Sentence s, Proposal p) {
        int trigger = p.match().trigger();
        Token before = s.at(trigger - 1);
        return TOLD_BY_WHO_THEY_WERE.contains(p.rule().name())
                && (before.is(Sense.BE)
                        || (before.is("those") || before.is("the"))
                                && s.at(trigger - 2).is("of"));
    }

    /** "The men killed on Monday were brothers": who they were; but "Killed on Monday were two brothers". */
    private static boolean isOfThoseNamed(Sentence s, Proposal p) {
        int killed = p.match().trigger();
        return p.rule().name().equals(Rules.KILLED_THERE_WERE)
                && killed > 0
                && !s.at(killed - 1).isAny(Sense.mask(Sense.COMMA, Sense.ADV, Sense.SAY))
                && !s.at(killed - 1).is("that");
    }

    /** "burned" and "injured" need another verb before them, "suffered burns" and "took a bullet" do not. */
    private static boolean isNotSuffered(Sentence s, Proposal p) {
        String how = s.at(p.match().trigger()).word().text();
        int verb = how.indexOf(' ');
        return p.rule().name().equals(Rules.SUFFERED) && (verb < 0 || !SUFFERED.contains(how.substring(0, verb)));
    }

    /** "The man killed on Friday", and not "the father of a boy killed on Friday", "he himself shot dead in the street". */
    private static boolean isOneBefore(People people, int trigger) {
        return people.kind() == People.Kind.DEFINITE
                && people.head() == trigger - 1
                && !people.has(Sense.PRON)
                && !people.has(Sense.REFLEX);
    }

    /** "Police found a dead man and a second man with a wound". */
    private static boolean isFoundAlive(Proposal p, People people) {
        return p.rule().name().equals("found bodies")
                && Unharmed.isDeadBefore(p.match().people().get(0))
                && !Unharmed.isDeadBefore(people);
    }

    /** "The dead man was named as Ann Oak's son, and the injured victim as his friend". */
    private static boolean isOnlyHurtBeside(Proposal p, People people) {
        return p.rule().harm() == Harm.KILLED
                && people.from() != p.match().people().get(0).from()
                && people.head() > people.from()
                && people.sentence().at(people.head() - 1).is(Sense.INJURE_ED);
    }
}

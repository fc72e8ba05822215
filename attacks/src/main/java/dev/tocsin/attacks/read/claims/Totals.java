package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Of the numbers that a scene's sentences give for one harm and one side, the one that stands for the whole. The first
 * is the news; a larger one replaces it while the story is still telling its news, a new toll at any time; a smaller one
 * is a part. "Two more" in the next sentence are added.
 */
public final class Totals {
    /** So many sentences on, a larger number is likely another story's. */
    private static final int NEWS = 9;

    /** "Another was shot" may be one more of two; "three others" of four are those that one was told beside. */
    private static final int FEW = 3;

    private Statement whole;
    /** What had been said before the story's own numbers; it stands where there are none. */
    private Statement before;

    private Statement last;
    /** The number of the one who died last, told before any other: "4th victim dies"; 0 where none is. */
    private int nth;

    private final List<Statement> told = new ArrayList<>();

    /** In the article's order. */
    void add(Statement next) {
        if (Newer.isOverTaken(next)) {
            before = before == null ? next : before;
            return;
        }
        if (next.isNth() && !next.isNthByNow() && (whole == null || isOneOfThose(next))) {
            nth = nth == 0 ? next.value() : nth;
            next = next.withCount(Count.ONE);
        } else if (isAllBut(next)) {
            next = next.withCount(next.count().plus(Count.ONE));
        }
        told.add(next);
        boolean listed = last != null && last.isItem() && next.isItem() && next.index() == last.index() + 1;
        if (listed && whole.index() == last.index() && !whole.isVague() && !next.isVague()) {
            whole = next.withCount(whole.count().plus(next.count()));
        } else {
            whole = whole == null ? next : better(next);
        }
        last = next;
    }

    /** Null where there is none. */
    Statement whole() {
        return whole == null ? before : whole;
    }

    /**
     * The whole, but where a headline counts so many attackers in and the story does not, the story's number: "four dead
     * in attack", "Three guards were killed", "an attacker was shot dead".
     *
     * @param bodies whether bodies that were found may be the killer's too: "killed his wife, then himself. Two bodies
     *     were found"
     */
    Statement without(Statement attackers, boolean bodies) {
        boolean headline = attackers != null
                && whole != null
                && whole.facts().sentence().isHeadline()
                && !attackers.facts().sentence().isHeadline();
        boolean may =
                headline || bodies && attackers != null && MurderSuicide.holdsKiller(whole) && attackers.isOfOneself();
        int more = may ? attackers.value() : 0;
        return told.stream()
                .filter(s -> more > 0 && !s.isVague() && s.value() + more == whole.value())
                .findFirst()
                .orElseGet(this::whole);
    }

    /** The whole, but where it counts the dead in, the number told beside them: "killed one and hurt three", "four in hospital". */
    Statement besides(Statement dead) {
        if (whole == null
                || dead == null
                || dead.isVague()
                || dead.value() == 0
                || whole.isVague()
                || !Patients.isOfPatients(whole)) {
            return whole();
        }
        return told.stream()
                .filter(s ->
                        !s.isVague() && s.value() > 0 && s.value() + dead.value() == whole.value() && s.isBesideDead())
                .findFirst()
                .orElseGet(this::whole);
    }

    /** The same number told by counting, where the whole is only made of single persons; else the whole. */
    Statement counted() {
        if (whole == null || !whole.isOfPersons()) {
            return whole();
        }
        return told.stream()
                .filter(s -> !s.isOfPersons() && !s.isVague() && !s.isOfOthers() && s.value() == whole.value())
                .findFirst()
                .orElseGet(this::whole);
    }

    /** Who says that number elsewhere in the story; null where nobody is named. */
    Attribution saidOf(Statement number) {
        return told.stream()
                .filter(s -> s.isAttributed() && s.count().equals(number.count()))
                .findFirst()
                .map(Statement::said)
                .orElse(null);
    }

    /** What else credible people say of the whole: rival numbers, each under another authority. */
    List<Statement> rivals() {
        List<Statement> rivals = new ArrayList<>();
        for (Statement s : told) {
            boolean other = !s.equals(whole) && !s.isVague() && s.value() > 0 && s.value() != whole.value();
            if (other
                    && s.isOfWhole()
                    && !whole.isVague()
                    && s.isAttributed()
                    && !s.isOfPersons()
                    && !s.isOfOthers()
                    && !(s.value() < whole.value() && (s.isOfOneSpot() || s.isOneOfThem()))
                    && !((Newer.isUpdate(whole) || NewToll.isRisenToll(whole)) && s.index() < whole.index())
                    && !s.said().equals(whole.said())) {
                rivals.add(s);
            }
        }
        return rivals;
    }

    /** "4th victim dies", and behind it "three people were shot dead": four in all. */
    private boolean isAllBut(Statement next) {
        return nth > 2
                && next.harm() == Harm.KILLED
                && next.value() == nth - 1
                && !next.isVague()
                && !next.isOfPersons();
    }

    /** "The fourth man died", and but one dead before him: he is that one; "a fourth man" may be one more. */
    private boolean isOneOfThose(Statement nth) {
        boolean definite =
                nth.facts().sentence().at(nth.first().people().from()).is("the");
        return definite && nth.value() > whole.value() + 1;
    }

    private Statement better(Statement next) {
        if (next.value() == 0 || whole.value() == 0) {
            return next.value() == 0 ? whole : next;
        }
        if (whole.isVague() != next.isVague()) {
            return whole.isVague() ? next : whole;
        }
        if (isOfEarlierDay(next)) {
            return whole;
        }
        if (next.isToll() && !next.isOfEnemy()) {
            return next;
        }
        if (next.isOneMoreThan(whole) && !whole.isOfPersons()) {
            return whole.withCount(whole.count().plus(next.count()));
        }
        if (Patients.isOfCondition(next) && !whole.isOfPersons()) {
            return whole;
        }
        if (isOfOtherSide(next)) {
            return whole.withCount(whole.count().plus(next.count()));
        }
        if (isAdded(next) && next.isOfPersons() && whole.isOfPersons()) {
            return whole;
        }
        if (isAdded(next)) {
            return whole.withCount(whole.count().plus(next.count()));
        }
        if (next.isOfEnemy() != whole.isOfEnemy()) {
            return next.isOfEnemy() ? whole : next;
        }
        if (whole.isAttributed()
                && next.isAttributed()
                && next.isOfWhole()
                && !Newer.isUpdate(next)
                && !next.said().equals(whole.said())) {
            return whole;
        }
        boolean isOnlyBound =
                next.count().bound() == Bound.AT_MOST && whole.count().bound() != Bound.AT_MOST;
        if (isOnlyBound) {
            return whole;
        }
        if (next.harm() == Harm.INJURED && next.value() - Patients.diedOfThem(next) == whole.value()) {
            return whole;
        }
        if (Newer.isUpdate(next) && next.isOfWhole() && next.harm() != Harm.SHOT) {
            return next;
        }
        boolean news = next.index() - whole.index() < NEWS;
        return next.value() > whole.value() && news ? next : whole;
    }

    /** "Two youths who were mourned had been gunned down earlier". */
    private static boolean isOfEarlierDay(Statement next) {
        Sentence s = next.facts().sentence();
        int verb = next.first().trigger();
        boolean had = s.at(verb - 1).is("been") && s.at(verb - 2).is("had");
        return had && (s.at(verb + 1).is("earlier") || s.at(verb + 2).is("earlier"));
    }

    /** "Twenty hostages were killed", and then "two policemen died": none of the twenty. */
    private boolean isOfOtherSide(Statement next) {
        boolean unlike = whole.group() == Group.CIVILIANS && next.group() == Group.SECURITY_FORCES
                || whole.group() == Group.SECURITY_FORCES && next.group() == Group.CIVILIANS;
        boolean counted = unlike
                && next.first().people().kind() == People.Kind.COUNTED
                && whole.first().people().kind() == People.Kind.COUNTED
                && whole.casualties().size() == 1
                && !whole.isVague()
                && !next.isVague();
        return counted
                && whole.harm() == Harm.KILLED
                && next.index() > whole.index()
                && next.index() - whole.index() < NEWS
                && !next.isOfEnemy()
                && told.stream().noneMatch(s -> s.group() == next.group() && !s.equals(next) && !s.equals(whole));
    }

    /** "Six were hurt. Two are in a bad way, three others stable", "the other five": of the whole told, not beside it. */
    private boolean isOfThoseTold(Statement next) {
        if (next.harm() == Harm.KILLED) {
            return isOfParts(next);
        }
        if (next.value() > whole.value()) {
            return false;
        }
        boolean rest = next.isOfRest();
        boolean besideOne = next.value() >= FEW && next.value() == whole.value() - 1;
        return rest || besideOne || last.value() < whole.value() && last.value() + next.value() <= whole.value();
    }

    /** "Twelve were killed. Three died at the gate, five in the yard. Four other men fell in the street": of the twelve. */
    private boolean isOfParts(Statement next) {
        int parts = 0;
        for (Statement s : told) {
            parts += !s.equals(next) && s.index() > whole.index() && !s.isVague() && s.value() < whole.value()
                    ? s.value()
                    : 0;
        }
        return parts > 0 && parts + next.value() <= whole.value();
    }

    /** "Two more were killed", right after the others. */
    private boolean isAdded(Statement next) {
        boolean more = next.isOfOthers() && !next.isOfPersons() && next.isAlone()
                || next.facts().cues().has(Cue.ELSEWHERE)
                || next.isAlso();
        boolean close = next.index() - last.index() <= 2
                && next.facts().sentence().block() == last.facts().sentence().block();
        boolean besides = next.isAlso()
                && next.first().people().kind() == People.Kind.COUNTED
                && next.index() - whole.index() < NEWS
                && next.harm() == Harm.KILLED;
        boolean again = next.isOfOthers()
                && told.subList(0, told.size() - 1).stream().anyMatch(s -> s.isOfOthers() && s.value() == next.value());
        boolean counted = next.harm() == Harm.KILLED && NewToll.isRisenToll(whole);
        if (again || counted || next.isOfRest() && next.value() == whole.value()) {
            return false;
        }
        boolean known = next.isAlso() && whole.value() > last.value() || last.value() + next.value() == whole.value();
        return more
                && (close || besides)
                && !known
                && !isOfThoseTold(next)
                && !next.isVague()
                && next.index() > last.index();
    }
}

package dev.tocsin.attacks.read.claims;

import static dev.tocsin.attacks.read.claims.NextNumber.Effect.GIVES_WAY;
import static dev.tocsin.attacks.read.claims.NextNumber.Effect.GROWS;
import static dev.tocsin.attacks.read.claims.NextNumber.Effect.STANDS;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A further number for one harm and one side of a scene, beside the one that has stood for the whole until now.
 *
 * @param next the number in question
 * @param whole what stands for the whole
 * @param told all numbers before, in the article's order; at least one
 */
record NextNumber(Statement next, Statement whole, List<Statement> told) {
    /** What a further number does to the whole. */
    enum Effect {
        STANDS,
        GIVES_WAY,
        GROWS
    }

    private record Rule(Predicate<NextNumber> holds, Effect effect) {}

    /** No story's number grows from few to so many, and to so many times as many, without saying so. */
    private static final int MANY = 50;

    private static final int TIMES = 10;

    private static final WordSet SOURCES = WordSet.of("sources", "reports", "accounts", "media", "outlets");

    private static final WordSet OTHERS = WordSet.of("some", "other", "unconfirmed", "conflicting");

    private static final WordSet TOLL = WordSet.of("toll", "now");

    private static final WordSet MEN = WordSet.of("men", "boys", "males");

    private static final WordSet WOMEN = WordSet.of("women", "girls", "females");

    /** So many sentences on, a larger number is likely another story's. */
    private static final int NEWS = 9;

    /** "Another was shot" may be one more of two; "three others" of four are those that one was told beside. */
    private static final int FEW = 3;

    /** The first that holds decides; where none does, the whole stands. */
    private static final List<Rule> RULES = List.of(
            new Rule(NextNumber::isNone, STANDS),
            new Rule(NextNumber::isBehindNone, GIVES_WAY),
            new Rule(NextNumber::isVaguer, STANDS),
            new Rule(NextNumber::isFirmer, GIVES_WAY),
            new Rule(NextNumber::isOfEarlierDay, STANDS),
            new Rule(NextNumber::isOfWar, STANDS),
            new Rule(NextNumber::isFirmerThanHeadline, GIVES_WAY),
            new Rule(NextNumber::isOfOtherSources, STANDS),
            new Rule(NextNumber::isSeenByOne, STANDS),
            new Rule(NextNumber::isNewToll, GIVES_WAY),
            new Rule(NextNumber::isCorrection, GIVES_WAY),
            new Rule(NextNumber::isOneMore, GROWS),
            new Rule(NextNumber::isOfCondition, STANDS),
            new Rule(NextNumber::isOfOtherSide, GROWS),
            new Rule(NextNumber::isOfOtherSex, GROWS),
            new Rule(NextNumber::areGuardsOfOne, GROWS),
            new Rule(NextNumber::isPersonBesidePersons, STANDS),
            new Rule(NextNumber::isAdded, GROWS),
            new Rule(NextNumber::isEnemysWord, STANDS),
            new Rule(NextNumber::isBehindEnemysWord, GIVES_WAY),
            new Rule(NextNumber::isRival, STANDS),
            new Rule(NextNumber::isOnlyBound, STANDS),
            new Rule(NextNumber::countsDeadIn, STANDS),
            new Rule(NextNumber::isUpdate, GIVES_WAY),
            new Rule(NextNumber::isLargerNews, GIVES_WAY));

    Effect effect() {
        for (Rule rule : RULES) {
            if (rule.holds.test(this)) {
                return rule.effect;
            }
        }
        return STANDS;
    }

    private boolean isNone() {
        return next.value() == 0;
    }

    private boolean isBehindNone() {
        return whole.value() == 0;
    }

    private boolean isVaguer() {
        return next.isVague() && !whole.isVague();
    }

    private boolean isFirmer() {
        return whole.isVague() && !next.isVague();
    }

    /** "Two youths who were mourned had been gunned down earlier". */
    private boolean isOfEarlierDay() {
        Sentence s = next.facts().sentence();
        int verb = next.first().trigger();
        boolean had = s.at(verb - 1).is("been") && s.at(verb - 2).is("had");
        return had && (s.at(verb + 1).is("earlier") || s.at(verb + 2).is("earlier"));
    }

    /** "Four soldiers were killed", and then "more than 3,000 people have died in the conflict". */
    private boolean isOfWar() {
        boolean many = next.value() >= MANY && next.value() >= TIMES * whole.value() && next.index() > whole.index();
        boolean told = whole.isVague() || next.facts().sentence().has(TOLL) || Newer.isUpdate(next);
        return many && !told && next.isPerfect() && (!next.isAttributed() || next.value() >= MANY * TIMES);
    }

    /** "Nearly 100 soldiers killed" in the headline, and "killed 92 soldiers" in the story. */
    private boolean isFirmerThanHeadline() {
        Bound headline = whole.count().bound();
        Bound story = next.count().bound();
        return whole.facts().sentence().isHeadline()
                && (headline == Bound.AT_MOST || headline == Bound.ABOUT)
                && (story == Bound.EXACT || story == Bound.AT_LEAST)
                && next.isOfWholeStory()
                && next.value() < whole.value()
                && next.value() * 2 > whole.value();
    }

    /** "Some sources say that nine were killed", "other reports put the toll at nine": beside what the story itself says. */
    private boolean isOfOtherSources() {
        Sentence s = next.facts().sentence();
        int verb = next.first().trigger();
        boolean others = false;
        for (int k = s.next(SOURCES, 1); k < verb; k = s.next(SOURCES, k + 1)) {
            others |= OTHERS.has(s.at(k - 1))
                    || OTHERS.has(s.at(k - 2)) && s.at(k - 1).is(Sense.MOD);
        }
        return others
                && next.index() > whole.index()
                && !whole.isVague()
                && !whole.facts().sentence().isHeadline();
    }

    /** "I saw perhaps 30 dead", said a passer-by: what one sees does not replace what is counted. */
    private boolean isSeenByOne() {
        return next.index() > whole.index() && SeenByOne.is(next);
    }

    /** "Taking the toll to 17". */
    private boolean isNewToll() {
        return next.isToll() && !next.isOfEnemy();
    }

    /** "Sixteen people died, and not 18". */
    private boolean isCorrection() {
        return Corrected.replaces(next, whole);
    }

    /** "A fourth man was hurt", behind three told of; but "a second", behind one dead, is the one hurt. */
    private boolean isOneMore() {
        boolean besideDead = next.harm() != Harm.KILLED && (next.isBesideDead() || whole.isBesideDead());
        return next.isOneMoreThan(whole) && !whole.isOfPersons() && !besideDead;
    }

    /** "Two of them are in critical condition". */
    private boolean isOfCondition() {
        return Patients.isOfCondition(next) && !whole.isOfPersons();
    }

    /** "Twenty hostages were killed", and then "two policemen died": none of the twenty. */
    private boolean isOfOtherSide() {
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
                && isNews()
                && !next.isOfEnemy()
                && told.stream().noneMatch(s -> s.group() == next.group() && !s.equals(whole));
    }

    /** "Five men were shot dead in their homes", and then "three women were killed in the fields". */
    private boolean isOfOtherSex() {
        boolean counted = next.isOfWholeStory()
                && whole.isOfWholeStory()
                && whole.equals(last())
                && !whole.isVague()
                && !next.isVague();
        return counted
                && whole.harm() == next.harm()
                && next.index() - whole.index() == 1
                && (MEN.has(headOf(whole)) && WOMEN.has(headOf(next))
                        || WOMEN.has(headOf(whole)) && MEN.has(headOf(next)));
    }

    /** "A bomb killed the governor", and then "two soldiers were killed": he is none of them. */
    private boolean areGuardsOfOne() {
        return whole.equals(last()) && BesideLeader.are(next, whole);
    }

    private static Token headOf(Statement s) {
        People p = s.first().people();
        return p.sentence().at(p.head());
    }

    /** "Another man was shot" behind "a man was shot": nobody knows whether he is the same. */
    private boolean isPersonBesidePersons() {
        return next.isOfPersons() && whole.isOfPersons() && isAdded();
    }

    /** "Two more were killed", right after the others. */
    private boolean isAdded() {
        boolean again = next.isOfOthers() && told.stream().anyMatch(s -> s.isOfOthers() && s.value() == next.value());
        boolean counted = next.harm() == Harm.KILLED && (NewToll.isRisenToll(whole) || whole.isToll() && next.isAlso());
        boolean same = again || counted || SameAttackers.are(next, whole);
        if (same || next.isOfRest() && next.value() == whole.value()) {
            return false;
        }
        return isToldAsMore()
                && (isCloseToLast() || isCountedBeside())
                && !isKnown()
                && !isOfThoseTold()
                && !next.isVague()
                && next.index() > last().index();
    }

    private boolean isToldAsMore() {
        return next.isOfOthers() && !next.isOfPersons() && next.isAlone()
                || next.facts().cues().has(Cue.ELSEWHERE)
                || next.isAlso();
    }

    private boolean isCloseToLast() {
        return next.index() - last().index() <= 2
                && next.facts().sentence().block() == last().facts().sentence().block();
    }

    /** "Four policemen were also killed". */
    private boolean isCountedBeside() {
        return next.isAlso()
                && next.first().people().kind() == People.Kind.COUNTED
                && isNews()
                && next.harm() == Harm.KILLED;
    }

    /** "Five were killed. Three died at once, two more on the way". */
    private boolean isKnown() {
        return next.isAlso() && whole.value() > last().value() || last().value() + next.value() == whole.value();
    }

    /** "Six were hurt. Two are in a bad way, three others stable", "the other five": of the whole told, not beside it. */
    private boolean isOfThoseTold() {
        if (next.harm() == Harm.KILLED) {
            return isOfParts();
        }
        if (next.value() > whole.value()) {
            return false;
        }
        boolean rest = next.isOfRest();
        boolean besideOne = next.value() >= FEW && next.value() == whole.value() - 1;
        return rest || besideOne || last().value() < whole.value() && last().value() + next.value() <= whole.value();
    }

    /** "Twelve were killed. Three died at the gate, five in the yard. Four other men fell in the street": of the twelve. */
    private boolean isOfParts() {
        int parts = told.stream()
                .filter(s -> s.index() > whole.index() && !s.isVague() && s.value() < whole.value())
                .mapToInt(Statement::value)
                .sum();
        return parts > 0 && parts + next.value() <= whole.value();
    }

    /** What an armed group says of its enemies. */
    private boolean isEnemysWord() {
        return next.isOfEnemy() && !whole.isOfEnemy();
    }

    private boolean isBehindEnemysWord() {
        return whole.isOfEnemy() && !next.isOfEnemy();
    }

    /** "Police said nine had died; a hospital spoke of twelve": a claim of its own. */
    private boolean isRival() {
        return whole.isAttributed()
                && next.isAttributed()
                && next.isOfWhole()
                && !Newer.isUpdate(next)
                && !next.said().equals(whole.said());
    }

    /** "Up to twenty". */
    private boolean isOnlyBound() {
        return next.count().bound() == Bound.AT_MOST && whole.count().bound() != Bound.AT_MOST;
    }

    /** "Five were hurt", and then "six were hurt, one of whom has died". */
    private boolean countsDeadIn() {
        return next.harm() == Harm.INJURED && next.value() - Patients.diedOfThem(next) == whole.value();
    }

    /** "Officials now say that seven died". */
    private boolean isUpdate() {
        return Newer.isUpdate(next) && next.isOfWhole() && next.harm() != Harm.SHOT;
    }

    private boolean isLargerNews() {
        return next.value() > whole.value() && isNews();
    }

    /** Whether the story is still telling its news. */
    private boolean isNews() {
        return next.index() - whole.index() < NEWS;
    }

    private Statement last() {
        return told.get(told.size() - 1);
    }
}

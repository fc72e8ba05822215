package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.casualties.RivalCounts;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;
import java.util.Set;

/** What one sentence gives for one harm and one side: all its people together. */
public record Statement(Facts facts, Harm harm, List<Casualty> casualties, Count count) {
    private static final WordSet LIVING =
            WordSet.of("remaining", "surviving", "survivors", "injured", "wounded", "hurt");

    private static final WordSet BYSTANDERS = WordSet.of(
            "passer-by", "passers-by", "passerby", "passersby", "bystander", "bystanders", "onlookers", "pedestrians");

    /** In words: from "has" to the people. */
    private static final int PERFECT_WITHIN = 3;

    /** What one hospital or witness counts. */
    static final Set<String> BODIES = Set.of("found bodies", "bodies found");

    static Statement of(Facts facts, Harm harm, List<Casualty> casualties) {
        return new Statement(facts, harm, casualties, Headcount.of(casualties));
    }

    /** Whether nobody else of its sentence was harmed before them, so that "two more" means more than told so far. */
    boolean isAlone() {
        for (Casualty c : facts.casualties()) {
            if (c.people().from() < first().people().from() && !c.people().others()) {
                return false;
            }
        }
        return true;
    }

    Statement withCount(Count other) {
        return new Statement(facts, harm, casualties, other);
    }

    int value() {
        return count.best();
    }

    boolean isVague() {
        return count.bound() == Bound.VAGUE;
    }

    /** Whether every one of its people is a single person told without a number. */
    boolean isOfPersons() {
        if (count != null && count.best() > casualties.size()) {
            return false;
        }
        for (Casualty c : casualties) {
            if (c.people().kind() == People.Kind.COUNTED || !c.people().isOne()) {
                return false;
            }
        }
        return true;
    }

    /** "A fourth man was hurt", behind three told of. */
    boolean isOneMoreThan(Statement others) {
        People p = first().people();
        Integer nth = casualties.size() == 1 && p.isOne() ? p.ordinal() : null;
        return nth != null && nth == others.value() + 1 && index() >= others.index();
    }

    /** Whether it tells of people beside those told before: "two more". */
    boolean isOfOthers() {
        for (Casualty c : casualties) {
            if (!c.people().others()) {
                return false;
            }
        }
        return true;
    }

    /** "The other five": all that is left of those told before. */
    boolean isOfRest() {
        return isOfOthers() && facts.sentence().at(first().people().from()).is("the");
    }

    /** "then killed himself". */
    boolean isOfOneself() {
        return casualties.stream()
                .allMatch(c -> c.people().has(Sense.REFLEX)
                        || c.sentence().at(c.trigger()).is(Sense.SUICIDE_ED));
    }

    /** "- Foo hospital: 31 wounded": a line of a list. */
    boolean isItem() {
        People p = first().people();
        Sentence s = facts.sentence();
        return casualties.size() == 1
                && p.kind() == People.Kind.COUNTED
                && s.at(p.from() - 1).is(":")
                && first().trigger() <= p.to()
                && s.size() - p.to() <= 2;
    }

    /** "Two passers-by were hit": whoever was aimed at, they are told beside them. */
    boolean isOfBystanders() {
        return casualties.stream()
                .allMatch(c -> BYSTANDERS.has(c.sentence().at(c.people().head())));
    }

    /** "Killed a girl and shot her parents": the dead are not among those shot. */
    boolean isToldBehindDead() {
        Sentence s = facts.sentence();
        int verb = first().trigger();
        boolean joined = s.at(verb - 1).is(Sense.AND)
                || s.at(verb - 2).is(Sense.AND) && s.at(verb - 1).is(Sense.ADV);
        return joined
                && first().people().from() > verb
                && facts.casualties().stream()
                        .anyMatch(c -> c.harm() == Harm.KILLED
                                && c.trigger() < verb
                                && !c.people().part());
    }

    /** "A clerk was killed and three guards were hit": the dead are not among those hit. */
    boolean isToldBesideDead() {
        Sentence s = facts.sentence();
        People p = first().people();
        return s.at(p.from() - 1).is(Sense.AND)
                && p.from() < first().trigger()
                && facts.casualties().stream()
                        .anyMatch(c -> c.harm() == Harm.KILLED
                                && c.people().from() < c.trigger()
                                && c.trigger() < p.from()
                                && !c.people().part());
    }

    /** The sentence's number in the article. */
    int index() {
        return facts.sentence().index();
    }

    /** "The fourth man died", where nobody is told to have died before: he alone. */
    boolean isNth() {
        return casualties.size() == 1 && first().people().isNth() && value() > 1;
    }

    /** "A second man has died": with those before him, whether they are told of or not. */
    boolean isNthByNow() {
        Sentence s = facts.sentence();
        int verb = first().trigger();
        return s.at(first().people().from()).is("a")
                && (s.at(verb).word().text().startsWith("has ")
                        || s.at(verb - 1).is(Sense.HAVE));
    }

    /** "were also killed". */
    boolean isAlso() {
        Sentence s = facts.sentence();
        int behind = first().people().from() < first().trigger()
                ? first().trigger() + 1
                : first().people().to();
        return s.at(first().trigger()).word().text().startsWith("also ")
                || s.at(behind).is("too")
                || s.at(behind).is(",") && s.at(behind + 1).is("too")
                || s.at(behind).is("as")
                        && s.at(behind + 1).is("well")
                        && !s.at(behind + 2).is("as")
                || s.at(first().trigger() - 1).is("also")
                || s.at(first().trigger() - 2).is("also");
    }

    /** "Gunmen killed three people": the dead are none of theirs. */
    boolean isByAttackers() {
        return facts.people().all().stream()
                .anyMatch(p -> p.attackers()
                        && !p.part()
                        && p.from() < first().trigger()
                        && p.from() != first().people().from());
    }

    /** "Three of the attackers", "all three assailants", "were also killed": of those told of before, beside their victims. */
    boolean isOfAttackersTold() {
        People p = first().people();
        return p.isOfSome() && !p.isOfThem() || isAlso() || isOfAll();
    }

    /** "All four victims", "the three men": everybody told of, and so the dead too. */
    boolean isOfAll() {
        People p = first().people();
        Token begin = p.sentence().at(p.from());
        boolean all = begin.is("all") || begin.is("both") || begin.is("they") || begin.is("the");
        for (int k = p.from(); k < p.to(); k++) {
            all &= !LIVING.has(p.sentence().at(k));
        }
        return all && casualties.size() == 1 && p.kind() == People.Kind.COUNTED && !p.others();
    }

    /** Whether its sentence tells of dead too. */
    boolean isBesideDead() {
        return facts.casualties().stream().anyMatch(c -> c.harm() == Harm.KILLED && c.isVictim());
    }

    /** Whether it gives a new toll: "taking the toll to 17". */
    boolean isToll() {
        return first().rule().toll();
    }

    Attribution said() {
        if (first().rule().name().equals(RivalCounts.NAME)) {
            People p = first().people();
            return Attribution.within(facts.sentence(), RivalCounts.speaker(facts.sentence(), p), p.to());
        }
        return Attribution.of(facts.sentence(), first().trigger());
    }

    boolean isAttributed() {
        return said().authority() != Authority.UNATTRIBUTED;
    }

    /** Whether an armed group says it of its enemies: the codebook has it count only where nobody else gives a number. */
    boolean isOfEnemy() {
        return said().authority() == Authority.WARRING_PARTY && group() != Group.ARMED_GROUP;
    }

    /** "have died", "has cost 2,000 lives". */
    boolean isPerfect() {
        Sentence s = facts.sentence();
        int verb = first().trigger();
        boolean perfect = s.at(verb).word().text().startsWith("ha");
        for (int k = Math.min(verb, first().people().from()) - PERFECT_WITHIN; k < verb; k++) {
            perfect |= s.at(k).is("has") || s.at(k).is("have");
        }
        return perfect;
    }

    /** Whether it counts people of its sentence in one number, not as a part. */
    boolean isOfWholeStory() {
        return casualties.size() == 1 && first().people().kind() == People.Kind.COUNTED && !isOfOthers() && !isPart();
    }

    /** "12 died inside the building", "three died in hospital": some of all. */
    boolean isOfOneSpot() {
        Sentence s = facts.sentence();
        int at = first().trigger() + 1;
        return BODIES.contains(first().rule().name())
                || s.at(at).is("inside")
                || s.at(at).is("outside")
                || s.at(at + 1).is("hospital")
                || s.at(at + 1).is("the")
                        && (s.at(at + 2).is("scene")
                                || s.at(at + 2).is("spot")
                                || s.at(at + 2).is("way"));
    }

    /** "One was beheaded", "one burned": of those told of before. */
    boolean isOneOfThem() {
        People p = first().people();
        return value() == 1 && p.head() < 0 && p.sentence().at(p.from()).is("one");
    }

    /** Whether it counts people as such, or sets a bound, as one does of the whole. */
    boolean isOfWhole() {
        People p = first().people();
        boolean people = p.head() < 0 && p.kind() == People.Kind.COUNTED
                || p.has(Sense.DEADHEAD)
                || p.headWord().equals("people")
                || p.headWord().equals("persons");
        return casualties.size() == 1 && (people || count.bound() == Bound.AT_LEAST || count.bound() == Bound.ABOUT);
    }

    boolean isPart() {
        for (Casualty c : casualties) {
            if (!c.people().part()) {
                return false;
            }
        }
        return true;
    }

    Group group() {
        Group group = casualties.get(0).people().group();
        for (Casualty c : casualties) {
            group = c.people().group() == group ? group : Group.PEOPLE;
        }
        return group;
    }

    Casualty first() {
        return casualties.get(0);
    }
}

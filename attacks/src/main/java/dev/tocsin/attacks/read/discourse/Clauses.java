package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a sentence that tells of several attacks: "killed nine on Sunday, a day after a bomb killed 17", "a bomb killed
 * four in Baquba, while gunmen shot three in Tikrit".
 */
public final class Clauses {
    private static final long HARM =
            Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING, Sense.DIE, Sense.SHOT);

    private static final long DOES = Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING);

    /** So near behind the joint stands the city of a clause without a verb: "and three in Tikrit". */
    private static final int GAPPED = 5;

    /** In words: from "came" to "hours after". */
    private static final int TIMING = 7;

    private static final WordSet TOLLS = WordSet.of(
            "toll",
            "number",
            "count",
            "casualties",
            "victims",
            "wounded",
            "injured",
            "dead",
            "deaths",
            "fatalities",
            "survivors",
            "balance",
            "tally",
            "figure");

    private static final WordSet LAPSES = WordSet.of("hours", "day", "days", "week", "weeks", "month", "months");

    private static final WordSet BRINGING = WordSet.of("bringing", "raising", "taking", "pushing", "lifting");

    private Clauses() {}

    /** @param spots what the sentence's place names mean, in order of appearance */
    static List<Facts> of(Facts sentence, List<Spot> spots) {
        int shift = Shift.of(sentence);
        if (shift > 0 && isTollOf(sentence.sentence(), shift)) {
            return byCity(sentence, spots);
        }
        if (shift > 0) {
            Facts first = sentence.clause(0, shift);
            Facts second = sentence.clause(shift, beforeNewToll(sentence.sentence(), shift));
            if (!first.casualties().isEmpty()) {
                return tellsNew(second)
                        ? parted(first, second, spots)
                        : byCity(withoutPlacesOf(shift, sentence), spots);
            }
            if (isOnlyTiming(sentence, shift) && tellsNew(second)) {
                int third = Timing.third(second, shift);
                return third < 0
                        ? List.of(second)
                        : List.of(sentence.clause(shift, third), sentence.clause(third, second.to()));
            }
        }
        return shift >= 0 ? behindShift(sentence, shift) : byCity(sentence, spots);
    }

    /** "killed nine in Quetta, a day after the president visited Karachi": what went before it does not place the news. */
    private static Facts withoutPlacesOf(int timing, Facts sentence) {
        Sentence s = sentence.sentence();
        if (timing < 0 || !LAPSES.has(s.at(timing)) && !LAPSES.has(s.at(timing + 1))) {
            return sentence;
        }
        int end = timing + 1;
        while (end < s.size() && !s.at(end).is(",")) {
            end++;
        }
        int comma = end;
        List<PlaceName> places = sentence.places().stream()
                .filter(place -> place.from() < timing || place.from() > comma)
                .toList();
        return places.isEmpty() || places.size() == sentence.places().size() ? sentence : sentence.at(places);
    }

    /** "killed four in Baquba and gunmen shot three in Tikrit, a day after a bomb killed 17": what goes back comes last. */
    private static List<Facts> parted(Facts news, Facts older, List<Spot> spots) {
        List<Spot> own =
                spots.stream().filter(spot -> spot.name().from() < older.from()).toList();
        List<Facts> clauses = new ArrayList<>(byCity(news, own));
        clauses.add(older);
        return clauses;
    }

    /** "The toll of Tuesday's bombing rose to nine": the news' own. */
    private static boolean isTollOf(Sentence s, int shift) {
        return s.at(shift).is("of") && TOLLS.has(s.at(shift - 1));
    }

    /** Before ", bringing the toll to nine", which is the news' own wherever it stands; else the end. */
    private static int beforeNewToll(Sentence s, int from) {
        for (int k = from; k < s.size(); k++) {
            if (s.at(k).is(",") && BRINGING.has(s.at(k + 1))) {
                return k;
            }
        }
        return s.size();
    }

    /** "The blasts came four months after a bombing killed 25": all that it tells lies back. */
    private static boolean isOnlyTiming(Facts sentence, int shift) {
        for (int k = shift; k > Math.max(sentence.from(), shift - TIMING); k--) {
            Token token = sentence.sentence().at(k);
            boolean follows = k == shift && token.word().text().startsWith("follow");
            if (follows || Timing.isVerb(sentence.sentence(), k)) {
                return k < 6 && !Timing.goesOn(sentence, shift);
            }
        }
        return false;
    }

    /** "A day after a gunman killed ten, a man opened fire in a church, killing one": the news stands behind the comma. */
    private static List<Facts> behindShift(Facts sentence, int shift) {
        for (int k = shift + 1; k < sentence.sentence().size() - 1; k++) {
            boolean begins = sentence.sentence().at(k).is(",") && beginsWithPeople(sentence, k + 1);
            if (begins) {
                Facts older = sentence.clause(shift, k);
                Facts news = sentence.clause(k, sentence.sentence().size());
                if (tellsNew(older) && tellsNew(news)) {
                    return List.of(news, older);
                }
            }
        }
        return List.of(withoutPlacesOf(shift, sentence));
    }

    private static boolean beginsWithPeople(Facts sentence, int at) {
        return sentence.sentence().at(at).is(Sense.DET) || sentence.people().at(at) != null;
    }

    /** Whether the clause goes back behind the one before it. */
    static boolean isShifted(Facts clause) {
        boolean part = clause.from() > 0 || clause.to() < clause.sentence().size();
        return part && (clause.from() == Shift.of(clause) || Timing.isThird(clause));
    }

    /** Whether it goes on from a clause about another city. */
    static boolean isJoined(Facts clause) {
        boolean listed = clause.sentence().at(clause.from()).is(",") && Shift.of(clause) >= 0;
        return clause.from() > 0 && !listed;
    }

    private static List<Facts> byCity(Facts sentence, List<Spot> spots) {
        List<Facts> parts = CityShares.parted(sentence, spots);
        if (!parts.isEmpty()) {
            return parts;
        }
        List<Facts> clauses = new ArrayList<>();
        Facts rest = sentence;
        Spot last = null;
        for (Spot spot : spots) {
            if (!spot.isInCity() || !(spot.name().isLocative() || spot.name().isScene() || isWhere(spot.name()))) {
                continue;
            }
            int joint = last == null || isSameCity(last, spot) ? -1 : joint(rest, last, spot);
            if (joint > 0) {
                clauses.add(rest.clauseOfPeople(rest.from(), joint));
                rest = rest.clauseOfPeople(joint, rest.to());
            }
            last = spot;
        }
        clauses.add(rest);
        return clauses;
    }

    /** "and Berlin, where 12 died". */
    private static boolean isWhere(PlaceName name) {
        return name.after().is(",") && name.sentence().at(name.to() + 1).is("where");
    }

    private static boolean isSameCity(Spot a, Spot b) {
        return a.entry().cityId().equals(b.entry().cityId());
    }

    /** The word that joins the clause of one city to that of the next, or -1. */
    private static int joint(Facts f, Spot from, Spot to) {
        int best = -1;
        for (int k = from.name().to(); k < to.name().from(); k++) {
            Token token = f.sentence().at(k);
            boolean strong = token.is("while") || token.is(";");
            boolean listed = token.is(",") && isCounted(f.people().at(k + 1));
            boolean weak = (token.is(Sense.AND) || listed)
                    && (beginsClause(f, k + 1, to.name().from()) || isTold(f, from) && isDoneAgain(f, k + 1));
            boolean again = isTold(f, from) && token.word().text().startsWith("and ") && isDoneAgain(f, k);
            boolean first = best < 0 || weak && strength(f, k) > strength(f, best);
            if ((strong || (weak || again) && first)
                    && tellsNew(f.clauseOfPeople(f.from(), k))
                    && tellsNew(f.clauseOfPeople(k, f.to()))) {
                best = k;
            }
        }
        return best;
    }

    /** "killed three in Kabul and wounded two". */
    private static boolean isDoneAgain(Facts f, int verb) {
        return f.sentence().at(verb).isAny(DOES) && isCounted(f.people().at(verb + 1));
    }

    /** Whether the city stands behind those harmed there, so that whoever comes next is told of another. */
    private static boolean isTold(Facts f, Spot city) {
        return f.casualties().stream()
                .anyMatch(c -> c.people().from() < city.name().from());
    }

    private static boolean isCounted(People people) {
        return people != null && people.kind() == People.Kind.COUNTED;
    }

    private static boolean beginsClause(Facts f, int at, int city) {
        Sentence s = f.sentence();
        boolean harmed = f.casualties().stream().anyMatch(c -> c.people().from() == at);
        boolean number = s.at(at).isDigits()
                || s.at(at).is(Sense.NUM) && !s.at(at).is("a") && !s.at(at).is("an");
        return !s.at(at).isAny(HARM) && (!number || harmed || city - at < GAPPED);
    }

    /** Whether it tells of people who were not told before. */
    private static boolean tellsNew(Facts clause) {
        return clause.casualties().stream().anyMatch(Clauses::isNew);
    }

    private static boolean isNew(Casualty casualty) {
        People.Kind kind = casualty.people().kind();
        return kind == People.Kind.COUNTED || kind == People.Kind.ONE || kind == People.Kind.PLURAL;
    }

    /** How strongly a word parts two clauses: "while" more than ", and", that more than "and", and "and wounded six" not at all. */
    static int strength(Facts f, int k) {
        Sentence s = f.sentence();
        boolean conjunction =
                s.at(k).is("while") || s.at(k + 1).is("while") || s.at(k).is(";");
        if (conjunction) {
            return 3;
        }
        boolean and = s.at(k).is(Sense.AND);
        int behind = and ? k + 1 : k + 2;
        if ((and || s.at(k + 1).is(Sense.AND)) && s.at(behind).isAny(DOES)) {
            return 0;
        }
        return and && s.at(k - 1).is(",") || s.at(k).is(",") && s.at(k + 1).is(Sense.AND) ? 2 : 1;
    }
}

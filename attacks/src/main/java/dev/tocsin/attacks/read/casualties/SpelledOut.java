package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Those who are counted and then told one by one, attackers among them: "four people, a guard and three gunmen, died",
 * "left 25 dead: an officer and 24 suspects". Each is a part of the whole.
 */
final class SpelledOut {
    private static final WordSet PEOPLE = WordSet.of(
            "people", "persons", "individuals", "dead", "others", "bodies", "corpses", "fatalities", "deaths");

    private static final WordSet MARKS = WordSet.of(":", "-", "–", "—", "--");

    /** Most words between the verb and the colon. */
    private static final int COLON_WITHIN = 12;

    /** Most words behind the verb before "three of them attackers". */
    private static final int PLACE = 14;

    private SpelledOut() {}

    static List<Casualty> marked(Sentence s, Chains chains, List<Casualty> found) {
        List<Casualty> marked = found;
        for (Casualty whole : found) {
            People all = whole.people();
            boolean counts = whole.isVictim()
                    && (all.head() < 0 || PEOPLE.has(s.at(all.head())))
                    && !all.part()
                    && all.kind() == People.Kind.COUNTED
                    && all.count().low() != null
                    && all.count().best() > 1;
            marked = counts ? withParts(s, chains, marked, whole) : marked;
        }
        return marked;
    }

    private static List<Casualty> withParts(Sentence s, Chains chains, List<Casualty> found, Casualty whole) {
        List<Casualty> listed = found.stream()
                .filter(c -> c.trigger() == whole.trigger()
                        && c.people().from() > whole.people().from()
                        && !c.people().part())
                .toList();
        if (areAll(listed.stream().map(Casualty::people).toList(), whole)) {
            return found.stream()
                    .map(c -> listed.contains(c) ? asPart(c, c.people()) : c)
                    .toList();
        }
        List<Casualty> behind = partsBehindColon(s, chains, found, whole);
        if (!behind.isEmpty()) {
            return found.stream()
                    .map(c -> behind.contains(c) ? asPart(c, c.people()) : c)
                    .toList();
        }
        List<Casualty> more = new ArrayList<>(found);
        int end = Math.min(s.size(), Math.max(whole.trigger(), whole.people().to()) + PLACE);
        for (int k = Math.max(whole.trigger(), whole.people().to());
                k < end && !s.at(k).is(".");
                k++) {
            People some = chains.at(k);
            boolean colon = MARKS.has(s.at(k)) && k - whole.trigger() <= COLON_WITHIN;
            if (colon && areAll(chains.from(k + 1), whole)) {
                chains.from(k + 1).forEach(p -> more.add(asPart(whole, p)));
                break;
            }
            boolean told = found.stream().anyMatch(c -> c.people().equals(some));
            if (some != null
                    && !told
                    && some.part()
                    && some.attackers()
                    && s.at(k - 1).is(Sense.COMMA)) {
                more.add(asPart(whole, some));
                break;
            }
        }
        return more;
    }

    /** "killed 49: 41 in the hall, seven in the yard and one who died later": all of the 49, each by his own words. */
    private static List<Casualty> partsBehindColon(Sentence s, Chains chains, List<Casualty> found, Casualty whole) {
        int colon = whole.people().to();
        while (colon < s.size()
                && !s.at(colon).is(":")
                && colon < whole.people().to() + COLON_WITHIN) {
            colon++;
        }
        int sum = 0;
        for (People p : s.at(colon).is(":") ? chains.all() : List.<People>of()) {
            boolean counted = p.from() > colon && p.kind() == People.Kind.COUNTED && !p.part();
            sum += counted && !p.count().isVague() ? p.count().best() : 0;
        }
        int from = colon;
        return sum == whole.people().count().best()
                ? found.stream()
                        .filter(c -> c.people().from() > from && c.harm() == whole.harm())
                        .toList()
                : List.of();
    }

    /** Whether they are as many as the whole, with attackers among them. */
    private static boolean areAll(List<People> people, Casualty whole) {
        int sum = 0;
        boolean attackers = false;
        for (People p : people) {
            sum += p.count() == null || p.count().isVague() ? 0 : p.count().best();
            attackers |= p.attackers();
        }
        return attackers && sum == whole.people().count().best();
    }

    private static Casualty asPart(Casualty like, People people) {
        People part = people.asPart();
        return new Casualty(
                like.sentence(),
                part,
                like.harm(),
                part.attackers() ? Party.PERPETRATOR : Party.VICTIM,
                like.trigger(),
                like.rule(),
                like.cost());
    }
}

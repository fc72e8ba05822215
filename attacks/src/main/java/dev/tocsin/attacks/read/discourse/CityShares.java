package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares the numbers of a sentence out among its cities: a sum that it takes apart, "40 people: 25 in Baghdad, 10 in Mosul
 * and five in Kirkuk", or numbers and cities in the same order, "three and five people in Baghdad and Mosul respectively".
 * Each city has an attack of its own, and the sum belongs to none.
 */
final class CityShares {
    /** In words: how far behind its people a city may stand. */
    private static final int PLACE = 6;

    private static final WordSet MOST = WordSet.of("most", "mostly", "many");

    private static final WordSet RESPECTIVELY = WordSet.of("respectively");

    private final Facts facts;
    private final Sentence s;
    private final List<Spot> cities = new ArrayList<>();
    private final List<People> firsts = new ArrayList<>();

    private CityShares(Facts facts) {
        this.facts = facts;
        s = facts.sentence();
    }

    /** A clause for each city; empty where the sentence holds no such sum. */
    static List<Facts> parted(Facts facts, List<Spot> spots) {
        if (spots.isEmpty() || facts.casualties().isEmpty()) {
            return List.of();
        }
        if (isMostlyIn(facts)) {
            return List.of(
                    facts.with(facts.casualties().subList(1, facts.casualties().size())));
        }
        CityShares sum = new CityShares(facts);
        return sum.isFound(spots) ? sum.clauses() : List.of();
    }

    /** "killed 20 people, most of them in Baghdad, where a car bomb killed 14": the 20 are not Baghdad's. */
    private static boolean isMostlyIn(Facts f) {
        Casualty whole = f.casualties().get(0);
        Sentence s = f.sentence();
        for (int k = s.next(MOST, whole.people().to()); k < s.size(); k = s.next(MOST, k + 1)) {
            if (s.at(k + 1).is("of") && s.at(k + 2).is("them") && s.at(k + 3).is("in")) {
                int in = k + 3;
                return isCounted(whole.people())
                        && f.casualties().stream()
                                .anyMatch(c -> c.people().from() > in
                                        && c.harm() == whole.harm()
                                        && isCounted(c.people())
                                        && c.people().count().best()
                                                < whole.people().count().best());
            }
        }
        return false;
    }

    /** Looks behind the first number of the sentence for the cities that others are told in. */
    private boolean isFound(List<Spot> spots) {
        Casualty whole = facts.casualties().get(0);
        if (!isCounted(whole.people()) || whole.people().part()) {
            return false;
        }
        int from = behindColon(whole.people().to());
        for (Spot spot : spots) {
            boolean city = spot.isInCity() && spot.name().from() > from;
            People told = city ? told(from, spot.name().from()) : null;
            if (city && (told == null || isKnown(spot))) {
                return false;
            }
            if (city) {
                cities.add(spot);
                firsts.add(told);
                from = spot.name().to();
            }
        }
        return cities.size() > 1 && isSum(whole);
    }

    /** Behind the mark that begins the list, if one does. */
    private int behindColon(int from) {
        for (int k = from; k < s.size(); k++) {
            if (isMark(s.at(k))) {
                return k + 1;
            }
        }
        return from;
    }

    private static boolean isMark(Token token) {
        return token.is(":") || token.is("-") || token.is("–") || token.is("—") || token.is("--");
    }

    private boolean isKnown(Spot spot) {
        return cities.stream()
                .anyMatch(c -> c.entry().cityId().equals(spot.entry().cityId()));
    }

    /** The first people counted between two tokens, if the last of them stand right before the second; else null. */
    private People told(int from, int to) {
        People first = null;
        People last = null;
        for (People p : facts.people().all()) {
            if (p.from() >= from && p.to() <= to && isCounted(p)) {
                first = first == null ? p : first;
                last = p;
            }
        }
        boolean near = last != null && to - last.to() <= PLACE && s.at(to - 1).is(Sense.PREP);
        return near ? first : null;
    }

    private static boolean isCounted(People p) {
        return p.kind() == People.Kind.COUNTED && !p.count().isVague() && !p.isNone();
    }

    /** Whether those in the cities are the whole, or told as a part of it: "including", "of them". */
    private boolean isSum(Casualty whole) {
        int sum = 0;
        for (int i = 0; i < cities.size(); i++) {
            for (Casualty c : items(i, whole)) {
                sum += c.harm() == whole.harm() ? c.people().count().best() : 0;
            }
        }
        int all = whole.people().count().best();
        return sum == all || sum < all && sum > 0 && (firsts.get(0).part() || isWith(firsts.get(0)));
    }

    /** "with 25 killed in Baghdad", ": 25 in Baghdad". */
    private boolean isWith(People p) {
        Token before = s.at(p.from() - 1);
        return before.is("with") || isMark(before);
    }

    private List<Facts> clauses() {
        Casualty whole = facts.casualties().get(0);
        List<Facts> clauses = new ArrayList<>();
        int from = facts.from();
        for (int i = 0; i < cities.size(); i++) {
            int to = i + 1 < cities.size() ? cities.get(i).name().to() : facts.to();
            clauses.add(facts.clauseOfPeople(from, to).with(items(i, whole)));
            from = to;
        }
        return clauses;
    }

    /** Those who are told in the city: by a verb of their own, or by the whole's. */
    private List<Casualty> items(int city, Casualty whole) {
        int from = firsts.get(city).from();
        int to = cities.get(city).name().from();
        List<Casualty> items = new ArrayList<>();
        for (People p : facts.people().all()) {
            if (p.from() >= from && p.to() <= to && isCounted(p)) {
                Casualty own = own(p, whole);
                if (own != null) {
                    items.add(own);
                }
            }
        }
        return items;
    }

    private Casualty own(People p, Casualty whole) {
        People all = p.asWhole().beside(false);
        for (Casualty c : facts.casualties()) {
            if (c.people().from() == p.from()) {
                return new Casualty(s, all, c.harm(), c.party(), c.trigger(), c.rule(), c.cost());
            }
        }
        boolean bare = p.head() < 0 || s.at(p.to()).is(Sense.PREP);
        return bare && whole.harm() != Harm.SHOT
                ? new Casualty(s, all, whole.harm(), whole.party(), whole.trigger(), whole.rule(), whole.cost())
                : null;
    }

    /**
     * Numbers and towns told in the same order, "killed three and five people in Baghdad and Mosul respectively": a clause for
     * each town; empty where the sentence does not pair numbers with towns.
     */
    static List<Facts> inOrder(Facts f, List<Spot> spots) {
        if (!f.sentence().has(RESPECTIVELY) || f.casualties().size() < 2) {
            return List.of();
        }
        List<Spot> towns = towns(f, spots);
        if (towns.size() < 2) {
            return List.of();
        }
        List<List<Casualty>> shares = new ArrayList<>();
        for (int i = 0; i < towns.size(); i++) {
            shares.add(new ArrayList<>());
        }
        for (List<Casualty> told : byVerb(f).values()) {
            if (told.size() != towns.size()) {
                return List.of();
            }
            for (int i = 0; i < towns.size(); i++) {
                shares.get(i).add(told.get(i));
            }
        }
        List<Facts> clauses = new ArrayList<>();
        for (int i = 0; i < towns.size(); i++) {
            int from = i == 0 ? f.from() : f.from() + i;
            clauses.add(new Facts(
                    f.sentence(),
                    from,
                    f.to(),
                    f.people(),
                    shares.get(i),
                    List.of(towns.get(i).name()),
                    f.dates(),
                    f.cues()));
        }
        return clauses;
    }

    /** Each town once, in the order in which they are told. */
    private static List<Spot> towns(Facts f, List<Spot> spots) {
        List<Spot> towns = new ArrayList<>();
        for (Spot spot : spots) {
            boolean known = towns.stream()
                    .anyMatch(t -> spot.isInCity()
                            && t.entry().cityId().equals(spot.entry().cityId()));
            if (spot.isInCity() && !known && spot.name().from() >= f.from()) {
                towns.add(spot);
            }
        }
        return towns;
    }

    private static Map<Integer, List<Casualty>> byVerb(Facts f) {
        Map<Integer, List<Casualty>> told = new LinkedHashMap<>();
        for (Casualty c : f.casualties()) {
            if (c.people().kind() == People.Kind.COUNTED || c.people().isOne()) {
                told.computeIfAbsent(c.trigger(), t -> new ArrayList<>()).add(c);
            }
        }
        return told;
    }
}

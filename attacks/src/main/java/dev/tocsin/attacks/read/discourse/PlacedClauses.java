package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The clauses of a sentence that each tell of dead in one place: "nine died in Mamuchi and six in Kasanzi". */
final class PlacedClauses {
    private static final long JOINTS = Sense.mask(Sense.AND, Sense.COMMA, Sense.BREAK);

    /** What a village stands behind, be it ever so unknown. */
    private static final WordSet BEFORE_NAME = WordSet.of(
            "in",
            "at",
            "into",
            "to",
            "of",
            "struck",
            "hit",
            "attacked",
            "raided",
            "torched",
            "stormed",
            "entered",
            "reached",
            "nearby",
            "neighbouring",
            "neighboring",
            "village",
            "hamlet",
            "town");

    private static final WordSet SITES = WordSet.of(
            "street",
            "road",
            "square",
            "avenue",
            "drive",
            "lane",
            "place",
            "park",
            "station",
            "market",
            "mosque",
            "church",
            "hotel",
            "bridge",
            "junction",
            "hospital",
            "school",
            "university",
            "airport",
            "plaza",
            "boulevard",
            "hall");

    private static final WordSet IN = WordSet.of("in", "at");

    private static final long NO_NAME =
            Sense.mask(Sense.WEEKDAY, Sense.MONTH, Sense.TITLE, Sense.PERSON, Sense.HOSPITAL, Sense.SECURITY);

    /** Between a city and its part. */
    private static final String PART = "/part/";

    private PlacedClauses() {}

    /** @param place what tells it from others, or null where the clause names none */
    record Clause(Facts facts, String place) {
        /** The city whose part the place may be. */
        String town() {
            int part = place.indexOf(PART);
            return part < 0 ? place : place.substring(0, part);
        }
    }

    static List<Clause> of(Facts sentence, Where where) {
        Facts f = withGaps(sentence);
        List<Casualty> dead = f.casualties().stream().filter(c -> isDead(c, f)).toList();
        List<Clause> clauses = new ArrayList<>();
        int from = f.from();
        for (int i = 0; i + 1 < dead.size(); i++) {
            int joint = joint(f, where, from, dead.get(i), dead.get(i + 1));
            if (joint > from) {
                clauses.add(clause(f.clauseOfPeople(from, joint), where));
                from = joint;
            }
        }
        clauses.add(clause(f.clauseOfPeople(from, f.to()), where));
        return clauses;
    }

    /** Whether so many are told as dead, or as shot, which a sum may count as dead. */
    static boolean isDead(Casualty c) {
        People p = c.people();
        return (c.harm() == Harm.KILLED || c.harm() == Harm.SHOT)
                && c.isVictim()
                && p.count() != null
                && !p.count().isVague()
                && (!p.part() || p.isOfThem());
    }

    /** The same, where it is none of those just told: not the five of "ten people, five of them policemen, died". */
    static boolean isDead(Casualty c, Facts f) {
        return isDead(c)
                && !(c.people().part()
                        && f.casualties().stream()
                                .anyMatch(other -> other.trigger() == c.trigger()
                                        && !other.people().part()
                                        && other.people().from() < c.people().from()));
    }

    /** With those of "nine of them died in Mamuchi and six in Kasanzi" who have no verb. */
    private static Facts withGaps(Facts f) {
        List<Casualty> all = new ArrayList<>(f.casualties());
        Sentence s = f.sentence();
        for (People p : f.people().all()) {
            boolean bare = p.kind() == People.Kind.COUNTED && p.head() < 0 && IN.has(s.at(p.to()));
            boolean joined = s.at(p.from() - 1).isAny(Sense.mask(Sense.AND, Sense.COMMA));
            Casualty before = bare && joined ? before(all, p) : null;
            if (before != null) {
                all.add(new Casualty(
                        s, p, before.harm(), before.party(), before.trigger(), before.rule(), before.cost()));
            }
        }
        all.sort(Comparator.comparingInt(c -> c.people().from()));
        return f.with(all);
    }

    /** Who was told before them, if they are not told as harmed themselves. */
    private static Casualty before(List<Casualty> told, People p) {
        Casualty before = null;
        for (Casualty c : told) {
            if (c.people().from() == p.from()) {
                return null;
            }
            before = isDead(c) && c.people().from() < p.from() ? c : before;
        }
        return before;
    }

    private static Clause clause(Facts f, Where where) {
        List<Casualty> own = f.casualties().stream()
                .map(c -> c.people().isOfThem() && isDead(c, f)
                        ? whole(c, c.people().asWhole())
                        : c)
                .map(c -> isDead(c) && c.people().others() ? whole(c, c.people().beside(false)) : c)
                .toList();
        return new Clause(f.with(own), place(f, where));
    }

    private static Casualty whole(Casualty c, People all) {
        return new Casualty(c.sentence(), all, c.harm(), c.party(), c.trigger(), c.rule(), c.cost());
    }

    /** The first part of a city, town, or village that no gazetteer knows, between the clause's ends; or null. */
    private static String place(Facts f, Where where) {
        Entry town = null;
        for (Spot spot : where.spots(f)) {
            boolean scene = spot.isInCity() && spot.name().role().weight() >= 0;
            if (scene && spot.entry().kind() == Entry.Kind.DISTRICT) {
                return spot.entry().cityId() + PART + spot.entry().name();
            }
            town = scene && town == null ? spot.entry() : town;
        }
        if (town != null) {
            return town.cityId();
        }
        String village = where.village(f);
        return isSite(f) ? null : village == null ? named(f, where) : village.toLowerCase(Locale.ROOT);
    }

    /** Whether it tells of a street, a station, a mosque: places of one town. */
    private static boolean isSite(Facts f) {
        int site = f.sentence().next(SITES, f.from() + 1);
        return site < f.to()
                && f.sentence().at(site - 1).capital()
                && f.sentence().at(site).capital();
    }

    /** "They struck Runka", "moved to nearby Gora". */
    private static String named(Facts f, Where where) {
        Sentence s = f.sentence();
        for (int k = f.from() + 1; k < f.to(); k++) {
            Token name = s.at(k);
            int at = k;
            if (name.capital()
                    && !name.isAny(NO_NAME)
                    && BEFORE_NAME.has(s.at(k - 1))
                    && f.people().at(k) == null) {
                boolean known =
                        where.spots(f).stream().anyMatch(spot -> spot.name().from() == at);
                if (!known) {
                    return name.word().text();
                }
            }
        }
        return null;
    }

    /** Where the second number's clause begins: behind the first one's place; -1 where both are of one place. */
    private static int joint(Facts f, Where where, int from, Casualty one, Casualty other) {
        int begin = Math.max(one.people().to(), from + 1);
        boolean placed = place(f.clauseOfPeople(from, one.people().from()), where) != null;
        Sentence s = f.sentence();
        int best = -1;
        for (int k = begin; k < other.people().from(); k++) {
            boolean before = s.at(k).isAny(JOINTS) && (placed || place(f.clauseOfPeople(from, k), where) != null);
            if (before && place(f.clauseOfPeople(k, f.to()), where) != null) {
                boolean stronger = best < 0 || Clauses.strength(f, k) > Clauses.strength(f, best);
                best = placed ? stronger ? k : best : k;
            }
        }
        return best;
    }
}

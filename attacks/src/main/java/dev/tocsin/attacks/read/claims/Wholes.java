package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The numbers that a scene's sentences give for each harm and side: wholes, and parts only where there is no whole. */
public final class Wholes {
    /** More are a list of the dead. */
    private static final int MOST_PARTS = 6;

    private final List<Facts> facts;
    private final Cast cast;
    /** Asked for again and again: found once for each side and harm. */
    private final Map<Party, Map<Harm, Totals>> known = new EnumMap<>(Party.class);

    /** Whether some tell of a few out of more, who stand for the whole where nothing else does. */
    private final boolean tellsOfSome;

    Wholes(List<Facts> facts, Cast cast) {
        this.facts = told(facts);
        this.cast = cast;
        tellsOfSome = tellsOfSome(this.facts);
    }

    /** "One of the men died" tells of the whole where nothing else does; "including three officers" never. */
    Totals of(Party party, Harm harm) {
        return known.computeIfAbsent(party, p -> new EnumMap<>(Harm.class))
                .computeIfAbsent(harm, h -> totals(party, harm));
    }

    private Totals totals(Party party, Harm harm) {
        Totals wholes = totals(party, harm, false);
        return wholes.whole() == null && tellsOfSome ? totals(party, harm, true) : wholes;
    }

    /** Those that tell of casualties. */
    private static List<Facts> told(List<Facts> facts) {
        List<Facts> told = new ArrayList<>();
        for (Facts f : facts) {
            if (!f.casualties().isEmpty()) {
                told.add(f);
            }
        }
        return told;
    }

    private static boolean tellsOfSome(List<Facts> told) {
        for (Facts f : told) {
            for (Casualty c : f.casualties()) {
                if (c.people().isOfSome()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The parts that are told of so many victims: "including three officers". Each once; those that stand for the whole,
     * where nothing else does, are none.
     */
    List<Statement> parts(Party party, Statement whole) {
        List<Statement> parts = new ArrayList<>();
        if (whole == null || party == Party.PERPETRATOR) {
            return parts;
        }
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                boolean isPart = c.people().part() && c.harm() == whole.harm() && cast.party(c) == party;
                if (isPart && c.people().count() != null && !whole.casualties().contains(c)) {
                    add(parts, Statement.of(f, c.harm(), List.of(c)), whole.value());
                }
            }
        }
        return parts;
    }

    private static void add(List<Statement> parts, Statement part, int whole) {
        boolean isLess = part.value() > 0 && part.value() < whole;
        boolean isNew = parts.stream()
                .noneMatch(
                        other -> other.group() == part.group() && other.count().equals(part.count()));
        if (isLess && isNew && parts.size() < MOST_PARTS) {
            parts.add(part);
        }
    }

    private Totals totals(Party party, Harm harm, boolean parts) {
        Totals totals = new Totals();
        for (Facts f : facts) {
            if (cast.isTooLate(f) && totals.whole() == null && countsPeople(f)) {
                continue;
            }
            List<Casualty> wholes = new ArrayList<>(0);
            for (Casualty c : f.casualties()) {
                boolean harmed = c.harm() == harm || harm == Harm.INJURED && c.harm() == Harm.SHOT;
                boolean whole = harmed
                        && c.people().count() != null
                        && cast.party(c) == party
                        && (!c.people().part()
                                || party == Party.PERPETRATOR
                                || parts && c.people().isOfSome());
                if (whole && (c.harm() == harm || isHurtToo(f, c))) {
                    wholes.add(c);
                }
            }
            for (List<Casualty> breath : Breaths.of(f, wholes)) {
                Statement said = Statement.of(f, harm, breath);
                if (!NewToll.isOfSeason(said)) {
                    totals.add(said);
                } else if (wholes.removeAll(breath) && !wholes.isEmpty()) {
                    totals.add(Statement.of(f, harm, wholes));
                }
            }
        }
        return totals;
    }

    private static boolean countsPeople(Facts f) {
        for (Casualty c : f.casualties()) {
            if (c.people().kind() == People.Kind.COUNTED) {
                return true;
            }
        }
        return false;
    }

    /** "A guard was stabbed and four men were injured": the guard is one more, if he lives. */
    private boolean isHurtToo(Facts f, Casualty c) {
        boolean one = c.harm() == Harm.SHOT
                && (c.people().kind() == People.Kind.ONE || c.people().kind() == People.Kind.NAMED)
                && !cast.persons().isDead(c);
        return one
                && f.casualties().stream()
                        .anyMatch(other -> other.harm() == Harm.INJURED
                                && other.people().kind() == People.Kind.COUNTED
                                && other.people().from() != c.people().from()
                                && cast.party(other) == cast.party(c));
    }
}

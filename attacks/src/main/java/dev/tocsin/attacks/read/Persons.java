package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Single people, told again and again, as so many persons: two tellings are one person unless age, name or sex differ,
 * or one breath tells of both. A victim and an attacker are one person only where age or name says so, or a pronoun: who
 * was "a boy" and then "the suspect" is an attacker all along.
 */
final class Persons {
    private static final class Person {
        Party party;
        Integer age;
        String name;
        int sex;
        boolean dead;
        /** Whether it was told beside another: "another man", or in one breath or sentence with somebody else. */
        boolean isApart;

        String role;
        /** Whether it was first told as another than somebody before. */
        boolean other;

        Stage stage;
        int sentence;
        /** The sentences that told it as new, with what befell it: whoever is new there and fared otherwise is another. */
        final Set<Integer> news = new HashSet<>();

        /** The breaths it was told in: sentence and word of harm. */
        final Set<Long> breaths = new HashSet<>();
    }

    private enum Stage {
        CHILD,
        ADULT
    }

    private static final Set<String> CHILDREN =
            Set.of("toddler", "baby", "infant", "child", "boy", "girl", "kid", "newborn", "schoolboy", "schoolgirl");
    private static final Set<String> ADULTS = Set.of(
            "man",
            "woman",
            "adult",
            "father",
            "mother",
            "husband",
            "wife",
            "grandfather",
            "grandmother",
            "officer",
            "deputy",
            "boyfriend",
            "girlfriend",
            "uncle",
            "aunt");

    private static final Set<String> GENERIC = Set.of(
            "man",
            "woman",
            "boy",
            "girl",
            "person",
            "victim",
            "teen",
            "teenager",
            "juvenile",
            "child",
            "male",
            "female",
            "kid",
            "youth",
            "individual",
            "he",
            "she",
            "him",
            "himself",
            "herself",
            "resident",
            "adult",
            "toddler",
            "baby",
            "infant",
            "friend",
            "student",
            "son",
            "daughter",
            "brother",
            "sister",
            "minor",
            "suspect",
            "gunman",
            "shooter",
            "driver",
            "passenger",
            "owner",
            "father",
            "mother",
            "husband",
            "wife",
            "neighbor",
            "cousin",
            "civilian",
            "citizen",
            "national",
            "local",
            "junior",
            "senior",
            "sophomore",
            "freshman",
            "member");

    private final List<Person> persons = new ArrayList<>();
    /** By the very telling, not by its words. */
    private final Map<Casualty, Person> told = new IdentityHashMap<>();

    /**
     * Takes one more telling in.
     *
     * @param party whose side its own words put it on
     * @param beside whether it stands beside others whom something else befell
     */
    void add(Casualty c, Party party, boolean beside) {
        People p = c.people();
        long breath = c.sentence().index * 1000L + c.trigger();
        Person same = find(c, party, breath);
        if (same == null) {
            if (isPronoun(p) && !persons.isEmpty()) {
                return;
            }
            same = new Person();
            same.party = party;
            same.sentence = c.sentence().index;
            same.other = p.others();
            same.isApart = p.others() || isAlso(c) || p.age() != null || p.name() != null || beside || toldBeside(c);
            persons.add(same);
        }
        same.age = same.age == null ? p.age() : same.age;
        same.name = same.name == null || same.name.indexOf(' ') < 0 && p.name() != null ? p.name() : same.name;
        same.sex = same.sex == 0 ? sex(p) : same.sex;
        same.role = same.role == null ? role(p) : same.role;
        same.stage = same.stage == null ? stage(p) : same.stage;
        if (p.kind() == People.Kind.ONE) {
            same.news.add(news(c, c.harm() == Harm.KILLED));
        }
        same.dead |= c.harm() == Harm.KILLED;
        same.party = party == Party.PERPETRATOR ? party : same.party;
        same.breaths.add(breath);
        told.put(c, same);
    }

    boolean isDead(Casualty c) {
        Person person = told.get(c);
        return person != null && person.dead;
    }

    /** Whose side the person told of is on, by all that is told of it; else what its own words say. */
    Party party(Casualty c, Party byItsWords) {
        Person person = told.get(c);
        return person == null ? byItsWords : person.party;
    }

    int dead(Party party) {
        return (int) persons.stream().filter(p -> p.dead && p.party == party).count();
    }

    int deadWithNameOrAge(Party party) {
        return (int) persons.stream()
                .filter(p -> p.dead && p.party == party && (p.age != null || p.name != null))
                .count();
    }

    /** Those who live; beside somebody dead only those told apart by age, name or breath, for the rest may be the dead one before. */
    int living(Party party) {
        boolean someDead = persons.stream().anyMatch(p -> p.dead && p.party == party);
        return (int) persons.stream()
                .filter(p -> p.party == party && !p.dead && (!someDead || p.isApart))
                .count();
    }

    private boolean toldBeside(Casualty c) {
        return persons.stream().anyMatch(other -> other.sentence == c.sentence().index);
    }

    /** What somebody is, where the word says more than sex and age: "mayor", "driver". */
    private static String role(People p) {
        if (p.head() < 0 || p.has(Sense.AGE) || GENERIC.contains(p.headWord())) {
            return null;
        }
        return p.has(Sense.SECURITY) ? "security" : p.headWord();
    }

    private static boolean isPronoun(People p) {
        return p.has(Sense.PRON);
    }

    private Person find(Casualty c, Party party, long breath) {
        People p = c.people();
        boolean fresh = p.kind() == People.Kind.ONE;
        Person loose = null;
        for (Person known : persons) {
            boolean otherwise = fresh && known.news.contains(news(c, c.harm() != Harm.KILLED));
            if (known.breaths.contains(breath) || otherwise || contradicts(known, p)) {
                continue;
            }
            if (known.name != null && p.name() != null) {
                return known;
            }
            if (known.age != null && known.age.equals(p.age())) {
                return known;
            }
            if (known.party == party) {
                loose = loose == null || isPronoun(p) ? known : loose;
            }
        }
        return p.others() ? otherAgain(c) : isAlso(c) ? null : loose;
    }

    /** "The other boy", told before as the other; "another", told before in the headline. */
    private Person otherAgain(Casualty c) {
        boolean definite = c.people().kind() == People.Kind.DEFINITE
                || c.sentence().at(c.people().from()).is("the");
        for (Person known : persons) {
            boolean before = known.sentence < c.sentence().index && (definite || known.sentence <= 1);
            if (known.other && before && !contradicts(known, c.people())) {
                return known;
            }
        }
        return null;
    }

    private static int news(Casualty c, boolean dead) {
        return c.sentence().index * 2 + (dead ? 1 : 0);
    }

    /** "A student was also shot": not whoever was told before. */
    private static boolean isAlso(Casualty c) {
        boolean told = c.people().kind() == People.Kind.ONE
                || c.people().kind() == People.Kind.NAMED && c.people().age() != null;
        return told
                && (c.sentence().at(c.trigger() - 1).is("also")
                        || c.sentence().at(c.trigger() - 2).is("also"));
    }

    private static Stage stage(People p) {
        if (p.age() != null) {
            return p.age() <= 10 ? Stage.CHILD : p.age() >= 20 ? Stage.ADULT : null;
        }
        return CHILDREN.contains(p.headWord()) ? Stage.CHILD : ADULTS.contains(p.headWord()) ? Stage.ADULT : null;
    }

    /** Whether sex allows that both are one person. */
    static boolean mayBeSame(People a, People b) {
        return sex(a) == 0 || sex(b) == 0 || sex(a) == sex(b);
    }

    private static boolean contradicts(Person known, People p) {
        boolean age = known.age != null && p.age() != null && !known.age.equals(p.age());
        boolean name = known.name != null && p.name() != null && !isSameName(known.name, p.name());
        boolean stage = known.stage != null && stage(p) != null && known.stage != stage(p);
        boolean sex = known.sex != 0 && sex(p) != 0 && known.sex != sex(p);
        boolean role = known.role != null && role(p) != null && !known.role.equals(role(p));
        return age || name || sex || stage || role && p.kind() == People.Kind.ONE;
    }

    /** The same last name, or a single name that is part of the other: "Anna Beech", later "Anna" or "Beech". */
    private static boolean isSameName(String a, String b) {
        String one = Surnames.withoutSuffix(a);
        String other = Surnames.withoutSuffix(b);
        if (one.indexOf(' ') < 0 || other.indexOf(' ') < 0) {
            return (' ' + one + ' ').contains(' ' + other + ' ') || (' ' + other + ' ').contains(' ' + one + ' ');
        }
        return one.substring(one.lastIndexOf(' ')).equals(other.substring(other.lastIndexOf(' ')));
    }

    /** 1 male, 2 female, 0 not told. */
    static int sex(People p) {
        return switch (p.headWord()) {
            case "man",
                    "boy",
                    "male",
                    "father",
                    "son",
                    "brother",
                    "husband",
                    "uncle",
                    "grandfather",
                    "he",
                    "him",
                    "himself",
                    "grandson",
                    "nephew",
                    "policeman",
                    "stepfather",
                    "boyfriend" -> 1;
            case "woman",
                    "girl",
                    "female",
                    "mother",
                    "daughter",
                    "sister",
                    "wife",
                    "aunt",
                    "grandmother",
                    "she",
                    "herself",
                    "granddaughter",
                    "policewoman",
                    "schoolgirl",
                    "businesswoman",
                    "niece",
                    "girlfriend" -> 2;
            default -> 0;
        };
    }
}

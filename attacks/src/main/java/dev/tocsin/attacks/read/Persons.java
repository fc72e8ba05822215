package dev.tocsin.attacks.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Single people, told again and again, as so many persons: two tellings are one person unless age, name or sex differ,
 * or one breath tells of both.
 */
final class Persons {
    private static final class Person {
        Integer age;
        String lastName;
        int sex;
        boolean dead;
        /** Whether it was told beside another: "another man", or in one breath or sentence with somebody else. */
        boolean isApart;

        String role;
        int sentence;
        /** The breaths it was told in: sentence and word of harm. */
        final Set<Long> breaths = new HashSet<>();
    }

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

    /**
     * Takes one more telling in.
     *
     * @param beside whether it stands beside others whom something else befell
     */
    void add(Casualty c, boolean dead, boolean beside) {
        People p = c.people();
        long breath = c.sentence().index * 1000L + c.trigger();
        Person same = find(p, breath);
        if (same == null) {
            if (isPronoun(p) && !persons.isEmpty()) {
                return;
            }
            same = new Person();
            same.sentence = c.sentence().index;
            same.isApart = p.others() || p.age() != null || p.name() != null || beside || toldBeside(c);
            persons.add(same);
        }
        same.age = same.age == null ? p.age() : same.age;
        same.lastName = same.lastName == null ? lastName(p) : same.lastName;
        same.sex = same.sex == 0 ? sex(p) : same.sex;
        same.role = same.role == null ? role(p) : same.role;
        same.dead |= dead;
        same.breaths.add(breath);
    }

    int dead() {
        return (int) persons.stream().filter(p -> p.dead).count();
    }

    int deadWithNameOrAge() {
        return (int) persons.stream()
                .filter(p -> p.dead && (p.age != null || p.lastName != null))
                .count();
    }

    /** Those who live; beside somebody dead only those told apart by age, name or breath, for the rest may be the dead one before. */
    int living() {
        boolean someDead = persons.stream().anyMatch(p -> p.dead);
        return (int) persons.stream()
                .filter(p -> !p.dead && (!someDead || p.isApart))
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

    private Person find(People p, long breath) {
        Person loose = null;
        for (Person known : persons) {
            if (known.breaths.contains(breath) || contradicts(known, p)) {
                continue;
            }
            if (known.lastName != null && known.lastName.equals(lastName(p))) {
                return known;
            }
            if (known.age != null && known.age.equals(p.age())) {
                return known;
            }
            loose = loose == null || isPronoun(p) ? known : loose;
        }
        return p.others() ? null : loose;
    }

    /** Whether sex allows that both are one person. */
    static boolean mayBeSame(People a, People b) {
        return sex(a) == 0 || sex(b) == 0 || sex(a) == sex(b);
    }

    private static boolean contradicts(Person known, People p) {
        boolean age = known.age != null && p.age() != null && !known.age.equals(p.age());
        boolean name = known.lastName != null && lastName(p) != null && !known.lastName.equals(lastName(p));
        boolean sex = known.sex != 0 && sex(p) != 0 && known.sex != sex(p);
        boolean role = known.role != null && role(p) != null && !known.role.equals(role(p));
        return age || name || sex || role && p.kind() == People.Kind.ONE;
    }

    private static String lastName(People p) {
        if (p.name() == null) {
            return null;
        }
        String name = Surnames.withoutSuffix(p.name());
        return name.substring(name.lastIndexOf(' ') + 1);
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

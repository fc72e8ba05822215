package dev.tocsin.attacks.read;

import java.util.ArrayList;
import java.util.List;

/** Single people, told again and again, as so many persons: two tellings are one person unless age or name differ. */
final class Persons {
    private static final class Person {
        Integer age;
        String lastName;
        int sex;
        boolean dead;
    }

    private final List<Person> persons = new ArrayList<>();

    /** Takes one more telling in. */
    void add(Casualty c, boolean dead) {
        People p = c.people();
        Person same = find(p);
        if (same == null) {
            same = new Person();
            persons.add(same);
        }
        same.age = same.age == null ? p.age() : same.age;
        same.lastName = same.lastName == null ? lastName(p) : same.lastName;
        same.sex = same.sex == 0 ? sex(p) : same.sex;
        same.dead |= dead;
    }

    int dead() {
        return (int) persons.stream().filter(p -> p.dead).count();
    }

    int deadWithNameOrAge() {
        return (int) persons.stream().filter(p -> p.dead && (p.age != null || p.lastName != null)).count();
    }

    int living() {
        return (int) persons.stream().filter(p -> !p.dead).count();
    }

    private Person find(People p) {
        boolean isNew = p.others() || p.kind() == People.Kind.ONE && p.age() != null;
        Person loose = null;
        for (Person known : persons) {
            if (known.lastName != null && known.lastName.equals(lastName(p))) {
                return known;
            }
            if (contradicts(known, p)) {
                continue;
            }
            if (known.age != null && known.age.equals(p.age())) {
                return known;
            }
            loose = loose == null ? known : loose;
        }
        boolean newcomer = isNew && p.others() || loose != null && loose.age != null && p.age() != null;
        return newcomer ? null : loose;
    }

    private static boolean contradicts(Person known, People p) {
        boolean age = known.age != null && p.age() != null && !known.age.equals(p.age());
        boolean name = known.lastName != null && lastName(p) != null && !known.lastName.equals(lastName(p));
        boolean sex = known.sex != 0 && sex(p) != 0 && known.sex != sex(p);
        return age || name || sex;
    }

    private static String lastName(People p) {
        if (p.name() == null) {
            return null;
        }
        String name = p.name().replaceAll("(?i),? (jr|sr|ii|iii)\\.?$", "");
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** 1 male, 2 female, 0 not told. */
    private static int sex(People p) {
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
                    "granddaughter",
                    "niece",
                    "girlfriend" -> 2;
            default -> 0;
        };
    }
}

package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.text.Sense;
import java.util.Locale;
import java.util.Set;

/** What the words for a single person tell: sex, stage of life, role, name. */
public final class Traits {
    public static final int MALE = 1;

    public static final int FEMALE = 2;

    public enum Stage {
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
            "her",
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
            "member",
            "employee",
            "worker");

    private static final Set<String> STAFF = Set.of("worker", "employee", "staffer", "clerk", "cashier", "attendant");

    private static final Set<String> ROBBERS = Set.of("robber", "burglar", "intruder", "thief", "carjacker", "prowler");

    private Traits() {}

    /** Whether sex allows that both are one person. */
    public static boolean mayBeSame(People a, People b) {
        return sex(a) == 0 || sex(b) == 0 || sex(a) == sex(b);
    }

    /** {@link #MALE}, {@link #FEMALE}, or 0 where it is not told. */
    public static int sex(People p) {
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
                    "boyfriend" -> MALE;
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
                    "her",
                    "herself",
                    "granddaughter",
                    "policewoman",
                    "schoolgirl",
                    "businesswoman",
                    "niece",
                    "girlfriend" -> FEMALE;
            default -> 0;
        };
    }

    /** What somebody is, where the word says more than sex and age: "mayor", "driver". */
    public static String role(People p) {
        if (p.head() < 0
                || p.has(Sense.AGE)
                || GENERIC.contains(p.headWord())
                || p.headWord().endsWith("grader")) {
            return null;
        }
        if (p.has(Sense.SECURITY)) {
            return "security";
        }
        return STAFF.contains(p.headWord()) ? "worker" : ROBBERS.contains(p.headWord()) ? "robber" : p.headWord();
    }

    public static Stage stage(People p) {
        if (p.age() != null) {
            return p.age() <= 10 ? Stage.CHILD : p.age() >= 20 ? Stage.ADULT : null;
        }
        return CHILDREN.contains(p.headWord()) ? Stage.CHILD : ADULTS.contains(p.headWord()) ? Stage.ADULT : null;
    }

    /** The same last name, or a single name that is part of the other: "Anna Beech", later "Anna" or "Beech". */
    public static boolean isSameName(String a, String b) {
        String one = Surnames.withoutSuffix(a).toLowerCase(Locale.ROOT);
        String other = Surnames.withoutSuffix(b).toLowerCase(Locale.ROOT);
        if (one.indexOf(' ') < 0 || other.indexOf(' ') < 0) {
            return (' ' + one + ' ').contains(' ' + other + ' ') || (' ' + other + ' ').contains(' ' + one + ' ');
        }
        return one.substring(one.lastIndexOf(' ')).equals(other.substring(other.lastIndexOf(' ')));
    }
}

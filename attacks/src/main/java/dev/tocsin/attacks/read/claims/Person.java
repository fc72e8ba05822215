package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Traits;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.HashSet;
import java.util.Set;

/** One person, as far as the tellings so far have shown who it is. */
public final class Person {
    private static final Set<String> PLAIN = Set.of(
            "man",
            "woman",
            "male",
            "person",
            "people",
            "teen",
            "teenager",
            "he",
            "him",
            "she",
            "her",
            "himself",
            "herself",
            "individual");

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

    Traits.Stage stage;
    int sentence;
    /** The sentences that told it as new, with what befell it: whoever is new there and fared otherwise is another. */
    final Set<Integer> news = new HashSet<>();

    /**
     * Where it was told.
     *
     * @param sentence the sentence's number
     * @param word the token that tells of the harm
     */
    record Breath(int sentence, int word) {}

    final Set<Breath> breaths = new HashSet<>();

    /** Whether its words never tell more than sex, age and name: no guard, no sister, no bystander. */
    boolean isPlain = true;

    /** The nouns it was told by. */
    private final Set<String> nouns = new HashSet<>();

    private boolean inHeadline;
    private boolean inStory;

    /** Notes that the sentence tells of it. */
    void learn(Sentence sentence) {
        inHeadline |= sentence.isHeadline();
        inStory |= !sentence.isHeadline();
    }

    boolean isOnlyOfHeadline() {
        return inHeadline && !inStory;
    }

    /** "Trader killed", and then "a shopkeeper was stabbed to death": whether the headline's person may be that one. */
    boolean mayBeOfStory(Person story) {
        return !story.inHeadline && story.dead == dead && story.party == party && !story.other && mayBe(story);
    }

    /** "Man, woman killed", and then "a man who shot her, then himself": whether the headline's man may be that one. */
    boolean mayBeAttackerOfStory(Person story) {
        return !story.inHeadline
                && story.dead
                && party == Party.VICTIM
                && story.party == Party.PERPETRATOR
                && isPlain
                && story.isPlain
                && mayBe(story);
    }

    boolean isToldIn(int sentence) {
        return breaths.stream().anyMatch(breath -> breath.sentence() == sentence);
    }

    /** Takes in what one more telling shows. */
    void learn(People p) {
        age = age == null ? p.age() : age;
        name = name == null || name.indexOf(' ') < 0 && p.name() != null ? p.name() : name;
        sex = sex == 0 ? Traits.sex(p) : sex;
        role = role == null ? Traits.role(p) : role;
        stage = stage == null ? Traits.stage(p) : stage;
        if (p.head() >= 0) {
            nouns.add(p.headWord());
        }
        isPlain &= p.head() < 0 || p.has(Sense.AGE) || PLAIN.contains(p.headWord()) && !p.others();
    }

    /** Whether it may be that other person, told of in other sentences; what only a headline tells may be no name. */
    boolean mayBe(Person other) {
        boolean otherAge = age != null && other.age != null && !age.equals(other.age);
        boolean otherName =
                name != null && other.name != null && !isOnlyOfHeadline() && !Traits.isSameName(name, other.name);
        boolean otherSex = sex != 0 && other.sex != 0 && sex != other.sex;
        boolean beside = breaths.stream().anyMatch(breath -> other.isToldIn(breath.sentence()));
        boolean otherStage = stage != null && other.stage != null && stage != other.stage;
        return !otherAge && !otherName && !otherSex && !otherStage && !beside;
    }

    /** Whether it was told by nouns, and never by that one. */
    boolean isOnlyToldOtherwise(People other) {
        return !nouns.isEmpty() && !nouns.contains(other.headWord());
    }

    /** Whether it cannot be who is told of there. */
    boolean contradicts(People p) {
        boolean otherAge = age != null && p.age() != null && !age.equals(p.age());
        boolean otherName = name != null && p.name() != null && !Traits.isSameName(name, p.name());
        boolean otherStage = stage != null && Traits.stage(p) != null && stage != Traits.stage(p);
        boolean otherSex = sex != 0 && Traits.sex(p) != 0 && sex != Traits.sex(p);
        boolean otherRole = role != null && Traits.role(p) != null && !role.equals(Traits.role(p));
        boolean fresh = p.kind() == People.Kind.ONE
                || p.kind() == People.Kind.COUNTED && p.head() >= 0 && p.has(Sense.SECURITY);
        boolean officer = isPlain && role == null && age != null && fresh && p.has(Sense.SECURITY) && p.age() == null;
        return otherAge || otherName || otherSex || otherStage || officer || otherRole && fresh;
    }
}

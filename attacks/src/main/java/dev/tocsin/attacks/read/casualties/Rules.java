package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sentence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules that join people to harm. Each carries texts that it must match and texts that it must not. */
public final class Rules {
    /** Who is told as counted in a number of dead that stands elsewhere: a part of it. */
    public static final String IN_TOLL = "counted in the dead";

    /** Whoever does something and is killed for it or after it. */
    public static final String DID_IT = "did it and was killed";

    /** The same in a headline: "Gunman kills six, shot dead by police". */
    static final String DID_IT_THEN = "did it, then killed";

    /** Whoever is told by what he did, and was killed. */
    static final String WHO_DID_IT = "who did it was killed";

    /** Whoever is told by what he did, and was hurt. */
    static final String WHO_DID_IT_HURT = "who did it was hurt";

    /** Whoever is told by what he did, and died. */
    static final String WHO_DIED = "who did it died";

    /** Whoever is suspected of what he did, and died. */
    static final String SUSPECT_DIED = "suspect of it died";

    /** Rules that find the dead and hurt by what they did themselves. */
    public static final Set<String> OF_DOERS =
            Set.of(DID_IT, DID_IT_THEN, WHO_DID_IT, WHO_DID_IT_HURT, WHO_DIED, SUSPECT_DIED);

    /** Who are told by what some of them were: all of these were killed. */
    static final String OF_SO_MANY = "some of so many killed";

    /** Who of those hurt died: no part of the dead, but all of them. */
    static final String FOR_A_TOTAL = "for a total of";

    static final String KILLED_WITH = "killed with";

    static final String OF_THOSE_HURT = "died of those hurt";

    /** Whom the sentence tells by his death: "the man killed on Friday". */
    static final String KILLED_THERE = "who was killed there";

    /** Who had wounds, told by a verb of their own: "she sustained burns". */
    static final String SUFFERED = "suffered harm";

    /** Who is told by having been hurt, and whose death the same sentence tells at its end. */
    static final String DIED_SINCE = "hurt, and has died since";

    /** Rules that find those who died after a while, told by how they were hurt. */
    public static final Set<String> OF_LATER_DEATHS = Set.of(
            "who was hurt has died",
            "hurt there has died",
            "hurt then has died",
            "victim of it has died",
            "victim of this has died",
            "victim of that has died",
            DIED_SINCE,
            "hurt then and died");

    /** The dead told behind the verb: "Killed on Monday were two brothers". */
    static final String KILLED_THERE_WERE = "killed there were";

    /** "Four died on the spot and two others on the way to a hospital". */
    static final String OTHERS_DIED_TOO = "others died too";

    /** Dead told by their number alone: "Nine bodies found in Foo". */
    static final String FOUND_BODIES = "found so many bodies";

    /** Nobody killed, nobody hurt. */
    static final String NO_CASUALTIES = "no casualties";

    /** A side's own losses: "the army lost three men". */
    static final String LOST = "lost men";

    /** The same: "the rebels admitted the loss of 23 fighters". */
    static final String LOSS = "loss of men";

    static final List<Rule> ALL = Stream.of(
                    KillingRules.ALL,
                    FarKillingRules.ALL,
                    DescribedObjectRules.ALL,
                    HurtingRules.ALL,
                    FarHurtingRules.ALL,
                    PatientRules.ALL,
                    TollRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Triggers TRIGGERS = new Triggers(ALL);

    /** Every rule that does not begin with people begins with one of these words. */
    private static final Element OPENINGS =
            Element.anyOf(ALL.stream().filter(rule -> !rule.beginsWithPeople()).map(rule -> rule.pattern()
                    .first()));

    private Rules() {}

    /** The places in {@link #ALL} of the rules that are worth looking for: no other finds anything. */
    static BitSet worthTrying(Sentence sentence) {
        return TRIGGERS.rules(sentence);
    }

    /** The tokens at which rules may begin that do not begin with people. */
    static int[] openings(Sentence sentence) {
        int[] openings = new int[sentence.size()];
        int found = 0;
        for (int i = 0; i < openings.length; i++) {
            if (OPENINGS.fits(sentence.at(i))) {
                openings[found++] = i;
            }
        }
        return Arrays.copyOf(openings, found);
    }
}

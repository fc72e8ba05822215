package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import java.util.Set;

/** What a sentence tells of how those told before fare: in hospital, treated, dead since. */
final class Patients {
    private static final Set<String> CONDITIONS = Set.of("in bad condition", "out of hospital", "treated");

    private Patients() {}

    /** "Four remained in hospital": how some of those told before fare. */
    static boolean isOfCondition(Statement said) {
        return CONDITIONS.contains(said.first().rule().name());
    }

    /** "Four people were taken to hospital", "all four were transported": the dying may be among them. */
    static boolean isOfPatients(Statement said) {
        String words = said.first()
                .sentence()
                .words(said.first().trigger(), said.first().trigger() + 1);
        return said.isOfAll() || said.first().rule().name().contains("hospital") || words.contains("hospital");
    }

    /** How many of the wounded its sentence tells to have died: "received 36 injured, two of whom died". */
    static int diedOfThem(Statement said) {
        int died = 0;
        for (Casualty c : said.facts().casualties()) {
            boolean some =
                    c.harm() == Harm.KILLED && c.people().part() && c.people().count() != null;
            died += some && (c.people().isOfSome() || c.people().head() < 0)
                    ? c.people().count().best()
                    : 0;
        }
        return died;
    }
}

package dev.tocsin.attacks.read.parties;

import static dev.tocsin.attacks.Stance.SUSPECTED;
import static dev.tocsin.attacks.read.parties.InvolvementWords.THEY;
import static dev.tocsin.attacks.read.parties.InvolvementWords.WHO;

import java.util.List;

/** Somebody suspects the group. */
final class SuspicionRules {
    static final List<InvolvementRule> ALL = List.of(
            InvolvementRule.of(
                            "suspected of it",
                            SUSPECTED,
                            "\\b(?:suspected|alleged|presumed|possible|possibly|believed|thought|suspects?|suspicion"
                                    + "|suspecting|hallmarks?|apparent|probably|likely)\\b(?: \\S+){0,7}? " + WHO + "§")
                    .matches(
                            "Suspected § gunmen killed two.",
                            "It bears the hallmarks of §.",
                            "Suspicion fell on the militant group §.")
                    .misses("§ was not there."),
            InvolvementRule.of(
                            "they are suspected",
                            SUSPECTED,
                            THEY + "(?: \\S+){0,2} (?:(?:is|are|was|were|have been|has been) (?:\\w+ly )?(?:suspected"
                                    + "|believed|thought|presumed|(?:most |very )?(?:probably|likely)|the (?:prime|main|chief|top) suspects?)|(?:might|may|could) (?:be|have been)"
                                    + " (?:behind|involved|responsible))\\b")
                    .matches(
                            "§ is widely believed to be behind it.",
                            "§ might be involved.",
                            "§ was the prime suspect, police said.",
                            "The § are the main suspects.",
                            "§ was most likely behind it.")
                    .misses("§ is active there."),
            InvolvementRule.of(
                            "believed to be they",
                            SUSPECTED,
                            "\\b(?:(?:police|officials?|investigators?|detectives?|authorities|army|military|government|minister|analysts?|experts?|they)"
                                    + " (?:believes?|believed|thinks?|think) (?:that )?|whether )" + WHO + "§")
                    .matches("Police believe that § planted it.", "They look into whether § was involved.")
                    .misses("They believe in peace, § said."),
            InvolvementRule.of("§ suspects", SUSPECTED, "§[- ](?:linked |style )?suspects?\\b")
                    .matches("Two § suspects were held.")
                    .misses("§ gunmen were held."));

    private SuspicionRules() {}
}

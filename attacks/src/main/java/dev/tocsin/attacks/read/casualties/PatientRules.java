package dev.tocsin.attacks.read.casualties;

import static dev.tocsin.attacks.read.casualties.Harm.INJURED;
import static dev.tocsin.attacks.read.casualties.Harm.SHOT;

import java.util.List;

/** The rules that tell of the injured by what became of them since: "is in the hospital tonight after a shooting". */
final class PatientRules {
    private static final String WHEN = "ADV|TODAY|WEEKDAY|morning|afternoon|evening|night|now";

    static final List<Rule> ALL = List.of(
            Rule.of(
                            "in hospital since it",
                            INJURED,
                            1,
                            "FRESH ~ BE|remains|remain|remained ADV* in ~ <HOSPITAL> " + WHEN
                                    + "|,* after|following|with")
                    .matches("A man is in the hospital tonight after a shooting in Foo.")
                    .misses("A man is in the hospital shop tonight."),
            Rule.of(
                            "recovering since it",
                            INJURED,
                            1,
                            "PEOPLE ~ BE ADV* <recovering> " + WHEN
                                    + "|at|in|home|the|a|HOSPITAL* after|from|following")
                    .matches(
                            "Two people are recovering tonight after they were shot.",
                            "A girl was recovering at home Monday after a bullet hit her.")
                    .misses("Two people are recovering tonight the money that they lost."),
            Rule.of("in a critical state", INJURED, 1, "FRESH <critical> in|after|following|as|,|;|.")
                    .matches("One slain, one critical in Foo")
                    .misses("One critical report in Foo"),
            Rule.of(
                            "listed so",
                            INJURED,
                            1,
                            "PEOPLE ~ BE BE|HAVE|ADV* listed|described|reported as|in* <critical|serious|stable|fair> condition|.|,|;|by|at|and|but")
                    .matches("The other victim was listed as critical.")
                    .misses("The other victim was listed as a critical source."),
            Rule.of(
                            "came by himself",
                            SHOT,
                            1,
                            "GROUP ADV* drove|took|brought|walked himself|herself|themselves into|to ~ <SHOT|INJURY>")
                    .matches("A man drove himself to Oakview with a gunshot wound to the foot.")
                    .misses("A man drove himself to Oakview with a friend."),
            Rule.of(
                            "sent there",
                            INJURED,
                            1,
                            "<sent|sends|sending> GROUP ,? to|into ~ HOSPITAL|medical|trauma|memorial|regional|surgery")
                    .matches("The shooting left a man dead and sent Ann Oak, 31, to an area hospital.")
                    .misses("The court sent Ann Oak, 31, to jail."),
            Rule.of("others recovering in hospital", INJURED, 2, "OTHERS ~ BE ADV* recovering in|at ~ <HOSPITAL>")
                    .matches("Three others are recovering in hospital.")
                    .misses("Three others are recovering in jail."),
            Rule.of(
                            "refused to be treated",
                            INJURED,
                            1,
                            "PEOPLE ~ refused|declined|refusing|declining medical|further|hospital* <treatment|attention|transport|care> for|of a|graze* ~ INJURY|wound|wounds|cuts|burns")
                    .matches("A woman refused treatment for a graze wound.")
                    .misses("A woman refused treatment for her dog."),
            Rule.of(
                            "brought themselves in",
                            SHOT,
                            1,
                            "PEOPLE ADV* transported|drove|took|brought|dragged|got himself|herself|themselves into|to ~ HOSPITAL ~~ <SHOT|INJURY>")
                    .matches("Two men transported themselves to a hospital with gunshot wounds.")
                    .misses("Two men transported themselves to a hospital with flowers."),
            Rule.of(
                            "had wounds to their legs",
                            INJURED,
                            1,
                            "GROUP had|have|has ADV* gunshot|bullet|stab|shrapnel|knife <INJURY|wounds|wound> to|in his|her|their|the|both")
                    .matches("Two clerks had bullet wounds to their legs.")
                    .misses("The doctors had bullet wounds to treat."),
            Rule.of(
                            "suffered what is called wounds",
                            INJURED,
                            1,
                            "PEOPLE ~ suffered|sustained|received what ~~ as|called ~ <INJURY|wounds|burns>")
                    .matches("Three clerks suffered what police described as minor injuries.")
                    .misses("Three clerks suffered what police described as a fright."),
            Rule.of(
                            "lost limbs on the table",
                            INJURED,
                            1,
                            "PEOPLE HAVE ADV|to|had|have|a|an|one|both|his|her|their|left|right* leg|legs|arm|arms|limb|limbs|foot|feet|hand|hands|finger|fingers <amputated>")
                    .matches("Two clerks had to have limbs amputated.", "A guard had his left leg amputated.")
                    .misses("Two clerks had a tree cut."));

    private PatientRules() {}
}

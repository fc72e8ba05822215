package dev.tocsin.attacks.read.casualties;

import static dev.tocsin.attacks.read.casualties.Harm.INJURED;

import java.util.List;

/** The rules that tell of the injured across words of the place, by those who took them in, or by what became of them. */
final class FarHurtingRules {
    static final List<Rule> ALL = List.of(
            Rule.of(
                            Rules.WHO_DID_IT_HURT,
                            INJURED,
                            2,
                            "GROUP WHO ADV* INJURE_ED|KILL_ED|SHOT|STRIKE ~~ BE ADV|REFLEX* <INJURE_ED>")
                    .matches("A man who killed two clerks was wounded.")
                    .misses("A man who killed two clerks was arrested."),
            Rule.of(
                            "injured there, as were",
                            INJURED,
                            0,
                            "INJURE_ED in|on|at|by|near|when|during|late|early|WEEKDAY ~~ ,? <as> was|were PEOPLE")
                    .matches("Twelve students were wounded in Foo on Monday, as were three teachers.")
                    .misses("Twelve students were killed in Foo on Monday, as were three teachers."),
            Rule.of(
                            "took them in with wounds",
                            INJURED,
                            1,
                            "took|taken|taking|admitted|received|treated|treating in? PEOPLE with ADV|gunshot|shrapnel|bullet|knife|stab|burn|serious|minor|severe|light|several|multiple* <injuries|wounds|burns>")
                    .matches("The clinic took in a clerk with shrapnel wounds.")
                    .misses("The clinic took in a clerk with a cold."),
            Rule.of(
                            "suffered breaks",
                            INJURED,
                            1,
                            "FRESH ~ suffered|sustained|received|suffers|suffering ~ <bones|fracture|fractures|concussion|concussions|cuts|bruises|lacerations|broken>")
                    .matches("A clerk suffered broken bones in the blast.")
                    .misses("A clerk suffered a setback."),
            Rule.of("threw acid at them", INJURED, 1, "<acid> at|on|over|in|into PEOPLE !POSS")
                    .matches("Raiders threw acid at two clerks.")
                    .misses("Raiders threw acid at a clerk's car."),
            Rule.of("beat up somebody", INJURED, 3, "beat|beats|beating|beaten <up> PEOPLE !POSS")
                    .matches("Rebels beat up a clerk in his shop.")
                    .misses("Rebels beat up a clerk's car."),
            Rule.of("left them with gunshots", INJURED, 0, "LEAVE PEOPLE ADV* <SHOT>")
                    .matches("Raiders left two clerks with stab wounds.")
                    .misses("Raiders left two clerks with a warning."),
            Rule.of(
                            "came in with wounds",
                            INJURED,
                            2,
                            "PEOPLE ~ showed|walked|arrived|turned|checked|drove|came up|in|himself|herself|themselves* into|at|to ~ HOSPITAL ~~ <SHOT|INJURY>")
                    .matches("A clerk, his wife and two guards walked into a hospital with a gunshot wound.")
                    .misses("A clerk and his wife walked into a hospital with flowers."),
            Rule.toll(
                            "number of people hurt",
                            INJURED,
                            -2,
                            "<number> of the? PEOPLE INJURE_ED ~~~ to|at|as|reached|hit|passed|topped|is|was to|now? NUMBER")
                    .matches("The number of people hurt in the blast is 14.")
                    .misses("A number of people hurt by the law met."),
            Rule.of(
                            "in a coma",
                            INJURED,
                            1,
                            "PEOPLE ~ BE|HAVE|fell|lies|lay ADV|been* sent|put|placed|left|fallen|remains|remained|now? in|into a|an|medically|induced|artificial* <coma>")
                    .matches(
                            "Raiders beat two guards, and one of them was sent into a coma.",
                            "A guard fell into a coma.")
                    .misses("A guard was sent into a cave."),
            Rule.of("found alive but hurt", INJURED, 1, "PEOPLE ~ BE ADV* found alive AND|but ADV* <INJURE_ED>")
                    .matches("A bus was shot at. Only one guard was found alive and wounded.")
                    .misses("Only one guard was found alive and well."),
            Rule.of(
                            "bones broken",
                            INJURED,
                            2,
                            "<breaking|broke|breaks|severed|severing|amputated|amputating> the|both|one|a* hand|hands|arm|arms|leg|legs|fingers|nose|ribs of PEOPLE")
                    .matches("Raiders broke the arms of two farmers.")
                    .misses("Raiders broke the door of two farmers."),
            Rule.of(
                            "taken away by ambulance",
                            INJURED,
                            1,
                            "PEOPLE ~ BE ~~ taken|carried|driven|rushed|ferried away|off? in|by an|a? <ambulance|ambulances>")
                    .matches("A guard was pushed over and driven away in an ambulance.")
                    .misses("A guard was moved, and taken away in a van."),
            Rule.of("struck and hurt", INJURED, 0, "PEOPLE BE ADV* STRIKE|SHOT|attacked|beaten ~ AND ADV* <INJURE_ED>")
                    .matches("Three clerks were hit by a lorry in Foo and wounded.")
                    .misses("Three clerks were hit by a lorry in Foo and complained."),
            Rule.of("left so many wounded", INJURED, 1, "<LEAVE|were|are|with> WOUNDED")
                    .matches("A raid left seven wounded soldiers.")
                    .misses("A raid left seven tired soldiers."),
            Rule.of(
                            "took in so many wounded",
                            INJURED,
                            1,
                            "<received|receiving|treated|treating|admitted|admitting> WOUNDED")
                    .matches("The clinic received seven wounded soldiers.")
                    .misses("The clinic received seven tired soldiers."),
            Rule.of(
                            "took in bodies and wounded",
                            INJURED,
                            1,
                            "received|receiving|admitted|counted BODIES <AND> WOUNDED")
                    .matches("The clinic received three bodies and seven wounded soldiers.")
                    .misses("The clinic received three bodies and seven letters."),
            Rule.of(
                            "and others left with wounds",
                            INJURED,
                            1,
                            "DEAD ,? AND PEOPLE with|nursing ~ <INJURY|burns|cuts|gashes>")
                    .matches("A raid left a woman dead and two boys with varying degrees of injuries.")
                    .misses("A raid left a woman dead. Two boys were with her."),
            Rule.of("besides those hurt", INJURED, 0, "besides the|those? NUMBER ~ <INJURE_ED>")
                    .matches("Besides the three people wounded, nine were killed.")
                    .misses("Besides the three people warned, nine were killed."),
            Rule.of("left them there injured", INJURED, 3, "LEAVE PEOPLE ~ ADV* <INJURE_ED>")
                    .matches("The blast left two clerks waiting for a bus in Foo badly injured.")
                    .misses("The blast left two clerks waiting for a bus in Foo unhurt."),
            Rule.of("left them there with wounds", INJURED, 3, "LEAVE PEOPLE ~ with ~ <INJURY|SHOT|burns>")
                    .matches("The blast left two clerks on their way to a mill with serious injuries.")
                    .misses("The blast left two clerks on their way to a mill with a long walk."),
            Rule.of("put them there in hospital", INJURED, 3, "sent|sends|sending PEOPLE ~ to ~ <HOSPITAL>")
                    .matches("The blast sent two clerks from a nearby town to a hospital.")
                    .misses("The blast sent two clerks from a nearby town home."));
}

package dev.tocsin.attacks.read.casualties;

import static dev.tocsin.attacks.read.casualties.Harm.INJURED;

import java.util.List;

/** The rules that tell of the injured across words of the place, or by those who took them in. */
final class FarHurtingRules {
    static final List<Rule> ALL = List.of(
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
            Rule.toll(
                            "number of people hurt",
                            INJURED,
                            -2,
                            "<number> of the? PEOPLE INJURE_ED ~~~ to|at|as|reached|hit|passed|topped|is|was to|now? NUMBER")
                    .matches("The number of people hurt in the blast is 14.")
                    .misses("A number of people hurt by the law met."));

    private FarHurtingRules() {}
}

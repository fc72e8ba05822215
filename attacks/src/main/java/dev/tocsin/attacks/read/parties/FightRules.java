package dev.tocsin.attacks.read.parties;

import static dev.tocsin.attacks.Stance.ATTRIBUTED;
import static dev.tocsin.attacks.read.parties.InvolvementWords.MEN;
import static dev.tocsin.attacks.read.parties.InvolvementWords.WHO;

import java.util.List;

/** Two sides fought, and there were victims: it was the group that harmed them. */
final class FightRules {
    private static final String FIGHT =
            "(?:clash(?:es|ed|ing)?|firefights?|gun[ -]?(?:battles?|fights?)|encounters?|shoot-?outs?"
                    + "|(?:exchange|exchanges) of (?:gun)?fire|fighting|battles?|confrontations?|skirmish(?:es)?|combats?"
                    + "|shooting)";

    static final List<InvolvementRule> ALL = List.of(
            InvolvementRule.of(
                            "in a fight with them",
                            ATTRIBUTED,
                            "\\b" + FIGHT
                                    + " (?:(?!the\\b)\\S+ ){0,8}?(?:with|against|involving|between (?:\\S+ ){1,5}?and) "
                                    + WHO + "§")
                    .onlyWithVictims()
                    .matches(
                            "Two soldiers were killed in clashes with § militants.",
                            "A policeman died in a fight. In a gun battle with the rebel group § one fell.",
                            "Two died in fighting between the army and §.")
                    .misses("Troops fighting the § killed two.", "The war against §"),
            InvolvementRule.of(
                            "they and others fell in a fight",
                            ATTRIBUTED,
                            "§(?: " + MEN
                                    + ")?\\b[^.;]{0,50}\\b(?:killed|injured|wounded|died|dead|hurt)\\b[^.;]{0,90} in (?:\\S+ ){0,4}?"
                                    + FIGHT + "\\b")
                    .onlyWithVictims()
                    .matches("Five policemen and two § insurgents were killed in a firefight in the valley.")
                    .misses("§ insurgents were held in the valley."));

    private FightRules() {}
}

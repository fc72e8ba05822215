package dev.tocsin.attacks.read.casualties;

import static dev.tocsin.attacks.read.casualties.Harm.INJURED;
import static dev.tocsin.attacks.read.casualties.Harm.KILLED;

import java.util.List;

/** The rules for verbs that are parted by a description of their object: "gunned two clerks who had come from Foo to find work down". */
final class DescribedObjectRules {
    static final List<Rule> ALL = List.of(
            Rule.of("left those dead", KILLED, -3, "LEAVE PEOPLE DESCRIBED ADV* <DEAD> !PERSON")
                    .matches("The raid left four clerks from a mill on the far side of the hills behind Foo dead.")
                    .misses("The raid left four clerks from a mill on the far side of the hills behind Foo in fear."),
            Rule.of("with those dead", KILLED, -3, "with PEOPLE DESCRIBED ADV* <DEAD> !PERSON")
                    .matches("The raid ended with four clerks from a mill behind Foo dead.")
                    .misses("The raid ended with four clerks from a mill behind Foo in jail."),
            Rule.of(
                            "shot those dead",
                            KILLED,
                            -12,
                            "SHOT|STRIKE|SHOOT|SHOOT_ING|STRIKE_ING PEOPLE DESCRIBED <DEAD> !PERSON")
                    .matches("Robbers shot a clerk who had come down from the hills to sell wool dead.")
                    .misses("Robbers shot a clerk who had come down from the hills to sell wool."),
            Rule.of(
                            "struck those to death",
                            KILLED,
                            -12,
                            "SHOT|STRIKE|SHOOT|SHOOT_ING|STRIKE_ING|battered|hacked|hacking|clubbed|stoned|stoning|burned|burning|beat|beating|bludgeoned|lynched|kicked|tortured|choked|strangled|trampled|dragged PEOPLE DESCRIBED to <DEATH>")
                    .matches("A crowd hacked a clerk who had come down from the hills to sell wool to death.")
                    .misses("A crowd hacked a clerk who had come down from the hills to sell wool."),
            Rule.of(
                            "gunned those down",
                            KILLED,
                            -3,
                            "gunned|gunning|gun|guns|mowed|mowing|mown PEOPLE DESCRIBED <down>")
                    .matches("Robbers gunned a clerk on his way home from a fair down.")
                    .misses("Robbers gunned a clerk on his way home from a fair."),
            Rule.of("burned those alive", KILLED, -3, "burn|burning|burned|burnt|buried PEOPLE DESCRIBED <alive>")
                    .matches("Robbers burned a clerk on his way home from a fair alive.")
                    .misses("Robbers burned a clerk on his way home from a fair."),
            Rule.of(
                            "cost those their lives",
                            KILLED,
                            -3,
                            "cost|costs|costing PEOPLE DESCRIBED their|his|her <lives|life>")
                    .matches("The raid cost four clerks from a mill behind Foo their lives.")
                    .misses("The raid cost four clerks from a mill behind Foo their jobs."),
            Rule.of("left those injured", INJURED, -3, "LEAVE PEOPLE DESCRIBED ADV* <INJURE_ED>")
                    .matches(
                            "The raid left four clerks from a mill on the far side of the hills behind Foo badly hurt.")
                    .misses("The raid left four clerks from a mill on the far side of the hills behind Foo in fear."),
            Rule.of("left those with gunshots", INJURED, -3, "LEAVE PEOPLE DESCRIBED <SHOT>")
                    .matches("Robbers left a clerk on his way home from a fair with stab wounds.")
                    .misses("Robbers left a clerk on his way home from a fair with a threat."),
            Rule.of(
                            "treated those for wounds",
                            INJURED,
                            -3,
                            "treating|treated|took|taking|admitted|received PEOPLE DESCRIBED for|with ADV|gunshot|shrapnel|bullet|knife|stab|burn|serious|minor|severe|light|several|multiple* <INJURY|wounds|burns>")
                    .matches("Doctors treated a clerk on his way home from a fair for wounds.")
                    .misses("Doctors treated a clerk on his way home from a fair for malaria."),
            Rule.of("left those with wounds", INJURED, -3, "LEAVE PEOPLE DESCRIBED with ~ <INJURY|SHOT|burns>")
                    .matches(
                            "The raid left a clerk who had come down from the hills to sell wool with serious injuries.")
                    .misses("The raid left a clerk who had come down from the hills to sell wool with nothing."),
            Rule.of(
                            "put those in hospital",
                            INJURED,
                            -3,
                            "sent|sends|sending|put|puts|putting|landed|landing PEOPLE DESCRIBED to|in|into ADV|a|the|an|area|local* <HOSPITAL>")
                    .matches("The raid put a clerk who had come down from the hills to sell wool in hospital.")
                    .misses("The raid put a clerk who had come down from the hills to sell wool in danger."));

    private DescribedObjectRules() {}
}

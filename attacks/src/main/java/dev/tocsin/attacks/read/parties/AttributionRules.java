package dev.tocsin.attacks.read.parties;

import static dev.tocsin.attacks.Stance.ATTRIBUTED;
import static dev.tocsin.attacks.read.parties.InvolvementWords.ATTACKS;
import static dev.tocsin.attacks.read.parties.InvolvementWords.DID;
import static dev.tocsin.attacks.read.parties.InvolvementWords.DONE;
import static dev.tocsin.attacks.read.parties.InvolvementWords.MEN;
import static dev.tocsin.attacks.read.parties.InvolvementWords.SORT_OF_ATTACK;
import static dev.tocsin.attacks.read.parties.InvolvementWords.THEY;
import static dev.tocsin.attacks.read.parties.InvolvementWords.WHO;

import java.util.List;

/** Somebody else says that the group did it. */
final class AttributionRules {
    static final List<InvolvementRule> ALL = List.of(
            InvolvementRule.of(
                            "blamed on them",
                            ATTRIBUTED,
                            "\\b(?:blam(?:e[sd]?|ing)|accus(?:e[sd]?|ing))(?: \\S+){0,6}? " + WHO + "§")
                    .matches("The army blamed §.", "He accused the rebel group §.")
                    .misses("§ blamed the army."),
            InvolvementRule.of(
                            "held responsible",
                            ATTRIBUTED,
                            "\\b(?:hold|holds|held|holding) " + WHO + "§(?: \\w+){0,2} (?:responsible|accountable)")
                    .matches("Police hold the banned group § responsible.")
                    .misses("The army held § at bay."),
            InvolvementRule.of("their work", ATTRIBUTED, "\\b(?:hand)?work of " + WHO + "§")
                    .matches("It was the work of home-grown §.")
                    .misses("Work goes on at §."),
            InvolvementRule.of(
                            "pinned on them",
                            ATTRIBUTED,
                            "(?:attributed|ascribed|imputed|linked|pinned) (?:\\S+ ){0,3}?(?:to|on) " + WHO
                                    + "§|\\blaid (?:\\S+ ){0,4}at the door of " + WHO
                                    + "§|\\bpoint(?:ed|s|ing)? (?:(?:a|the) finger )?(?:at|to|towards?) " + WHO + "§")
                    .matches(
                            "The attack was attributed to §.",
                            "which he laid at the door of the §",
                            "The minister pointed the finger at §.")
                    .misses("The link with § is broken."),
            InvolvementRule.of(
                            "they are behind it",
                            ATTRIBUTED,
                            THEY
                                    + "(?: \\S+){0,2} (?:(?:is|are|was|were|has been|have been|being) (?:widely |also |reportedly |allegedly )?(?:blamed"
                                    + "|accused|held responsible|responsible for|responsible(?=[.,;]|$)|behind|to blame))\\b")
                    .matches(
                            "§ was behind the blast.",
                            "§ is widely blamed.",
                            "The minister said that the § was responsible.")
                    .misses("§ was not named."),
            InvolvementRule.of(
                            "the group behind it",
                            ATTRIBUTED,
                            "\\b(?:group|outfit|organi[sz]ation|those|men|militants) behind (?:\\S+ ){1,4}(?:is|was|were|are) "
                                    + WHO + "§")
                    .matches("The group behind it is §.", "The men behind the attack were members of §.")
                    .misses("The wall behind it is high, § said."),
            InvolvementRule.of(
                            "the attackers are theirs",
                            ATTRIBUTED,
                            "\\b(?:militants?|ultras?|attackers?|gunm[ae]n|assailants?|terrorists?|bombers?|slain|they|he)"
                                    + "\\b[^.;]{0,40} (?:(?:belonged|belongs|belonging) to"
                                    + "|(?:identified as|was|were|is) (?:an? )?(?:alleged |known |suspected )?(?:member|militant|operative|activist)s?"
                                    + " (?:of|from|in)) (?:the )?(?:\\S+ ){0,3}§")
                    .matches(
                            "The ultras belonged to §.",
                            "The bomber was identified as a member of §.",
                            "The attackers were militants belonging to the banned §.")
                    .misses("The land belonged to §."),
            InvolvementRule.of(
                            "done by them",
                            ATTRIBUTED,
                            "\\b" + DONE + "(?: dead)?,?(?: (?!by )\\S+){0,14}? (?:at the hands of|by) " + WHO + "§")
                    .matches("Nine were shot dead by § militants.", "an attack by §")
                    .misses("Nine were seen by §."),
            InvolvementRule.of(
                            "they did it",
                            ATTRIBUTED,
                            THEY
                                    + ",?(?: (?:gang|cartel|militia|who|which|also|then|later|apparently|reportedly|early|late"
                                    + "|on \\w+|yesterday|today|armed with \\w+(?: \\w+)?|wearing \\S+ \\S+|riding \\S+ \\S+))* "
                                    + DID + "\\b")
                    .matches(
                            "§ fighters killed nine.",
                            "§ on Friday stormed a base.",
                            "Members of the § gang armed with automatic rifles rampaged through a town.")
                    .misses("§ fighters were killed.", "§ was killed in a raid."),
            InvolvementRule.of(
                            "an attack of theirs",
                            ATTRIBUTED,
                            "^§(?:['’]s?)? (?:" + SORT_OF_ATTACK + " ){0,2}" + ATTACKS + "\\b|\\ban? § (?:"
                                    + SORT_OF_ATTACK
                                    + " ){0,2}(?:bomb|rocket|mine|bomber)\\b|§-(?:fired|planted|laid)\\b")
                    .matches(
                            "§ car bombing of a barracks",
                            "An § car bomb went off as it was towed away.",
                            "A §-fired shell hit a house.")
                    .misses("Troops said § attacks go on.", "§ praised the attack but did not claim it."),
            InvolvementRule.of(
                            "their attack",
                            ATTRIBUTED,
                            "§(?:['’]s?)?(?: ?\\([^)]{1,40}\\))? (?:" + MEN + " )?(?:" + SORT_OF_ATTACK + " )?(?:"
                                    + ATTACKS
                                    + "|(?:car |roadside |suicide )?bombs?|(?:suicide )?bombers?|snipers?|shelling|gunfire|rockets?"
                                    + "|mortars?|missiles?|land ?mines?|mines?|ieds?|counter-?(?:attack|offensive)s?|offensives?)\\b")
                    .onlyWithVictims()
                    .matches("Nine were killed in § shelling.", "§ car bombs killed two.")
                    .misses("§ spoke of the attacks.", "§ hailed both attacks that killed two."),
            InvolvementRule.of(
                            "in an ambush of theirs", ATTRIBUTED, "\\b(?:ambush|attack|assault|raid) of " + WHO + "§")
                    .onlyWithVictims()
                    .matches("Seven soldiers fell in an ambush of the §.")
                    .misses("Fear of § attacks is great."),
            InvolvementRule.of(
                            "fire from them",
                            ATTRIBUTED,
                            "\\b(?:fire|rockets?|mortars?|shells?|missiles?|grenades?|bombs?) from " + WHO + "§")
                    .onlyWithVictims()
                    .matches("A woman died under mortar fire from the §.")
                    .misses("Money came from §."),
            InvolvementRule.of(
                            "they had done it",
                            ATTRIBUTED,
                            THEY
                                    + " (?:has|have|had) (?:also )?(?:planted|laid|set off|detonated|carried out|staged|launched|mounted|fired)"
                                    + " (?:the|this|it|both)\\b")
                    .matches("The army said militants from § had planted the bomb.")
                    .misses("§ had laid down arms."),
            InvolvementRule.of(
                            "they have done it",
                            ATTRIBUTED,
                            THEY + " (?:has|have|had) (?:(?:also|reportedly|again) )?" + DID + "\\b")
                    .onlyWithVictims()
                    .matches("§ have killed nine villagers.")
                    .misses("§ have talked."));

    private AttributionRules() {}
}

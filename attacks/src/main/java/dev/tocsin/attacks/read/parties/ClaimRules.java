package dev.tocsin.attacks.read.parties;

import static dev.tocsin.attacks.Stance.CLAIMED;
import static dev.tocsin.attacks.Stance.DENIED;
import static dev.tocsin.attacks.read.parties.InvolvementWords.ATTACKS;
import static dev.tocsin.attacks.read.parties.InvolvementWords.DID;
import static dev.tocsin.attacks.read.parties.InvolvementWords.DONE;
import static dev.tocsin.attacks.read.parties.InvolvementWords.MEN;
import static dev.tocsin.attacks.read.parties.InvolvementWords.THEY;
import static dev.tocsin.attacks.read.parties.InvolvementWords.WHO;

import java.util.List;

/** The group itself speaks: it denies an attack, or claims it. */
final class ClaimRules {
    static final List<InvolvementRule> ALL = List.of(
            InvolvementRule.of(
                            "they deny",
                            DENIED,
                            THEY + "(?: \\S+){0,6} (?:denied|denies|deny|denying|disavowed|disowned|disclaimed|rejected"
                                    + "|distanced (?:itself|themselves))\\b")
                    .matches(
                            "A spokesman for § denied that.",
                            "§ distanced itself from it.",
                            "The outlawed § disowned the attack.")
                    .misses("§ said it was done."),
            InvolvementRule.of("denied by them", DENIED, "(?:denied|disavowed) by " + WHO + "§")
                    .matches("Involvement was denied by §.")
                    .misses("It was claimed by §."),
            InvolvementRule.of(
                            "they say it was not they",
                            DENIED,
                            THEY
                                    + "(?: \\S+){0,4} (?:said|says) (?:that )?(?:it|they|(?:its|their|his) \\w+) (?:was|were|had|did|is"
                                    + "|are|have)(?: not|n['’]t| nothing| no)\\b|" + THEY
                                    + " (?:was|were|had|is|are|have)(?: not|n['’]t| nothing) (?:involved|responsible|behind|to do)\\b")
                    .matches(
                            "§ said it had nothing to do with the blast.",
                            "§ were not involved, a spokesman said.",
                            "A § spokesman said his men had nothing to do with it.",
                            "He named the §, which said that it had no link with it.")
                    .misses("§ said it was behind the blast.", "§ were not there."),
            InvolvementRule.of(
                            "claimed by them",
                            CLAIMED,
                            "(?<!attacks )claim(?:s|ed)? (?:for (?:it )?(?:was |were )?(?:made )?)?by " + WHO + "§")
                    .matches("The bombing was claimed by §.", "claimed by the militant group §")
                    .misses("It has seen attacks claimed by §."),
            InvolvementRule.of(
                            "a claim of theirs",
                            CLAIMED,
                            "\\bclaims? of responsibility (?:\\S+ ){0,3}?(?:issued|made|released|posted|published|put out|circulated|sent|came|come)"
                                    + "(?: \\S+){0,4}? (?:by|from) " + WHO + "§")
                    .matches(
                            "A claim of responsibility was issued by §.",
                            "A claim of responsibility came from the group §.")
                    .misses("A claim of responsibility was rejected by §."),
            InvolvementRule.of(
                            "responsibility taken by them",
                            CLAIMED,
                            "responsibility (?:\\S+ ){0,8}(?:claimed|taken|accepted|assumed|admitted) by (?:\\S+ ){0,3}"
                                    + WHO + "§")
                    .matches("Responsibility for the raid was taken by §.")
                    .misses("Responsibility rests with §."),
            InvolvementRule.of(
                            "claimed in their name",
                            CLAIMED,
                            "\\bclaim\\w* (?:\\S+ ){0,2}responsibility (?:\\S+ ){0,4}?(?:on behalf of|in the name of) "
                                    + WHO + "§")
                    .matches("A caller claimed responsibility in the name of the §.")
                    .misses("A caller spoke on behalf of §."),
            InvolvementRule.of(
                            "they take responsibility",
                            CLAIMED,
                            THEY + "(?! (?:has|have|had|did|do|does|was|were)(?:n['’]t| not| yet| never)\\b)(?: (?!not"
                                    + "|yet|nor|never|if|takes)\\S+){0,14} (?:claim(?:s|ed|ing)?|took|takes|taken|taking"
                                    + "|accept(?:s|ed)|assum(?:es|ed)|admitt?(?:s|ed)|acknowledg(?:es|ed)) (?:\\S+ ){0,3}?responsibility\\b")
                    .matches(
                            "§ claimed responsibility.",
                            "§ (IS) militants on Friday claimed full responsibility",
                            "§, a faction of the Lions, has taken responsibility.",
                            "§ acknowledged responsibility.")
                    .misses("§ has not claimed responsibility.", "§ was responsible"),
            InvolvementRule.of(
                            "they claim it",
                            CLAIMED,
                            THEY
                                    + "(?:(?: (?!not|nor|deny|denied)\\S+){1,9} and)?(?: (?:who|which|has|have|had|later|also|since|quickly|on \\w+))* claim(?:s|ed|ing)?"
                                    + " (?:the|an?|both|\\w+day['’]s|to have|it (?:had|was)|they (?:had|were)|its \\w+ (?:had"
                                    + "|was|were)|credit|it(?=[.,;]|$| in | on | through | via )|" + ATTACKS + ")\\b")
                    .matches(
                            "§ later claimed the attack.",
                            "§ claims blast",
                            "§ has claimed it.",
                            "§ put out photographs of weapons and claimed the raid.",
                            "§, a group of the north, claimed it in a recording.",
                            "The §, who claimed the attack, drove there.",
                            "§, a faction of the Lions, claimed both bombings.")
                    .misses("§ claimed on its site that it lost two."),
            InvolvementRule.of(
                            "they own up",
                            CLAIMED,
                            THEY
                                    + "(?: (?:has|have|had|later|also))* (?:owned up to|took credit for|acknowledged (?:the"
                                    + "|carrying)|admitt?(?:s|ed) (?:planting|carrying|killing|placing|firing|bombing|being"
                                    + "|to|it|that))\\b")
                    .matches("§ admitted planting the bomb.", "§ owned up to the attack.")
                    .misses("§ admitted defeat."),
            InvolvementRule.of(
                            "they say it was they",
                            CLAIMED,
                            THEY
                                    + "(?: \\S+){0,12} (?:said|says|saying|announced|boasted|declared|told|claimed that|claims that)(?: \\S+){0,12}? (?:it|its"
                                    + "|they|their|his men|his fighters|two of its|one of its|he|had)(?: (?!was |were |been |being )\\S+){0,4} (?:carried out|planted|detonated|staged|mounted|set off|(?:was|were)"
                                    + " (?:behind|responsible)|did it|sent (?:them|him|her|two|three|the (?:men|bombers?|gunmen|fighters))|attacked|had (?:killed|attacked|bombed|targeted|fired|detonated|shot"
                                    + "|sent|done)|(?:fighters?|bombers?|men|militants?) (?:had )?(?:killed|attacked"
                                    + "|detonated|blew|targeted|done|carried))\\b")
                    .matches(
                            "§ said its fighters had attacked the base.",
                            "A § spokesman said that his men were behind the attack.",
                            "§ said on Telegram that it was behind the raid.",
                            "§ said it had sent the gunmen.",
                            "§ said it planted the device.",
                            "§ has said it sent them.",
                            "§ said in a call to a radio station of the capital that its men had carried out the raid.",
                            "§ put out a statement saying that its men were responsible.",
                            "A spokesman for § told reporters by telephone that its men had planted the bomb.")
                    .misses("§ said it would fight on.", "§ said it was carried out by foreign agents."),
            InvolvementRule.of(
                            "their work, they say",
                            CLAIMED,
                            THEY + "(?: \\S+){0,12} (?:said|says) (?:that )?(?:it|this|both|all|the (?:\\w+ )?"
                                    + ATTACKS + ") (?:was|were) (?:its|their) (?:own )?(?:work|doing)\\b")
                    .matches("§ said both were its work.", "§ said the blast was its work.")
                    .misses("§ said the blast was the work of spies."),
            InvolvementRule.of(
                            "their soldiers",
                            CLAIMED,
                            THEY + "(?: \\S+){0,10} (?:said|says|called|described|hailed)(?: [^.;]{0,40})?"
                                    + " (?:[\"“'‘]?(?:soldiers? of the caliphate|knights? of martyrdom)|(?:one|two|three|four|some) of (?:its|their) [\"“'‘]?(?:soldiers|fighters|men|members|own)"
                                    + "|its [\"“'‘]?(?:soldiers|martyrs)|[\"“'‘]martyrs|an? [\"“'‘]?soldiers?[\"”'’]? of)|"
                                    + THEY
                                    + "(?: \\S+){0,6} (?:called|described|hailed|named) (?:him|her|them|the \\w+) (?:as )?[\"“'‘]?an? [\"“'‘]?"
                                    + "(?:soldier|fighter|member|martyr|knight)")
                    .matches(
                            "§ hailed the gunman as one of its own.",
                            "§ said he was one of its soldiers.",
                            "§'s agency called him \"a soldier\" of the group.",
                            "§ said on Friday that \"soldiers of the caliphate\" did it.")
                    .misses("§ said the soldiers were dead."),
            InvolvementRule.of(
                            "they name the attacker",
                            CLAIMED,
                            THEY
                                    + "(?: \\S+){0,6} (?:named|identified) (?:the|its|one of the) (?:\\w+ )?(?:bombers?|attackers?|gunm[ae]n|assailants?) as\\b")
                    .matches("§ named the bomber as a man from Gao in a message.")
                    .misses("§ named the village as its seat."),
            InvolvementRule.of(
                            "their fighters, they say",
                            CLAIMED,
                            THEY + "(?: \\S+){0,6} (?:said|says|announced|tweeted)(?: that)? (?:its|their|his|our) (?:"
                                    + MEN
                                    + "|mujah[ei]de+n|mujahidin|forces) (?:had |have )?" + DID + "\\b|(?:our|the) (?:"
                                    + MEN
                                    + "|mujah[ei]de+n|mujahidin|forces) (?:had |have )?" + DID
                                    + "\\b[^.;]{0,60}[\"”’'],? (?:said |a |the )*§(?:['’]s?)? spokes|\\b(?:our|the|we)\\b(?: \\w+){0,2} "
                                    + DID
                                    + "\\b[^.;]{0,60}[\"”’'],? (?:said |a |the |its )*(?:spokes\\w+|commander|leader)(?: \\w+){0,4} (?:for|of) "
                                    + WHO + "§")
                    .matches(
                            "§ spokesman Ali Foo said their fighters had overrun the post.",
                            "\"Our mujahideen overran the post,\" § spokesman Ali Foo said.",
                            "\"Our fighters carried out the raid,\" a spokesman for § said.")
                    .misses("§ said their fighters were safe."),
            InvolvementRule.of(
                            "done by their men, they say",
                            CLAIMED,
                            "\\b" + DONE
                                    + " by (?:one|two|three|four|five|some|several|members|fighters) of (?:its|their) (?:own )?(?:"
                                    + MEN + "|people)\\b,? " + WHO + "§(?:['’]s?)?(?: \\w+){0,3} (?:said|says)\\b")
                    .matches("The raid was carried out by one of its men, § said.")
                    .misses("The raid was carried out by soldiers, § said."),
            InvolvementRule.of(
                            "a message of theirs",
                            CLAIMED,
                            "(?:statement|message|video|call|caller|tweet|leaflet|note)(?: \\S+){0,4} (?:by|from|signed by"
                                    + "|in the name of|on behalf of|attributed to|issued by) " + WHO
                                    + "§(?:(?! not )[^.;]){0,80}\\b(?:claim\\w*|responsib\\w+|carried out)")
                    .matches("In a video from § a masked man spoke of the raid that his men carried out.")
                    .misses("A statement issued by § mourned the dead."),
            InvolvementRule.of(
                            "their revenge",
                            CLAIMED,
                            THEY + " (?:said|says|called|described)(?: \\S+){0,4} (?:revenge|retaliation|reprisal"
                                    + "|retribution|punishment|avenge)\\b")
                    .matches("§ said it was in revenge for a raid.")
                    .misses("§ said the army sought peace."),
            InvolvementRule.of(
                            "and so did they",
                            CLAIMED,
                            "\\b(?:claim\\w*|responsible|responsibility)\\b[^.;]{0,60}\\bso did " + WHO + "§")
                    .matches("The Lions claimed responsibility, but so did §.")
                    .misses("The Lions fled and so did §."));

    private ClaimRules() {}
}

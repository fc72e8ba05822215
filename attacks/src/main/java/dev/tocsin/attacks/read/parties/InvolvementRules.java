package dev.tocsin.attacks.read.parties;

import static dev.tocsin.attacks.Stance.ATTRIBUTED;
import static dev.tocsin.attacks.Stance.CLAIMED;
import static dev.tocsin.attacks.Stance.DENIED;
import static dev.tocsin.attacks.Stance.SUSPECTED;

import dev.tocsin.attacks.Stance;
import java.util.List;

/**
 * All rules that tie a group to an attack, in the order in which they are tried; the first that fits decides. {@code §}
 * is the group. Each carries texts that it must fit and texts that it must not.
 */
final class InvolvementRules {
    private static final Stance NONE = null;

    private static final String MEN =
            "(?:militants?|fighters?|gunm[ae]n|members?|insurgents?|rebels?|guerrillas?|terrorists?|extremists?"
                    + "|jihadists?|(?:suicide )?bombers?|attackers?|operatives?|supporters?|followers?|cells?|factions?"
                    + "|branch|affiliates?|wing|groups?|offshoots?|movement|organi[sz]ation|network|commandos?|units?)";

    private static final String SORTS = "armed|militant|rebel|terrorist|extremist|jihadist|islamist|separatist|outlawed"
            + "|banned|rival|home-?grown|little-known|shadowy|local|leftist|marxist|notorious";

    /** "a suspected member of the militant group §". */
    private static final String WHO = "(?:(?:the|an?|two|three|four|five|some|several|\\d+|its|alleged|suspected|"
            + SORTS + ") ){0,4}"
            + "(?:" + MEN + " (?:(?:from|of|in|with|belonging to|linked to|loyal to|close to|allied (?:with|to)|tied to"
            + "|affiliated (?:with|to)|associated with|calling itself|known as|called) )?"
            + "(?:the )?(?:(?:" + SORTS + ") )*(?:group |organi[sz]ation |movement )?)?";

    /** "§ (IS) militants", "§, a faction of the movement,". */
    private static final String THEY =
            "§(?:['’]s?)?(?: ?\\([^)]{1,40}\\))?(?:, (?:an?|the|its) [^,.;]{1,70},)?,?(?: (?:" + SORTS
                    + "|suicide|group's|group’s))*(?: " + MEN + "){0,2}";

    private static final String ATTACKS = "(?:attacks?|bombings?|blasts?|explosions?|assaults?|killings?|shootings?"
            + "|massacres?|raids?|ambush(?:es)?|strikes?|murders?|kidnappings?|abductions?)";

    private static final String MANY = "(?:some|several|many|most|other|others|previous|earlier|similar|numerous|past"
            + "|frequent|dozens of|scores of|hundreds of|numbers? of|series of|string of|spate of|wave of)";

    private static final String DONE = "(?:carried out|perpetrated|committed|conducted|staged|launched|mounted|executed"
            + "|planted|fired|detonated|set off|orchestrated|masterminded|planned|killed|murdered|slain|massacred"
            + "|injured|wounded|attacked|bombed|shot(?: dead| and killed)?|gunned down|ambushed|beheaded|stormed|stabbed"
            + "|kidnapped|abducted|hacked to death|burned|torched|targeted|hit|struck|" + ATTACKS + ")";

    private static final String DID = "(?:(?:killed|shot|wounded|injured|executed|murdered|beheaded|bombed)"
            + "(?! (?:in|by|on|during|at|when|after|dead by)\\b)|attack(?:ed)?|kills?|shoots?|ambush(?:ed)?|bomb"
            + "|storm(?:ed|s)?|raid(?:ed|s)?|fired|opened fire|detonated?|set off|blew|blows?|behead|execute"
            + "|massacred?|murder|gunned|abduct(?:ed|s)?|kidnapp?(?:ed|s)?|launch(?:ed|es)?|carried out"
            + "|staged|struck|targeted|targets?|overran|planted|ramm?(?:ed|s)|torched|burned|hacked|slaughtered"
            + "|exploded|trigger(?:ed|s)|rampaged|invaded|slit|sprayed)";

    static final List<InvolvementRule> ALL = List.of(
            // --- named, and no more; or tied to many attacks
            InvolvementRule.of(
                            "the other side",
                            NONE,
                            "\\b(?:against|targeting|fighting|fight|battling|battle|rival of|rival organi[sz]ation of"
                                    + "|enem(?:y|ies) of|opponents? of|opposed to|critic of|hideouts? of|presence of|led by"
                                    + "|rule of|regime of|control of|controlled by|held by|ruled by|run by|backed by"
                                    + "|return of|defeat of|war on)"
                                    + " (?:the )?(?:\\S+ ){0,1}§(?! (?:militants|gunmen|fighters|bombers))")
                    .matches("Troops fighting the § killed two.", "a town held by §")
                    .misses("Troops said § militants attacked.", "fighting § gunmen who attacked"),
            InvolvementRule.of(
                            "those in power",
                            NONE,
                            "§(?:['’]s)?(?: \\w+){0,2} (?:guards?|security|government|officials?|leadership|police"
                                    + "|authorities|regime|rule|interior|ministry|takeover|personnel|hideouts?"
                                    + "|strongholds?|seized power|returned|took (?:power|control|over)|regained|soldiers?"
                                    + "|troops|envoy|member was|administration|courts?)\\b"
                                    + "(?! (?:claim|said (?:it|they)|say (?:it|they)))")
                    .matches("§ officials were killed.", "The § interior ministry said so.")
                    .misses("§ said its fighters attacked.", "§ authorities said they did it."),
            InvolvementRule.of(
                            "whose friends they are",
                            NONE,
                            "\\b(?:which|that|who|and) (?:is|are|was|were|has|have)(?: \\w+){0,3}? (?:linked|allied"
                                    + "|affiliated|loyal|close|tied|allegiance|loyalty) (?:to|with) (?:the )?§")
                    .matches("a group that has been linked to § attacked")
                    .misses("militants linked to § attacked"),
            InvolvementRule.of("none, not even they", NONE, "\\bno \\w+,? (?:including|not even) (?:the )?§")
                    .matches("No group, including §, has claimed it.")
                    .misses("A group including § fighters claimed it."),
            InvolvementRule.of(
                            "whose branch they are",
                            NONE,
                            ", (?:an?|the) (?:\\S+ ){0,3}?(?:faction|wing|branch|affiliate|offshoot|splinter(?: group)?|arm|ally)"
                                    + " of (?:the )?§|, an? §(?:[- ]\\w+)? (?:affiliate|offshoot|ally|branch|splinter)")
                    .matches("The Lions, a faction of the §, claimed it.", "The Lions, a § affiliate, claimed it.")
                    .misses("§, a faction of the Lions, claimed it."),
            InvolvementRule.of(
                            "as it often does",
                            NONE,
                            MANY + " (?:\\S+ ){0,3}" + ATTACKS + "\\b[^.;]{0,40}\\b(?:by|to) (?:the )?§")
                    .matches("the latest of several attacks by §")
                    .misses("an attack by §"),
            InvolvementRule.of(
                            "over the years",
                            NONE,
                            "§[^.;]{0,60}\\b(?:has|have|had) (?:killed|carried out|attacked|murdered|launched|staged)"
                                    + " (?:tens of |hundreds of |dozens of |scores of )?(?:thousands|hundreds|dozens|scores|many"
                                    + "|several|numerous|\\S+ (?:\\S+ ){0,3}(?:since|over the))\\b")
                    .matches(
                            "Men linked to §, who have killed thousands, are active there.",
                            "§ has killed 20,000 people since 2009.")
                    .misses("§ have killed nine villagers."),
            // --- denied
            InvolvementRule.of(
                            "they deny",
                            DENIED,
                            THEY + "(?: \\S+){0,6} (?:denied|denies|deny|denying|disavowed|disclaimed|rejected"
                                    + "|distanced (?:itself|themselves))\\b")
                    .matches("A spokesman for § denied that.", "§ distanced itself from it.")
                    .misses("§ said it was done."),
            InvolvementRule.of("denied by them", DENIED, "(?:denied|disavowed) by " + WHO + "§")
                    .matches("Involvement was denied by §.")
                    .misses("It was claimed by §."),
            InvolvementRule.of(
                            "they say it was not they",
                            DENIED,
                            THEY + "(?: \\S+){0,4} (?:said|says) (?:it|they|its \\w+|their \\w+) (?:was|were|had|did|is"
                                    + "|are|have)(?: not|n['’]t| nothing| no)\\b|" + THEY
                                    + " (?:was|were|had|is|are|have)(?: not|n['’]t| nothing) (?:involved|responsible|behind|to do)\\b")
                    .matches("§ said it had nothing to do with the blast.", "§ were not involved, a spokesman said.")
                    .misses("§ said it was behind the blast.", "§ were not there."),
            // --- claimed
            InvolvementRule.of(
                            "claimed by them",
                            CLAIMED,
                            "(?<!attacks )claim(?:s|ed)? (?:for (?:it )?(?:was |were )?(?:made )?)?by " + WHO + "§")
                    .matches("The bombing was claimed by §.", "claimed by the militant group §")
                    .misses("It has seen attacks claimed by §."),
            InvolvementRule.of(
                            "responsibility taken by them",
                            CLAIMED,
                            "responsibility (?:\\S+ ){0,8}(?:claimed|taken|accepted|assumed|admitted) by (?:\\S+ ){0,3}"
                                    + WHO + "§")
                    .matches("Responsibility for the raid was taken by §.")
                    .misses("Responsibility rests with §."),
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
                                    + "(?: (?:who|which|has|have|had|later|also|since|quickly|on \\w+))* claim(?:s|ed|ing)?"
                                    + " (?:the|an?|both|\\w+day['’]s|to have|it (?:had|was)|they (?:had|were)|its \\w+ (?:had"
                                    + "|was|were)|credit)\\b")
                    .matches(
                            "§ later claimed the attack.",
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
                            THEY + "(?: \\S+){0,12} (?:said|says|announced|boasted|declared)(?: \\S+){0,8}? (?:it|its"
                                    + "|they|their|two of its|one of its|he|had)(?: \\S+){0,4} (?:carried out|planted|detonated|staged|mounted|(?:was|were)"
                                    + " (?:behind|responsible)|did it|had (?:killed|attacked|bombed|targeted|fired|detonated|shot"
                                    + "|sent|done)|(?:fighters?|bombers?|men|militants?) (?:had )?(?:killed|attacked"
                                    + "|detonated|blew|targeted|done|carried))\\b")
                    .matches(
                            "§ said its fighters had attacked the base.",
                            "§ said on Telegram that it was behind the raid.",
                            "§ said it had sent the gunmen.",
                            "§ said it planted the device.")
                    .misses("§ said it would fight on."),
            InvolvementRule.of(
                            "their soldiers",
                            CLAIMED,
                            THEY + "(?: \\S+){0,6} (?:said|says|called|described|hailed)(?: [^.;]{0,40})?"
                                    + " (?:[\"“'‘]?soldiers of the caliphate|(?:one|two|three|four|some) of its [\"“'‘]?(?:soldiers|fighters|men|members)"
                                    + "|its [\"“'‘]?(?:soldiers|martyrs)|[\"“'‘]martyrs)")
                    .matches(
                            "§ said he was one of its soldiers.",
                            "§ said on Friday that \"soldiers of the caliphate\" did it.")
                    .misses("§ said the soldiers were dead."),
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
                    .misses("The Lions fled and so did §."),
            // --- suspected
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
                                    + "|believed|thought|presumed|probably|likely|the (?:prime|main|chief|top) suspect)|(?:might|may|could) (?:be|have been)"
                                    + " (?:behind|involved|responsible))\\b")
                    .matches(
                            "§ is widely believed to be behind it.",
                            "§ might be involved.",
                            "§ was the prime suspect, police said.")
                    .misses("§ is active there."),
            InvolvementRule.of("§ suspects", SUSPECTED, "§[- ](?:linked |style )?suspects?\\b")
                    .matches("Two § suspects were held.")
                    .misses("§ gunmen were held."),
            // --- attributed
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
                            "(?:attributed|linked|pinned) (?:\\S+ ){0,3}?(?:to|on) " + WHO + "§")
                    .matches("The attack was attributed to §.")
                    .misses("The link with § is broken."),
            InvolvementRule.of(
                            "they are behind it",
                            ATTRIBUTED,
                            THEY
                                    + "(?: \\S+){0,2} (?:(?:is|are|was|were|has been|have been|being) (?:widely |also )?(?:blamed"
                                    + "|accused|held responsible|responsible for|behind|to blame))\\b")
                    .matches("§ was behind the blast.", "§ is widely blamed.")
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
                                    + "\\b[^.;]{0,40} (?:belonged|belongs|belonging) to (?:the )?(?:\\S+ ){0,3}§")
                    .matches("The ultras belonged to §.", "The attackers were militants belonging to the banned §.")
                    .misses("The land belonged to §."),
            InvolvementRule.of(
                            "done by them",
                            ATTRIBUTED,
                            "\\b" + DONE + "(?: dead)?,?(?: (?!by )\\S+){0,8}? (?:at the hands of|by) " + WHO + "§")
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
                            "they have done it",
                            ATTRIBUTED,
                            THEY + " (?:has|have|had) (?:(?:also|reportedly|again) )?" + DID + "\\b")
                    .onlyWithVictims()
                    .matches("§ have killed nine villagers.")
                    .misses("§ have talked."));

    private InvolvementRules() {}
}

package dev.tocsin.attacks.read.parties;

import static dev.tocsin.attacks.read.parties.InvolvementWords.ATTACKS;
import static dev.tocsin.attacks.read.parties.InvolvementWords.DID;
import static dev.tocsin.attacks.read.parties.InvolvementWords.MANY;
import static dev.tocsin.attacks.read.parties.InvolvementWords.MEN;

import dev.tocsin.attacks.Stance;
import java.util.List;

/** Names a group and no more, or ties it to many attacks: to none of these is it tied. */
final class NamedOnlyRules {
    private static final Stance NONE = null;

    static final List<InvolvementRule> ALL = List.of(
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
                            "§(?:['’]s)?(?: (?!by\\b|for\\b|in\\b|on\\b|" + MEN + "\\b|" + DID
                                    + "\\b)\\w+){0,2} (?:guards?|security|government|officials?|leadership|police"
                                    + "|authorities|regime|rule|interior|ministry|takeover|personnel|hideouts?"
                                    + "|strongholds?|seized (?:power|control)|returned|took (?:power|control|over)|regained|soldiers?"
                                    + "|troops|envoy|member was|administration|courts?)\\b"
                                    + "(?! (?:claim|said (?:it|they)|say (?:it|they)))")
                    .matches(
                            "§ officials were killed.",
                            "before the § seized control of the capital",
                            "The § interior ministry said so.")
                    .misses(
                            "§ said its fighters attacked.",
                            "§ authorities said they did it.",
                            "§ militants attacked security forces."),
            InvolvementRule.of(
                            "whose friends they are",
                            NONE,
                            "\\b(?:which|that|who|and) (?:is|are|was|were|has|have)(?: \\w+){0,3}? (?:linked|allied"
                                    + "|affiliated|loyal|close|tied|allegiance|loyalty) (?:to|with) (?:the )?§|, (?:an?|the) (?:\\S+ ){0,4}?"
                                    + "(?:linked|allied|affiliated|loyal|close|tied) (?:to|with) (?:the )?§")
                    .matches(
                            "a group that has been linked to § attacked", "The Lions, a group allied to §, claimed it.")
                    .misses("militants linked to § attacked"),
            InvolvementRule.of(
                            "nobody knows whether they",
                            NONE,
                            "\\b(?:unclear|(?:not|n['’]t) (?:\\w+ )?(?:clear|known|say|said)) (?:whether|if) (?:the )?§")
                    .matches("It was not immediately clear whether § was involved.")
                    .misses("They look into whether § was involved."),
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
                            MANY + " (?:(?!in |injured|wounded|killed|hurt|were )\\S+ ){0,3}" + ATTACKS
                                    + "\\b[^.;]{0,40}\\b(?:by|to) (?:the )?§")
                    .matches("the latest of several attacks by §")
                    .misses("an attack by §", "Two died; others were hurt in an attack by §."),
            InvolvementRule.of(
                            "over the years",
                            NONE,
                            "§[^.;]{0,60}\\b(?:has|have|had) (?:killed|carried out|attacked|murdered|launched|staged)"
                                    + " (?:tens of |hundreds of |dozens of |scores of )?(?:thousands|hundreds|dozens|scores|many"
                                    + "|several|numerous|\\S+ (?:\\S+ ){0,3}(?:since|over the))\\b")
                    .matches(
                            "Men linked to §, who have killed thousands, are active there.",
                            "§ has killed 20,000 people since 2009.")
                    .misses("§ have killed nine villagers."));

    private NamedOnlyRules() {}
}

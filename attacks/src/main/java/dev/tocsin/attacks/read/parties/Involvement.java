package dev.tocsin.attacks.read.parties;

import dev.tocsin.attacks.Stance;
import dev.tocsin.attacks.read.casualties.Rule;
import dev.tocsin.attacks.read.people.Actors;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how the words around a group's name tie it to an attack: the rules, in the order in which they are tried. In a
 * rule {@code §} is the group. Only so many characters to each side are looked at, so that no sentence is too long.
 */
public final class Involvement {
    /** Characters to each side of the name that can tie it to anything. */
    private static final int REACH = 180;

    private static final String MEN =
            "(?:militants?|fighters?|gunm[ae]n|members?|insurgents?|rebels?|guerrillas?|terrorists?|extremists?"
                    + "|jihadists?|(?:suicide )?bombers?|attackers?|operatives?|supporters?|followers?|cells?|factions?"
                    + "|branch|affiliates?|wing|groups?|offshoots?|movement|organi[sz]ation|network|commandos?|units?)";

    /** "a suspected member of the militant group §". */
    private static final String WHO = "(?:(?:the|an?|two|three|four|five|some|several|\\d+|its|alleged|suspected|local"
            + "|armed|militant|rebel|terrorist|extremist|jihadist|islamist|separatist|outlawed|banned|rival) ){0,4}"
            + "(?:" + MEN + " (?:(?:from|of|in|with|belonging to|linked to|loyal to|close to|allied (?:with|to)|tied to"
            + "|affiliated (?:with|to)|associated with|calling itself|known as|called) )?"
            + "(?:the )?(?:(?:armed|militant|rebel|terrorist|extremist|jihadist|islamist|separatist|outlawed|banned) )*"
            + "(?:group |organi[sz]ation |movement )?)?";

    /** "§ (IS) militants". */
    private static final String THEY =
            "§(?:['’]s?)?(?: ?\\([^)]{1,40}\\))?,?(?: (?:armed|militant|rebel|terrorist|extremist|jihadist|islamist"
                    + "|separatist|suicide|group's|group’s))*(?: " + MEN + "){0,2}";

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
            + "|exploded|trigger(?:ed|s))";

    /** What names a group without tying it to an attack, or ties it to many. */
    private static final List<Pattern> NO_PART = List.of(
            rule(
                    "\\b(?:against|targeting|fighting|fight|battling|battle|rival of|rival organi[sz]ation of|enem(?:y|ies) of"
                            + "|opponents? of|opposed to|critic of|hideouts? of|presence of|led by|rule of|regime of|control of"
                            + "|controlled by|held by|ruled by|run by|backed by|return of|defeat of|war on)"
                            + " (?:the )?(?:\\S+ ){0,1}§(?! (?:militants|gunmen|fighters|bombers))"),
            rule(
                    "§(?:['’]s)?(?: \\w+){0,2} (?:guards?|security|government|officials?|leadership|police|authorities|regime|rule|interior|ministry|takeover|personnel|hideouts?|strongholds?"
                            + "|seized power|returned|took (?:power|control|over)|regained|soldiers?|troops|envoy|member was"
                            + "|administration|courts?)\\b(?! (?:claim|said (?:it|they)|say (?:it|they)))"),
            rule(
                    "\\b(?:which|that|who|and) (?:is|are|was|were|has|have)(?: \\w+){0,3}? (?:linked|allied|affiliated|loyal|close"
                            + "|tied|allegiance|loyalty) (?:to|with) (?:the )?§"),
            rule("\\bno \\w+,? (?:including|not even) (?:the )?§"),
            rule(", an? §(?:[- ]\\w+)? (?:affiliate|offshoot|ally|branch|splinter)"),
            rule(MANY + " (?:\\S+ ){0,3}" + ATTACKS + "\\b[^.;]{0,40}\\b(?:by|to) (?:the )?§"));

    private record Rule(Stance stance, Pattern pattern) {}

    private static final List<Rule> RULES = List.of(
            of(Stance.DENIED, THEY + "(?: \\S+){0,6} (?:denied|denies|deny|denying|disavowed|disclaimed|rejected)\\b"),
            of(Stance.DENIED, "(?:denied|disavowed) by " + WHO + "§"),
            of(
                    Stance.DENIED,
                    THEY
                            + "(?: \\S+){0,4} (?:said|says) (?:it|they|its \\w+|their \\w+) (?:was|were|had|did|is|are|have)"
                            + "(?: not|n['’]t| nothing| no)\\b"),
            of(Stance.CLAIMED, "(?<!attacks )claim(?:s|ed)? (?:for (?:it )?(?:was |were )?(?:made )?)?by " + WHO + "§"),
            of(
                    Stance.CLAIMED,
                    "responsibility (?:\\S+ ){0,8}(?:claimed|taken|accepted|assumed|admitted) by (?:\\S+ ){0,3}" + WHO
                            + "§"),
            of(
                    Stance.CLAIMED,
                    THEY + "(?! (?:has|have|had|did|do|does|was|were)(?:n['’]t| not| yet| never)\\b)(?: (?!not|yet|nor"
                            + "|never|if|takes)\\S+){0,14} (?:claim(?:s|ed|ing)?|took|takes|taken|taking|accept(?:s|ed)"
                            + "|assum(?:es|ed)|admitt?(?:s|ed)) (?:\\S+ ){0,3}?responsibility\\b"),
            of(
                    Stance.CLAIMED,
                    THEY + "(?: (?:has|have|had|later|also|since|quickly|on \\w+))* claim(?:s|ed|ing)? (?:the|an?|both"
                            + "|\\w+day['’]s|to have|it (?:had|was)|they (?:had|were)|its \\w+ (?:had|was"
                            + "|were)|credit)\\b"),
            of(
                    Stance.CLAIMED,
                    THEY + "(?: (?:has|have|had|later|also))* admitt?(?:s|ed) (?:planting|carrying|killing|placing"
                            + "|firing|bombing|being|to|it|that)\\b"),
            of(
                    Stance.CLAIMED,
                    THEY
                            + "(?: \\S+){0,12} (?:said|says|announced|boasted|declared)(?: \\S+){0,8}? (?:it|its|they|their"
                            + "|two of its|one of its|he|had)(?: \\S+){0,4} (?:carried out|(?:was|were) (?:behind"
                            + "|responsible)|had (?:killed|attacked|bombed|targeted|fired|detonated|shot)|(?:fighters?"
                            + "|bombers?|men|militants?) (?:had )?(?:killed|attacked|detonated|blew|targeted|done|carried))\\b"),
            of(
                    Stance.CLAIMED,
                    "(?:statement|message|video|call|caller|tweet|leaflet|note)(?: \\S+){0,4} (?:by|from|signed by|in the"
                            + " name of|on behalf of|attributed to|issued by) " + WHO
                            + "§(?:(?! not )[^.;]){0,80}\\b(?:claim\\w*|responsib\\w+|carried out)"),
            of(
                    Stance.CLAIMED,
                    THEY + " (?:said|says|called|described)(?: \\S+){0,4} (?:revenge|retaliation|reprisal|retribution"
                            + "|punishment|avenge)\\b"),
            of(Stance.CLAIMED, "\\b(?:claim\\w*|responsible|responsibility)\\b[^.;]{0,60}\\bso did " + WHO + "§"),
            of(
                    Stance.SUSPECTED,
                    "\\b(?:suspected|alleged|presumed|possible|possibly|believed|thought|suspects?|suspicion|suspecting"
                            + "|hallmarks?|apparent)\\b(?: \\S+){0,7}? " + WHO + "§"),
            of(
                    Stance.SUSPECTED,
                    THEY + "(?: \\S+){0,2} (?:is|are|was|were|have been|has been) (?:\\w+ly )?(?:suspected|believed"
                            + "|thought|presumed)\\b"),
            of(Stance.SUSPECTED, "§[- ](?:linked |style )?suspects?\\b"),
            of(Stance.ATTRIBUTED, "\\b(?:blam(?:e[sd]?|ing)|accus(?:e[sd]?|ing))(?: \\S+){0,6}? " + WHO + "§"),
            of(Stance.ATTRIBUTED, "\\b(?:hand)?work of " + WHO + "§"),
            of(Stance.ATTRIBUTED, "(?:attributed|linked|pinned) (?:\\S+ ){0,3}?(?:to|on) " + WHO + "§"),
            of(
                    Stance.ATTRIBUTED,
                    THEY + "(?: \\S+){0,2} (?:(?:is|are|was|were|has been|have been|being) (?:widely |also )?(?:blamed"
                            + "|accused|held responsible|responsible for|behind|to blame))\\b"),
            of(
                    Stance.ATTRIBUTED,
                    "\\b" + DONE + "(?: dead)?,?(?: (?!by )\\S+){0,8}? (?:at the hands of|by) " + WHO + "§"),
            of(
                    Stance.ATTRIBUTED,
                    THEY + ",?(?: (?:who|which|also|then|later|apparently|reportedly|early|late|on \\w+|yesterday|today"
                            + "|armed with \\w+|wearing \\S+ \\S+|riding \\S+ \\S+))* " + DID + "\\b"));

    /** "has killed more than 200 people": news where it counts, a habit where it does not. */
    private static final Rule EVER =
            of(Stance.ATTRIBUTED, THEY + " (?:has|have|had) (?:(?:also|reportedly|again) )?" + DID + "\\b");

    private Involvement() {}

    private static Rule of(Stance stance, String words) {
        return new Rule(stance, rule(words));
    }

    private static Pattern rule(String words) {
        return Pattern.compile(words);
    }

    /** A group that no table knows, where it claims: "a group calling itself the Eagles of Sinai claimed". */
    private static final Pattern UNLISTED =
            Pattern.compile("\\b(?:calling (?:itself|themselves)|known as|called|named|identified as) (?:the )?[\"“']?"
                    + "(\\p{Lu}[\\w'’-]*(?: (?:of|for|the|al|and|de|del|la|\\p{Lu}[\\w'’-]*)){0,6})[\"”']?,?"
                    + " (?:\\w+ ){0,3}?(?:claim(?:s|ed)|took|accepted)\\b");

    /** A name that can only be a group's: "the Free Galilee Brigades said they were responsible". */
    private static final Pattern UNLISTED_ARMY =
            Pattern.compile("\\b(\\p{Lu}[\\w'’-]*(?: (?:\\p{Lu}[\\w'’-]*|of|for|the|al)){1,6})"
                    + "(?<= (?:Army|Front|Movement|Jihad|Mujahideen|Resistance|Commandos|Tigers|Avengers|Brigade"
                    + "|Brigades|Battalion|Battalions)),? (?:\\w+ ){0,4}?(?:(?:claim(?:s|ed)|took|accepted)"
                    + " (?:\\w+ ){0,2}responsibility|said (?:it|they) (?:was|were|had carried))\\b");

    private static final List<String> CLAIMS = List.of("claim", "took", "accepted", "said it", "said they");

    /** "the group", "it": whoever the text named last. */
    private static final Pattern ANAPHOR =
            Pattern.compile("(?i)\\b(?:the (?:\\w+ )?(?:group|organi[sz]ation|movement|militants|rebels|insurgents)|it)"
                    + " (?:has |have |had |later |also |then )*(?:claimed|claims|took|accepted|admitted)"
                    + " (?:\\w+ ){0,2}responsibility\\b");

    /**
     * How a clause ties a group to an attack; null where it only names it.
     *
     * @param text the clause's sentence
     * @param counts whether the clause tells of victims
     */
    static Stance of(String text, Actors.Mention group, boolean counts) {
        String words = around(text, group);
        if (NO_PART.stream().anyMatch(rule -> rule.matcher(words).find())) {
            return null;
        }
        for (Rule rule : RULES) {
            if (rule.pattern.matcher(words).find()) {
                return rule.stance;
            }
        }
        return counts && EVER.pattern.matcher(words).find() ? EVER.stance : null;
    }

    /** The name that a group gives itself where it claims an attack and is in no table; null where none does. */
    static String unlistedClaimant(String clause) {
        if (CLAIMS.stream().noneMatch(clause::contains)) {
            return null;
        }
        Matcher named = UNLISTED.matcher(clause);
        Matcher army = UNLISTED_ARMY.matcher(clause);
        String name = named.find() ? named.group(1) : army.find() ? army.group(1) : null;
        return name != null && name.startsWith("The ") ? name.substring(4) : name;
    }

    /** Whether a group that was named before claims the attack: "the group claimed responsibility". */
    static boolean isClaimByTheSame(String clause) {
        return clause.contains("responsibility") && ANAPHOR.matcher(clause).find();
    }

    private static String around(String text, Actors.Mention group) {
        String before = text.substring(Math.max(0, group.start() - REACH), group.start());
        String behind = text.substring(group.end(), Math.min(text.length(), group.end() + REACH));
        return (before + "§" + behind).toLowerCase(Locale.ROOT);
    }
}

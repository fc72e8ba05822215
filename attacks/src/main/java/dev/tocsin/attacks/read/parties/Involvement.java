package dev.tocsin.attacks.read.parties;

import dev.tocsin.attacks.Stance;
import dev.tocsin.attacks.read.people.Actors;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells how the words around a group's name tie it to an attack, by the rules of {@link InvolvementRules}. Only so many
 * characters to each side are looked at, so that no sentence is too long.
 */
public final class Involvement {
    /** Characters to each side of the name that can tie it to anything. */
    private static final int REACH = 180;

    /** A long name, one with a hyphen, or one that is called a group: "Ansar al-Wadi claimed responsibility". */
    private static final Pattern UNLISTED_NAME =
            Pattern.compile("(?:^|[.,;:] |\\b(?:[Bb]ut|[Aa]nd|[Ww]hile) )(?:[Tt]he )?"
                    + "(?!\\S+-(?:based|backed|linked|affiliated)\\b)(?=\\S*-|\\S+ \\S*-|(?:\\S+ ){3}|(?:\\S+ ){1,2}(?:group|organi[sz]ation|movement))"
                    + "(\\p{Lu}[\\w'’-]+(?: (?:of|for|the|(?:al|ul|el)\\b[\\w'’-]*|and|de|del|la|\\p{Lu}[\\w'’-]*)){1,6})"
                    + "(?: (?:militant |rebel |armed )?(?:group|organi[sz]ation|movement))?"
                    + " (?:(?:has|have|had|later|also|reportedly) )*claim(?:s|ed) (?:\\w+ )?responsibility\\b");

    private static final List<String> CLAIMS = List.of("claim", "took", "accepted", "owned up", "said it", "said they");

    /** "the group", "it": whoever the text named last. */
    private static final Pattern ANAPHOR =
            Pattern.compile("(?i)\\b(?:the (?:\\w+ )?(?:group|organi[sz]ation|movement|militants|rebels|insurgents)|it)"
                    + " (?:has |have |had |later |also |then )*(?:(?:claimed|claims|took|accepted|admitted)"
                    + " (?:\\w+ ){0,2}responsibility|owned up to)\\b");

    /** "The government blamed the group", whoever that was. */
    private static final Pattern BLAMED = Pattern.compile(
            "(?i)\\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing)) (?:it on |them on )?the "
                    + "(?:group|organi[sz]ation|movement|militants|rebels|insurgents|guerrillas|jihadists)(?! (?:of|from|in|that|led))\\b");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Involvement() {}

    /**
     * How a clause ties a group to an attack; null where it only names it.
     *
     * @param text the clause's sentence
     * @param counts whether the clause tells of victims
     */
    static Stance of(String text, Actors.Mention group, boolean counts) {
        String words = around(text, group);
        return InvolvementRules.ALL.stream()
                .filter(rule -> (counts || !rule.onlyOfVictims()) && rule.fits(words))
                .findFirst()
                .map(InvolvementRule::stance)
                .orElse(null);
    }

    /** The name that a group gives itself where it claims an attack and is in no table; null where none does. */
    static String unlistedClaimant(String clause) {
        if (CLAIMS.stream().noneMatch(clause::contains)) {
            return null;
        }
        Matcher named = UNLISTED_NAME.matcher(clause);
        String name = named.find() ? named.group(1) : null;
        return name != null && name.startsWith("The ") ? name.substring(4) : name;
    }

    /** Whether a group that was named before claims the attack: "the group claimed responsibility". */
    static boolean isClaimByTheSame(String clause) {
        return (clause.contains("responsibility") || clause.contains("owned up"))
                && ANAPHOR.matcher(clause).find();
    }

    /** Whether somebody lays the attack to a group that was named before: "the government blamed the group". */
    static boolean isBlameOnTheSame(String clause) {
        return clause.contains(" the ") && BLAMED.matcher(clause).find();
    }

    /** A name that a blank line parts goes on behind its clause. */
    private static String around(String text, Actors.Mention group) {
        int end = Math.min(text.length(), group.end());
        String before = text.substring(Math.max(0, group.start() - REACH), group.start());
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        return SPACES.matcher(before + "§" + behind).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}

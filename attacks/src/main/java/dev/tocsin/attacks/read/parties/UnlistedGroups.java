package dev.tocsin.attacks.read.parties;

import dev.tocsin.attacks.read.people.Actors;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Armed groups that no table knows, told by their names: "the Liberation Army of the Delta", "a group calling itself Sons of the Lake". */
final class UnlistedGroups {
    private static final String NAME =
            "\\p{Lu}[\\w'’-]*(?: (?:(?:of|for|de|del|la|al|and)(?: the)? )?\\p{Lu}[\\w'’-]*){1,7}";

    /** Only who takes up arms is called so. */
    private static final Pattern ARMED = Pattern.compile("(?<![\\p{L}\\d'’-])(?:The )?(?!The )(?=(?:\\S+ ){0,4}?"
            + "(?:Liberation|Resistance|Revolutionary|Mujahid[ei]e?n|Jihad|Avengers|Martyrs|Brigades|Battalions"
            + "|Tigers|Commandos|Defenders|Freedom)\\b)(" + NAME + ")");

    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:group|faction|movement|organi[sz]ation|outfit|militia|rebels|militants),? (?:\\w+ ){0,2}?"
                    + "(?:calling (?:itself|themselves)|that calls itself|calls itself|known as|called|named) (?:the )?[\"“']?("
                    + NAME + ")");

    /** Those of a state, or nobody's: "the National Liberation Museum". */
    private static final Pattern LAWFUL = Pattern.compile(
            "\\b(?:Museum|Square|Street|Avenue|Day|War|Hospital|University|School|Stadium|Airport|Bridge|Police|Ministry|Minister"
                    + "|Corps|Guards?|Party|Council|Government|President|Committee|Mosque|Church|Association|Foundation)\\b");

    /** Without one of these no such group is named. */
    private static final WordSet TELLING = WordSet.of(
            "liberation",
            "resistance",
            "revolutionary",
            "mujahideen",
            "mujahidin",
            "mujahedeen",
            "jihad",
            "avengers",
            "martyrs",
            "brigades",
            "battalions",
            "tigers",
            "commandos",
            "defenders",
            "freedom",
            "calling",
            "calls",
            "called",
            "known",
            "named");

    private UnlistedGroups() {}

    /** False is certain. */
    static boolean mayBeNamed(Sentence s) {
        return s.has(TELLING);
    }

    /** In the order of the text; none that only begins within another. */
    static List<Actors.Mention> within(String text) {
        List<Actors.Mention> groups = new ArrayList<>();
        int end = add(CALLED, text, 0, groups);
        add(ARMED, text, end, groups);
        return groups;
    }

    private static int add(Pattern pattern, String text, int from, List<Actors.Mention> groups) {
        Matcher name = pattern.matcher(text);
        int end = from;
        while (name.find(end)) {
            end = name.end(1);
            if (!LAWFUL.matcher(name.group(1)).find()) {
                groups.add(new Actors.Mention(name.group(1), -1, name.start(1), end));
            }
        }
        return end;
    }
}

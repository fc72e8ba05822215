package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordMap;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Map;
import java.util.Set;

/** Mentions of people by their place in a count: "a third was hurt", "the fourth victim to die", "the 50th child". */
public final class Ordinals {
    private static final WordMap<Integer> ORDINALS = WordMap.of(Map.ofEntries(
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("twentieth", 20),
            Map.entry("2nd", 2),
            Map.entry("3rd", 3),
            Map.entry("4th", 4),
            Map.entry("5th", 5),
            Map.entry("6th", 6),
            Map.entry("7th", 7),
            Map.entry("8th", 8)));

    /** In words: from a victim to the death, past the name of the attack. */
    private static final int ATTACK = 7;

    /** In words: from a victim to the death, past when and where the attack was. */
    private static final int SENTENCE = 24;

    private static final long HURT = Sense.mask(Sense.INJURE_ED, Sense.SHOT, Sense.STRIKE);

    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    private static final WordSet OF_THIS_ATTACK = WordSet.of("after", "following", "from", "of", "as", "in");

    private static final WordSet BECOMES = WordSet.of("becoming", "became", "becomes", "claimed", "claims", "claiming");

    /** "A second man has died": so late that it is no list of who was found. */
    private static final int OPENING = 3;

    private final Sentence s;
    private final Nouns nouns;
    private final Mentions mentions;

    Ordinals(Sentence sentence, Nouns nouns, Mentions mentions) {
        s = sentence;
        this.nouns = nouns;
        this.mentions = mentions;
    }

    /** "a third was hurt", "wounding a third", behind others: one more. */
    People oneMore(int i) {
        int verb = i + 2;
        while (s.at(verb).isAny(Sense.mask(Sense.HAVE, Sense.ADV)) || s.at(verb).is("since")) {
            verb++;
        }
        boolean told = s.at(i + 2).is(",") && s.at(i + 3).is(Sense.WHO)
                || s.at(i - 1).is("of") && s.at(i - 2).is(Sense.DEADHEAD);
        boolean one = ORDINALS.get(s.at(i + 1)) != null && told
                || ORDINALS.get(s.at(i + 1)) != null
                        && s.at(verb)
                                .isAny(Sense.mask(
                                        Sense.BE,
                                        Sense.INJURE_ED,
                                        Sense.KILL_ED,
                                        Sense.SHOT,
                                        Sense.DIE,
                                        Sense.LEAVE,
                                        Sense.SURVIVE));
        boolean object = ORDINALS.get(s.at(i + 1)) != null
                && s.at(i - 1)
                        .isAny(Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.INJURE_ED, Sense.INJURE_ING, Sense.SHOT))
                && (s.at(i + 2).isAny(Sense.mask(Sense.COMMA, Sense.PREP, Sense.BREAK, Sense.AND, Sense.WEEKDAY))
                        || s.at(i + 2).is(".")
                        || i + 2 >= s.size());
        return one || object ? mentions.mention(i, i + 2, -1, Count.ONE, Kind.ONE, true) : null;
    }

    /** "the third child to die", "Third victim dies after shooting": three by now. */
    People nthDead(int i) {
        boolean opening = i == 0 && s.at(0).is("a") && s.index() < OPENING;
        int at = s.at(i).is(Sense.DET) || opening ? i + 1 : i;
        Integer nth = nth(s.at(at));
        int head = nth == null ? -1 : nouns.head(at + 1);
        if (head < 0) {
            return null;
        }
        int verb = head + 1 + (s.at(head + 1).is(Sense.HAVE) ? 1 : 0);
        boolean victim = s.at(head).is("victim") && BECOMES.has(s.at(i - 1));
        boolean oneMore = at > i
                && s.at(verb).is(Sense.DIE)
                && (!opening || verb > head + 1 || s.at(verb).word().text().startsWith("has "));
        boolean last = victim
                || oneMore
                || s.at(head + 1).is("to") && s.at(head + 2).is("die")
                || s.at(head).is("body")
                        && (s.at(verb).is("found") || s.at(verb).is("recovered"));
        boolean news = i == 0 && s.at(verb).is(Sense.DIE) && OF_THIS_ATTACK.has(s.at(verb + 1));
        return last || news || i == 0 && isVictimOfThis(head) || opening && isVictimSince(head)
                ? mentions.mention(i, head + 1, head, Count.exactly(nth), Kind.COUNTED, false)
                : null;
    }

    /** "4th victim of Foo County shooting dies". */
    private boolean isVictimOfThis(int head) {
        boolean of = s.isHeadline() && OF_THIS_ATTACK.has(s.at(head + 1));
        for (int k = head + 2; of && k <= head + ATTACK; k++) {
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BE, Sense.INJURE_ED, Sense.WHO))) {
                return false;
            }
            if (s.at(k).is(Sense.DIE)) {
                return true;
            }
        }
        return false;
    }

    /** "A third victim of Monday's shooting at a bar in Foo, Bar, has died." */
    private boolean isVictimSince(int head) {
        boolean of = OF_THIS_ATTACK.has(s.at(head + 1)) || s.at(head + 1).isAny(HURT);
        for (int k = head + 2; of && k <= head + SENTENCE; k++) {
            if (s.at(k).isAny(Sense.mask(Sense.SAY, Sense.BE, Sense.WHO))
                    && !s.at(k).is(Sense.POSS)) {
                return false;
            }
            if (s.at(k).is(Sense.DIE)) {
                return s.at(k).word().text().startsWith("has ") || s.at(k - 1).is("has");
            }
        }
        return false;
    }

    /** Whether the word is one of these, apart from what stands around it. */
    static boolean is(Token token) {
        return ORDINALS.words().has(token);
    }

    /** "third", "50th". */
    public static Integer nth(Token token) {
        if (!token.isDigits()) {
            return ORDINALS.get(token);
        }
        String text = token.word().text();
        if (Character.isDigit(text.charAt(text.length() - 1))) {
            return null;
        }
        boolean digits = text.length() > 2 && SUFFIXES.contains(text.substring(text.length() - 2));
        int value = digits ? Numbers.value(text.substring(0, text.length() - 2)) : -1;
        return value > 1 ? Integer.valueOf(value) : ORDINALS.get(token);
    }

    /** The 8th of "an 8th victim", and not of "a 5th Street man". */
    static boolean isOfSeries(Sentence s, int i) {
        return nth(s.at(i)) != null && !s.at(i + 1).capital() && !s.at(i + 1).is(Sense.UNIT);
    }

    /** "a fourth victim": not one of those told before. */
    boolean isOrdinal(int i) {
        boolean street = s.at(i).isDigits() && s.at(i + 1).capital();
        return ORDINALS.get(s.at(i)) != null
                && !s.at(i + 1).is(Sense.UNIT)
                && !s.at(i + 1).is("grader")
                && !street;
    }
}

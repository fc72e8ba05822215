package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What local news of the United States writes and other news does not: its offices, its telephone numbers, its way to
 * name a street's block. One such word is chance or a quotation; two of different kinds tell where a page is from that
 * names neither country nor state.
 */
public final class AmericanNews {
    /** Sentences from the top that are looked at. */
    private static final int TOP = 60;

    private static final WordSet SHERIFF = WordSet.of("sheriff", "sheriff's", "sheriffs");
    private static final WordSet SECOND = WordSet.of(
            "department", "dept", "attorney", "attorney's", "jury", "troopers", "trooper", "examiner", "stoppers");
    private static final Set<String> OFFICES = Set.of(
            "police department",
            "police dept",
            "district attorney",
            "district attorney's",
            "state attorney",
            "state attorney's",
            "grand jury",
            "state troopers",
            "state trooper",
            "medical examiner",
            "crime stoppers");

    private AmericanNews() {}

    /** How many kinds of them stand in the text. */
    static int kinds(List<Facts> article) {
        Set<String> kinds = new HashSet<>();
        for (Facts facts : article.subList(0, Math.min(TOP, article.size()))) {
            Sentence s = facts.sentence();
            if (s.has(SHERIFF)) {
                kinds.add("sheriff");
            }
            for (int i = s.next(SECOND, 1); i < s.size(); i = s.next(SECOND, i + 1)) {
                String office = s.at(i - 1).word().text() + " " + s.at(i).word().text();
                add(kinds, OFFICES.contains(office) ? office : null);
            }
            for (int i = s.nextDigits(0); i < s.size(); i = s.nextDigits(i + 1)) {
                add(kinds, digits(s, i));
            }
        }
        return kinds.size();
    }

    private static void add(Set<String> kinds, String kind) {
        if (kind != null) {
            kinds.add(kind);
        }
    }

    /** "911", "203-555-0100", "(203) 555-0100", "the 400 block of". */
    private static String digits(Sentence s, int i) {
        if (s.at(i).is("911")) {
            return "911";
        }
        String text = s.at(i).word().isHyphenated() ? s.at(i).word().text() : "";
        if (text.length() == 12 && text.charAt(3) == '-' && text.charAt(7) == '-') {
            return "telephone";
        }
        if (text.length() == 8
                && text.charAt(3) == '-'
                && s.at(i - 1).is(")")
                && s.at(i - 3).is("(")) {
            return "telephone";
        }
        return s.at(i + 1).is("block") && s.at(i + 2).is("of") ? "block" : null;
    }
}

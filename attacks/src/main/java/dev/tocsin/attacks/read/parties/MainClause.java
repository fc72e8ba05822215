package dev.tocsin.attacks.read.parties;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says of a group beside an attack of another day, which it tells in passing: "The Lions, who killed nine
 * there in May, said both were their work".
 */
final class MainClause {
    private static final Pattern ASIDE =
            Pattern.compile(", (?:which|who|whose)\\b[^,.;]*(?:,|(?=[.;]|$))|, such as\\b.*");

    /** Why they did it, which is another attack, and never the one that they speak of. */
    private static final Pattern REASON =
            Pattern.compile("(?<=\\b(?:revenge|retaliation|reprisal|response|retribution)) (?:for|to) .*");

    private MainClause() {}

    /** The same text with what is told in passing made blank; the text itself where there is nothing of the kind. */
    static String of(String clause) {
        return blank(REASON, blank(ASIDE, clause));
    }

    /** Whether it goes on to tell what an attack was the answer to. */
    static boolean givesReason(String clause) {
        return REASON.matcher(clause).find();
    }

    private static String blank(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        StringBuilder rest = new StringBuilder(text);
        while (found.find()) {
            for (int i = found.start(); i < found.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return rest.toString();
    }
}

package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Dates that tell no day of an attack: the page's own, days to come, how far something reaches. */
final class NoDay {
    private static final WordSet AHEAD = WordSet.of("will", "scheduled", "upcoming");

    private static final WordSet PAGE = WordSet.of("updated", "update", "published", "posted", "created", "modified");

    private static final WordSet STAMPED = WordSet.of(
            ":", ".", "|", "@", "on", "at", "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "est", "edt", "cst", "cdt", "mst",
            "mdt", "pst", "pdt");

    /** In tokens: from "Posted" to its day. */
    private static final int STAMP = 8;

    /** What stands between "since" and a day that is not its own: "since the shooting on Monday". */
    private static final long NEARER =
            Sense.mask(Sense.KILL_ED, Sense.ATTACK, Sense.SHOOT_ING, Sense.WEEKDAY, Sense.MONTH);

    private NoDay() {}

    static boolean is(Sentence s, DateMention date) {
        return isReach(s, date.at()) && !isSinceAttack(s, date) || isAhead(s, date);
    }

    /** "had looked for him since Sunday, when a guard was hit": the day of the attack itself. */
    private static boolean isSinceAttack(Sentence s, DateMention date) {
        boolean since = s.at(date.at() - 1).is("since") || s.at(date.at() - 2).is("since");
        int when = date.to() + (s.at(date.to()).is(",") ? 1 : 0);
        return since && s.at(when).is("when");
    }

    /** "will reopen on Wednesday", "is scheduled for Friday": not yet. */
    private static boolean isAhead(Sentence s, DateMention date) {
        for (int k = date.at() - 1; k >= Math.max(0, date.at() - 8); k--) {
            if (AHEAD.has(s.at(k))) {
                return true;
            }
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.BREAK, Sense.WHO, Sense.KILL_ED, Sense.SHOT))) {
                return false;
            }
        }
        return false;
    }

    /** "since August 2021", "between 2014 and 2016": how far something reaches, not when it happened. */
    private static boolean isReach(Sentence s, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 9); k--) {
            Token token = s.at(k);
            if (token.is("since") || token.is("until") || token.is("between") && i - k <= 2) {
                return true;
            }
            if (token.is(",") || token.isAny(NEARER)) {
                return false;
            }
        }
        return false;
    }

    /** "Updated: Mar 25, 2017", "Posted: Friday, June 26, 2015", "Updated at 4:46 AM EDT Jun 26": of the page, not of the attack. */
    static boolean isOfThePage(Sentence s, int i) {
        int k = i - 1;
        while (k > Math.max(0, i - STAMP) && isOfStamp(s, k)) {
            k--;
        }
        for (int before = Math.max(0, Math.min(k, i - 3)); before < i; before++) {
            if (PAGE.has(s.at(before))) {
                return true;
            }
        }
        return false;
    }

    /** What stands between "Posted" and its day. */
    private static boolean isOfStamp(Sentence s, int k) {
        Token token = s.at(k);
        return STAMPED.has(token) || token.is(Sense.WEEKDAY) || token.isDigits() || token.is(Sense.COMMA);
    }
}

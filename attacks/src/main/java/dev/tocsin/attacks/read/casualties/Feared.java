package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Those of whom somebody only fears that they are dead, or has heard so, beside others who are: "five were confirmed
 * dead and 20 feared killed", "12 are missing, presumed dead", "amid reports that 20 had died".
 */
final class Feared {
    private static final WordSet FEARS = WordSet.of(
            "feared", "presumed", "believed", "thought", "assumed", "feared dead", "feared killed", "presumed dead");

    private static final WordSet MISSING = WordSet.of("missing", "unaccounted", "trapped", "buried");

    private static final WordSet HEARSAY = WordSet.of(
            "reports", "rumours", "rumors", "fears", "speculation", "suggestions", "posts", "indications", "concerns");

    /** What nobody knows, whoever tells of it. */
    private static final WordSet ONLY_FEARS = WordSet.of("fears", "rumours", "rumors", "speculation", "concerns");

    /** In words: from the hearsay to the number. */
    private static final int HEARD_WITHIN = 5;

    private Feared() {}

    static void leaveOut(Sentence s, List<Casualty> found) {
        boolean feared = s.has(FEARS);
        if (feared || !found.isEmpty() && s.has(HEARSAY)) {
            List<Casualty> all = List.copyOf(found);
            found.removeIf(c -> isOfKilled(c)
                    && (feared && isFeared(s, c) && (c.people().others() || isMissing(s, c) || isBesideSure(s, c, all))
                            || isOnlyHeard(s, c, all)));
        }
    }

    private static boolean isOfKilled(Casualty c) {
        return c.isVictim() && c.harm() == Harm.KILLED && c.people().count() != null;
    }

    /** "20 feared dead", "20 are feared to have died". */
    private static boolean isFeared(Sentence s, Casualty c) {
        return s.next(FEARS, c.people().to()) <= c.trigger();
    }

    /** "20 were missing and presumed dead". */
    private static boolean isMissing(Sentence s, Casualty c) {
        return s.next(MISSING, c.people().to()) < c.trigger()
                || MISSING.has(s.at(c.people().head()));
    }

    /** "five were killed, amid reports that 20 had died": that of the 20 is no more than heard. */
    private static boolean isOnlyHeard(Sentence s, Casualty c, List<Casualty> found) {
        People p = c.people();
        for (int k = p.from() - 1;
                k > Math.max(0, p.from() - HEARD_WITHIN) && !s.at(k).is(",");
                k--) {
            int hearsay = k;
            if (HEARSAY.has(s.at(k))) {
                boolean onlyFear = ONLY_FEARS.has(s.at(k))
                        && (s.at(k + 1).is("that") || s.at(k + 1).is("of"));
                return !p.others() && onlyFear
                        || !p.others()
                                && found.stream()
                                        .anyMatch(sure ->
                                                isSure(sure) && sure.people().to() <= hearsay);
            }
        }
        return false;
    }

    private static boolean isBesideSure(Sentence s, Casualty feared, List<Casualty> found) {
        return found.stream()
                .anyMatch(c -> isSure(c) && c.people().from() != feared.people().from() && !isFeared(s, c));
    }

    private static boolean isSure(Casualty c) {
        return isOfKilled(c) && !c.people().part() && !c.people().isNone();
    }
}

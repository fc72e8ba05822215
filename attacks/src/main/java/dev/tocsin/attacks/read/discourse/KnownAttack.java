package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.setting.DaySigns;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/**
 * The day of an attack that readers know of, where the news of it tells no other: "was questioned about the March 9
 * shooting", "The shootings happened on Feb. 26". It is none of history's, however long ago.
 */
final class KnownAttack {
    private static final WordSet HAPPENED = WordSet.of("happened", "occurred", "place");

    /** What tells another attack by its likeness, or by its number. */
    private static final WordSet ANOTHER = WordSet.of(
            "anniversary", "similar", "deadliest", "worst", "another", "like", "including", "victims", "earlier");

    private static final long ATTACK = Sense.mask(Sense.ATTACK, Sense.KILLING);

    /** In words: from "The shooting" to "happened", and from there to the day. */
    private static final int NEAR = 9;

    private KnownAttack() {}

    static boolean isDayOf(Facts facts, DateMention date, Scene news) {
        boolean day = date.weekday() == null && date.span().precision() == DatePrecision.DAY;
        Sentence s = facts.sentence();
        return day
                && (DaySigns.isOfKnownAttack(s, date) || isToldToHappen(s, date))
                && !s.has(ANOTHER)
                && !tellsDay(news);
    }

    private static boolean isToldToHappen(Sentence s, DateMention date) {
        int happened = s.next(HAPPENED, Math.max(1, date.at() - NEAR));
        if (happened >= date.at()) {
            return false;
        }
        int attack = s.next(ATTACK, Math.max(1, happened - 3));
        return attack < happened && s.at(attack - 1).is("the");
    }

    private static boolean tellsDay(Scene news) {
        return news.facts().stream()
                .flatMap(f -> f.dates().stream())
                .anyMatch(d -> d.span().precision() == DatePrecision.DAY && DaySigns.isOfAttack(d.sentence(), d));
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.setting.DaySigns;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;

/** Whether an attack was told with a day of its own in the last few: what is told of older days behind it is another's. */
final class OwnDay {
    /** On whose days nobody was attacked. */
    private static final WordSet AFTERMATH =
            WordSet.of("arrested", "arrest", "custody", "court", "judge", "trial", "convicted", "sentenced", "funeral");

    private OwnDay() {}

    /** "A bomb killed three people in Foo on Monday". */
    static boolean isOfVictims(Facts f, LocalDate published) {
        return f.casualties().stream().anyMatch(Casualty::isVictim)
                && !f.sentence().has(Sense.CHARGE)
                && f.dates().stream().anyMatch(date -> isFresh(f, date, published));
    }

    /** "A bomb went off at a market in Foo on Monday", whomever it killed. */
    static boolean isTold(Scene news, LocalDate published) {
        return published != null && news.facts().stream().anyMatch(f -> isOfDeed(f, published));
    }

    /** The same of one sentence. */
    static boolean isOfDeed(Facts f, LocalDate published) {
        return Subject.firstViolence(f) >= 0
                && !f.sentence().isHeadline()
                && !f.sentence().has(Sense.CHARGE)
                && !f.sentence().has(AFTERMATH)
                && f.dates().stream().anyMatch(date -> isFresh(f, date, published));
    }

    private static boolean isFresh(Facts f, DateMention date, LocalDate published) {
        return date.span().precision() == DatePrecision.DAY
                && date.span().isKnown()
                && !date.span().latest().isBefore(published.minusDays(FreshNews.DAYS_OF_NEWS))
                && !DaySigns.isSaid(f.sentence(), date);
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import java.time.LocalDate;
import java.util.List;

/**
 * A story of an arrest or a charge, which CODEBOOK.md takes for a mention of the attack it goes back to. One that tells of
 * an attack of these days is its news as well, and often the first.
 */
public final class FollowUp {
    /** Before the day of publishing, inclusive. */
    private static final int DAYS_OF_NEWS = 3;

    private FollowUp() {}

    /**
     * On which basis the article tells of a scene.
     *
     * @param date when the scene was, as far as the article tells
     * @param published local day the article was published, or null
     */
    public static Basis basis(Scene scene, DateSpan date, List<Facts> article, LocalDate published) {
        boolean goesBack = published != null && !isOfTheseDays(date, published) && Subject.followsUp(article);
        return goesBack ? Basis.MENTION : scene.basis();
    }

    private static boolean isOfTheseDays(DateSpan date, LocalDate published) {
        return date.basis() == DateBasis.TOLD && !date.latest().isBefore(published.minusDays(DAYS_OF_NEWS));
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;
import java.util.List;

/**
 * A story of what came of an attack: an arrest, a charge, a vigil, a lawsuit. CODEBOOK.md takes it for a mention of the
 * attack it goes back to. One that tells of an attack of these days is its news as well, and often the first.
 */
public final class FollowUp {
    /** What headlines say of the time behind an attack. */
    private static final WordSet AFTERMATH = WordSet.of(
            "survivor",
            "survivors",
            "recovering",
            "recovers",
            "recovery",
            "vigil",
            "funeral",
            "funerals",
            "memorial",
            "mourn",
            "mourns",
            "mourned",
            "mourners",
            "hearing",
            "trial",
            "lawsuit",
            "sues",
            "sue",
            "obituary",
            "autopsy",
            "remembered",
            "remember",
            "released",
            "apologizes",
            "grieve",
            "grieves",
            "grieving",
            "reunite",
            "reunites",
            "documents",
            "unsolved",
            "reward",
            "anniversary",
            "warrant",
            "affidavit",
            "motive",
            "gofundme",
            "fundraiser");

    /** Sentences of a scene, its headline among them, that tell its news. */
    private static final int TOP = 2;

    private FollowUp() {}

    /**
     * On which basis the article tells of a scene.
     *
     * @param date when the scene was, as far as the article tells
     * @param published local day the article was published, or null
     */
    public static Basis basis(Scene scene, DateSpan date, List<Facts> article, LocalDate published) {
        boolean followsUp =
                Subject.followsUp(article) || isOfAftermath(article.get(0).sentence());
        boolean goesBack = published != null
                && (followsUp && !isOfTheseDays(scene, date, published) || Bygone.is(scene, published));
        return goesBack ? Basis.MENTION : scene.basis();
    }

    private static boolean isOfAftermath(Sentence headline) {
        return headline.isHeadline() && headline.has(AFTERMATH);
    }

    private static boolean isOfTheseDays(Scene scene, DateSpan date, LocalDate published) {
        return date.basis() == DateBasis.TOLD && !date.latest().isBefore(published.minusDays(FreshNews.DAYS_OF_NEWS))
                || scene.facts().stream().limit(TOP).anyMatch(f -> FreshNews.isOfTheseDays(f, published));
    }
}

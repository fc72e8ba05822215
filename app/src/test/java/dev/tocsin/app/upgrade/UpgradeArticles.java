package dev.tocsin.app.upgrade;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import java.time.Instant;
import java.util.List;

/** What the previous release took in, and what comes after the upgrade. Plain sentences: this is no test of reading. */
final class UpgradeArticles {
    private static final Instant THEN = Instant.parse("2026-11-12T08:00:00Z");

    private UpgradeArticles() {}

    static List<Article> before() {
        return List.of(
                article(
                        "gazette",
                        "herat",
                        "A car bomb killed four people and injured eleven others in Herat, Afghanistan,"
                                + " on Wednesday, police said."),
                article(
                        "herald",
                        "herat",
                        "Four people were killed and eleven injured on Wednesday when a car bomb exploded in the"
                                + " Afghan city of Herat, police said."),
                article(
                        "gazette",
                        "baghdad",
                        "A suicide bomber killed seven people and injured 12 others at a market in Baghdad,"
                                + " Iraq, on Wednesday, officials said."),
                article(
                        "gazette",
                        "lagos",
                        "Gunmen killed five people at a bus station in Lagos, Nigeria, on Wednesday, police"
                                + " said."));
    }

    /** A third telling, a correction, and a kill. */
    static List<Article> after() {
        return List.of(
                article(
                        "courier",
                        "herat",
                        "At least four people were killed and eleven injured by a car bomb in Herat, in western"
                                + " Afghanistan, on Wednesday, police said."),
                article(
                                "gazette",
                                "baghdad",
                                "A suicide bomber killed nine people and injured 12 others at a market in Baghdad,"
                                        + " Iraq, on Wednesday, officials said.")
                        .toBuilder()
                        .version(2)
                        .status(ArticleStatus.CORRECTED)
                        .build(),
                article("gazette", "lagos", "").toBuilder()
                        .version(2)
                        .status(ArticleStatus.CANCELED)
                        .build());
    }

    private static Article article(String source, String id, String body) {
        return Article.builder(source, id)
                .version(1)
                .language("en")
                .publishedAt(THEN)
                .versionCreatedAt(THEN)
                .body(body)
                .build();
    }
}

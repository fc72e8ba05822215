package dev.tocsin.dashboard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.dashboard.feed.ArticlePlaces.Place;
import org.junit.jupiter.api.Test;

class ArticlePlacesTest {
    private final ArticlePlaces places = new ArticlePlaces(2);

    @Test
    void latestVersionHasAPlaceAndOthersHaveNone() {
        places.note(article("a", 2), 1, 10);
        places.note(article("a", 1), 1, 11);

        assertThat(places.of("wire|a", 2)).contains(new Place(2, 1, 10));
        assertThat(places.of("wire|a", 1)).isEmpty();
        assertThat(places.of("wire|b", 0)).isEmpty();
    }

    @Test
    void laterCopyOfAnUnnumberedArticleTakesItsPlace() {
        places.note(article("a", 0), 0, 10);
        places.note(article("a", 0), 0, 12);

        assertThat(places.of("wire|a", 0)).contains(new Place(0, 0, 12));
    }

    @Test
    void withdrawnArticleHasNoPlace() {
        places.note(article("a", 1), 0, 10);
        places.note(article("a", 1).toBuilder().status(ArticleStatus.CANCELED).build(), 0, 11);

        assertThat(places.of("wire|a", 1)).isEmpty();
    }

    @Test
    void theEldestMakesRoom() {
        places.note(article("a", 1), 0, 10);
        places.note(article("b", 1), 0, 11);
        places.note(article("c", 1), 0, 12);

        assertThat(places.of("wire|a", 1)).isEmpty();
        assertThat(places.of("wire|b", 1)).isPresent();
        assertThat(places.of("wire|c", 1)).isPresent();
    }

    private static Article article(String id, long version) {
        return Article.builder("wire", id).version(version).body("Nine died.").build();
    }
}

package dev.tocsin.dashboard.feed;

import dev.tocsin.attacks.Article;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where on its topic the latest version of each article lies, for the {@value #MOST} that came last: some 80 MB, however
 * long the articles are. A withdrawn article has no place.
 */
final class ArticlePlaces {
    static final int MOST = 500_000;

    private final int most;
    private final Map<String, Place> places = new LinkedHashMap<>();

    record Place(long version, int partition, long offset) {}

    ArticlePlaces(int most) {
        this.most = most;
    }

    synchronized void note(Article article, int partition, long offset) {
        Place known = places.get(article.key());
        if (known != null && article.version() < known.version()) {
            return;
        }
        places.remove(article.key());
        if (article.status().isUsable()) {
            places.put(article.key(), new Place(article.version(), partition, offset));
            forgetEldest();
        }
    }

    private void forgetEldest() {
        if (places.size() > most) {
            places.remove(places.keySet().iterator().next());
        }
    }

    /** Where that version lies, if it is the latest. */
    synchronized Optional<Place> of(String key, long version) {
        return Optional.ofNullable(places.get(key)).filter(place -> place.version() == version);
    }
}

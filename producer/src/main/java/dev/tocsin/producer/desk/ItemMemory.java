package dev.tocsin.producer.desk;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one source has delivered so far, as far back as its last {@value #MOST} items, and the kills that wait for an item
 * that has not come yet. Survives a restart.
 */
final class ItemMemory {
    static final int MOST = 100_000;

    private final WireState state;
    private final String itemRows;
    private final String callRows;
    private final Map<String, KnownItem> items = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Waiting> waiting = new TreeMap<>();

    /** A kill or a hold that named an item nobody knows yet. */
    record Waiting(ArticleStatus status, Instant at) {}

    ItemMemory(String source, WireState state) {
        this.state = state;
        this.itemRows = "item|" + source + "|";
        this.callRows = "call|" + source + "|";
        state.take(itemRows).forEach((id, row) -> items.put(id, KnownItem.ofRow(row)));
        state.take(callRows).forEach((name, row) -> waiting.put(name, waitingOf(row)));
    }

    synchronized KnownItem get(String id) {
        return items.get(id);
    }

    /** Remembers for this run only, until {@link #keep} is called for it. */
    synchronized void note(String id, KnownItem item) {
        items.put(id, item);
        if (items.size() > MOST) {
            String eldest = items.keySet().iterator().next();
            items.remove(eldest);
            state.remove(itemRows + eldest);
        }
    }

    /** Takes back what was noted, unless it has been noted anew in the meantime. */
    synchronized void forget(String id, KnownItem noted, KnownItem before) {
        if (!noted.equals(items.get(id))) {
            return;
        }
        if (before == null) {
            items.remove(id);
        } else {
            items.put(id, before);
        }
    }

    /** Remembers over a restart. */
    synchronized void keep(String id) {
        Optional.ofNullable(items.get(id)).ifPresent(item -> state.put(itemRows + id, item.row()));
    }

    /** The ids among {@code names}, which may also be headlines of known items. */
    synchronized List<String> idsOf(List<String> names) {
        List<String> ids = names.stream().filter(items::containsKey).limit(1).toList();
        if (!ids.isEmpty()) {
            return names.stream().filter(items::containsKey).toList();
        }
        List<String> headlines = names.stream().map(Fingerprint::ofHeadline).toList();
        List<String> found = items.entrySet().stream()
                .filter(entry -> headlines.contains(entry.getValue().headline()))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? found : List.of();
    }

    /** Lets a kill or a hold wait for the item of that name. */
    synchronized void await(String name, ArticleStatus status, Instant at) {
        String key = name.toLowerCase(Locale.ROOT);
        waiting.put(key, new Waiting(status, at));
        state.put(callRows + key, status + "|" + at);
    }

    /** What waited for {@code article}, by its id or its headline. */
    synchronized Optional<Waiting> waitingFor(Article article) {
        Waiting byId = waiting.get(article.id().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(byId == null ? waiting.get(article.headline().toLowerCase(Locale.ROOT)) : byId);
    }

    private static Waiting waitingOf(String row) {
        int bar = row.indexOf('|');
        return new Waiting(ArticleStatus.valueOf(row.substring(0, bar)), Instant.parse(row.substring(bar + 1)));
    }
}

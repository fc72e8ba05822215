package dev.tocsin.producer.desk;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.producer.ArticlePublisher;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.WireItem;
import dev.tocsin.producer.formats.WireWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk of one source: judges each version of each item that the source delivers, and publishes what follows from it.
 *
 * <p>The same words again change nothing. A wire that numbers its versions is taken at its word; for one that does not, the
 * words tell a new version, and the time it was written, or else first seen, tells the order. A stale cache that shows words
 * of before is a repeat, not a change. A kill or a hold in words takes effect on the items that it names, on its own item
 * where it names none, and waits where it names one that has not come yet.
 *
 * <p>Embargoes and replaced items are passed on as they are: what reads the topic keeps to them.
 */
public final class WireDesk {
    private static final Logger LOG = LoggerFactory.getLogger(WireDesk.class);
    private static final Duration TICK = Duration.ofMillis(1);

    private final String source;
    private final ArticlePublisher publisher;
    private final ItemMemory memory;
    private final SourceCounts counts;
    private final Clock clock;

    /** The desk of {@code source}, going on where the last run left it. */
    public WireDesk(String source, ArticlePublisher publisher, WireState state, SourceCounts counts, Clock clock) {
        this.source = source;
        this.publisher = publisher;
        this.memory = new ItemMemory(source, state);
        this.counts = counts;
        this.clock = clock;
    }

    /** Whose items are judged here. */
    public String source() {
        return source;
    }

    /** What has come of them so far. */
    public SourceCounts counts() {
        return counts;
    }

    /**
     * Judges and publishes one version of an item.
     *
     * @return what became of it, once the broker has acknowledged it; fails where the broker did not, and then the same
     *     version may be delivered again
     * @throws RefusedException where it is not taken, and why
     */
    public synchronized CompletableFuture<Verdict> deliver(WireItem item) throws RefusedException {
        Instant now = clock.instant();
        try {
            Article article = ItemChecks.clean(item.article(), now);
            counts.countFetched(KnownItem.later(article.publishedAt(), article.versionCreatedAt()));
            refuseExpired(item, article, now);
            if (item.alert() != null) {
                alert(article.id(), item.alert());
            }
            return spoken(article, now);
        } catch (RefusedException e) {
            counts.countRefused();
            throw e;
        }
    }

    private static void refuseExpired(WireItem item, Article article, Instant now) throws RefusedException {
        if (item.expiresAt() != null
                && item.expiresAt().isBefore(now)
                && article.status().isUsable()) {
            throw new RefusedException("expired on " + item.expiresAt());
        }
    }

    private CompletableFuture<Verdict> spoken(Article article, Instant now) {
        return switch (WireWords.callOf(article)) {
            case KILL -> called(article, ArticleStatus.CANCELED, now);
            case HOLD -> called(article, ArticleStatus.WITHHELD, now);
            case CORRECT ->
                published(
                        article.status() == ArticleStatus.USABLE
                                ? withStatus(article, ArticleStatus.CORRECTED)
                                : article,
                        now);
            case NOTHING -> published(article, now);
        };
    }

    private CompletableFuture<Verdict> called(Article article, ArticleStatus status, Instant now) {
        List<String> named = WireWords.named(article).stream()
                .filter(name -> !name.equals(article.id()) && !name.equals(article.url()))
                .toList();
        List<String> others = memory.idsOf(named).stream()
                .filter(id -> !id.equals(article.id()))
                .toList();
        if (!others.isEmpty()) {
            return withdrawn(others, article, status, now);
        }
        if (!named.isEmpty() && memory.get(article.id()) == null) {
            named.forEach(name -> memory.await(name, status, now));
            alert(article.id(), status + " of an item that is not known: " + named.get(0) + "; it waits for it");
            return counted(Verdict.HELD);
        }
        return published(article.status().isUsable() ? withStatus(article, status) : article, now);
    }

    private CompletableFuture<Verdict> withdrawn(
            List<String> ids, Article advisory, ArticleStatus status, Instant now) {
        CompletableFuture<?>[] all = ids.stream()
                .map(id -> sent(withdrawal(id, advisory, status, now), null))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(all).thenCompose(done -> counted(Verdict.WITHDRAWN));
    }

    private Article withdrawal(String id, Article advisory, ArticleStatus status, Instant now) {
        KnownItem known = memory.get(id);
        String words = (advisory.headline() + " " + advisory.body()).strip();
        return Article.builder(source, id)
                .version(known.version())
                .status(status)
                .versionCreatedAt(after(known, now))
                .editorNote(words.substring(0, Math.min(words.length(), 500)))
                .build();
    }

    private CompletableFuture<Verdict> published(Article told, Instant now) {
        Article article = awaited(told);
        KnownItem known = memory.get(article.id());
        String content = Fingerprint.ofContent(article);
        if (known != null && known.hasSeen(content)) {
            return counted(Verdict.DUPLICATE);
        }
        Article ordered = article.version() > 0
                ? article
                : article.toBuilder()
                        .versionCreatedAt(writtenAt(known, article, now))
                        .build();
        tellOddities(known, ordered);
        Verdict verdict = verdictOn(known, ordered, now);
        return sent(ordered, article.versionCreatedAt()).thenCompose(done -> counted(verdict));
    }

    private Article awaited(Article article) {
        return memory.waitingFor(article)
                .filter(call -> article.status().isUsable())
                .filter(call -> article.versionCreatedAt() == null
                        || !article.versionCreatedAt().isAfter(call.at()))
                .map(call -> withStatus(article, call.status()))
                .orElse(article);
    }

    private CompletableFuture<Void> sent(Article article, Instant told) {
        KnownItem before = memory.get(article.id());
        KnownItem noted = KnownItem.after(before, article, told, Fingerprint.ofContent(article));
        memory.note(article.id(), noted);
        return publisher.send(article).whenComplete((done, failure) -> settled(article.id(), noted, before, failure));
    }

    /** Runs on the broker client's thread, which must never wait for the desk: the desk may be waiting for it. */
    private void settled(String id, KnownItem noted, KnownItem before, Throwable failure) {
        if (failure == null) {
            memory.keep(id);
        } else {
            memory.forget(id, noted, before);
            counts.countFailure();
        }
    }

    /** A wire without numbers tells the order by time: its own where it gives another than last time, else ours. */
    private static Instant writtenAt(KnownItem known, Article article, Instant now) {
        Instant told = article.versionCreatedAt();
        if (known == null) {
            return told != null ? told : article.publishedAt() != null ? article.publishedAt() : now;
        }
        if (told != null && !told.equals(known.toldAt())) {
            return told;
        }
        return told == null ? after(known, now) : after(known, told);
    }

    private static Instant after(KnownItem known, Instant time) {
        return KnownItem.later(
                time, known.writtenAt() == null ? null : known.writtenAt().plus(TICK));
    }

    private Verdict verdictOn(KnownItem known, Article article, Instant now) {
        if (known != null && known.isNewerThan(article)) {
            return Verdict.OUTDATED;
        }
        return switch (article.status()) {
            case WITHHELD -> Verdict.HELD;
            case CANCELED, ERASED -> Verdict.WITHDRAWN;
            case USABLE, CORRECTED -> usable(known, article, now);
        };
    }

    private static Verdict usable(KnownItem known, Article article, Instant now) {
        if (article.embargoedUntil() != null && article.embargoedUntil().isAfter(now)) {
            return Verdict.EMBARGOED;
        }
        return known == null ? Verdict.NEW : Verdict.UPDATED;
    }

    private void tellOddities(KnownItem known, Article article) {
        if (known == null) {
            return;
        }
        if (article.version() > 0 && article.version() == known.version()) {
            alert(article.id(), "other words under the same version " + article.version());
        }
        if (known.status().compareTo(ArticleStatus.CANCELED) >= 0
                && article.status().isUsable()
                && !known.isNewerThan(article)) {
            alert(article.id(), "comes again after it was killed");
        }
    }

    private CompletableFuture<Verdict> counted(Verdict verdict) {
        counts.count(verdict);
        return CompletableFuture.completedFuture(verdict);
    }

    private void alert(String id, String what) {
        counts.countAlert();
        LOG.warn("{}", Refusal.of(source + " " + id, what));
    }

    private static Article withStatus(Article article, ArticleStatus status) {
        return article.toBuilder().status(status).build();
    }
}

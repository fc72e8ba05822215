package dev.tocsin.producer.feeds;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.WireItem;
import dev.tocsin.producer.desk.Verdict;
import dev.tocsin.producer.desk.WireDesk;
import dev.tocsin.producer.desk.WireState;
import dev.tocsin.producer.formats.XmlText;
import dev.tocsin.producer.http.Answer;
import dev.tocsin.producer.http.Fetcher;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.http.HttpHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks one feed, again and again, for what is new. The place reached is noted only when every entry of a copy has been
 * judged and acknowledged; until then the same copy is asked for again, which changes nothing for what was already taken.
 * An entry that is refused is told once, not at each look, as long as its words stay the same.
 */
public final class FeedPoller {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);

    private final URI feed;
    private final WireDesk desk;
    private final WireState state;
    private final Fetcher fetcher;
    private final FullText fullText;
    private final BackOff backOff;
    private final RefusedEntries refused = new RefusedEntries();
    private FeedPlace place;

    /**
     * A poller that goes on where the last run left the feed.
     *
     * @param interval between two questions while all goes well
     * @param pages whether to read the whole text from each new entry's page
     */
    public FeedPoller(
            URI feed, Duration interval, boolean pages, WireDesk desk, WireState state, Fetcher fetcher, Clock clock) {
        this.feed = feed;
        this.desk = desk;
        this.state = state;
        this.fetcher = fetcher;
        this.fullText = pages ? new FullText(desk.source(), new PageReader(fetcher, clock), state) : null;
        this.backOff = new BackOff(interval, RandomGenerator.getDefault());
        this.place = FeedPlace.ofRow(state.take(row()).getOrDefault("", ""));
    }

    private String row() {
        return "feed|" + desk.source() + "|" + feed;
    }

    /** Asks once, and takes in what is new. Returns how long to wait before asking again. */
    public Duration poll() {
        try {
            return judged(fetcher.get(feed, place.conditions()));
        } catch (RefusedException e) {
            return failed(e.getMessage(), Duration.ZERO);
        }
    }

    private Duration judged(Answer answer) {
        if (answer.status() == 304) {
            return backOff.afterSuccess();
        }
        if (!answer.isOk()) {
            return failed(feed + " answered " + answer.status(), retryAfter(answer));
        }
        Batch batch = new Batch();
        RefusedException broken = null;
        try {
            FeedDocument.read(XmlText.of(answer.body(), answer.charset()), batch::take);
        } catch (RefusedException e) {
            broken = e;
        }
        try {
            if (batch.await() && broken == null) {
                place = FeedPlace.of(answer);
                state.put(row(), place.row());
            }
        } catch (CompletionException e) {
            return failed("the broker did not acknowledge: " + e.getCause().getMessage(), Duration.ZERO);
        }
        return broken == null
                ? backOff.afterSuccess()
                : failed(broken.at(feed.toString()).toString(), Duration.ZERO);
    }

    private Duration failed(String why, Duration askedFor) {
        desk.counts().countFailure();
        Duration wait = backOff.afterFailure(askedFor);
        LOG.warn("{}; asking again in {} s", Refusal.of(desk.source(), why), wait.toSeconds());
        return wait;
    }

    private static Duration retryAfter(Answer answer) {
        String seconds = answer.header(HttpHeader.RETRY_AFTER).orElse("");
        return seconds.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
    }

    /** The entries of one copy, on their way to the broker. */
    private final class Batch {
        private final List<CompletableFuture<Verdict>> underWay = new ArrayList<>();
        private boolean whole = true;

        void take(FeedEntry entry) {
            Article told = entry.article(desk.source());
            if (fullText == null) {
                deliver(told, () -> {});
            } else if (!fullText.hasRead(told)) {
                takeFromPage(told);
            }
        }

        private void takeFromPage(Article told) {
            try {
                deliver(fullText.read(told), () -> fullText.note(told));
            } catch (RefusedException e) {
                whole = false;
                LOG.warn("{}; it is asked for again", Refusal.of(desk.source(), e.getMessage()));
                if (!fullText.knows(told)) {
                    deliver(told, () -> {});
                }
            }
        }

        private void deliver(Article article, Runnable onAcknowledged) {
            if (refused.has(article)) {
                return;
            }
            try {
                underWay.add(desk.deliver(WireItem.of(article)).whenComplete((verdict, failure) -> {
                    if (failure == null) {
                        onAcknowledged.run();
                    }
                }));
            } catch (RefusedException e) {
                refused.note(article);
                LOG.warn("{}", Refusal.of(feed + " " + article.id(), e.getMessage()));
            }
        }

        /** Waits until the broker has acknowledged all; whether every entry was taken as it should be. */
        boolean await() {
            CompletableFuture.allOf(underWay.toArray(CompletableFuture<?>[]::new))
                    .join();
            return whole;
        }
    }
}

package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Unread;
import dev.tocsin.attacks.read.Reading;
import dev.tocsin.attacks.revise.Revised;
import dev.tocsin.attacks.revise.Reviser;
import dev.tocsin.attacks.revise.Standing;
import dev.tocsin.attacks.rows.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Takes in versions of articles, and says what reports they tell now. A version under embargo is held until its time has
 * come: the one place where the clock matters, and it decides when a version counts, never what it counts.
 */
final class ReadArticles implements Processor<String, Article, String, Publication<?>> {
    private static final Duration LOOK_FOR_DUE = Duration.ofSeconds(1);
    private static final int MOST_AT_ONCE = 500;

    private final ReadStores stores;
    private final Function<Article, Reading> reader;
    private final Reporting reporting;
    private ProcessorContext<String, Publication<?>> context;
    private Rows<Standing> standings;
    private Rows<Held> embargoed;
    private Balance balance;

    ReadArticles(ReadStores stores, Function<Article, Reading> reader, Reporting reporting) {
        this.stores = stores;
        this.reader = reader;
        this.reporting = reporting;
    }

    @Override
    public void init(ProcessorContext<String, Publication<?>> context) {
        this.context = context;
        standings = stores.standings().open(context);
        embargoed = stores.embargoed().open(context);
        balance = new Balance(context);
        context.schedule(LOOK_FOR_DUE, PunctuationType.WALL_CLOCK_TIME, this::release);
    }

    @Override
    public void process(Record<String, Article> record) {
        Article article = takenIn(record);
        Step step = new Step(record.timestamp());
        if (Embargo.isOn(article, Instant.ofEpochMilli(context.currentSystemTimeMs()))) {
            new Embargo(step.on(embargoed)).hold(article);
            step.take(context);
        } else {
            take(article, step);
        }
    }

    /** The article of a record, which must stand under its own key: what stands is remembered by partition. */
    private static Article takenIn(Record<String, Article> record) {
        Article article = record.value();
        if (article == null || !article.key().equals(record.key())) {
            throw new IllegalArgumentException("the record under " + record.key() + " holds "
                    + (article == null ? "nothing" : "the article " + article.key()));
        }
        Instant ingestedAt = Instant.ofEpochMilli(record.timestamp());
        return article.ingestedAt() != null
                ? article
                : article.toBuilder().ingestedAt(ingestedAt).build();
    }

    private void take(Article article, Step step) {
        Rows<Standing> drafted = step.on(standings);
        Revised revised = Reviser.revise(drafted.get(article.key()), article, reader);
        drafted.put(article.key(), revised.after());
        if (!article.status().isUsable()) {
            forgetHeld(article.key(), step);
        }
        reporting.say(revised, step);
        reporting.sayReplaced(article, step);
        step.take(context);
        balance.count(revised.outcome());
    }

    /** A killed article's words are not kept; what its versions replace stays replaced. */
    private void forgetHeld(String articleKey, Step step) {
        Embargo embargo = new Embargo(step.on(embargoed));
        for (Held row : embargo.of(articleKey)) {
            embargo.drop(row);
            reporting.sayReplaced(row.article(), step);
            balance.count(Revised.Outcome.SUPERSEDED);
        }
    }

    private void release(long now) {
        new Embargo(embargoed).due(Instant.ofEpochMilli(now), MOST_AT_ONCE).forEach(this::release);
    }

    private void release(Held row) {
        try {
            take(row.article(), without(row));
        } catch (HalfWritten e) {
            throw e;
        } catch (RuntimeException e) {
            Step step = without(row);
            reporting.sayUnread(unreadable(row.article(), e), step);
            step.take(context);
            balance.count(Revised.Outcome.UNREAD);
        }
    }

    private static Unread unreadable(Article article, RuntimeException why) {
        String detail = "released from its embargo, but reading it failed: " + why;
        return new Unread(article.key(), article.version(), Unread.Reason.OTHER, detail, article.embargoedUntil());
    }

    /** A step at the end of the embargo, that being when the version is taken in. */
    private Step without(Held row) {
        Step step = new Step(row.article().embargoedUntil().toEpochMilli());
        new Embargo(step.on(embargoed)).drop(row);
        return step;
    }
}

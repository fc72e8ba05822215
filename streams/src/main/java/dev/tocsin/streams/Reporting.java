package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Unread;
import dev.tocsin.attacks.revise.Revised;
import dev.tocsin.schemas.CloudEvent;
import dev.tocsin.schemas.Retention;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.Topics;
import org.apache.kafka.common.serialization.Serdes;

/**
 * What reading says, and where.
 *
 * @param replacements within the topology: key of an article to the key of one that stands in for it
 */
record Reporting(Topic<String, Report> reports, Topic<String, Unread> unread, Topic<String, String> replacements) {
    /** What an article tells is remembered in one row, and a broker takes no row of more than a megabyte. */
    private static final int MOST_BYTES = 800_000;

    /** More than any article tells that a person wrote; each is compared with each of the next version. */
    private static final int MOST_REPORTS = 500;

    static Reporting on(Topics topics) {
        Topic<String, String> replacements = new Topic<>(
                "replacements",
                Serdes.String(),
                Serdes.String(),
                topics.articles().partitions(),
                Retention.THIRTY_DAYS);
        return new Reporting(topics.reports(), topics.unread(), replacements);
    }

    /**
     * Says what a version changed.
     *
     * @throws IllegalArgumentException where it tells more than can be kept
     */
    void say(Revised revised, Step step) {
        requireFit(revised);
        revised.reports().forEach(report -> step.tell(reports, report.key(), report));
        if (revised.unread() != null) {
            sayUnread(revised.unread(), step);
        }
    }

    private void requireFit(Revised revised) {
        int told = revised.after().told().size();
        long bytes = revised.reports().stream()
                .mapToLong(report -> reports.values().serializer().serialize(reports.name(), report).length)
                .sum();
        if (told > MOST_REPORTS || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("%s tells %d attacks in %d bytes; at most %d in %d can be kept"
                    .formatted(revised.after().articleKey(), told, bytes, MOST_REPORTS, MOST_BYTES));
        }
    }

    void sayUnread(Unread why, Step step) {
        step.publish(unread, why.articleKey(), why, CloudEvent.of(unread, why));
    }

    /** The article replaced lies in another partition, whose task must hear of it. */
    void sayReplaced(Article article, Step step) {
        if (article.replaces() == null || !article.status().isUsable()) {
            return;
        }
        String replaced = Article.key(article.source(), article.replaces());
        if (!replaced.equals(article.key())) {
            step.tell(replacements, replaced, article.key());
        }
    }
}

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

    static Reporting on(Topics topics) {
        Topic<String, String> replacements = new Topic<>(
                "replacements",
                Serdes.String(),
                Serdes.String(),
                topics.articles().partitions(),
                Retention.THIRTY_DAYS);
        return new Reporting(topics.reports(), topics.unread(), replacements);
    }

    void say(Revised revised, Step step) {
        revised.reports().forEach(report -> step.tell(reports, report.key(), report));
        if (revised.unread() != null) {
            sayUnread(revised.unread(), step);
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

package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.read.Reading;
import dev.tocsin.schemas.Topic;
import dev.tocsin.schemas.Topics;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * The whole way from articles to tallies. Reading goes by article: which version stands, and what reports it tells.
 * Matching and tallying go by country: a city lies in its country, so an attack and every sum it enters change in one
 * transaction.
 */
public final class TocsinTopology {
    private final StreamsBuilder builder;
    private final Topics topics;
    private final ReadStores readStores;
    private final MatchStores matchStores;

    private TocsinTopology(Config config) {
        this.topics = config.topics();
        this.builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(config.properties(topics))));
        this.readStores = ReadStores.on(config.medium());
        this.matchStores = MatchStores.on(config.medium());
    }

    /** The topology of a deployment, with {@code reader} to read its articles. */
    public static Topology of(Config config, Function<Article, Reading> reader) {
        TocsinTopology topology = new TocsinTopology(config);
        topology.readArticles(reader);
        topology.matchAndTally();
        return topology.builder.build();
    }

    private void readArticles(Function<Article, Reading> reader) {
        Reporting reporting = Reporting.on(topics);
        var read = hear("articles", topics.articles())
                .process(readStores.with(() -> new ReadArticles(readStores, reader, reporting)), as("read-articles"));
        tell(read, "reports", topics.reports());
        publish(read, "unread", topics.unread());

        var withdrawn = pick(read, "replacements", reporting.replacements())
                .repartition(
                        Repartitioned.with(Serdes.String(), Serdes.String()).withName("replacements"))
                .process(
                        () -> new WithdrawReplaced(readStores.standings(), reporting),
                        as("withdraw-replaced"),
                        readStores.standings().name());
        tell(withdrawn, "withdrawals", topics.reports());
    }

    private void matchAndTally() {
        var matched = hear("reports", topics.reports())
                .process(matchStores.with(() -> new MatchAndTally(matchStores, topics)), as("match-and-tally"));
        publish(matched, "attacks", topics.attacks());
        publish(matched, "attack-reports", topics.attackReports());
        publish(matched, "attack-changes", topics.attackChanges());
        publish(matched, "place-tallies", topics.placeTallies());
        publish(matched, "day-tallies", topics.dayTallies());
    }

    private <V> KStream<String, V> hear(String what, Topic<String, V> topic) {
        return builder.stream(
                topic.name(), Consumed.with(topic.keys(), topic.values()).withName("hear-" + what));
    }

    private static <V> KStream<String, V> pick(
            KStream<String, Publication<?>> said, String what, Topic<String, V> topic) {
        return said.flatMapValues(publication -> publication.on(topic), as("pick-" + what));
    }

    private static <V> void publish(KStream<String, Publication<?>> said, String what, Topic<String, V> topic) {
        pick(said, what, topic)
                .to(topic.name(), Produced.with(topic.keys(), topic.values()).withName("publish-" + what));
    }

    /** Reports go to the task of their country. */
    private static void tell(KStream<String, Publication<?>> said, String what, Topic<String, Report> topic) {
        Produced<String, Report> byCountry = Produced.with(topic.keys(), topic.values(), new CountryPartitioner());
        pick(said, what, topic).to(topic.name(), byCountry.withName("tell-" + what));
    }

    private static Named as(String name) {
        return Named.as(name);
    }
}

package dev.tocsin.dashboard.feed;

import dev.tocsin.attacks.Article;
import dev.tocsin.dashboard.http.Metrics;
import dev.tocsin.dashboard.model.ArticleTexts;
import dev.tocsin.schemas.Topic;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks articles up on their topic. It reads the topic from its beginning and keeps only where each article lies; the
 * text itself is fetched when somebody asks. Nothing waits for it: until it has come far enough, and where it may not
 * read the topic, there is no text, and that is all.
 */
public final class ArticleLookup implements ArticleTexts, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleLookup.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration MISSING = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_AT_HAND = 32;

    private final String topic;
    private final Deserializer<Article> articles;
    private final Metrics metrics;
    private final Consumer<byte[], byte[]> reader;
    private final Consumer<byte[], byte[]> finder;
    private final ArticlePlaces places = new ArticlePlaces(ArticlePlaces.MOST);
    private final Map<ArticlePlaces.Place, Article> atHand = new LinkedHashMap<>(16, 0.75f, true);
    private final Thread thread = new Thread(this::run, "article-lookup");
    private volatile boolean isClosing;

    private ArticleLookup(Map<String, String> kafka, Topic<String, Article> topic, Metrics metrics) {
        this.topic = topic.name();
        this.articles = topic.values().deserializer();
        this.metrics = metrics;
        this.reader = consumer(TopicReader.properties(kafka));
        Map<String, Object> oneByOne = TopicReader.properties(kafka);
        oneByOne.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        this.finder = consumer(oneByOne);
    }

    private static Consumer<byte[], byte[]> consumer(Map<String, Object> properties) {
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Starts reading.
     *
     * @param kafka settings of the Kafka client, {@code bootstrap.servers} among them
     */
    public static ArticleLookup start(Map<String, String> kafka, Topic<String, Article> topic, Metrics metrics) {
        ArticleLookup lookup = new ArticleLookup(kafka, topic, metrics);
        lookup.thread.start();
        return lookup;
    }

    private void run() {
        try {
            begin();
            while (!isClosing) {
                reader.poll(POLL).forEach(this::note);
            }
        } catch (WakeupException | InterruptException | InterruptedException e) {
            LOG.debug("Asked to stop reading");
        } catch (AuthorizationException e) {
            LOG.info("{} may not be read: claims are shown without the text around them", topic);
        } catch (RuntimeException e) {
            LOG.error("{} can no longer be read: new claims are shown without the text around them", topic, e);
        } finally {
            reader.close();
        }
    }

    private void begin() throws InterruptedException {
        List<TopicPartition> partitions = partitions();
        while (partitions.isEmpty() && !isClosing) {
            Thread.sleep(MISSING.toMillis());
            partitions = partitions();
        }
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
    }

    /** None as long as the topic is not there: whoever makes it may start later. */
    private List<TopicPartition> partitions() {
        try {
            return reader.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
        } catch (RetriableException e) {
            LOG.debug("{} cannot be looked up yet", topic, e);
            return List.of();
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        try {
            Article article = articles.deserialize(topic, record.value());
            if (article != null) {
                places.note(article, record.partition(), record.offset());
            }
            metrics.read(topic).increment();
        } catch (SerializationException e) {
            metrics.refused(topic).increment();
            LOG.warn("{}-{} offset {} is passed over: {}", topic, record.partition(), record.offset(), e.getMessage());
        }
    }

    @Override
    public Optional<Article> find(String key, long version) {
        return places.of(key, version).flatMap(this::fetch);
    }

    private synchronized Optional<Article> fetch(ArticlePlaces.Place place) {
        Article known = atHand.get(place);
        if (known != null || isClosing) {
            return Optional.ofNullable(known);
        }
        try {
            Optional<Article> found = read(place);
            found.ifPresent(article -> keep(place, article));
            return found;
        } catch (KafkaException e) {
            LOG.warn("{}-{} offset {} cannot be fetched: {}", topic, place.partition(), place.offset(), e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Article> read(ArticlePlaces.Place place) {
        TopicPartition partition = new TopicPartition(topic, place.partition());
        finder.assign(List.of(partition));
        finder.seek(partition, place.offset());
        for (ConsumerRecord<byte[], byte[]> record : finder.poll(PATIENCE)) {
            if (record.offset() == place.offset()) {
                return Optional.of(articles.deserialize(topic, record.value()));
            }
        }
        return Optional.empty();
    }

    private void keep(ArticlePlaces.Place place, Article article) {
        atHand.put(place, article);
        if (atHand.size() > MOST_AT_HAND) {
            atHand.remove(atHand.keySet().iterator().next());
        }
    }

    @Override
    public void close() {
        isClosing = true;
        reader.wakeup();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            finder.close();
        }
    }
}

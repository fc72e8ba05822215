package dev.tocsin.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.Schema;

/** The public topics as an AsyncAPI document, made from the topics and schemas themselves. */
final class AsyncApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BINDING = "0.5.0";

    /** A public topic as consumers see it. */
    private record Channel(
            String name, String verb, Topic<?, ?> topic, RecordCodec<?> codec, String key, String summary) {
        String message() {
            return codec.schema().getName();
        }
    }

    private static final Topics TOPICS = Topics.standard();

    private static final List<Channel> CHANNELS = List.of(
            new Channel(
                    "articles",
                    "receive",
                    TOPICS.articles(),
                    Codecs.ARTICLE,
                    "source|item id",
                    "Every version of every item of every wire, as it was given. Tocsin reads it; anyone may write to it."),
            new Channel(
                    "attacks",
                    "send",
                    TOPICS.attacks(),
                    Codecs.ATTACK,
                    "attack id",
                    "Attacks as they stand; of each the highest revision is kept, in whatever state."),
            new Channel(
                    "attackReports",
                    "send",
                    TOPICS.attackReports(),
                    Codecs.MEMBERSHIP,
                    "CC|article key|ordinal",
                    "Which attack each report belongs to: the whole membership of every attack."),
            new Channel(
                    "attackChanges",
                    "send",
                    TOPICS.attackChanges(),
                    Codecs.ATTACK_CHANGE,
                    "attack id",
                    "Every revision of every attack: before and after, and the article that caused it."),
            new Channel(
                    "placeTallies",
                    "send",
                    TOPICS.placeTallies(),
                    Codecs.TALLY,
                    "city:geonames:1138958, province:AF-13 or country:AF",
                    "Casualty sums of every place, of all time."),
            new Channel(
                    "dayTallies",
                    "send",
                    TOPICS.dayTallies(),
                    Codecs.TALLY,
                    "the key of a place, then |2022-09-05, |2017-10, |2017 or |undated",
                    "Casualty sums of every place by the day, or by the month or year where no day is known."),
            new Channel(
                    "unread",
                    "send",
                    TOPICS.unread(),
                    Codecs.UNREAD,
                    "source|item id",
                    "Articles that were set aside unread, and why."));

    private AsyncApi() {}

    /** The whole document; fields are in the order in which a person would read them. */
    static ObjectNode document() {
        ObjectNode document = JSON.objectNode();
        document.put("asyncapi", "3.1.0");
        document.set("info", info());
        document.put("defaultContentType", "application/avro");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        ObjectNode messages = document.putObject("components").putObject("messages");
        for (Channel channel : CHANNELS) {
            channels.set(channel.name(), channel(channel));
            operations.set(operationName(channel), operation(channel));
            messages.set(channel.message(), message(channel));
        }
        return document;
    }

    private static ObjectNode info() {
        ObjectNode info = JSON.objectNode();
        info.put("title", "Tocsin");
        info.put("version", "1.0.0");
        info.put(
                "description",
                "Live news wires in, deduplicated attacks and casualty tallies out. Values are Avro in the Confluent wire "
                        + "format: a zero byte, the schema's id in four bytes, the Avro body; a registry of that format gives "
                        + "the schema of an id. Keys are UTF-8. Topic names carry the deployment's prefix, here 'tocsin.'.");
        info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        return info;
    }

    private static ObjectNode channel(Channel channel) {
        ObjectNode node = JSON.objectNode();
        node.put("address", channel.topic().name());
        node.put("summary", channel.summary());
        node.putObject("messages").set(channel.message(), reference("components/messages/" + channel.message()));
        ObjectNode kafka = node.putObject("bindings").putObject("kafka");
        kafka.put("topic", channel.topic().name());
        kafka.put("partitions", channel.topic().partitions());
        kafka.set(
                "topicConfiguration", configuration(channel.topic().retention().config()));
        kafka.put("bindingVersion", BINDING);
        return node;
    }

    private static ObjectNode configuration(Map<String, String> settings) {
        ObjectNode node = JSON.objectNode();
        settings.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(setting -> {
            if (setting.getKey().equals("cleanup.policy")) {
                node.putArray(setting.getKey()).add(setting.getValue());
            } else {
                node.put(setting.getKey(), Long.parseLong(setting.getValue()));
            }
        });
        return node;
    }

    private static String operationName(Channel channel) {
        return channel.verb()
                + channel.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + channel.name().substring(1);
    }

    private static ObjectNode operation(Channel channel) {
        ObjectNode node = JSON.objectNode();
        node.put("action", channel.verb());
        node.set("channel", reference("channels/" + channel.name()));
        node.put("summary", channel.summary());
        return node;
    }

    private static ObjectNode message(Channel channel) {
        Schema schema = channel.codec().schema();
        ObjectNode node = JSON.objectNode();
        node.put("name", schema.getFullName());
        node.put("title", schema.getName());
        node.put("summary", schema.getDoc());
        node.put("contentType", "application/avro");
        node.set("headers", headers(schema));
        ObjectNode payload = node.putObject("payload");
        payload.put("schemaFormat", "application/vnd.apache.avro;version=1.9.0");
        payload.set("schema", json(schema));
        ObjectNode kafka = node.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", keys(channel.codec()));
        kafka.put("schemaIdLocation", "payload");
        kafka.put("schemaIdPayloadEncoding", "confluent");
        kafka.put("bindingVersion", BINDING);
        return node;
    }

    /** One message may be carried by several topics. */
    private static String keys(RecordCodec<?> codec) {
        return String.join(
                "; ",
                CHANNELS.stream()
                        .filter(channel -> channel.codec() == codec)
                        .map(channel -> channel.topic().name() + ": " + channel.key())
                        .toList());
    }

    private static ObjectNode headers(Schema schema) {
        ObjectNode headers = JSON.objectNode();
        headers.put("type", "object");
        headers.put("description", "CloudEvents 1.0, binary mode.");
        ObjectNode properties = headers.putObject("properties");
        properties.putObject("ce_specversion").put("const", "1.0");
        properties.putObject("ce_id").put("type", "string");
        properties.putObject("ce_type").put("const", schema.getFullName());
        properties.putObject("ce_source").put("type", "string").put("description", "The topic's name.");
        properties.putObject("ce_time").put("type", "string").put("format", "date-time");
        properties.putObject("content-type").put("const", "application/avro");
        ArrayNode required = headers.putArray("required");
        List.of("ce_specversion", "ce_id", "ce_type", "ce_source").forEach(required::add);
        return headers;
    }

    private static ObjectNode reference(String to) {
        return JSON.objectNode().put("$ref", "#/" + to);
    }

    private static ObjectNode json(Schema schema) {
        try {
            return (ObjectNode) MAPPER.readTree(schema.toString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

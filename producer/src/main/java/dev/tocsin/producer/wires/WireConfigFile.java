package dev.tocsin.producer.wires;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.push.PushKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The wires of a desk in a small YAML file:
 *
 * <pre>
 * listen: 127.0.0.1:8081           # where pushes are taken
 * pushes-per-second: 50            # of one source
 * private-addresses: false         # whether feeds may lie inside
 * sources:
 *   - {name: agency, push: token, secret-env: AGENCY_TOKEN}
 *   - {name: other, push: signature, key: other-1, secret-env: OTHER_SECRET}
 *   - {name: herald, feed: "https://herald.example/rss", every: 5m, pages: true}
 *   - {name: drop, folder: /srv/drop, every: 2s}
 * </pre>
 *
 * <p>Secrets stand in environment variables, never in the file. A field that is not known is refused: it may be a
 * misspelt one that matters.
 */
public final class WireConfigFile {
    /** How often a feed is asked unless its source says otherwise. */
    public static final Duration FEED_EVERY = Duration.ofMinutes(5);

    /** How often a folder is looked at unless its source says otherwise. */
    public static final Duration FOLDER_EVERY = Duration.ofSeconds(2);

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> TOP = Set.of("listen", "pushes-per-second", "private-addresses", "sources");
    private static final Set<String> SOURCE =
            Set.of("name", "push", "key", "secret-env", "feed", "every", "pages", "folder");

    private final Map<String, String> environment;

    /** @param environment where the secrets are */
    public WireConfigFile(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Reads {@code file}.
     *
     * @throws RefusedException with the line or the field that is wrong
     * @throws IOException where the file cannot be read
     */
    public WireConfig read(Path file) throws IOException, RefusedException {
        return parse(Files.readString(file));
    }

    /** Reads what such a file holds. */
    public WireConfig parse(String yaml) throws RefusedException {
        JsonNode root = tree(yaml);
        requireKnown(root, TOP, "");
        List<Wire> wires = new ArrayList<>();
        int number = 0;
        for (JsonNode source : root.path("sources")) {
            wires.add(wire(source, "sources[" + number + "]."));
            number++;
        }
        Listen listen = Listen.parse(root.path("listen").asText(""));
        double perSecond = root.path("pushes-per-second").asDouble(WireConfig.PUSHES_PER_SECOND);
        return new WireConfig(
                wires,
                listen.host(),
                listen.port(),
                perSecond,
                root.path("private-addresses").asBoolean());
    }

    private static JsonNode tree(String yaml) throws RefusedException {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new RefusedException(line, "not YAML that can be read: " + e.getOriginalMessage());
        }
    }

    private Wire wire(JsonNode source, String at) throws RefusedException {
        requireKnown(source, SOURCE, at);
        String name = text(source, "name", at);
        if (source.has("feed")) {
            return new Wire.Feed(
                    name,
                    address(text(source, "feed", at), at),
                    every(source, FEED_EVERY, at),
                    source.path("pages").asBoolean());
        }
        if (source.has("folder")) {
            return new Wire.Folder(name, Path.of(text(source, "folder", at)), every(source, FOLDER_EVERY, at));
        }
        return new Wire.Push(key(source, name, at));
    }

    private PushKey key(JsonNode source, String name, String at) throws RefusedException {
        String kind = text(source, "push", at);
        String variable = text(source, "secret-env", at);
        String secret = environment.getOrDefault(variable, "");
        if (secret.isEmpty()) {
            throw new RefusedException(at + "secret-env: the environment variable " + variable + " is not set");
        }
        try {
            return switch (kind) {
                case "token" -> PushKey.token(name, secret);
                case "signature" -> PushKey.signature(name, text(source, "key", at), secret);
                default -> throw new RefusedException(at + "push: \"" + kind + "\" is neither token nor signature");
            };
        } catch (IllegalArgumentException e) {
            throw new RefusedException(at + "secret-env: " + e.getMessage());
        }
    }

    private static URI address(String told, String at) throws RefusedException {
        try {
            return URI.create(told);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(at + "feed: \"" + told + "\" is no address");
        }
    }

    private static Duration every(JsonNode source, Duration unlessSaid, String at) throws RefusedException {
        return source.has("every") ? TimeSpans.parse(source.path("every").asText(), at + "every") : unlessSaid;
    }

    private static String text(JsonNode source, String field, String at) throws RefusedException {
        String text = source.path(field).asText("");
        if (text.isBlank()) {
            throw new RefusedException(at + field + ": is missing");
        }
        return text;
    }

    private static void requireKnown(JsonNode node, Set<String> known, String at) throws RefusedException {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!known.contains(field.getKey())) {
                throw new RefusedException(at + field.getKey() + ": is none of "
                        + known.stream().sorted().toList());
            }
        }
    }
}

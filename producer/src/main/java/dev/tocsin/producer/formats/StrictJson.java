package dev.tocsin.producer.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.StrictText;

/**
 * JSON from outside, read to the letter: UTF-8 only, no key twice (two readers would believe different ones), nothing after the
 * end, and bounds on everything that can be made large.
 */
public final class StrictJson {
    /** The longest document, in UTF-16 units; no item of a wire comes near it. */
    public static final int LONGEST_DOCUMENT = 2 * 1024 * 1024;

    private static final int DEEPEST = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LONGEST_DOCUMENT)
                            .maxStringLength(LONGEST_DOCUMENT / 2)
                            .maxNumberLength(100)
                            .maxNameLength(1000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /**
     * The object that {@code bytes} hold.
     *
     * @throws RefusedException with the line and what is wrong there
     */
    public static JsonNode object(byte[] bytes) throws RefusedException {
        JsonNode node = value(bytes);
        if (!node.isObject()) {
            throw new RefusedException("not a JSON object");
        }
        return node;
    }

    /** Whatever value {@code bytes} hold; refuses like {@link #object}. */
    static JsonNode value(byte[] bytes) throws RefusedException {
        String text = StrictText.of(bytes);
        if (text.length() > LONGEST_DOCUMENT) {
            throw new RefusedException("JSON longer than " + LONGEST_DOCUMENT + " characters");
        }
        return parse(text);
    }

    private static JsonNode parse(String text) throws RefusedException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new RefusedException(
                    at == null ? 0 : at.getLineNr(), "not JSON that can be read: " + e.getOriginalMessage());
        }
    }
}

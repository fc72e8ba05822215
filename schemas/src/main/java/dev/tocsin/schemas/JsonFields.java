package dev.tocsin.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.attacks.ArticleStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The fields of one JSON object by name; null is as good as absent. What is not of its type is refused with an
 * {@link IllegalArgumentException} that names the field.
 */
final class JsonFields {
    private static final int LAST_YEAR = 9999;
    private static final int MOST_SHOWN = 60;

    private final JsonNode object;

    JsonFields(JsonNode object) {
        this.object = object;
    }

    /** Its text, or null. */
    String string(String field) {
        JsonNode node = object.get(field);
        return node == null || node.isNull() ? null : textOf(node, field);
    }

    /** Its text; empty where there is none. */
    String text(String field) {
        String text = string(field);
        return text == null ? "" : text;
    }

    /** Its text, which may be empty and must not be missing. */
    String present(String field) {
        String text = string(field);
        if (text == null) {
            throw refused(field, "is missing");
        }
        return text;
    }

    /** Its text, which must hold more than blanks. */
    String required(String field) {
        String text = present(field);
        if (text.isBlank()) {
            throw refused(field, "is blank");
        }
        return text;
    }

    /** Its whole number, 0 where there is none. */
    long count(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return 0;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw refused(field, shown(node.toString()) + " is no whole number from 0");
        }
        return node.longValue();
    }

    /** Its texts; empty where there are none. */
    List<String> strings(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw refused(field, "is no list");
        }
        List<String> texts = new ArrayList<>();
        node.forEach(item -> texts.add(textOf(item, field)));
        return texts;
    }

    /** Its instant to the millisecond, or null. */
    Instant instant(String field) {
        String text = string(field);
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime time = text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text);
            if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
                throw refused(field, shown(text) + " lies in no year from 1 to " + LAST_YEAR);
            }
            return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            throw refused(
                    field, shown(text) + " is neither an instant like 2022-09-05T10:12:00Z nor a day like 2022-09-05");
        }
    }

    /** Its status, USABLE where there is none. The other spelling of a withdrawal is one too. */
    ArticleStatus status(String field) {
        String text = string(field);
        if (text == null) {
            return ArticleStatus.USABLE;
        }
        String name = text.toUpperCase(Locale.ROOT).replace("CANCELLED", ArticleStatus.CANCELED.name());
        return Arrays.stream(ArticleStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> refused(field, shown(text) + " is none of " + Arrays.toString(ArticleStatus.values())));
    }

    private static String textOf(JsonNode node, String field) {
        if (!node.isTextual()) {
            throw refused(
                    field, "holds no text but " + node.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        return node.textValue();
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? "'" + text + "'" : "'" + text.substring(0, MOST_SHOWN) + "…'";
    }

    private static IllegalArgumentException refused(String field, String why) {
        return new IllegalArgumentException("field " + field + ": " + why);
    }
}

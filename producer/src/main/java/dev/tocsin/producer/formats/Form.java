package dev.tocsin.producer.formats;

import java.util.Locale;
import java.util.Optional;

/** The forms of documents that wires deliver. */
public enum Form {
    /** One article in plain text. */
    TEXT,
    /** One article as a web page. */
    HTML,
    /** One article or ninjs item in JSON. */
    JSON,
    /** Articles or ninjs items in JSON, one a line. */
    JSON_LINES,
    /** A NewsML-G2 item, or a message with several. */
    XML;

    /** The form that a file's name tells by its ending. */
    public static Optional<Form> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (ending) {
                    case "txt" -> TEXT;
                    case "html", "htm", "xhtml" -> HTML;
                    case "json" -> JSON;
                    case "ndjson", "jsonl" -> JSON_LINES;
                    case "xml" -> XML;
                    default -> null;
                });
    }

    /** The form that an HTTP content type tells, for those that may be pushed: JSON, JSON lines and XML. */
    public static Optional<Form> ofContentType(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (type.endsWith("x-ndjson") || type.endsWith("jsonl")) {
            return Optional.of(JSON_LINES);
        }
        if (type.equals("application/json") || type.endsWith("+json")) {
            return Optional.of(JSON);
        }
        boolean xml = type.endsWith("/xml") || type.endsWith("+xml") || type.startsWith("application/vnd.iptc.g2.");
        return xml ? Optional.of(XML) : Optional.empty();
    }
}

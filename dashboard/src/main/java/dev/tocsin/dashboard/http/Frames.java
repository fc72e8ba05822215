package dev.tocsin.dashboard.http;

import dev.tocsin.dashboard.model.AttackEvent;
import dev.tocsin.dashboard.model.Cursor;
import dev.tocsin.schemas.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The bytes of server-sent events. Their data is JSON on one line, so no text can begin an event of its own. */
final class Frames {
    /** How long a browser waits before it comes back. */
    static final byte[] RETRY = bytes("retry: 2000\n\n");

    private Frames() {}

    static byte[] of(List<AttackEvent> events) {
        return bytes(events.stream().map(Frames::text).collect(Collectors.joining()));
    }

    private static String text(AttackEvent event) {
        return "id: " + event.cursor() + "\nevent: attack\ndata: " + Codecs.ATTACK.toJson(event.attack()) + "\n\n";
    }

    static byte[] reset(Cursor now, String reason) {
        return bytes("id: " + now + "\nevent: reset\ndata: {\"reason\":\"" + reason
                + "\",\"snapshot\":\"/api/attacks.ndjson?status=ACTIVE,MERGED,RETRACTED\"}\n\n");
    }

    static byte[] comment(String words) {
        return bytes(": " + words + "\n\n");
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package dev.tocsin.producer.push;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whose a push is, by what it shows and by nothing in it.
 *
 * <p>Either {@code Authorization: Bearer TOKEN}; or three headers: {@code X-Tocsin-Key} with the key's id,
 * {@code X-Tocsin-Time} with the seconds since 1970 and {@code X-Tocsin-Signature} with {@code sha256=} and the HMAC-SHA256
 * in hex of the time as written, a full stop and the body as sent. A signature holds for five minutes to both sides; the
 * same push twice within them has the effect of one.
 */
final class Gatekeeper {
    static final String KEY = "X-Tocsin-Key";
    static final String TIME = "X-Tocsin-Time";
    static final String SIGNATURE = "X-Tocsin-Signature";

    private static final Duration HOLDS = Duration.ofMinutes(5);
    private static final String BEARER = "bearer ";
    private static final String ALGORITHM = "sha256=";

    private final Map<String, String> sourcesByTokenHash = new HashMap<>();
    private final Map<String, PushKey> keysById = new HashMap<>();
    private final Clock clock;

    /** What a push shows; null for each header that it lacks. */
    record Shown(String authorization, String key, String time, String signature) {}

    Gatekeeper(List<PushKey> keys, Clock clock) {
        this.clock = clock;
        for (PushKey key : keys) {
            if (key.kind() == PushKey.Kind.TOKEN) {
                sourcesByTokenHash.put(hash(key.secret()), key.source());
            } else {
                keysById.put(key.id(), key);
            }
        }
    }

    /** Whose token is shown; nothing for none and for one that is not known. */
    Optional<String> sourceOfToken(Shown shown) {
        String told = shown.authorization == null ? "" : shown.authorization;
        boolean bearer = told.toLowerCase(Locale.ROOT).startsWith(BEARER);
        return bearer
                ? Optional.ofNullable(sourcesByTokenHash.get(
                        hash(told.substring(BEARER.length()).strip())))
                : Optional.empty();
    }

    /** Whose push this says it is: proven where it shows a token, still to be proven where it shows a signature. */
    Optional<String> claimed(Shown shown) {
        Optional<String> signing =
                maySign(shown) ? Optional.of(keysById.get(shown.key).source()) : Optional.empty();
        return sourceOfToken(shown).or(() -> signing);
    }

    /** Whether what is shown could be a signature, once the body is there to be checked against it. */
    boolean maySign(Shown shown) {
        return shown.signature != null && shown.key != null && keysById.containsKey(shown.key) && isRecent(shown.time);
    }

    /** Whose signature of {@code body} is shown; nothing where it is not right. */
    Optional<String> sourceOfSignature(Shown shown, byte[] body) {
        PushKey key = keysById.get(shown.key);
        if (!maySign(shown) || !shown.signature.startsWith(ALGORITHM)) {
            return Optional.empty();
        }
        byte[] expected = (ALGORITHM + sign(key.secret(), shown.time, body)).getBytes(StandardCharsets.UTF_8);
        byte[] told = shown.signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, told) ? Optional.of(key.source()) : Optional.empty();
    }

    private boolean isRecent(String time) {
        if (time == null || !time.matches("\\d{1,12}")) {
            return false;
        }
        Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), clock.instant());
        return off.abs().compareTo(HOLDS) <= 0;
    }

    /** The signature of {@code body} sent at {@code time}, in hex. */
    static String sign(String secret, String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** Tokens are kept as hashes, and found by hash: how long that takes tells nothing of a token. */
    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package dev.tocsin.producer.push;

import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.http.Packed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads what is pushed: at most {@value #LONGEST} bytes as sent, within a deadline for the whole, whatever the length that the
 * sender announces.
 */
final class PushBody {
    static final int LONGEST = 2 * 1024 * 1024;

    private PushBody() {}

    /** The body as sent. */
    static byte[] read(InputStream in, Duration deadline) throws PushRefused {
        long until = System.nanoTime() + deadline.toNanos();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                requireBounds(out.size(), until, deadline);
            }
        } catch (IOException e) {
            throw new PushRefused(400, "the body breaks off after " + out.size() + " bytes");
        }
        return out.toByteArray();
    }

    private static void requireBounds(int size, long until, Duration deadline) throws PushRefused {
        if (size > LONGEST) {
            throw new PushRefused(413, "the body is longer than " + LONGEST + " bytes");
        }
        if (System.nanoTime() > until) {
            throw new PushRefused(408, "the body did not come within " + deadline.toSeconds() + " s");
        }
    }

    /** The body without its packing. */
    static byte[] unpacked(byte[] body, String coding) throws PushRefused {
        if (coding == null || coding.equalsIgnoreCase("identity")) {
            return body;
        }
        if (!coding.equalsIgnoreCase("gzip")) {
            throw new PushRefused(415, "Content-Encoding: only gzip is understood");
        }
        try {
            return Packed.unpack(body, "the body");
        } catch (RefusedException e) {
            throw new PushRefused(413, e.getMessage());
        }
    }
}

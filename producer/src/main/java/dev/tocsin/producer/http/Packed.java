package dev.tocsin.producer.http;

import dev.tocsin.producer.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Bodies that may be packed with gzip, read with a bound on both sides of the packing. */
public final class Packed {
    /** The longest body, unpacked. */
    public static final int LONGEST = 16 * 1024 * 1024;

    private static final int GREATEST_RATIO = 100;
    private static final int FREE_OF_RATIO = 64 * 1024;

    private Packed() {}

    /**
     * What {@code packed} holds in gzip.
     *
     * @param place named in the refusal
     * @throws RefusedException where it is longer than {@link #LONGEST} or grows as only a bomb grows
     */
    public static byte[] unpack(byte[] packed, String place) throws RefusedException {
        long most = Math.min(LONGEST, Math.max(FREE_OF_RATIO, (long) packed.length * GREATEST_RATIO));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return read(in, (int) most, place);
        } catch (IOException e) {
            throw new RefusedException(place + " cannot be unpacked: " + e.getMessage());
        }
    }

    /** All bytes of {@code in}, refused as soon as they are more than {@code most}. */
    static byte[] read(InputStream in, int most, String place) throws IOException, RefusedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > most) {
                throw new RefusedException(place + " is longer than " + most + " bytes");
            }
        }
        return out.toByteArray();
    }
}

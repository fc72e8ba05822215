package dev.tocsin.schemas;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, none of which can fill the memory. */
public final class Lines {
    private final InputStream in;
    private final int longest;
    private long number;

    /** @param longest bytes of a line; of a longer one only that many and one more are kept */
    public Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /** The next line without its end, or null behind the last. */
    public byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (line.size() <= longest) {
                line.write(read);
            }
        }
        return line.toByteArray();
    }

    /** Of the line that {@link #next} gave last, from 1. */
    public long number() {
        return number;
    }
}

package dev.tocsin.producer.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PushBodyTest {
    @Test
    void bodyIsReadWhole() throws PushRefused {
        assertThat(PushBody.read(new ByteArrayInputStream(new byte[100_000]), Duration.ofSeconds(5)))
                .hasSize(100_000);
    }

    @Test
    void bodyThatDribblesOrNeverEndsIsGivenUp() {
        assertRefused(408, () -> PushBody.read(new Dribble(1), Duration.ofNanos(1)));
        assertRefused(413, () -> PushBody.read(new Dribble(16 * 1024), Duration.ofMinutes(5)));
    }

    @Test
    void onlyGzipIsUnpacked() {
        assertRefused(415, () -> PushBody.unpacked(new byte[1], "br"));
        assertRefused(413, () -> PushBody.unpacked(new byte[] {1, 2, 3}, "gzip"));
    }

    private static void assertRefused(int status, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(PushRefused.class, refused -> assertThat(refused.status())
                .isEqualTo(status));
    }

    /** Gives a few bytes at a time, for ever. */
    private static final class Dribble extends InputStream {
        private final int atOnce;

        Dribble(int atOnce) {
            this.atOnce = atOnce;
        }

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return Math.min(atOnce, length);
        }
    }
}

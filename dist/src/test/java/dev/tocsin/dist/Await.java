package dev.tocsin.dist;

import java.time.Duration;
import java.util.function.Predicate;

/** Looks again and again until what is waited for is there. */
final class Await {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** Something to look at; a failure to look counts as not there yet. */
    interface Look<T> {
        T look() throws Exception;
    }

    private Await() {}

    /**
     * Waits.
     *
     * @return what was seen when it was so
     * @throws AssertionError after {@code patience}, with what was seen last
     */
    static <T> T until(String what, Duration patience, Look<T> look, Predicate<T> isSo) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Object last = null;
        while (System.nanoTime() - deadline < 0) {
            try {
                T seen = look.look();
                if (isSo.test(seen)) {
                    return seen;
                }
                last = seen;
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                last = e;
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        throw new AssertionError("not within " + patience.toSeconds() + " s: " + what + "; seen last: " + last);
    }
}

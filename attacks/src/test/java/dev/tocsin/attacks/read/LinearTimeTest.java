package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds reading to a second of processor time for the largest text there may be, whatever it repeats. */
class LinearTimeTest {
    private static final Reader READER = Reader.standard();
    private static final long SECOND = 1_000_000_000L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He died. ",
                "killed ",
                "a man and ",
                "two men, ",
                "including three officers, ",
                "A man who ",
                "at least ",
                "12 ",
                "(",
                "x",
                "'s ",
                "\n",
                "Kabul, ",
                "John Smith, 24, was shot. ",
                "In Mosul, gunmen shot dead four policemen.\n\n",
                "Meanwhile a bomb in Kirkuk killed 3. In 2014 a bomb in Kirkuk killed 4. "
            })
    void readsAMegabyteInASecond(String unit) {
        Article article = Article.of("test", "1", "", unit.repeat(Gate.LARGEST / unit.length()));
        READER.read(Article.of("test", "1", "", unit.repeat(1000)));
        var thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        READER.read(article);
        assertThat(thread.getCurrentThreadCpuTime() - before).isLessThan(SECOND);
    }
}

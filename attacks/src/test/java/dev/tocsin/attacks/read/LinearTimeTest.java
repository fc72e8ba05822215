package dev.tocsin.attacks.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.read.text.Gate;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds reading to a second of processor time for the largest text there may be, whatever it repeats, and to time that
 * grows with the text and not with its square.
 */
class LinearTimeTest {
    private static final Reader READER = Reader.standard();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SECOND = 1_000_000_000L;
    /** What a text of no length may take, in nanoseconds: clocks are coarse. */
    private static final long NEXT_TO_NOTHING = 30_000_000L;

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
                "Meanwhile a bomb in Kirkuk killed 3. In 2014 a bomb in Kirkuk killed 4. ",
                "7",
                "1,",
                "12:30 5/6/2019 ",
                "POLICE SAID TWO MEN DIED IN KABUL ON MONDAY AND ",
                "A",
                "a boy, a girl and ",
                "\"He said, \u201c'",
                "''",
                "<p class=\"",
                "<",
                "&amp",
                "&#",
                "â€",
                "gunmen fired and then they ran while others who had been there ",
                "May ",
                "Monday, May 5, and ",
                "since last ",
                "hundred thousand ",
                "twenty-",
                "one of the two or three ",
                "between two and ",
                "Kabul ",
                "San ",
                "New York City County District ",
                "Springfield, Ohio, ",
                "Smith Smith-Jones Jr. ",
                "U.S.",
                "...",
                "-",
                "\u0130",
                "e\u0301",
                "\ud83d\ude00",
                "Islamic State claimed responsibility for ",
                "near the hospital in the village of ",
                "was shot in the ",
                ">",
                "> ",
                "explo-\n",
                "the 2017 bombing in 2016 "
            })
    void readsAMegabyteInASecondAndFourTimesTheTextInAboutFourTimesTheTime(String unit) {
        read(unit, 10_000);
        long quarter = read(unit, Gate.LARGEST / 4);
        long whole = read(unit, Gate.LARGEST);

        assertThat(whole).isLessThan(SECOND);
        assertThat(whole).isLessThan(8 * quarter + NEXT_TO_NOTHING);
    }

    @Test
    void oneWordMayBeAsLongAsTheText() {
        String marks = "\u0301\u0323".repeat(Gate.LARGEST / 2 - 1);

        assertThat(read(Article.of("test", "1", "", "A" + marks))).isLessThan(SECOND);
    }

    /** Nanoseconds of this thread; the shorter of two, since a collector or compiler may come between. */
    private static long read(String unit, int length) {
        Article article = Article.of("test", "1", "", unit.repeat(length / unit.length()));
        return Math.min(read(article), read(article));
    }

    private static long read(Article article) {
        long before = THREADS.getCurrentThreadCpuTime();
        READER.read(article);
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}

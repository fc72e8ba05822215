package dev.tocsin.bench;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.read.Reader;
import dev.tocsin.attacks.read.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Articles a second on one thread: {@code ReadingSpeed FOLDER}. Beside it, as a yardstick on the same machine, OpenNLP's
 * part-of-speech tagger over the same text, already cut into sentences and words for it: what the first of several steps
 * costs a reader that is built on such a tagger.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 5, time = 3)
public class ReadingSpeed {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Holds {@code articles.ndjson}. */
    @Param("")
    public String folder;

    private List<Article> articles;
    private List<List<String[]>> sentences;
    private Reader reader;
    private POSTaggerME tagger;
    private int next;

    /** Measures the folder that is the only argument. */
    public static void main(String[] args) throws RunnerException {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ReadingSpeed FOLDER, which holds articles.ndjson");
        }
        new Runner(new OptionsBuilder()
                        .include(ReadingSpeed.class.getName())
                        .param("folder", args[0])
                        .build())
                .run();
    }

    @Setup
    public void load() throws IOException {
        articles = Articles.of(Path.of(folder));
        sentences = articles.stream().map(ReadingSpeed::sentences).toList();
        reader = Reader.standard();
        try (InputStream model = ReadingSpeed.class.getResourceAsStream(MODEL)) {
            tagger = new POSTaggerME(new POSModel(model));
        }
    }

    @Benchmark
    public Reading read() {
        return reader.read(articles.get(turn()));
    }

    @Benchmark
    public void tagPartsOfSpeech(Blackhole tags) {
        for (String[] sentence : sentences.get(turn())) {
            tags.consume(tagger.tag(sentence));
        }
    }

    /** All articles in turn, again and again. */
    private int turn() {
        next = next + 1 < articles.size() ? next + 1 : 0;
        return next;
    }

    private static List<String[]> sentences(Article article) {
        List<String[]> sentences = new ArrayList<>();
        String text = article.headline() + "\n\n" + article.body();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String[] words = SimpleTokenizer.INSTANCE.tokenize(text.substring(from, to));
            if (words.length > 0) {
                sentences.add(words);
            }
            from = to;
        }
        return sentences;
    }
}

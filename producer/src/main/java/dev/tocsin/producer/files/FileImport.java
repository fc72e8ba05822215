package dev.tocsin.producer.files;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.ArticlePublisher;
import dev.tocsin.producer.PublishException;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.WireIntake;
import dev.tocsin.producer.WireItem;
import dev.tocsin.producer.desk.SourceCounts;
import dev.tocsin.producer.desk.WireDesk;
import dev.tocsin.producer.desk.WireState;
import dev.tocsin.producer.formats.Form;
import dev.tocsin.producer.formats.WireDocument;
import dev.tocsin.schemas.Lines;
import dev.tocsin.schemas.Topic;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Files that are taken in once, however long they are. Each item goes over the desk of its source, as on any wire: versions,
 * kills in words, holds and embargoes mean what they mean there, and the same file again changes nothing.
 *
 * <p>The form is told by the file's ending as in a folder that files are dropped into; any other ending is plain text. An
 * article in JSON that names its source is of that source, unless the caller says whose file this is.
 */
public final class FileImport implements AutoCloseable {
    private static final int LONGEST_LINE = 4 << 20;
    private static final long LONGEST_DOCUMENT = 16L << 20;
    private static final int SAY_EVERY = 500;
    private static final double PERCENT = 100.0;

    private final ArticlePublisher publisher;
    private final WireState state;
    private final Clock clock;
    private final Consumer<Refusal> refusals;
    private final Consumer<String> progress;
    private final SourceCounts counts;
    private final Map<String, WireDesk> desks = new HashMap<>();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicReference<Throwable> firstLoss = new AtomicReference<>();

    /**
     * An import over connections of its own. Both topics must exist and answer.
     *
     * @param wires what the desks remember, see {@link WireState#topic}
     * @param kafka where the broker is, and any of Kafka's own client settings
     * @param refusals is told of each item that is not taken
     * @param progress is told in words how far it has come
     */
    public FileImport(
            Topic<String, Article> articles,
            Topic<String, String> wires,
            Map<String, ?> kafka,
            Clock clock,
            Consumer<Refusal> refusals,
            Consumer<String> progress) {
        this.state = WireState.load(wires, kafka);
        this.publisher = new ArticlePublisher(articles, kafka, clock);
        this.clock = clock;
        this.refusals = refusals;
        this.progress = progress;
        this.counts = new SourceCounts("files", new SimpleMeterRegistry(), clock);
    }

    /** What has come of all items so far, whosever they are. */
    public SourceCounts counts() {
        return counts;
    }

    /**
     * Takes in what {@code file} holds; all of it is acknowledged when this returns.
     *
     * @param source whose items they are, or null to leave it to the file: what its articles say, else its name
     * @throws PublishException where the broker has not acknowledged all
     */
    public void take(String source, Path file) {
        String name = ArticleFiles.nameOf(file);
        Form form = Form.ofFile(file.getFileName().toString()).orElse(Form.TEXT);
        try {
            if (form == Form.JSON_LINES) {
                takeLines(source, name, file);
            } else {
                takeDocument(source, name, form, file);
            }
        } catch (RefusedException e) {
            refuse(e.at(file.toString()));
        } catch (IOException e) {
            refuse(Refusal.of(file.toString(), ArticleFiles.told(e)));
        }
        publisher.flush();
        tellLoss();
    }

    private void takeDocument(String source, String name, Form form, Path file) throws IOException, RefusedException {
        if (Files.size(file) > LONGEST_DOCUMENT) {
            throw new RefusedException("longer than " + LONGEST_DOCUMENT + " bytes, which no document of a wire is");
        }
        document(source, name, file, Files.readAllBytes(file)).read(form, new Delivery(file, 0));
    }

    private void takeLines(String source, String name, Path file) throws IOException, RefusedException {
        long size = Files.size(file);
        if (size == 0) {
            throw new RefusedException("empty: there is no line to read");
        }
        long passed = 0;
        try (InputStream in = Files.newInputStream(file)) {
            Lines lines = new Lines(in, LONGEST_LINE);
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                passed += line.length + 1;
                takeLine(source, name, file, line, lines.number());
                if (lines.number() % SAY_EVERY == 0) {
                    progress.accept("%s: %.0f %%, %s".formatted(file, PERCENT * passed / size, counts));
                }
            }
        }
    }

    private void takeLine(String source, String name, Path file, byte[] line, long number) {
        Delivery delivery = new Delivery(file, number);
        if (line.length > LONGEST_LINE) {
            delivery.refuse(Refusal.of(file.toString(), "the line is longer than " + LONGEST_LINE + " bytes"));
        } else if (!isBlank(line)) {
            document(source, name, file, line).read(Form.JSON, delivery);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte letter : line) {
            if (letter != ' ' && letter != '\t' && letter != '\r') {
                return false;
            }
        }
        return true;
    }

    private static WireDocument document(String source, String name, Path file, byte[] bytes) {
        return new WireDocument(source == null ? name : source, source == null, file.toString(), name, bytes);
    }

    private void refuse(Refusal refusal) {
        counts.countRefused();
        refusals.accept(refusal);
    }

    private void tellLoss() {
        long articles = lost.getAndSet(0);
        Throwable first = firstLoss.getAndSet(null);
        if (articles > 0) {
            throw new PublishException(articles, first);
        }
    }

    private WireDesk desk(String source) {
        return new WireDesk(source, publisher, state, counts, clock);
    }

    /** What is still under way has been waited for by each {@link #take}. */
    @Override
    public void close() {
        publisher.close();
        state.close();
    }

    /** One document on its way to the desk; refusals name the line it stands on, where it has one. */
    private final class Delivery implements WireIntake {
        private final Path file;
        private final long line;

        Delivery(Path file, long line) {
            this.file = file;
            this.line = line;
        }

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // Its callback tells both ways that it may end.
        public void take(WireItem item) {
            WireDesk desk = desks.computeIfAbsent(item.article().source(), FileImport.this::desk);
            try {
                desk.deliver(item).whenComplete((verdict, failure) -> {
                    if (failure != null) {
                        lost.incrementAndGet();
                        firstLoss.compareAndSet(null, failure);
                    }
                });
            } catch (RefusedException e) {
                refusals.accept(
                        new Refusal(file.toString(), line, item.article().id() + ": " + e.getMessage()));
            }
        }

        @Override
        public void refuse(Refusal refusal) {
            long at = line == 0 ? refusal.line() : line;
            FileImport.this.refuse(new Refusal(refusal.place(), at, refusal.reason()));
        }
    }
}

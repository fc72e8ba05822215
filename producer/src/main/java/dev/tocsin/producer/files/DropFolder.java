package dev.tocsin.producer.files;

import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.WireIntake;
import dev.tocsin.producer.WireItem;
import dev.tocsin.producer.desk.Verdict;
import dev.tocsin.producer.desk.WireDesk;
import dev.tocsin.producer.desk.WireState;
import dev.tocsin.producer.formats.Form;
import dev.tocsin.producer.formats.WireDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that a wire drops files into, as agencies do over SFTP: plain text, HTML, article JSON, ninjs, NewsML-G2, each told by its
 * ending. The folder is looked at again and again, so it may lie on any file system.
 *
 * <p>A file is taken when it is complete: its size and time have not changed between two looks. It is taken once for each
 * change, over restarts too, and stays where it is. Hidden files, names of files under way ({@code .part},
 * {@code .tmp}, {@code .filepart}), other endings and symbolic links, which might lead out of the folder, are left out.
 */
public final class DropFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    private static final long LONGEST = 16L * 1024 * 1024;

    private final Path folder;
    private final WireDesk desk;
    private final WireState state;
    private final String rows;
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private Map<String, String> lastLook = Map.of();

    /** A watch over {@code folder}, for {@code desk}, going on where the last run stopped. */
    public DropFolder(Path folder, WireDesk desk, WireState state) {
        this.folder = folder;
        this.desk = desk;
        this.state = state;
        this.rows = "file|" + desk.source() + "|";
        taken.putAll(state.take(rows));
    }

    /** Looks once, and takes what is complete and not taken yet. Returns how many files were taken. */
    public int look() {
        Map<String, String> now = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            below.forEach(file -> mark(file, now));
        } catch (IOException | UncheckedIOException e) {
            desk.counts().countFailure();
            LOG.warn("{}", Refusal.of(folder.toString(), "cannot be looked into: " + e.getMessage()));
            return 0;
        }
        List<String> complete = now.keySet().stream()
                .filter(name -> now.get(name).equals(lastLook.get(name)))
                .filter(name -> !now.get(name).equals(taken.get(name)))
                .filter(underWay::add)
                .toList();
        complete.forEach(name -> take(name, now.get(name)));
        forgetAllBut(now.keySet());
        lastLook = now;
        return complete.size();
    }

    private void mark(Path file, Map<String, String> marks) {
        String name = file.getFileName().toString();
        if (name.startsWith(".")
                || Form.ofFile(name).isEmpty()
                || Files.isSymbolicLink(file)
                || !Files.isRegularFile(file)) {
            return;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            marks.put(
                    folder.relativize(file).toString(),
                    attributes.size() + " " + attributes.lastModifiedTime().toMillis());
        } catch (IOException e) {
            LOG.debug("{} went away while it was looked at", file);
        }
    }

    private void forgetAllBut(Set<String> present) {
        taken.keySet().stream().filter(name -> !present.contains(name)).toList().forEach(name -> {
            taken.remove(name);
            state.remove(rows + name);
        });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Settling looks at both ways that it may end.
    private void take(String name, String mark) {
        Path file = folder.resolve(name);
        Delivery delivery = new Delivery();
        try {
            document(file).read(Form.ofFile(name).orElseThrow(), delivery);
        } catch (IOException | RefusedException e) {
            delivery.refuse(Refusal.of(file.toString(), e.getMessage()));
        }
        delivery.all().whenComplete((done, failure) -> settle(name, mark, failure));
    }

    private void settle(String name, String mark, Throwable failure) {
        if (failure == null) {
            taken.put(name, mark);
            state.put(rows + name, mark);
        } else {
            LOG.warn(
                    "{}",
                    Refusal.of(name, "not acknowledged by the broker, it is taken again: " + failure.getMessage()));
        }
        underWay.remove(name);
    }

    private WireDocument document(Path file) throws IOException, RefusedException {
        if (Files.size(file) > LONGEST) {
            throw new RefusedException("longer than " + LONGEST + " bytes");
        }
        String name = file.getFileName().toString();
        String id = name.substring(0, name.lastIndexOf('.'));
        return new WireDocument(desk.source(), file.toString(), id, Files.readAllBytes(file));
    }

    /** What one file holds, on its way to the broker. */
    private final class Delivery implements WireIntake {
        private final List<CompletableFuture<Verdict>> items = new ArrayList<>();

        @Override
        public void take(WireItem item) {
            try {
                items.add(desk.deliver(item));
            } catch (RefusedException e) {
                LOG.warn("{}", Refusal.of(folder + " " + item.article().id(), e.getMessage()));
            }
        }

        CompletableFuture<Void> all() {
            return CompletableFuture.allOf(items.toArray(CompletableFuture<?>[]::new));
        }

        @Override
        public void refuse(Refusal refusal) {
            desk.counts().countRefused();
            LOG.warn("{}", refusal);
        }
    }
}

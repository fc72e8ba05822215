package dev.tocsin.app.pipeline;

import dev.tocsin.app.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where a run keeps its broker's and its topology's files: a directory that stays, or one that goes with the run. */
public final class Workspace implements AutoCloseable {
    private final Path directory;
    private final boolean stays;

    private Workspace(Path directory, boolean stays) {
        this.directory = directory;
        this.stays = stays;
    }

    /** The directory, which stays; one of its own that goes where it is null. */
    public static Workspace of(Path directory) {
        return directory == null ? temporary() : new Workspace(directory, true);
    }

    /**
     * The directory of an earlier run.
     *
     * @throws Failure where there was none in it: a question must not make one
     */
    static Workspace existing(Path directory) {
        Workspace workspace = new Workspace(directory, true);
        if (Files.notExists(workspace.broker())) {
            throw new Failure(directory + " holds no run: name the directory that --data named then");
        }
        return workspace;
    }

    private static Workspace temporary() {
        try {
            return new Workspace(Files.createTempDirectory("tocsin-"), false);
        } catch (IOException e) {
            throw new Failure("no temporary directory can be made: " + e, e);
        }
    }

    public Path broker() {
        return directory.resolve("broker");
    }

    public Path streams() {
        return directory.resolve("streams");
    }

    @Override
    public void close() {
        if (!stays) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(Workspace::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

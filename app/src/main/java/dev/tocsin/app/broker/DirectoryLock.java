package dev.tocsin.app.broker;

import dev.tocsin.app.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A directory held by one broker at a time. The operating system holds the lock, so it ends with the process, however
 * that ends.
 */
final class DirectoryLock implements AutoCloseable {
    /**
     * What this process holds. A second channel on a locked file must not even be opened: closing it would free the
     * lock, since POSIX counts locks by process.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Makes the directory where there is none, and takes it; a {@link Failure} where that cannot be. */
    static DirectoryLock take(Path directory) {
        try {
            Path real = Files.createDirectories(directory).toRealPath();
            if (!HELD.add(real)) {
                throw inUse(directory);
            }
            return lock(directory, real);
        } catch (IOException e) {
            throw Failure.of("data directory " + directory + " cannot be written", e);
        }
    }

    private static DirectoryLock lock(Path directory, Path real) throws IOException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw inUse(directory);
            }
            return new DirectoryLock(real, channel);
        } catch (IOException | Failure e) {
            HELD.remove(real);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    private static Failure inUse(Path directory) {
        return new Failure("data directory " + directory
                + " is in use by another tocsin; stop that one or name another directory");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(directory);
        }
    }
}

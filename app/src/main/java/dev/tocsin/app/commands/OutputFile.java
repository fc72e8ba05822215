package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file of lines that appears under its name once it is whole; until then a file of that name stays as it was. Opened
 * before the work begins, so that a name that cannot be written costs no work.
 */
final class OutputFile implements AutoCloseable {
    /** The path that stands for stdout. */
    static final Path STDOUT = Path.of("-");

    private final Path path;
    private final Path partial;
    private final PrintWriter writer;

    private OutputFile(Path path, Path partial, PrintWriter writer) {
        this.path = path;
        this.partial = partial;
        this.writer = writer;
    }

    /** For the path; on {@code stdout} for {@link #STDOUT}; for null, one that lets every line go. */
    static OutputFile open(Path path, PrintWriter stdout) {
        if (path == null) {
            return new OutputFile(null, null, new PrintWriter(PrintWriter.nullWriter()));
        }
        if (path.equals(STDOUT)) {
            return new OutputFile(null, null, stdout);
        }
        try {
            // What is there and no plain file (a pipe, a device) is written as it stands.
            boolean plain = Files.notExists(path) || Files.isRegularFile(path);
            Path target = plain ? path.resolveSibling(path.getFileName() + ".partial") : path;
            PrintWriter writer = new PrintWriter(Files.newBufferedWriter(target, StandardCharsets.UTF_8));
            return new OutputFile(path, plain ? target : null, writer);
        } catch (IOException e) {
            throw Failure.of(path + " cannot be written", e);
        }
    }

    void line(String line) {
        writer.print(line);
        writer.print('\n');
    }

    /** Nothing more comes: the file appears. */
    void finish() {
        if (writer.checkError()) {
            throw new Failure((path == null ? "stdout" : path) + " could not be written to its end");
        }
        if (partial != null) {
            writer.close();
            try {
                Files.move(partial, path, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw Failure.of(path + " cannot be written", e);
            }
        }
    }

    @Override
    public void close() {
        if (path != null) {
            writer.close();
        }
        if (partial != null) {
            try {
                Files.deleteIfExists(partial);
            } catch (IOException e) {
                throw Failure.of(partial + " cannot be removed", e);
            }
        }
    }
}

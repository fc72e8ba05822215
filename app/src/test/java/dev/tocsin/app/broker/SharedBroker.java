package dev.tocsin.app.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One broker for all test classes that bring topics of their own; it ends with the run. */
public final class SharedBroker implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == EmbeddedBroker.class;
    }

    @Override
    public EmbeddedBroker resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(SharedBroker.class))
                .getOrComputeIfAbsent(Running.class, type -> new Running(), Running.class)
                .broker;
    }

    /** The store that holds it closes it. */
    private static final class Running implements AutoCloseable {
        private final Path directory = newDirectory();
        private final EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"));

        private static Path newDirectory() {
            try {
                return Files.createTempDirectory("shared-broker");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            broker.close();
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

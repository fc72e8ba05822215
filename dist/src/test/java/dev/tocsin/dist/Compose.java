package dev.tocsin.dist;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** The checkout's own Compose files, run under a project name and on ports of their own. */
final class Compose implements AutoCloseable {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    private final DockerClient docker = DockerClientFactory.instance().client();
    private final String project = "tocsin-test-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private final Path inbox;

    private Compose(Path inbox, List<String> files) throws IOException, InterruptedException {
        this.inbox = inbox;
        // In the container reads somebody who is not the owner.
        Files.setPosixFilePermissions(inbox, PosixFilePermissions.fromString("rwxr-xr-x"));
        command.addAll(
                Processes.succeeds("docker", "compose", "version")
                        ? List.of("docker", "compose")
                        : List.of("docker-compose"));
        command.addAll(List.of("-p", project));
        files.forEach(file -> command.addAll(List.of("-f", file)));
        environment.put("TOCSIN_INBOX", inbox.toString());
        for (String port : List.of("TOCSIN_PORT", "TOCSIN_KAFKA_PORT", "TOCSIN_KAFKA_PORT_2", "TOCSIN_KAFKA_PORT_3")) {
            environment.put(port, Integer.toString(freePort()));
        }
    }

    /** Builds the image where it is out of date, and starts everything. */
    static Compose up(Path inbox, String... files) throws IOException, InterruptedException {
        Compose compose = new Compose(inbox, List.of(files));
        try {
            compose.run("up", "-d", "--build");
            return compose;
        } catch (AssertionError e) {
            compose.close();
            throw e;
        }
    }

    URI page() {
        return URI.create("http://localhost:" + environment.get("TOCSIN_PORT"));
    }

    /** Where the first broker can be reached from here. */
    String kafka() {
        return "localhost:" + environment.get("TOCSIN_KAFKA_PORT");
    }

    /** Drops an article into the producer's folder, under a name that it sees at once. */
    void drop(String name, String article) throws IOException {
        Path hidden = Files.writeString(inbox.resolve("." + name), article);
        Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("rw-r--r--"));
        Files.move(hidden, inbox.resolve(name));
    }

    /** Kills a service's container, which does not come back. */
    void kill(String service) {
        docker.killContainerCmd(container(service).getId()).exec();
    }

    private Container container(String service) {
        Map<String, String> labels =
                Map.of("com.docker.compose.project", project, "com.docker.compose.service", service);
        return docker.listContainersCmd().withLabelFilter(labels).exec().get(0);
    }

    /** What a file in one of the project's volumes holds. */
    String fileIn(String volume, String file) throws IOException, InterruptedException {
        return Processes.run(
                CHECKOUT,
                Map.of(),
                List.of(
                        "docker",
                        "run",
                        "--rm",
                        "-v",
                        project + "_" + volume + ":/volume:ro",
                        "--entrypoint",
                        "cat",
                        "tocsin",
                        "/volume/" + file));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        return Processes.run(
                CHECKOUT,
                environment,
                Stream.concat(command.stream(), Stream.of(arguments)).toList());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Keeps the logs in {@code target}, and leaves nothing else behind. */
    @Override
    public void close() throws IOException {
        try {
            Files.writeString(Path.of("target", project + ".log"), run("logs", "--no-color"));
            run("down", "-v", "-t", "5");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(project + " may be left running");
        }
    }
}

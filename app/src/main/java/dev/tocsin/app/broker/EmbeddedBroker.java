package dev.tocsin.app.broker;

import dev.tocsin.app.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * One Kafka server, broker and controller in one, inside this process: the class that a real server runs, on a
 * directory that keeps everything. It listens on the loop-back address alone, on ports that were free, and they differ
 * from run to run. A process that is killed leaves a directory that the next run goes on with.
 *
 * <p>Kafka keeps these classes to itself and may move them: nothing outside this file knows them.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final int NODE = 1;

    private final DirectoryLock lock;
    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(DirectoryLock lock, KafkaRaftServer server, String bootstrapServers) {
        this.lock = lock;
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker on the directory, which is made where there is none. It accepts clients when this returns.
     *
     * @throws Failure where the directory is in use or cannot be written, or the server does not start
     */
    public static EmbeddedBroker start(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        DirectoryLock lock = DirectoryLock.take(home);
        try {
            Path logs = formatted(home.resolve("log"));
            int[] ports = freePorts(2);
            return new EmbeddedBroker(lock, started(config(logs, ports[0], ports[1])), HOST + ":" + ports[0]);
        } catch (Exception e) {
            lock.close();
            throw new Failure("the in-process broker did not start on " + home + ": " + e.getMessage(), e);
        }
    }

    private static KafkaRaftServer started(KafkaConfig config) {
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            server.awaitShutdown();
            throw e;
        }
    }

    /** {@code host:port}, as every Kafka client wants it. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the server, which writes out what it holds, and frees the directory. */
    @Override
    public void close() {
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            lock.close();
        }
    }

    /** Formatted beside its place and then moved there: a process killed in between leaves no half-formatted one. */
    private static Path formatted(Path logs) throws Exception {
        if (Files.exists(logs)) {
            return logs;
        }
        Path forming = logs.resolveSibling(logs.getFileName() + ".forming");
        deleteTree(forming);
        new Formatter()
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(forming.toString()))
                .setMetadataLogDirectory(forming.toString())
                .setControllerListenerName("CONTROLLER")
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
        return Files.move(forming, logs, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KafkaConfig config(Path logs, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>(oneNode(logs, port, controllerPort));
        settings.putAll(oneReplica());
        settings.putAll(quick());
        settings.put("auto.create.topics.enable", "false");
        return new KafkaConfig(settings, false);
    }

    private static Map<String, String> oneNode(Path logs, int port, int controllerPort) {
        String controller = HOST + ":" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "controller.quorum.voters",
                NODE + "@" + controller,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + controller,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                logs.toString());
    }

    private static Map<String, String> oneReplica() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    /** A killed broker is known to itself until its session lapses: nine seconds by default, two here. */
    private static Map<String, String> quick() {
        return Map.of(
                "broker.session.timeout.ms", "2000",
                "broker.heartbeat.interval.ms", "500",
                "group.initial.rebalance.delay.ms", "0",
                "group.min.session.timeout.ms", "1000",
                "log.cleaner.dedupe.buffer.size", "4194304");
    }

    private static int[] freePorts(int count) throws IOException {
        ServerSocket[] sockets = new ServerSocket[count];
        int[] ports = new int[count];
        for (int i = 0; i < count; i++) {
            sockets[i] = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
            ports[i] = sockets[i].getLocalPort();
        }
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return ports;
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            paths.sorted(Comparator.reverseOrder()).forEach(EmbeddedBroker::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.tocsin.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The zip as somebody has it who unpacked it. */
final class Distribution {
    private static Distribution unpacked;

    private final Path home;
    private Map<String, String> seedTallies;

    private Distribution(Path home) {
        this.home = home;
    }

    /** What this build has made, unpacked once for all tests. */
    static synchronized Distribution unpacked() throws IOException {
        if (unpacked == null) {
            unpacked = unpackedIn(emptied(Path.of("target", "unpacked")));
        }
        return unpacked;
    }

    /** With the permissions that the zip gives. */
    private static Distribution unpackedIn(Path folder) throws IOException {
        URI zip = URI.create("jar:" + only(Path.of("target"), "tocsin-*.zip").toUri());
        try (FileSystem packed = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> entries = Files.walk(packed.getPath("/"))) {
            for (Path entry : (Iterable<Path>) entries.skip(1)::iterator) {
                Path to = folder.resolve(entry.toString().substring(1));
                Files.copy(entry, to);
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(entry));
            }
        }
        return new Distribution(only(folder, "tocsin-*").toAbsolutePath());
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> former = Files.walk(folder)) {
                for (Path file : former.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    private static Path only(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            List<Path> paths = new ArrayList<>();
            found.forEach(paths::add);
            return assertThat(paths).singleElement().actual();
        }
    }

    Path file(String name) {
        return home.resolve(name);
    }

    /** The city tallies that the seeds come to without any other Kafka than that in the process. */
    synchronized Map<String, String> seedTallies() throws IOException, InterruptedException {
        if (seedTallies == null) {
            seedTallies = replayedSeeds();
        }
        return seedTallies;
    }

    /** The city tallies that the seeds come to, by {@code ./tocsin replay} with these options. */
    Map<String, String> replayedSeeds(String... options) throws IOException, InterruptedException {
        Path tallies = home.resolve("tallies.ndjson");
        String[] replay = {"replay", file("seeds").toString(), "--tallies", tallies.toString()};
        run(Stream.concat(Arrays.stream(replay), Arrays.stream(options)).toArray(String[]::new));
        return CityTallies.ofLines(tallies);
    }

    /** Runs the launcher, which must succeed, and tells what it printed on both outputs. */
    String run(String... arguments) throws IOException, InterruptedException {
        return Processes.run(
                home,
                Map.of(),
                Stream.concat(Stream.of("./tocsin"), Arrays.stream(arguments)).toList());
    }
}

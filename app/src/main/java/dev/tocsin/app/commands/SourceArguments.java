package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.producer.wires.Wire;
import dev.tocsin.producer.wires.WireConfigFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the arguments of {@code publish} name: files, folders and feeds, each with or without {@code NAME=} before it. */
final class SourceArguments {
    private static final Pattern NAMED = Pattern.compile("([\\w.-]+)=(.+)");

    private final List<File> files = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private final boolean pages;
    private final Duration every;

    /** A file to be read once; its source may be null. */
    record File(String source, Path path) {}

    /**
     * Reads the arguments.
     *
     * @param pages whether feeds' entries are read from their pages
     * @param every how often each folder and feed is looked at; null for what is usual for each
     */
    SourceArguments(List<String> arguments, boolean pages, Duration every) {
        this.pages = pages;
        this.every = every;
        arguments.forEach(this::add);
    }

    private void add(String argument) {
        Matcher named = NAMED.matcher(argument);
        boolean hasName = named.matches();
        String name = hasName ? named.group(1) : null;
        String place = hasName ? named.group(2) : argument;
        if (place.matches("(?i)https?://.*")) {
            URI feed = address(place);
            wires.add(
                    new Wire.Feed(name == null ? feed.getHost() : name, feed, often(WireConfigFile.FEED_EVERY), pages));
        } else if (Files.isDirectory(Path.of(place))) {
            Path folder = Path.of(place);
            String source = name == null
                    ? folder.toAbsolutePath().normalize().getFileName().toString()
                    : name;
            wires.add(new Wire.Folder(source, folder, often(WireConfigFile.FOLDER_EVERY)));
        } else {
            files.add(new File(name, Path.of(place)));
        }
    }

    private Duration often(Duration usual) {
        return every == null ? usual : every;
    }

    private static URI address(String told) {
        try {
            return new URI(told);
        } catch (URISyntaxException e) {
            throw new Failure("the address " + told + " cannot be read: " + e.getReason(), e);
        }
    }

    List<File> files() {
        return files;
    }

    /** The folders and feeds that are named. */
    List<Wire> wires() {
        return wires;
    }
}

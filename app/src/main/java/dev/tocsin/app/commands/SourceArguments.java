package dev.tocsin.app.commands;

import dev.tocsin.app.Failure;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.push.PushKey;
import dev.tocsin.producer.wires.Wire;
import dev.tocsin.producer.wires.WireConfigFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the arguments of {@code publish} name: files, folders and feeds, each with or without {@code NAME=} before it. */
final class SourceArguments {
    private static final Pattern NAMED = Pattern.compile("([\\w.-]+)=(.+)");

    private final List<File> files = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private final boolean pages;

    /** A file to be read once; its source may be null. */
    record File(String source, Path path) {}

    SourceArguments(List<String> arguments, boolean pages) {
        this.pages = pages;
        arguments.forEach(this::add);
    }

    private void add(String argument) {
        Matcher named = NAMED.matcher(argument);
        boolean hasName = named.matches();
        String name = hasName ? named.group(1) : null;
        String place = hasName ? named.group(2) : argument;
        if (place.matches("(?i)https?://.*")) {
            URI feed = address(place);
            wires.add(new Wire.Feed(name == null ? feed.getHost() : name, feed, WireConfigFile.FEED_EVERY, pages));
        } else if (Files.isDirectory(Path.of(place))) {
            Path folder = Path.of(place);
            String source = name == null
                    ? folder.toAbsolutePath().normalize().getFileName().toString()
                    : name;
            wires.add(new Wire.Folder(source, folder, WireConfigFile.FOLDER_EVERY));
        } else {
            files.add(new File(name, Path.of(place)));
        }
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

    /** The wires that are named, with those that push by the tokens in the environment's variables. */
    List<Wire> wires(Map<String, String> tokens, Map<String, String> environment) throws RefusedException {
        List<Wire> all = new ArrayList<>(wires);
        for (Map.Entry<String, String> token : tokens.entrySet()) {
            String secret = environment.get(token.getValue());
            if (secret == null) {
                throw new RefusedException("--token: the environment variable " + token.getValue() + " is not set");
            }
            try {
                all.add(new Wire.Push(PushKey.token(token.getKey(), secret)));
            } catch (IllegalArgumentException e) {
                throw new RefusedException("--token: " + e.getMessage());
            }
        }
        return all;
    }
}

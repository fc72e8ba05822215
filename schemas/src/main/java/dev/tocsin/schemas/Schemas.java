package dev.tocsin.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.avro.Schema;

/**
 * Every schema ever released, by the id it has on the wire. They come from a file {@code ids.tsv}, to which lines are only
 * added, and from the files it names in {@code avro/} beside it, which never change once released.
 *
 * <p>A subject is the full name of a record ({@code dev.tocsin.Attack}), whatever topics carry it. Ids from 1 belong to the
 * public records; a module that keeps rows of its own lists them in an {@code ids.tsv} of its own, with ids from 1001.
 */
public final class Schemas {
    private static final Schemas RELEASED = beside(Schemas.class);

    private final NavigableMap<Integer, Released> byId = new TreeMap<>();
    private final Class<?> home;

    /**
     * One version of one schema.
     *
     * @param id what stands before every record on the wire
     * @param version counts from 1 within its subject
     * @param files names of the files it was read from
     * @param sha256 of those files' bytes, in hex
     */
    public record Released(int id, String subject, int version, String sha256, List<String> files, Schema schema) {}

    private Schemas(Class<?> home) {
        this.home = home;
    }

    /** The public records. */
    public static Schemas released() {
        return RELEASED;
    }

    /**
     * The schemas that the file {@code ids.tsv} beside {@code home} lists. They may use the words of the public ones.
     *
     * @throws IllegalStateException where a file is missing or an id is given twice
     */
    public static Schemas beside(Class<?> home) {
        Schemas schemas = new Schemas(home);
        text(home, "ids.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> schemas.add(line.split("\t", -1)));
        return schemas;
    }

    /** The schema {@code id}, or null where this build does not know it. */
    public Released byId(int id) {
        return byId.get(id);
    }

    /** All versions of {@code subject}, oldest first; empty where there is none. */
    public List<Released> versions(String subject) {
        return byId.values().stream()
                .filter(released -> released.subject().equals(subject))
                .toList();
    }

    /**
     * The newest version of {@code subject}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Released latest(String subject) {
        List<Released> versions = versions(subject);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("no schema is called " + subject);
        }
        return versions.get(versions.size() - 1);
    }

    /** All of them, by id. */
    public Collection<Released> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    private void add(String[] columns) {
        int id = Integer.parseInt(columns[0]);
        List<String> files = List.of(columns[4].split(" "));
        Released released = new Released(id, columns[1], Integer.parseInt(columns[2]), columns[3], files, parse(files));
        if (byId.put(id, released) != null) {
            throw new IllegalStateException("ids.tsv gives the id " + id + " twice");
        }
    }

    private Schema parse(List<String> files) {
        Schema.Parser parser = new Schema.Parser();
        Schema last = null;
        for (String file : files) {
            String resource = "avro/" + file;
            last = parser.parse(text(home.getResource(resource) == null ? Schemas.class : home, resource));
        }
        return last;
    }

    private static String text(Class<?> home, String resource) {
        try (InputStream in = home.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + resource + " beside " + home.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

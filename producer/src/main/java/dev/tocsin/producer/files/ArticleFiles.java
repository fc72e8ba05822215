package dev.tocsin.producer.files;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.Intake;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.StrictText;
import dev.tocsin.producer.formats.TextArticle;
import dev.tocsin.schemas.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Articles out of files and folders. {@code .ndjson} and {@code .jsonl} hold one article in JSON a line, {@code .txt} and
 * any other file that is named by itself one article in plain text ({@link TextArticle}), whose id is the file's name
 * without its ending.
 *
 * <p>Whose articles they are: the source the caller names, and a line that names another is refused; else what a JSON line
 * says; else the file's name without its ending, since a plain text tells nothing of its publisher, and two files
 * that may come from two papers must not count as one source.
 *
 * <p>A folder is read in the order of its files' names, with all folders below it, leaving out hidden files, symbolic links
 * and other endings. Whatever cannot be read is refused with file, line and reason, and the rest goes on.
 */
public final class ArticleFiles {
    /** No wire writes an article as long as this; a longer plain text is some other kind of file. */
    static final int LONGEST_TEXT = 5 * 1024 * 1024;

    private static final List<String> JSON_LINES = List.of("ndjson", "jsonl");
    private static final String TEXT = "txt";

    private final String source;
    private final Intake intake;

    /**
     * Reads for {@code intake}.
     *
     * @param source whose articles these are, or null to leave it to the files
     */
    public ArticleFiles(String source, Intake intake) {
        this.source = source;
        this.intake = intake;
    }

    /** Takes every article of a file or a folder; what is missing or unreadable is refused like anything else. */
    public void read(Path path) {
        try {
            if (Files.isDirectory(path)) {
                readFolder(path);
            } else {
                readFile(path);
            }
        } catch (RefusedException e) {
            intake.refuse(e.at(path.toString()));
        } catch (IOException e) {
            intake.refuse(Refusal.of(path.toString(), told(e)));
        }
    }

    private void readFolder(Path folder) throws IOException, RefusedException {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> files =
                    below.filter(ArticleFiles::isArticleFile).sorted().toList();
            if (files.isEmpty()) {
                throw new RefusedException("there is no .txt, .ndjson or .jsonl file in this folder");
            }
            files.forEach(this::read);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isArticleFile(Path path) {
        String ending = ending(path);
        boolean known = ending.equals(TEXT) || JSON_LINES.contains(ending);
        return known
                && !path.getFileName().toString().startsWith(".")
                && Files.isRegularFile(path)
                && !Files.isSymbolicLink(path);
    }

    private void readFile(Path file) throws IOException, RefusedException {
        if (JSON_LINES.contains(ending(file))) {
            readLines(file);
        } else {
            readText(file);
        }
    }

    private void readText(Path file) throws IOException, RefusedException {
        if (Files.size(file) > LONGEST_TEXT) {
            throw new RefusedException("longer than " + LONGEST_TEXT + " bytes, which no article is");
        }
        String name = nameOf(file);
        String text = StrictText.of(Files.readAllBytes(file));
        intake.take(TextArticle.parse(source == null ? name : source, name, text));
    }

    private void readLines(Path file) throws IOException, RefusedException {
        if (Files.size(file) == 0) {
            throw new RefusedException("empty: there is no line to read");
        }
        ArticleJson lines = new ArticleJson(file.toString(), source == null ? nameOf(file) : source);
        try (InputStream in = Files.newInputStream(file)) {
            lines.read(
                    in,
                    article -> takeIfOurs(file, article),
                    refusal -> intake.refuse(new Refusal(refusal.file(), refusal.line(), refusal.reason())));
        }
    }

    private void takeIfOurs(Path file, Article article) {
        if (source == null || source.equals(article.source())) {
            intake.take(article);
        } else {
            String told = "item " + article.id() + " says its source is \"" + article.source()
                    + "\", but it came from \"" + source + "\"";
            intake.refuse(Refusal.of(file.toString(), told));
        }
    }

    /** Why a file cannot be read, in words for people. */
    static String told(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read: permission denied";
        }
        return "cannot be read: " + e.getMessage();
    }

    /** The file's name without its ending, which is the id of the one article that it holds. */
    static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

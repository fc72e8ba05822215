package dev.tocsin.producer.feeds;

import dev.tocsin.attacks.Article;
import dev.tocsin.producer.desk.Fingerprint;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The entries of a feed that were refused: a feed shows the same ones at each look, and each is told and counted once. */
final class RefusedEntries {
    private static final int MOST = 1_000;

    private final Set<String> known = new LinkedHashSet<>();

    /** Whether the entry was refused before with these very words. */
    boolean has(Article entry) {
        return known.contains(words(entry));
    }

    void note(Article entry) {
        known.add(words(entry));
        if (known.size() > MOST) {
            Iterator<String> eldest = known.iterator();
            eldest.next();
            eldest.remove();
        }
    }

    private static String words(Article entry) {
        return entry.id() + " " + Fingerprint.ofWords(entry.headline(), entry.body());
    }
}

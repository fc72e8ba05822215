package dev.tocsin.app.commands;

import dev.tocsin.attacks.Unread;
import java.io.PrintWriter;
import java.util.List;

/** Articles that were set aside: the first few in a line each, the rest in one. */
final class Unreads {
    private static final int MOST = 20;

    private Unreads() {}

    /** Tells of them; a wire in another language is no failure, so that no exit code follows from it. */
    static void say(List<Unread> unread, PrintWriter err) {
        unread.stream()
                .limit(MOST)
                .forEach(each -> err.println("tocsin: " + each.articleKey() + " was not read: " + each.detail()));
        if (unread.size() > MOST) {
            err.println("tocsin: " + (unread.size() - MOST) + " more articles were not read; see the topic unread");
        }
    }
}

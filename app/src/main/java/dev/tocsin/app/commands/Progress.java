package dev.tocsin.app.commands;

import java.io.PrintWriter;

/** One line on a terminal that is written over as work goes on. Nothing is written where nobody watches. */
public final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean watched;

    private Progress(PrintWriter terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    /** On the writer, if the launcher found stderr to be a terminal. */
    static Progress on(PrintWriter terminal) {
        return new Progress(terminal, Boolean.getBoolean("tocsin.terminal"));
    }

    public void say(String words) {
        if (watched) {
            terminal.print(CLEAR_LINE + words);
            terminal.flush();
        }
    }

    /** Takes the line away, so that something else can be said. */
    void clear() {
        say("");
    }

    @Override
    public void close() {
        clear();
    }
}

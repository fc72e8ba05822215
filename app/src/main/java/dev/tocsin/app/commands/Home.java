package dev.tocsin.app.commands;

import java.nio.file.Path;

/** The folder that Tocsin was built in, as the launcher tells it. */
final class Home {
    private Home() {}

    /** The five articles that the project began with. */
    static Path seeds() {
        return Path.of(System.getProperty("tocsin.home", "."), "seeds");
    }
}

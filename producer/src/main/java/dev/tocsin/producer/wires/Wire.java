package dev.tocsin.producer.wires;

import dev.tocsin.producer.push.PushKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** One way by which a source delivers. Several wires may share a source's name; then they deliver the same source's items. */
public sealed interface Wire {
    /** Whose items come this way. */
    String source();

    /** A folder that files are dropped into, looked at every so often. */
    record Folder(String source, Path path, Duration every) implements Wire {}

    /**
     * A feed that is asked every so often.
     *
     * @param pages whether the whole text is read from each entry's page
     */
    record Feed(String source, URI address, Duration every, boolean pages) implements Wire {}

    /** Pushes that show this key. */
    record Push(PushKey key) implements Wire {
        @Override
        public String source() {
            return key.source();
        }
    }
}

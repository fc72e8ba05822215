package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDiskTest {
    @TempDir
    private Path directory;

    @Test
    void whereTheRowsLieMakesNoDifference() {
        Config disk = Config.from(Map.of("TOCSIN_STATE_DIR", directory.toString(), "TOCSIN_PARTITIONS", "1"));
        BadWeather history = new BadWeather(1);
        try (TestPipeline onDisk = new TestPipeline(disk, Telegrams::read);
                TestPipeline inMemory = new TestPipeline(Telegrams::read)) {
            for (int step = 0; step < 100; step++) {
                Article article = history.next();
                onDisk.publish(article);
                inMemory.publish(article);
            }
            assertThat(onDisk.attacks()).isNotEmpty().isEqualTo(inMemory.attacks());
            assertThat(onDisk.memberships()).isEqualTo(inMemory.memberships());
            assertThat(onDisk.placeTallies()).isEqualTo(inMemory.placeTallies());
            assertThat(onDisk.dayTallies()).isEqualTo(inMemory.dayTallies());
        }
    }
}

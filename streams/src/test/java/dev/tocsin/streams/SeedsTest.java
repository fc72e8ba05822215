package dev.tocsin.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.read.Reader;
import dev.tocsin.producer.Intake;
import dev.tocsin.producer.Refusal;
import dev.tocsin.producer.files.ArticleFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five articles that the project began with, from their files to the sums. */
class SeedsTest {
    private static final Reader READER = Reader.standard();
    private static final List<Article> SEEDS = new ArrayList<>();

    @BeforeAll
    static void readSeeds() {
        Intake intake = new Intake() {
            @Override
            public void take(Article article) {
                SEEDS.add(article);
            }

            @Override
            public void refuse(Refusal refusal) {
                throw new AssertionError(refusal);
            }
        };
        new ArticleFiles(null, intake).read(Path.of("..", "seeds"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void inWhateverOrderTheyComeTheSumsAreTheSame(long shuffle) {
        List<Article> other = new ArrayList<>(SEEDS);
        Collections.shuffle(other, new Random(shuffle));
        assertThat(sums(other)).isEqualTo(sums(SEEDS));
    }

    @Test
    void withdrawnOneByOneTheyLeaveNothing() {
        try (TestPipeline pipeline = new TestPipeline(READER::read)) {
            pipeline.publish(SEEDS.toArray(Article[]::new));
            for (Article seed : SEEDS) {
                pipeline.publish(seed.toBuilder()
                        .version(1)
                        .status(ArticleStatus.CANCELED)
                        .body("")
                        .build());
            }
            assertThat(pipeline.attacks().values()).noneMatch(attack -> attack.status() == AttackStatus.ACTIVE);
            assertThat(pipeline.placeTallies().values())
                    .isNotEmpty()
                    .allMatch(tally -> tally.attacks() == 0
                            && tally.attacksMentioned() == 0
                            && tally.killed().high() == 0);
        }
    }

    private static Map<String, String> sums(List<Article> articles) {
        try (TestPipeline pipeline = new TestPipeline(READER::read)) {
            pipeline.publish(articles.toArray(Article[]::new));
            Map<String, String> sums = new TreeMap<>();
            Stream.of(pipeline.placeTallies(), pipeline.dayTallies())
                    .flatMap(tallies -> tallies.values().stream())
                    .filter(tally -> tally.attacks() + tally.attacksMentioned() + tally.ambiguous() > 0)
                    .forEach(tally -> sums.put(tally.key(), told(tally)));
            news(pipeline).forEach(attack -> sums.put(new TreeSet<>(attack.articles()) + told(attack), "attack"));
            return sums;
        }
    }

    /** All that does not remember the order, as revisions and times do. */
    private static String told(Tally t) {
        return String.join(
                " ",
                "attacks " + t.attacks(),
                "mentioned " + t.attacksMentioned(),
                "ambiguous " + t.ambiguous(),
                t.killed() + " " + t.injured() + " " + t.perpetratorsKilled() + " " + t.perpetratorsInjured(),
                "unknown " + t.killedUnknown() + " " + t.injuredUnknown(),
                t.firstAttack() + " to " + t.lastAttack());
    }

    private static String told(Attack a) {
        return " " + a.date() + " " + a.place().city() + " " + a.killed() + " " + a.injured();
    }

    private static List<Attack> news(TestPipeline pipeline) {
        return pipeline.attacks().values().stream().filter(Attack::isTallied).toList();
    }
}

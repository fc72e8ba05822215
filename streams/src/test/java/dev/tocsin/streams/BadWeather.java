package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleBuilder;
import dev.tocsin.attacks.ArticleStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a few wires send in bad weather, from a seed: new items, updates, corrections, attacks moved to another city,
 * country or day so that they fall together or apart, kills, kills of what has not come yet, repeats, old versions late,
 * items withheld, unreadable or poisonous, and items that stand in for others.
 */
final class BadWeather {
    private static final List<String> WIRES = List.of("north", "south", "east");
    private static final int ITEMS = 4;
    private static final List<String> PLACES = List.of("AF Kabul", "AF Herat", "PK Quetta", "PK Lahore", "IQ Mosul");
    private static final List<String> DAYS = List.of("2022-01-10", "2022-03-15", "2022-06-20");
    private static final List<String> TYPES = List.of("BOMBING", "SHOOTING", "ARSON");
    private static final int TOLLS = 3;

    private final Random random;
    private final List<Article> sent = new ArrayList<>();
    private long highest = 1;

    BadWeather(long seed) {
        random = new Random(seed);
    }

    /** The next thing that is sent. */
    Article next() {
        Article article = draw();
        sent.add(article);
        return article;
    }

    private Article draw() {
        return switch (random.nextInt(16)) {
            case 0 -> kill(item().version(version()));
            case 1 -> kill(item().version(0));
            case 2 -> kill(item().version(highest + 2));
            case 3 -> item().version(version()).status(ArticleStatus.WITHHELD).build();
            case 4 -> item().version(version()).body("!").build();
            case 5 -> item().version(version()).body("?").build();
            case 6, 7 -> sent.isEmpty() ? told(0) : pick(sent);
            case 8, 9 -> told(0);
            case 10 ->
                random.nextInt(4) == 0
                        ? item().version(version()).replaces(id()).body(lines()).build()
                        : told(0);
            case 11, 12 -> correction();
            default -> told(version());
        };
    }

    private Article kill(ArticleBuilder item) {
        return item.status(random.nextInt(4) == 0 ? ArticleStatus.ERASED : ArticleStatus.CANCELED)
                .build();
    }

    private Article told(long version) {
        return item().version(version).body(lines()).build();
    }

    /** One line of something sent before is told otherwise, under a higher number. */
    private Article correction() {
        if (sent.isEmpty()) {
            return told(1);
        }
        Article before = pick(sent);
        List<String> lines = new ArrayList<>(
                before.body().lines().filter(line -> line.length() > 1).toList());
        if (lines.size() > 1) {
            lines.remove(random.nextInt(lines.size()));
        }
        String line = line();
        if (lines.stream().noneMatch(kept -> sameAttack(line, kept))) {
            lines.add(line);
        }
        return before.toBuilder()
                .version(before.version() == 0 ? 0 : before.version() + 1)
                .versionCreatedAt(now())
                .status(ArticleStatus.CORRECTED)
                .body(String.join("\n", lines))
                .build();
    }

    private ArticleBuilder item() {
        return Article.builder(pick(WIRES), id()).versionCreatedAt(now());
    }

    private String id() {
        return "item" + random.nextInt(ITEMS);
    }

    /** Each version is written a minute after the one before it. */
    private Instant now() {
        return TestPipeline.START.plusSeconds(60L * sent.size());
    }

    /** Most often higher than all before, at times not. */
    private long version() {
        highest += random.nextInt(2);
        return random.nextInt(3) > 0 ? highest : 1 + random.nextInt((int) highest);
    }

    private String lines() {
        String one = line();
        String other = line();
        return random.nextBoolean() || sameAttack(one, other) ? one : one + "\n" + other;
    }

    private String line() {
        int place = random.nextInt(PLACES.size());
        int day = random.nextInt(DAYS.size());
        return String.join(
                " ",
                PLACES.get(place),
                DAYS.get(day),
                TYPES.get((place + day) % TYPES.size()),
                String.valueOf(toll(place * DAYS.size() + day)));
    }

    /** Accounts of one attack may differ a little, and those of two never agree. */
    private int toll(int attack) {
        return TOLLS * attack + 3 + random.nextInt(TOLLS);
    }

    private static boolean sameAttack(String line, String other) {
        return line.lastIndexOf(' ') == other.lastIndexOf(' ')
                && line.substring(0, line.lastIndexOf(' ')).equals(other.substring(0, other.lastIndexOf(' ')));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

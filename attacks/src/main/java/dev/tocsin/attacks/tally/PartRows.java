package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import dev.tocsin.attacks.rows.Rows;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows that tallies are sums of. Each attack has one row under its id; one under each of its places, in order of
 * days, so that the first attack is the first row; and one in the opposite order, so that the last attack is too.
 */
final class PartRows {
    private static final String ATTACK = "attack/";
    private static final String PLACE = "place/";
    private static final String LATEST = "latest/";
    /** Sorts behind every day. */
    private static final String NO_DAY = "undated";

    private static final long LATEST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final Rows<Part> rows;

    PartRows(Rows<Part> rows) {
        this.rows = rows;
    }

    Part of(String attackId) {
        return rows.get(ATTACK + attackId);
    }

    /** Replaces an attack's rows; {@code before} is null for a new attack. */
    void replace(Part before, Part after) {
        if (before != null) {
            forPlaces(before, rows::delete);
        }
        rows.put(ATTACK + after.attackId(), after);
        forPlaces(after, key -> rows.put(key, after));
    }

    /** The tally with the first and the last day of the attacks it sums. */
    Tally withFirstAndLast(Tally tally) {
        return TallyArithmetic.withDays(tally, day(PLACE + tally.key() + "/"), day(LATEST + tally.key() + "/"));
    }

    private LocalDate day(String prefix) {
        try (Stream<Map.Entry<String, Part>> found = rows.withPrefix(prefix)) {
            return found.findFirst().map(row -> summedDay(row.getValue())).orElse(null);
        }
    }

    private interface KeyUse {
        void use(String key);
    }

    private static void forPlaces(Part part, KeyUse use) {
        if (part.share() == Part.Share.NONE) {
            return;
        }
        for (TallyLevel level : TallyLevel.values()) {
            String place = Keys.place(level, part.place());
            if (place != null) {
                use.use(PLACE + place + "/" + ascending(part) + "/" + part.attackId());
                use.use(LATEST + place + "/" + descending(part) + "/" + part.attackId());
            }
        }
    }

    /** Only what is summed has a day here, so that a mention is never the first attack. */
    private static LocalDate summedDay(Part part) {
        return part.share() == Part.Share.SUMMED ? part.day() : null;
    }

    private static String ascending(Part part) {
        LocalDate day = summedDay(part);
        return day == null ? NO_DAY : day.toString();
    }

    private static String descending(Part part) {
        LocalDate day = summedDay(part);
        return day == null ? NO_DAY : String.format("%07d", LATEST_DAY - day.toEpochDay());
    }
}

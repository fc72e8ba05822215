package dev.tocsin.schemas;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Responsibility;
import dev.tocsin.attacks.Sketch;
import dev.tocsin.attacks.Sum;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.Unread;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Any record of the domain that its constructor accepts: every enum constant, empty lists, numbers at their ends, words
 * that formats stumble over, and null wherever the domain allows it.
 */
public final class AnyRecord {
    private static final List<String> WORDS =
            List.of("", "Kabul", "a|b", "\"", "\\", "\n\r\t", "\u0000", "مزار شريف", "Çınar", "💥", "\u2028", "null");

    /** Components that may be null, as the domain's own documentation has it. */
    private static final Map<Class<?>, Set<String>> NULLABLE = Map.ofEntries(
            Map.entry(
                    Article.class,
                    Set.of(
                            "credit",
                            "url",
                            "language",
                            "publishedAt",
                            "versionCreatedAt",
                            "ingestedAt",
                            "embargoedUntil",
                            "replaces",
                            "dateline",
                            "editorNote",
                            "usageTerms")),
            Map.entry(
                    Attack.class,
                    Set.of(
                            "mergedInto",
                            "killed",
                            "injured",
                            "perpetratorsKilled",
                            "perpetratorsInjured",
                            "firstReportedAt")),
            Map.entry(AttackChange.class, Set.of("before")),
            Map.entry(Claim.class, Set.of("low", "high", "attributedTo")),
            Map.entry(ClaimGroup.class, Set.of("low", "high", "attributedTo", "firstSaidAt", "lastSaidAt")),
            Map.entry(Membership.class, Set.of("attackId")),
            Map.entry(
                    Place.class,
                    Set.of(
                            "city",
                            "cityId",
                            "province",
                            "provinceCode",
                            "country",
                            "countryCode",
                            "lat",
                            "lon",
                            "asTold",
                            "site")),
            Map.entry(Report.class, Set.of("publishedAt", "toldAt")),
            Map.entry(Responsibility.class, Set.of("by")),
            Map.entry(Sketch.class, Set.of("hour")),
            Map.entry(Tally.class, Set.of("day", "firstAttack", "lastAttack")),
            Map.entry(Unread.class, Set.of()),
            Map.entry(Quote.class, Set.of()),
            Map.entry(Sum.class, Set.of()));

    private final Random random;

    private AnyRecord(Random random) {
        this.random = random;
    }

    /** The record of {@code type} that {@code seed} stands for. */
    public static <T extends Record> T of(Class<T> type, long seed) {
        return type.cast(new AnyRecord(new Random(seed)).record(type));
    }

    private Object record(Class<?> type) {
        if (type == DateSpan.class) {
            return dateSpan();
        }
        if (type == Estimate.class) {
            int[] range = random.ints(3, 0, 50).sorted().toArray();
            return new Estimate(range[0], range[1], range[2], random.nextBoolean());
        }
        RecordComponent[] components = type.getRecordComponents();
        while (true) {
            Object[] values = Arrays.stream(components).map(this::component).toArray();
            try {
                return type.getDeclaredConstructor(Stream.of(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new))
                        .newInstance(values);
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof IllegalArgumentException)) {
                    throw new AssertionError(type + " refuses " + Arrays.toString(values), refused);
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(type + " cannot be built", e);
            }
        }
    }

    private DateSpan dateSpan() {
        if (random.nextInt(4) == 0) {
            return DateSpan.UNKNOWN;
        }
        LocalDate first = day();
        return random.nextBoolean()
                ? DateSpan.day(first)
                : new DateSpan(
                        first,
                        first.plusDays(random.nextInt(7)),
                        one(DatePrecision.DAY, DatePrecision.WEEK, DatePrecision.MONTH, DatePrecision.YEAR),
                        one(DateBasis.values()));
    }

    private Object component(RecordComponent component) {
        boolean nullable =
                NULLABLE.getOrDefault(component.getDeclaringRecord(), Set.of()).contains(component.getName());
        if (nullable && random.nextInt(3) == 0) {
            return null;
        }
        // A tally's place has neither a precision nor words.
        if (component.getDeclaringRecord() == Tally.class && component.getType() == Place.class) {
            Place any = (Place) record(Place.class);
            return new Place(
                    any.city(),
                    any.cityId(),
                    any.province(),
                    any.provinceCode(),
                    any.country(),
                    any.countryCode(),
                    any.lat(),
                    any.lon(),
                    Place.UNKNOWN.precision(),
                    null,
                    null);
        }
        return value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            return Stream.generate(() -> value(item)).limit(random.nextInt(4)).toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        return plain.isEnum() ? one(plain.getEnumConstants()) : plain(plain);
    }

    private Object plain(Class<?> type) {
        return Map.<Class<?>, Object>of(
                        String.class, one(WORDS.toArray()),
                        boolean.class, random.nextBoolean(),
                        int.class, number(),
                        Integer.class, number(),
                        long.class, one(0L, 1L, Long.MAX_VALUE, random.nextLong() >>> 1),
                        Long.class, one(Long.MIN_VALUE, -1L, random.nextLong()),
                        Double.class, random.nextDouble() * 180 - 90,
                        Instant.class, Instant.ofEpochMilli(random.nextLong(-2_208_988_800_000L, 4_102_444_800_000L)),
                        LocalDate.class, day())
                .get(type);
    }

    private int number() {
        return one(0, 1, 3, random.nextInt(Claim.GREATEST));
    }

    private LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
    }

    @SafeVarargs
    private <V> V one(V... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

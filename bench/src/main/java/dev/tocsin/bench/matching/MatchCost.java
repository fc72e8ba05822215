package dev.tocsin.bench.matching;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.Sketch;
import dev.tocsin.attacks.TextPart;
import dev.tocsin.attacks.Trend;
import dev.tocsin.attacks.match.Entry;
import dev.tocsin.attacks.match.MatchState;
import dev.tocsin.attacks.match.Matcher;
import dev.tocsin.attacks.match.Standing;
import dev.tocsin.attacks.match.Told;
import dev.tocsin.attacks.rows.Draft;
import dev.tocsin.attacks.rows.Rows;
import dev.tocsin.streams.DiskState;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What a report costs with few and with many attacks in the store, and how much the store holds of each:
 * {@code MatchCost SMALL LARGE}. News goes on at one pace, one attack a day in each of {@value #CITIES} cities, each
 * told by two outlets; the store grows by the years. It is RocksDB, as a deployment keeps it. All but the last attacks
 * are matched apart, each in a state of its own, and their rows put into the store: they have nothing to do with each
 * other, so that the store is the same. Then the stores are opened anew, as after a restart: else few attacks would be
 * read from memory and many from disk. The mean over the last reports counts, those of half as many attacks as the
 * small store holds; before them a fourth as many are matched uncounted, since a store that has just been opened has
 * nothing of what it is asked for in memory yet. The small store is measured before and after the large one, since the
 * compiler gets better at it with the minutes.
 */
public final class MatchCost {
    private static final int CITIES = 20;
    private static final int TERMS = 40;
    private static final int WORDS = 20_000;

    /** Time on the processor: a busy machine does not blur the comparison. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(1);
    private final List<CountedRows<?>> counted = new ArrayList<>();

    private MatchCost() {}

    public static void main(String[] args) throws IOException {
        int small = Integer.parseInt(args[0]);
        int large = Integer.parseInt(args[1]);
        new MatchCost().cost(small, small);
        new MatchCost().cost(small, small);
        Cost before = new MatchCost().cost(small, small / 2);
        Cost many = new MatchCost().cost(large, small / 2);
        Cost after = new MatchCost().cost(small, small / 2);
        Cost few = new Cost((before.microseconds + after.microseconds) / 2, after.rows, after.bytes);
        few.tell(small);
        many.tell(large);
        System.out.printf(Locale.ROOT, "%.2f times%n", many.microseconds / few.microseconds);
    }

    /** Of a report: time, and rows read or written; of an attack: bytes on disk. */
    private record Cost(double microseconds, double rows, long bytes) {
        void tell(int attacks) {
            System.out.printf(
                    Locale.ROOT,
                    "%,d attacks: %.0f us and %.0f rows a report, %,d bytes of state an attack%n",
                    attacks,
                    microseconds,
                    rows,
                    bytes);
        }
    }

    private Cost cost(int attacks, int measured) throws IOException {
        try (DiskState disk = new DiskState()) {
            int from = attacks - measured;
            int warm = Math.min(from, measured / 2);
            for (int i = 0; i < from - warm; i++) {
                put(i, disk.rows());
            }
            disk.restart();
            long bytes = from == warm ? 0 : disk.bytes() / (from - warm);
            MatchState state = counted(disk.rows());
            apply(from - warm, from, state);
            counted.forEach(CountedRows::forget);
            long start = CLOCK.getCurrentThreadCpuTime();
            apply(from, attacks, state);
            double reports = 2.0 * measured;
            double microseconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1000.0 / reports;
            long rows = counted.stream().mapToLong(CountedRows::touched).sum();
            return new Cost(microseconds, rows / reports, bytes);
        }
    }

    private void apply(int from, int to, MatchState state) {
        for (int i = from; i < to; i++) {
            apply(report(i, "a", i), state);
            apply(report(i, "b", i), state);
        }
    }

    /** Puts the rows of one attack, unless another has its id: the matcher would have given it the next. */
    private void put(int attack, MatchState state) {
        MatchState own = MatchState.inMemory();
        Matcher matcher = new Matcher(own);
        matcher.apply(report(attack, "a", attack));
        matcher.apply(report(attack, "b", attack));
        String id = own.attacks().withPrefix("").findFirst().orElseThrow().getKey();
        if (state.attacks().get(id) == null) {
            copy(own.reports(), state.reports());
            copy(own.index(), state.index());
            copy(own.claims(), state.claims());
            copy(own.attacks(), state.attacks());
        }
    }

    private static <V> void copy(Rows<V> from, Rows<V> to) {
        from.withPrefix("").forEach(row -> to.put(row.getKey(), row.getValue()));
    }

    /** As the topology does it: think on drafts, then put. */
    private static void apply(Report report, MatchState state) {
        Draft<Told> reports = new Draft<>(state.reports());
        Draft<Entry> index = new Draft<>(state.index());
        Draft<ClaimGroup> claims = new Draft<>(state.claims());
        Draft<Standing> attacks = new Draft<>(state.attacks());
        new Matcher(new MatchState(reports, index, claims, attacks)).apply(report);
        List.of(reports, index, claims, attacks).forEach(Draft::commit);
    }

    private MatchState counted(MatchState rows) {
        return new MatchState(
                counted(rows.reports()), counted(rows.index()), counted(rows.claims()), counted(rows.attacks()));
    }

    private <V> Rows<V> counted(Rows<V> rows) {
        CountedRows<V> some = new CountedRows<>(rows);
        counted.add(some);
        return some;
    }

    private Report report(int attack, String source, int seed) {
        Random words = new Random(seed);
        int city = attack % CITIES;
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(attack / CITIES);
        Instant published = Instant.parse("2000-01-02T00:00:00Z").plusSeconds(86_400L * (attack / CITIES));
        List<Integer> terms = IntStream.range(0, TERMS)
                .map(i -> random.nextInt(3) == 0 ? random.nextInt(WORDS) : words.nextInt(WORDS))
                .map(word -> Integer.toString(word).hashCode())
                .boxed()
                .toList();
        int dead = 1 + seed % 7;
        Claim killed = new Claim(
                Measure.KILLED,
                Party.VICTIM,
                Group.PEOPLE,
                dead,
                dead,
                Bound.EXACT,
                false,
                Trend.STEADY,
                Authority.POLICE,
                "police",
                new Quote(TextPart.BODY, 0, 4, "dead"),
                "bench");
        return new Report(
                source + "|" + attack,
                1,
                0,
                ReportStatus.TOLD,
                Basis.REPORT,
                source,
                published,
                published,
                DateSpan.day(day),
                place(city),
                AttackType.BOMBING,
                List.of(killed),
                List.of(),
                List.of(),
                new Sketch(List.of((long) seed), List.of(), List.of(), terms, List.of(), null));
    }

    private static Place place(int city) {
        return new Place(
                "City " + city,
                "geonames:" + city,
                "Province",
                "AF-" + city / 10,
                "Afghanistan",
                "AF",
                30.0 + city / 100.0,
                65.0,
                PlacePrecision.CITY,
                "City",
                null);
    }
}

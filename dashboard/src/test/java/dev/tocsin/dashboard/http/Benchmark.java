package dev.tocsin.dashboard.http;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.management.OperatingSystemMXBean;
import dev.tocsin.attacks.Attack;
import dev.tocsin.dashboard.Story;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How the dashboard does with ten thousand attacks: the page in a browser, REST at two hundred questions a second, the
 * stream to five hundred readers. Asker, browser and server share one machine, so that figures are upper bounds.
 */
final class Benchmark {
    private static final int ATTACKS = 10_000;
    private static final int READERS = 500;
    private static final int A_SECOND = 200;
    private static final int CHANGES_A_SECOND = 20;
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final List<String> LISTS = List.of(
            "/api/attacks",
            "/api/attacks?country=AF",
            "/api/attacks?from=2024-01-01&to=2024-06-30&sort=killed",
            "/api/attacks?type=BOMBING,SHOOTING&page=3",
            "/api/attacks?actor=group%207");
    private static final List<String> SUMS =
            List.of("/api/tallies?level=CITY", "/api/days", "/api/tallies?country=CF&policy=acled", "/api/choices");

    private final Served served = new Served();
    private final List<Story> stories = new Crowd().stories(ATTACKS);

    public static void main(String[] args) throws InterruptedException {
        // Shorter than the server's, so that no question meets a connection that the server is closing.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        try {
            new Benchmark().run();
            System.exit(0);
        } catch (AssertionError e) {
            System.err.println("Not as it should be: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws InterruptedException {
        stories.forEach(served::tell);
        System.out.printf(
                "%d attacks; %d cores, Java %s%n%n| what | p50 | p99 | most | processor |%n| --- | --- | --- | --- | --- |%n",
                ATTACKS,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature());
        page();
        Thread changing = changing();
        ask("warming up", LISTS);
        ask("REST, lists of 50 attacks, 200 a second", LISTS);
        ask("REST, sums, 200 a second", SUMS);
        changing.interrupt();
        changing.join();
        stream();
    }

    /** From the address to the drawn map and the first fifty attacks, each time in a fresh browser profile. */
    private void page() {
        try (Browser browser = new Browser()) {
            List<Double> millis = new ArrayList<>();
            double before = processor();
            for (int i = 0; i < 7; i++) {
                Page page = browser.open(served.address("/").toString(), 1440, 900, ColorScheme.LIGHT);
                page.locator("#map .city").first().waitFor();
                page.locator(".attack").nth(49).waitFor();
                millis.add(((Number) page.evaluate("Math.max(...['list-shown', 'map-shown']"
                                + ".map(name => performance.getEntriesByName(name)[0].startTime))"))
                        .doubleValue());
                browser.closePages();
            }
            print("page, from address to all drawn (7 fresh profiles)", millis, processor() - before);
        }
    }

    /** Attacks go on changing while questions are asked, so that no answer can be kept. */
    private Thread changing() {
        Thread thread = new Thread(() -> {
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                Story next = stories.get(i % ATTACKS).next(Story.TOLD, "change " + i);
                stories.set(i % ATTACKS, next);
                served.tell(next);
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / CHANGES_A_SECOND);
            }
        });
        thread.start();
        return thread;
    }

    /** Asks at fixed times whether or not earlier answers have come; a late start counts as time taken. */
    private void ask(String what, List<String> paths) {
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<?>> answers = new ArrayList<>();
        double before = processor();
        long begin = System.nanoTime();
        for (int i = 0; i < A_SECOND * TIME.toSeconds(); i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / A_SECOND;
            LockSupport.parkNanos(due - System.nanoTime());
            HttpRequest request = HttpRequest.newBuilder(served.address(paths.get(i % paths.size())))
                    .build();
            answers.add(served.client
                    .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                    .thenAccept(answer -> {
                        require(answer.statusCode() == 200, "answered " + answer.statusCode());
                        millis.add((System.nanoTime() - due) / 1e6);
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        if (!what.startsWith("warming")) {
            print(what, millis, processor() - before);
        }
    }

    private void stream() throws InterruptedException {
        Map<String, Long> told = new ConcurrentHashMap<>();
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        int changes = (int) (CHANGES_A_SECOND * TIME.toSeconds());
        CountDownLatch joined = new CountDownLatch(READERS);
        CountDownLatch heard = new CountDownLatch(READERS * changes);
        IntStream.range(0, READERS)
                .forEach(i -> subscribe(line -> {
                    if (line.startsWith("event: reset")) {
                        joined.countDown();
                    } else if (line.startsWith("data: {\"id\"")) {
                        millis.add((System.nanoTime() - told.get(change(line))) / 1e6);
                        heard.countDown();
                    }
                }));
        require(joined.await(1, TimeUnit.MINUTES), "not every reader joined");
        double before = processor();
        long begin = System.nanoTime();
        for (int i = 0; i < changes; i++) {
            Attack attack = stories.get(i).next(Story.TOLD, "stream " + i).attack();
            LockSupport.parkNanos(begin + i * TimeUnit.SECONDS.toNanos(1) / CHANGES_A_SECOND - System.nanoTime());
            told.put(attack.change(), System.nanoTime());
            served.tell(attack);
        }
        require(heard.await(1, TimeUnit.MINUTES), "%d changes were not heard".formatted(heard.getCount()));
        print("stream, from a change to each of 500 readers, 20 changes a second", millis, processor() - before);
        require(served.get("/metrics").body().contains("tocsin_stream_dropped_total 0.0"), "a reader was dropped");
    }

    private void subscribe(Consumer<String> lines) {
        HttpRequest request =
                HttpRequest.newBuilder(served.address("/api/stream")).build();
        served.client
                .sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new EachLine(lines)))
                .exceptionally(e -> {
                    throw new AssertionError(e);
                });
    }

    private static String change(String line) {
        int at = line.indexOf("\"change\":\"") + "\"change\":\"".length();
        return line.substring(at, line.indexOf('"', at));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** Time that this process, asker and server together, has had the processor for. */
    private static double processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
    }

    private static void print(String what, Iterable<Double> millis, double processor) {
        List<Double> all = new ArrayList<>();
        millis.forEach(all::add);
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "| %s | %.1f ms | %.1f ms | %.1f ms | %.2f ms each |%n",
                what, at(sorted, 0.5), at(sorted, 0.99), sorted[sorted.length - 1], processor / sorted.length);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))];
    }
}

package dev.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.tocsin.app.pipeline.Pipeline;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.dashboard.Dashboard;
import dev.tocsin.dashboard.http.WebServer.Binding;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From an article to those who look: the page in a browser, REST, and a subscriber in another language. */
@Timeout(300)
class DashboardTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant MONDAY = Instant.parse("2023-06-05T14:00:00Z");
    private static Pipeline pipeline;
    private static Dashboard dashboard;

    @BeforeAll
    static void start() throws InterruptedException {
        pipeline = Pipeline.inProcess(null);
        dashboard = Dashboard.start(pipeline.kafka(), pipeline.topics(), new Binding("127.0.0.1", 0, null));
        while (!dashboard.isReady()) {
            Thread.sleep(50);
        }
    }

    @AfterAll
    static void stop() {
        dashboard.close();
        pipeline.close();
    }

    private static Article article(String id, String city, int killed) {
        return Article.builder("desk", id)
                .publishedAt(MONDAY)
                .headline("Bus station hit in " + city)
                .body("A bomb exploded at a bus station in " + city + " on Monday, killing " + killed
                        + " people and wounding 12 others, police said.")
                .build();
    }

    private static void publish(Article article) {
        pipeline.publisher().publish(article);
        pipeline.publisher().flush();
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + dashboard.port() + path);
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void showsAnAttackToldByAnArticleAndTakesItBackWithIt() throws IOException, InterruptedException {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(chromium())) {
            Page page = browser.newPage();
            page.navigate(address("/").toString());
            PlaywrightAssertions.assertThat(page.locator("#live")).hasAttribute("data-state", "on");
            publish(article("herat", "Herat", 9));
            PlaywrightAssertions.assertThat(page.locator(".attack", containing("Herat")))
                    .containsText("5 June 2023", patient());
            JsonNode attack =
                    json("/api/attacks?city=geonames:1140026").get("attacks").get(0);
            assertThat(attack.get("killed").get("best").intValue()).isEqualTo(9);
            assertThat(attack.get("articles").get(0).textValue()).isEqualTo("desk|herat");
            assertThat(json("/api/places/city:geonames:1140026")
                            .get("tally")
                            .get("killed")
                            .get("best")
                            .intValue())
                    .isEqualTo(9);
            page.locator(".attack", containing("Herat")).locator("h3 a").click();
            PlaywrightAssertions.assertThat(page.locator(".claim blockquote").first())
                    .containsText("9");
            JsonNode passage = passageOf(attack.get("id").textValue());
            assertThat(passage.get("before").textValue()).startsWith("A bomb exploded at a bus station in Herat");
            assertThat(passage.get("headline").textValue()).isEqualTo("Bus station hit in Herat");
            page.reload();
            PlaywrightAssertions.assertThat(page.locator(".claim blockquote").first())
                    .containsText("A bomb exploded at a bus station in Herat");
            PlaywrightAssertions.assertThat(page.locator(".claim mark").first()).containsText("9");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "live-attack.png")));

            publish(article("herat", "Herat", 9).toBuilder()
                    .version(1)
                    .status(ArticleStatus.CANCELED)
                    .build());
            PlaywrightAssertions.assertThat(page.locator("#attack .notice"))
                    .containsText("no standing article tells of it", patient());
            page.getByText("All attacks").click();
            PlaywrightAssertions.assertThat(page.locator(".attack", containing("Herat")))
                    .hasCount(0);
        }
    }

    /** The articles are read beside what is made of them, and may be known a moment later. */
    private static JsonNode passageOf(String attack) throws IOException, InterruptedException {
        JsonNode passages = json("/api/attacks/" + attack + "/passages").get("passages");
        while (passages.isEmpty()) {
            Thread.sleep(100);
            passages = json("/api/attacks/" + attack + "/passages").get("passages");
        }
        return passages.get(0);
    }

    private static BrowserType.LaunchOptions chromium() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static LocatorAssertions.ContainsTextOptions patient() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }

    @Test
    void isReadByASubscriberThatNobodyHereWrote(@TempDir Path directory) throws IOException, InterruptedException {
        for (String file : List.of("package.json", "package-lock.json", "subscriber.js")) {
            Files.copy(Path.of("src", "test", "js", file), directory.resolve(file));
        }
        run(directory, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        publish(article("kandahar", "Kandahar", 4));
        Process subscriber = new ProcessBuilder(
                        "node",
                        "subscriber.js",
                        pipeline.bootstrapServers(),
                        "http://127.0.0.1:" + dashboard.port(),
                        pipeline.topics().attacks().name())
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = subscriber.inputReader(StandardCharsets.UTF_8)) {
            JsonNode record = JSON.readTree(lines.readLine());
            while (!"Kandahar".equals(record.get("attack").path("city").textValue())) {
                record = JSON.readTree(lines.readLine());
            }
            assertThat(record.get("attack").get("id").textValue())
                    .isEqualTo(record.get("key").textValue());
            assertThat(record.get("attack").get("killed").get("best").intValue())
                    .isEqualTo(4);
            assertThat(record.get("eventType").textValue()).isEqualTo("dev.tocsin.Attack");
        } finally {
            subscriber.destroyForcibly().waitFor();
        }
    }

    private static void run(Path directory, String... command) throws IOException, InterruptedException {
        Path said = directory.resolve("said");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }
}

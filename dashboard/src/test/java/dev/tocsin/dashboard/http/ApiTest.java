package dev.tocsin.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Membership;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.dashboard.Story;
import dev.tocsin.dashboard.http.WebServer.Binding;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest {
    private static final Story EMBASSY = Story.of("embassy0", Story.KABUL, "2022-09-05", 6, 3)
            .site("Russian embassy")
            .actor("Islamic State")
            .type(AttackType.SUICIDE_BOMBING);
    private static final Story MARKET = Story.of("market00", Story.BAGHDAD, "2021-07-19", 35, 60);
    private static final Story OCTOBER = Story.of("october0", Story.KABUL, "2017-10-01", 56, 55)
            .date(new DateSpan(
                    LocalDate.parse("2017-10-01"), LocalDate.parse("2017-10-31"), DatePrecision.MONTH, DateBasis.TOLD))
            .mention();
    private static final Story BLASTS = Story.of("blasts00", Story.MAZAR, "2022-05-25", 9, null);
    private static final Story GONE =
            Story.of("gone0000", Story.KABUL, "2022-09-06", 2, 2).status(AttackStatus.RETRACTED, null);
    private static final Story NOWHERE =
            Story.of("nowhere0", Place.UNKNOWN, "2022-01-01", 1, 1).ambiguousWith("market00");

    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served().tell(EMBASSY, MARKET, OCTOBER, BLASTS, GONE, NOWHERE);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                         | embassy0 blasts00 nowhere0 market00 october0",
                "?country=AF                                | embassy0 blasts00 october0",
                "?country=AF,IQ&basis=REPORT                | embassy0 blasts00 market00",
                "?country=AF&country=IQ&basis=report        | embassy0 blasts00 market00",
                "?province=AF-30                            | blasts00",
                "?city=geonames:98182                       | market00",
                "?from=2022-05-25&to=2022-09-05             | embassy0 blasts00",
                "?from=2017-10-15&to=2017-10-15             | october0",
                "?to=2017-09-30                             | ''",
                "?type=suicide_bombing                      | embassy0",
                "?actor=islamic%20state                     | embassy0",
                "?status=RETRACTED                          | gone0000",
                "?basis=MENTION                             | october0",
                "?changedSince=2022-09-05T10:12:00.001Z     | ''",
                "?sort=killed&basis=REPORT                  | market00 blasts00 embassy0 nowhere0",
                "?size=2                                    | embassy0 blasts00",
                "?size=2&page=3                             | october0",
                "?size=2&page=4                             | ''",
            })
    void selects(String query, String ids) {
        assertThat(served.json("/api/attacks" + query).get("attacks").findValuesAsText("id"))
                .containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    @Test
    void countsWhatIsOnOtherPagesToo() {
        assertThat(served.json("/api/attacks?size=1&country=AF").get("total").intValue())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country=Afghanistan     | country",
                "country=%00             | country",
                "province=Kabul          | province",
                "city=Kabul              | city",
                "from=05.09.2022         | from",
                "from=2022-02-30         | from",
                "from=2022-09-06&to=2022-09-05 | from",
                "from=2022-09-06&from=2022-09-05 | from",
                "type=BOMB               | type",
                "basis=RUMOUR            | basis",
                "status=OPEN             | status",
                "changedSince=yesterday  | changedSince",
                "policy=mine             | policy",
                "sort=best               | sort",
                "sort=DATE,KILLED        | sort",
                "page=0                  | page",
                "size=1001               | size",
                "size=many               | size",
                "contry=AF               | contry",
            })
    void namesTheWrongParameter(String query, String parameter) {
        HttpResponse<String> response = served.get("/api/attacks?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Served.parse(response.body());
        assertThat(problem.get("errors").findValuesAsText("parameter")).containsExactly(parameter);
        assertThat(problem.get("errors").get(0).get("message").textValue()).isNotBlank();
    }

    @Test
    void namesEveryWrongParameterAtOnce() {
        JsonNode problem = Served.parse(
                served.get("/api/tallies?country=x&to=soon&level=STREET").body());
        assertThat(problem.get("errors").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder("country", "to", "level");
    }

    @Test
    void tellsOneAttackWithAllItsArticles() {
        try (Served own = new Served().tell(EMBASSY)) {
            own.model.membership(membership("AF|wire|001|0", "wire|001", "embassy0", Basis.REPORT));
            own.model.membership(membership("AF|wire|004|0", "wire|004", "embassy0", Basis.REPORT));
            own.model.membership(membership("AF|wire|002|1", "wire|002", "embassy0", Basis.MENTION));
            own.model.membership(membership("AF|wire|004|0", "wire|004", "another0", Basis.REPORT));
            JsonNode attack = own.json("/api/attacks/embassy0");
            assertThat(attack.get("articles").toString()).isEqualTo("[\"wire|001\"]");
            assertThat(attack.get("mentions").toString()).isEqualTo("[\"wire|002\"]");
            assertThat(attack.get("claims").get(0).get("quote").textValue())
                    .isEqualTo("6 people were killed, police said");
        }
    }

    private static Membership membership(String report, String article, String attack, Basis basis) {
        return new Membership(report, article, attack, basis, ReportStatus.TOLD, Story.TOLD);
    }

    @Test
    void tellsHowAnAttackCameToBeWhatItIs() {
        Story first = Story.of("embassy0", Story.KABUL, "2022-09-05", 2, null);
        Story second = first.revised(Estimate.exactly(6), Story.TOLD.plusSeconds(60), "killed 2 -> 6");
        try (Served own = new Served().tell(first, second)) {
            own.model.change(second.since(first, "wire|004"));
            own.model.change(first.since(null, "wire|001"));
            JsonNode changes = own.json("/api/attacks/embassy0/changes").get("changes");
            assertThat(changes.findValuesAsText("change")).contains("first report", "killed 2 -> 6");
            assertThat(changes.get(0).get("before").isNull()).isTrue();
            assertThat(changes.get(1).get("before").get("killed").get("best").intValue())
                    .isEqualTo(2);
            assertThat(changes.get(1).get("after").get("killed").get("best").intValue())
                    .isEqualTo(6);
        }
    }

    @Test
    void neverGoesBackToALowerRevision() {
        Story first = Story.of("embassy0", Story.KABUL, "2022-09-05", 2, null);
        try (Served own = new Served().tell(first.revised(Estimate.exactly(6), Story.TOLD, "killed 2 -> 6"), first)) {
            assertThat(own.json("/api/attacks/embassy0").get("revision").intValue())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/attacks/none0000",
        "/api/attacks/none0000/changes",
        "/api/places/city:nowhere",
        "/api/nothing",
        "/nothing"
    })
    void saysThatSomethingIsNotThere(String path) {
        HttpResponse<String> response = served.get(path);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void countsByOtherPolicies() {
        assertThat(served.json("/api/attacks/embassy0?policy=acled")
                        .get("policy")
                        .textValue())
                .isEqualTo("acled");
        assertThat(served.json("/api/attacks/embassy0?policy=acled")
                        .get("injured")
                        .isNull())
                .isTrue();
        JsonNode policies = served.json("/api/attacks/embassy0/policies").get("policies");
        assertThat(policies.findValuesAsText("policy")).containsExactly("tocsin", "acled", "ucdp", "ibc", "gtd");
        assertThat(served.json("/api/tallies?policy=acled")
                        .get("total")
                        .get("killed")
                        .get("best")
                        .intValue())
                .isEqualTo(6 + 35 + 9);
    }

    @Test
    void tellsAClaimsWordsInTheirArticleAsLongAsItHasThem() {
        String before = "The mission was hit on Monday. ";
        String words = "35 people were killed, police said";
        assertThat(served.json("/api/attacks/market00/passages").get("passages"))
                .isEmpty();
        served.hold(
                Article.builder("wire", "market00").version(1).body(words + ".").build());
        JsonNode passage =
                served.json("/api/attacks/market00/passages").get("passages").get(0);
        assertThat(passage.get("article").textValue()).isEqualTo("wire|market00");
        assertThat(passage.get("words").textValue()).isEqualTo(words);
        assertThat(passage.get("after").textValue()).isEqualTo(".");
        assertThat(served.get("/api/attacks/market00/passages").headers().firstValue("ETag"))
                .isEmpty();
        served.hold(Article.builder("wire", "market00")
                .version(1)
                .body(before + words)
                .build());
        assertThat(served.json("/api/attacks/market00/passages").get("passages"))
                .as("the words are no longer where they were")
                .isEmpty();
        assertThat(served.get("/api/attacks/nobody00/passages").statusCode()).isEqualTo(404);
    }

    @Test
    void sumsByPlaceAndKeepsMentionsAndUnclearOnesApart() {
        JsonNode sums = served.json("/api/tallies?level=CITY");
        assertThat(sums.get("total").get("attacks").intValue()).isEqualTo(3);
        assertThat(sums.get("total").get("killed").get("best").intValue()).isEqualTo(50);
        assertThat(sums.get("total").get("injuredUnknown").intValue()).isEqualTo(1);
        assertThat(sums.get("total").get("ambiguous").intValue()).isEqualTo(1);
        assertThat(sums.get("tallies").findValuesAsText("key"))
                .containsExactlyInAnyOrder("city:geonames:1138958", "city:geonames:98182", "city:geonames:1136469");
        JsonNode countries =
                served.json("/api/tallies?level=COUNTRY&country=AF").get("tallies");
        assertThat(countries).hasSize(1);
        assertThat(countries.get(0).get("killed").get("best").intValue()).isEqualTo(15);
        assertThat(countries.get(0).get("attacksMentioned").intValue()).isEqualTo(1);
    }

    @Test
    void sumsByTime() {
        JsonNode line = served.json("/api/days?by=month");
        assertThat(line.get("days").findValuesAsText("from")).containsExactly("2021-07-01", "2022-05-01", "2022-09-01");
        assertThat(line.get("days").findValuesAsText("to")).containsExactly("2021-07-31", "2022-05-31", "2022-09-30");
        assertThat(served.json("/api/days?country=AF&from=2022-05-01").get("by").textValue())
                .isEqualTo("WEEK");
    }

    @Test
    void offersWhatOccurs() {
        JsonNode choices = served.json("/api/choices");
        assertThat(choices.get("actors").toString()).isEqualTo("[\"Islamic State\"]");
        assertThat(choices.get("places").findValuesAsText("countryCode")).containsExactly("AF", "IQ");
        assertThat(choices.get("places").get(0).findValuesAsText("city"))
                .containsExactlyInAnyOrder("Kabul", "Mazar-i-Sharif");
    }

    @Test
    void writesGeoJson() {
        HttpResponse<String> response = served.get("/api/attacks.geojson");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/geo+json");
        JsonNode features = Served.parse(response.body()).get("features");
        assertThat(features.get(0).get("geometry").get("coordinates").toString())
                .isEqualTo("[69.17,34.53]");
        assertThat(features.get(2).get("geometry").isNull()).isTrue();
    }

    @Test
    void writesCsvThatNoSpreadsheetRuns() {
        Story poisoned = Story.of("poison00", Story.KABUL, "2022-01-01", 1, 1).site("=cmd|' /C calc'!A0, \"x\"");
        try (Served own = new Served().tell(poisoned)) {
            HttpResponse<String> response = own.get("/api/attacks.csv");
            assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
            String[] lines = response.body().split("\r\n");
            assertThat(lines).hasSize(2);
            assertThat(lines[0]).startsWith("id,status,mergedInto,revision,basis");
            assertThat(lines[1]).contains(",\"'=cmd|' /C calc'!A0, \"\"x\"\"\",");
        }
    }

    @Test
    void writesEveryAttackAsALine() {
        assertThat(served.get("/api/attacks.ndjson").body().lines()).hasSize(5);
    }

    @Test
    void answersNothingTwice() {
        try (Served own = new Served().tell(EMBASSY)) {
            String tag = own.get("/api/attacks").headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> unchanged = own.get("/api/attacks", "If-None-Match", tag);
            assertThat(unchanged.statusCode()).isEqualTo(304);
            assertThat(unchanged.body()).isEmpty();
            own.tell(MARKET);
            HttpResponse<String> changed = own.get("/api/attacks", "If-None-Match", tag);
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(changed.body()).contains("market00");
            assertThat(own.json("/api/choices").toString()).contains("Baghdad");
        }
    }

    @Test
    void packsWhatIsLong() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(served.address("/api/attacks.ndjson"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<InputStream> response = served.client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (GZIPInputStream lines = new GZIPInputStream(response.body())) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8)).contains("Mazar-i-Sharif");
        }
    }

    @Test
    void answersNothingInPartWhileItReads() {
        try (Served own = new Served().tell(EMBASSY)) {
            own.ready(false);
            assertThat(own.get("/api/attacks").statusCode()).isEqualTo(503);
            assertThat(own.get("/api/attacks").headers().firstValue("Retry-After"))
                    .hasValue("1");
            assertThat(own.get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(own.get("/health/live").statusCode()).isEqualTo(200);
            own.ready(true);
            assertThat(own.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(own.get("/api/attacks").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void forbidsBrowsersWhatThePageDoesNotNeed() {
        for (String path : List.of("/", "/api/attacks", "/nothing", "/vendor/d3-geo.min.js")) {
            HttpResponse<String> response = served.get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'; script-src 'self'");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(response.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void letsOtherPagesAskOnlyWhereThatIsSet() {
        try (Served own = new Served(new Binding("127.0.0.1", 0, "https://desk.example"))) {
            assertThat(own.get("/api/attacks").headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("https://desk.example");
        }
    }

    @Test
    void takesNothingIn() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(served.address("/api/attacks"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        assertThat(served.client
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void countsWhatItAnswers() {
        served.get("/api/attacks/embassy0");
        String metrics = served.get("/metrics").body();
        assertThat(metrics).contains("tocsin_http_answers_seconds_count{route=\"/api/attacks/{id}\",status=\"200\"");
        assertThat(metrics).contains("tocsin_stream_readers", "jvm_memory_used_bytes");
    }
}

package dev.tocsin.app.wires;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Five newsrooms that write, update, correct, hold and kill stories, each by a wire of its own: two push, two keep a feed, one
 * drops files. What their stories come to in the end is plain arithmetic over what each of them last said.
 */
final class Newsroom {
    static final String TOKEN = "a-token-of-the-agency";
    static final String SECOND_TOKEN = "a-token-of-the-bureau";
    private static final String NO_STORY = "";
    private static final Instant FIRST = Instant.parse("2022-09-05T12:00:00Z");

    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final NewsServer server;
    private final Path drop;
    private final Supplier<Integer> pushPort;
    private final Random random;
    private int seconds;

    /** One story, each in a city of its own, as it was last told. */
    private static final class Story {
        final String source;
        final String id;
        final String city;
        int version;
        int killed;
        String status = "usable";
        String headline;
        String time;

        Story(String source, String id, String city) {
            this.source = source;
            this.id = id;
            this.city = city;
        }

        boolean counts() {
            return status.equals("usable");
        }

        String body() {
            return counts()
                    ? "A bomb killed " + killed + " people at a market in " + city + " on Monday, police said."
                    : NO_STORY;
        }
    }

    Newsroom(NewsServer server, Path drop, Supplier<Integer> pushPort, long seed) {
        this.server = server;
        this.drop = drop;
        this.pushPort = pushPort;
        this.random = new Random(seed);
        serveFeeds();
    }

    /** A new story of {@code source} about an attack in {@code city}. */
    void write(String source, String city) throws Exception {
        Story story = new Story(source, "urn:story:" + (100 + stories.size()), city);
        stories.put(story.id, story);
        tell(story, 2 + random.nextInt(30), "Bomb hits " + city + " market");
    }

    /** Something happens to one of the stories. */
    void happen() throws Exception {
        Story story = stories.values().stream()
                .skip(random.nextInt(stories.size()))
                .findFirst()
                .orElseThrow();
        if (story.status.equals("canceled")) {
            return;
        }
        switch (random.nextInt(6)) {
            case 0, 1 ->
                tell(story, story.killed + 1 + random.nextInt(5), "UPDATE-Bomb hits " + story.city + " market");
            case 2 -> tell(story, Math.max(1, story.killed - 1), "CORRECTED-Bomb hits " + story.city + " market");
            case 3 -> kill(story);
            case 4 -> say(story, story.counts() ? "withheld" : "usable");
            default -> repeatOld(story);
        }
    }

    /** Not every story is killed in the end, however long this goes on. */
    private void kill(Story story) throws Exception {
        long killed = stories.values().stream()
                .filter(one -> one.status.equals("canceled"))
                .count();
        if (killed * 3 < stories.size()) {
            say(story, "canceled");
        }
    }

    /** What each city's tally must be in the end. */
    Map<String, Integer> killedByCity() {
        Map<String, Integer> killed = new TreeMap<>();
        stories.values().stream().filter(Story::counts).forEach(story -> killed.put(story.city, story.killed));
        return killed;
    }

    private void tell(Story story, int killed, String headline) throws Exception {
        story.killed = killed;
        story.headline = headline;
        say(story, "usable");
    }

    private void say(Story story, String status) throws Exception {
        story.status = status;
        story.version++;
        seconds++;
        story.time = FIRST.plusSeconds(seconds).toString();
        deliver(story);
    }

    private void deliver(Story story) throws Exception {
        switch (story.source) {
            case "agency" -> push(TOKEN, "application/json", ninjs(story));
            case "bureau" -> push(SECOND_TOKEN, "application/xml", newsml(story));
            case "drop" -> drop(story.id.replace(':', '-') + "-" + story.version + ".json", ninjs(story));
            default -> serveFeeds();
        }
    }

    /** An agency repeats an old version, late; a feed is served from a stale cache for a moment. */
    private void repeatOld(Story story) throws Exception {
        if (story.source.equals("agency") && story.version > 1) {
            push(
                    TOKEN,
                    "application/json",
                    "{\"uri\": \"" + story.id + "\", \"version\": \"1\", \"headline\": \"Bomb hits " + story.city
                            + " market\", \"body_text\": \"A bomb killed 99 people in " + story.city
                            + " on Monday, police said.\"}");
        } else {
            deliver(story);
        }
    }

    private void push(String token, String type, String body) throws Exception {
        int status = 0;
        while (status != 200) {
            try {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + pushPort.get() + "/items"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                status = answer.statusCode();
                if (status == 422) {
                    throw new AssertionError(answer.body());
                }
            } catch (IOException e) {
                status = 0;
            }
        }
    }

    private void drop(String name, String body) throws IOException {
        Path part = Files.writeString(drop.resolve(name + ".part"), body);
        Files.move(part, drop.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The servers of both feeds are away, or back. */
    void away(boolean away) {
        if (away) {
            server.fail("/rss", 503, Map.of());
            server.fail("/atom", 500, Map.of());
        } else {
            serveFeeds();
        }
    }

    private void serveFeeds() {
        server.put(
                "/rss", "<rss version='2.0'><channel><title>Herald</title>" + entries("herald") + "</channel></rss>");
        server.put(
                "/atom",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Courier</title>" + entries("courier") + "</feed>");
    }

    private String entries(String source) {
        return stories.values().stream()
                .filter(story -> story.source.equals(source))
                .map(story -> source.equals("herald") ? rss(story) : atom(story))
                .collect(Collectors.joining());
    }

    private static String headline(Story story) {
        return switch (story.status) {
            case "canceled" -> "STORY WITHDRAWN";
            case "withheld" -> "HOLD HOLD HOLD version " + story.version;
            default -> story.headline + " (" + story.version + ")";
        };
    }

    private static String rss(Story story) {
        return "<item><guid>" + story.id + "</guid><title>" + headline(story) + "</title><description>" + story.body()
                + "</description><pubDate>Mon, 05 Sep 2022 12:00:00 GMT</pubDate></item>";
    }

    private static String atom(Story story) {
        return "<entry><id>" + story.id + "</id><title>" + headline(story) + "</title><content>" + story.body()
                + "</content><published>2022-09-05T12:00:00Z</published><updated>" + story.time + "</updated></entry>";
    }

    private static String ninjs(Story story) {
        String spelling = story.status.equals("canceled") && story.version % 2 == 0 ? "cancelled" : story.status;
        return "{\"uri\": \"" + story.id + "\", \"version\": \"" + story.version + "\", \"pubstatus\": \"" + spelling
                + "\", \"firstcreated\": \"2022-09-05T12:00:00Z\", \"versioncreated\": \"" + story.time
                + "\", \"headline\": \""
                + story.headline + "\", \"body_text\": \"" + story.body() + "\"}";
    }

    private static String newsml(Story story) {
        return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='" + story.id + "' version='" + story.version
                + "'><itemMeta><versionCreated>" + story.time
                + "</versionCreated><firstCreated>2022-09-05T12:00:00Z</firstCreated>"
                + "<pubStatus qcode='stat:" + story.status + "'/></itemMeta><contentMeta><headline>" + story.headline
                + "</headline></contentMeta><contentSet><inlineData>" + story.body()
                + "</inlineData></contentSet></newsItem>";
    }
}

package dev.tocsin.producer.feeds;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.tocsin.producer.RefusedException;
import dev.tocsin.producer.formats.HtmlPage;
import dev.tocsin.producer.formats.XmlText;
import dev.tocsin.producer.http.Answer;
import dev.tocsin.producer.http.Fetcher;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Reads the whole text of an entry from its page, where the page's site lets robots do so (RFC 9309): its rules are asked
 * for once a day; a site without rules allows all, one whose rules cannot be read just now allows nothing.
 */
final class PageReader {
    private static final String ROBOT = "tocsin";
    private static final Duration RULES_LAST = Duration.ofDays(1);
    private static final Duration RETRY_RULES = Duration.ofMinutes(10);
    private static final int MOST_SITES = 1000;

    private final Fetcher fetcher;
    private final Clock clock;
    private final Map<String, Rules> rules = new ConcurrentHashMap<>();

    private record Rules(BaseRobotRules rules, Instant until) {}

    PageReader(Fetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** Whether the site's rules let a robot read that page. */
    boolean mayRead(URI page) {
        return rulesOf(page).isAllowed(page.toString());
    }

    /**
     * The article's text on that page; empty where the page is gone for good or has none.
     *
     * @throws RefusedException where the page cannot be read just now
     */
    String body(URI page) throws RefusedException {
        Answer answer = fetcher.get(page, Map.of());
        if (answer.status() == 429 || answer.status() >= 500) {
            throw new RefusedException(page + " answered " + answer.status());
        }
        return answer.isOk()
                ? HtmlPage.of(XmlText.of(answer.body(), answer.charset()))
                        .body()
                        .orElse("")
                : "";
    }

    private BaseRobotRules rulesOf(URI page) {
        String site = page.getScheme() + "://" + page.getRawAuthority();
        Rules known = rules.get(site);
        if (known == null || clock.instant().isAfter(known.until)) {
            known = ask(site);
            if (rules.size() >= MOST_SITES) {
                rules.clear();
            }
            rules.put(site, known);
        }
        return known.rules;
    }

    private Rules ask(String site) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        try {
            Answer answer = fetcher.get(URI.create(site + "/robots.txt"), Map.of());
            BaseRobotRules told = answer.isOk()
                    ? parser.parseContent(
                            site + "/robots.txt",
                            answer.body(),
                            answer.header(HttpHeader.CONTENT_TYPE).orElse("text/plain"),
                            List.of(ROBOT))
                    : parser.failedFetch(answer.status());
            return new Rules(told, clock.instant().plus(answer.status() < 500 ? RULES_LAST : RETRY_RULES));
        } catch (RefusedException e) {
            BaseRobotRules nothing = new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
            return new Rules(nothing, clock.instant().plus(RETRY_RULES));
        }
    }
}

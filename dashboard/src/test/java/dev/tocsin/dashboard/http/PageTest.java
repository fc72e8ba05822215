package dev.tocsin.dashboard.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.dashboard.Story;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The page in a real browser, on a read model that changes under it. */
@Timeout(120)
class PageTest {
    private static final Story FIRST = Story.of("embassy0", Story.KABUL, "2022-09-05", 2, 3)
            .site("Russian embassy")
            .actor("Islamic State")
            .type(AttackType.SUICIDE_BOMBING);
    private static final Story EMBASSY = FIRST.revised(
            new Estimate(6, 6, 8, false), Story.TOLD.plusSeconds(3600), "killed 2 -> 6: Kabul police (wire)");
    private static final Story BLASTS = Story.of("blasts00", Story.MAZAR, "2022-05-25", 9, 15);
    private static final Story MARKET =
            Story.of("market00", Story.BAGHDAD, "2021-07-19", 35, 60).site("market");
    private static final Story MENTIONED =
            Story.of("mention0", Story.KABUL, "2021-08-26", 170, null).mention();
    private static final String SCRIPT = "<script>window.ran=1</script><img src=x onerror='window.ran=1'>";

    private static Browser browser;
    private Served served;

    @BeforeAll
    static void launch() {
        browser = new Browser();
    }

    @AfterAll
    static void quit() {
        browser.close();
    }

    @BeforeEach
    void serve() {
        served = new Served().tell(FIRST, EMBASSY, BLASTS, MARKET, MENTIONED);
        served.model.change(FIRST.since(null, "wire|001"));
        served.model.change(EMBASSY.since(FIRST, "wire|004"));
        browser.complaints.clear();
    }

    @AfterEach
    void stop() {
        browser.closePages();
        served.close();
        assertThat(browser.complaints).as("what the browser complained of").isEmpty();
    }

    private Page open(String path) {
        return open(path, 1440, 900, ColorScheme.LIGHT);
    }

    private Page open(String path, int width, int height, ColorScheme scheme) {
        Page page = browser.open(served.address(path).toString(), width, height, scheme);
        assertThat(page.locator("#live")).hasAttribute("data-state", "on");
        return page;
    }

    @Test
    void showsAttacksTalliesMapAndTime() {
        Page page = open("/");
        assertThat(page.locator(".attack h3")).hasText(new String[] {
            "Suicide bombing, Russian embassy, Kabul", "Bombing, Mazar-i-Sharif", "Bombing, market, Baghdad",
        });
        assertThat(page.locator(".attack").first()).containsText("5 September 2022");
        assertThat(page.locator(".attack").first()).containsText("6–8");
        assertThat(page.locator(".figure.killed .best")).hasText("50");
        assertThat(page.locator("#tallies tbody tr")).hasCount(3);
        assertThat(page.locator("#tallies tbody tr").nth(2)).containsText("+ 1 as background");
        assertThat(page.locator("#map .city")).hasCount(3);
        assertThat(page.locator("#timeline .bar-killed:not(.whisker)")).hasCount(3);
        assertThat(page.locator("body")).containsText("Borders as Natural Earth draws them");
        assertThat(page.locator("footer")).containsText("GeoNames, CC BY 4.0");
        Browser.shoot(page, "overview");
    }

    @Test
    void filtersAndKeepsTheFiltersInTheAddress() {
        Page page = open("/");
        page.locator("[name=country]").selectOption("AF");
        assertThat(page.locator(".attack")).hasCount(2);
        assertThat(page).hasURL(Pattern.compile("\\?country=AF$"));
        page.locator("[name=city]").selectOption("geonames:1136469");
        assertThat(page.locator(".attack")).hasCount(1);
        assertThat(page.locator(".figure.killed .best")).hasText("9");
        String address = page.url();
        page.goBack();
        assertThat(page.locator(".attack")).hasCount(2);
        Page another = browser.open(address, 1440, 900, ColorScheme.LIGHT);
        assertThat(another.locator("[name=city]")).hasValue("geonames:1136469");
        assertThat(another.locator(".attack")).hasCount(1);
        another.getByText("Clear filters").click();
        assertThat(another.locator(".attack")).hasCount(3);
    }

    @Test
    void filtersByTheMapTheTableAndTheTimeLine() {
        Page page = open("/");
        page.locator("#map .city[data-city='geonames:98182'] .reach").click();
        assertThat(page.locator(".attack h3")).hasText(new String[] {"Bombing, market, Baghdad"});
        page.locator("#home").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mazar-i-Sharif"))
                .click();
        assertThat(page).hasURL(Pattern.compile("city=geonames%3A1136469"));
        page.locator("#home").click();
        assertThat(page.locator(".attack")).hasCount(3);
        page.locator("#timeline .bar-reach").last().click();
        assertThat(page.locator(".attack h3")).hasText(new String[] {"Suicide bombing, Russian embassy, Kabul"});
        assertThat(page).hasURL(Pattern.compile("from=2022-09-05&to=2022-09-11"));
    }

    @Test
    void followsAnAttackAndComesBack() {
        Page page = open("/?country=AF");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Suicide bombing, Russian embassy"))
                .click();
        assertThat(page.locator("#attack-title")).isFocused();
        assertThat(page).hasTitle("Suicide bombing, Russian embassy, Kabul – Tocsin");
        assertThat(page.locator("#attack")).containsText("Claimed by Islamic State (Telegram)");
        assertThat(page.locator(".claim blockquote").first()).hasText("2 people were killed, police said");
        assertThat(page.locator("#attack")).containsText("killed 2 -> 6: Kabul police (wire)");
        assertThat(page.locator("#attack .steps")).isVisible();
        Browser.requireAccessible(page);
        Browser.shoot(page, "attack");
        page.getByText("All attacks").click();
        assertThat(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Suicide bombing, Russian embassy")))
                .isFocused();
        assertThat(page).hasURL(Pattern.compile("\\?country=AF$"));
    }

    @Test
    void showsTheWordsOfAClaimInTheirArticle() {
        String words = "9 people were killed, police said";
        served.hold(Article.builder("wire", "blasts00")
                .version(1)
                .headline("Blasts in Mazar-i-Sharif " + SCRIPT)
                .url("https://wire.example/blasts")
                .body(words + " after vans blew up in the north of the city. Shops stayed closed.")
                .build());
        Page page = open("/?attack=blasts00");
        assertThat(page.locator(".claim mark").first()).hasText(words);
        assertThat(page.locator(".claim blockquote").first())
                .hasText(words + " after vans blew up in the north of the city. Shops stayed closed.");
        assertThat(page.locator(".claim cite a").first()).hasText("Blasts in Mazar-i-Sharif " + SCRIPT);
        assertThat(page.locator(".claim cite a").first()).hasAttribute("href", "https://wire.example/blasts");
        assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
        Browser.requireAccessible(page);
        Browser.shoot(page, "attack-in-context");
    }

    @Test
    void showsWhatChangesWithoutBeingReloaded() {
        Page page = open("/");
        served.tell(Story.of("station0", Story.BAGHDAD, "2022-10-01", 4, null).type(AttackType.SHOOTING));
        assertThat(page.locator(".attack[data-id=station0]")).containsText("Baghdad");
        assertThat(page.locator("#news")).hasText("New: shooting, Baghdad, Iraq, killed 4");
        assertThat(page.locator(".figure.killed .best")).hasText("54");
        served.tell(MARKET.status(AttackStatus.RETRACTED, null).next(Story.TOLD, "withdrawn"));
        assertThat(page.locator(".attack[data-id=market00]")).hasCount(0);
        assertThat(page.locator("#news")).hasText("Retracted: bombing, Baghdad, Iraq");
        assertThat(page.locator(".figure.killed .best")).hasText("19");
        page.getByLabel("Also merged and retracted").check();
        assertThat(page.locator(".attack[data-id=market00]")).containsText("retracted");
    }

    @Test
    void showsAnAttacksPageAsItChanges() {
        Page page = open("/?attack=market00");
        assertThat(page.locator("#attack-title")).hasText("Bombing, market, Baghdad");
        served.tell(MARKET.status(AttackStatus.MERGED, "blasts00").next(Story.TOLD, "the same attack"));
        assertThat(page.locator("#attack .notice")).containsText("the same attack as blasts00");
        page.locator("#attack .notice a").click();
        assertThat(page.locator("#attack")).containsText("Mazar-i-Sharif, Balkh, Afghanistan");
    }

    @Test
    void countsByOtherRules() {
        Page page = open("/");
        page.locator("#policy").selectOption("acled");
        assertThat(page).hasURL(Pattern.compile("policy=acled"));
        assertThat(page.locator(".attack").nth(1)).containsText("not known");
    }

    @Test
    void leavesScriptsInTextAsText() {
        served.tell(Story.of("script00", Story.KABUL, "2022-11-01", 1, 1)
                .site(SCRIPT)
                .actor(SCRIPT));
        Page page = open("/");
        assertThat(page.locator(".attack h3").first()).hasText("Bombing, " + SCRIPT + ", Kabul");
        page.locator(".attack h3 a").first().click();
        assertThat(page.locator("#attack-title")).hasText("Bombing, " + SCRIPT + ", Kabul");
        assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
    }

    @Test
    void isOpenToEverybody() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = open("/?mentions=1", 1440, 900, scheme);
            assertThat(page.locator(".attack")).hasCount(4);
            page.locator("#timeline summary").click();
            Browser.requireAccessible(page);
            Browser.shoot(page, "overview-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        Page page = open("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        assertThat(page.locator(".attack")).hasCount(3);
        page.locator(".attack h3 a").nth(1).focus();
        assertThat(page.locator(".attack h3 a").nth(1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#attack-title")).isFocused();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".attack h3 a").nth(1)).isFocused();
    }

    @Test
    void fitsAPhone() {
        Page page = open("/", 360, 740, ColorScheme.LIGHT);
        assertThat(page.locator(".attack")).hasCount(3);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        Browser.shoot(page, "phone");
        page.locator("#filter-summary").click();
        page.locator("[name=country]").selectOption("IQ");
        assertThat(page.locator(".attack")).hasCount(1);
        assertThat(page.locator("#filter-summary")).hasText("Filters (1 set)");
        page.navigate(served.address("/?attack=embassy0").toString());
        assertThat(page.locator("#attack-title")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        Browser.shoot(page, "phone-attack");
    }

    @Test
    void fetchesNothingFromElsewhere() {
        Page page = open("/");
        assertThat(page.evaluate(
                        "performance.getEntriesByType('resource').every(r => r.name.startsWith(location.origin))"))
                .isEqualTo(true);
    }

    @Test
    void waitsForAServerThatIsStillReading() {
        served.ready(false);
        Page page = browser.open(served.address("/").toString(), 1440, 900, ColorScheme.LIGHT);
        assertThat(page.locator("#problem")).hasText("The topics are still being read");
        served.ready(true);
        assertThat(page.locator(".attack")).hasCount(3);
        assertThat(page.locator("#problem")).isHidden();
        assertThat(page.locator("#live")).hasAttribute("data-state", "on");
        browser.complaints.removeIf(complaint -> complaint.contains("503"));
    }
}

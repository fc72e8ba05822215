package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The attacks that an article has told of so far, its own news first. */
final class Scenes {
    /** Sentences into the article, the headline not counted, within which another attack is news too. */
    private static final int UP_FRONT = 8;

    /** In days: attacks told together lie no further apart. */
    private static final int WEEK = 7;

    /** In days: so long before its news is an attack that the headline names. */
    private static final int NEWS = 3;

    private static final WordSet APART = WordSet.of("separately", "separate", "elsewhere", "meanwhile");

    /** The first sentences tell the headline's story once more. */
    private static final int RETELLING = 2;

    private final List<Scene> all = new ArrayList<>();
    /** Whether all of the article goes back: from a court, or on an anniversary. */
    private final boolean lookingBack;
    /** The places that the headline names. */
    private final List<PlaceName> headline;

    /** The article's own news, as soon as it has been told of. */
    private Scene news;

    /** Local day the article was published, or null. */
    private final LocalDate published;

    /** @param told the article */
    Scenes(boolean lookingBack, List<Facts> told, LocalDate published) {
        this.lookingBack = lookingBack;
        this.published = published;
        boolean headed = !told.isEmpty() && told.get(0).sentence().isHeadline();
        headline = headed ? told.get(0).places() : List.of();
    }

    /** Whether the headline names the town too: what was done there in these days is told as news. */
    boolean isOfHeadline(Facts facts) {
        return !lookingBack
                && facts.places().stream()
                        .filter(own -> own.isScene() && own.mayBe(Entry.Kind.CITY))
                        .anyMatch(own ->
                                headline.stream().anyMatch(named -> named.key().equals(own.key())));
    }

    List<Scene> all() {
        return all;
    }

    /** Null as long as nothing has been told. */
    Scene news() {
        return news;
    }

    Scene ofNews() {
        if (news == null) {
            news = open(lookingBack ? Basis.MENTION : Basis.REPORT);
        }
        return news;
    }

    Scene open(Basis basis) {
        Scene scene = new Scene(basis);
        all.add(scene);
        return scene;
    }

    /**
     * The attack that the headline told of, or a new one.
     *
     * @param another whether the sentence calls it another attack
     */
    Scene open(Facts facts, boolean another) {
        Scene known = facts.sentence().isHeadline() ? null : ofHeadline(facts);
        if (known != null) {
            return known;
        }
        Scene scene = open(basis(facts, another));
        if (scene.basis() == Basis.REPORT || facts.cues().has(Cue.SAME_DAY)) {
            scene.onDayOf(news);
        }
        return scene;
    }

    /** Another attack is news where it stands up front or is told as such, and on no earlier day that was not announced. */
    private Basis basis(Facts facts, boolean another) {
        if (Dateline.isItem(facts.sentence())) {
            return news.basis();
        }
        boolean upFront = facts.sentence().index() <= UP_FRONT || another;
        return upFront && !lookingBack && isOfTheseDays(facts) ? Basis.REPORT : Basis.MENTION;
    }

    private boolean isOfTheseDays(Facts facts) {
        return !isLongAgo(facts) && isNear(facts);
    }

    /** On a day of more than a week before the article, whether its own news tells a day or not. */
    private boolean isLongAgo(Facts facts) {
        return published != null
                && !facts.dates().isEmpty()
                && facts.dates().stream()
                        .allMatch(date ->
                                date.span().isKnown() && date.span().latest().isBefore(published.minusDays(WEEK)));
    }

    private boolean isNear(Facts facts) {
        return !news.isOnOtherDay(facts)
                || news.isBefore(facts.dates().get(0))
                || isToldApart(facts) && news.isWithin(2, facts.dates().get(0))
                || isOfHeadline(facts) && news.isWithin(NEWS, facts.dates().get(0))
                || Announced.isAnother(news, reports())
                        && news.isWithin(WEEK, facts.dates().get(0));
    }

    /** "Separately, gunmen killed one in Ceyhan on Tuesday night": news of these days beside the other. */
    private static boolean isToldApart(Facts facts) {
        int at = facts.cues().at(Cue.ELSEWHERE);
        return at >= 0
                && at <= facts.from() + 2
                && APART.has(facts.sentence().at(at + (facts.sentence().at(at).is("in") ? 2 : 0)));
    }

    /** Whether the article has told of two attacks as its news already. */
    boolean isRoundUp() {
        return reports() > 1;
    }

    private int reports() {
        return (int) all.stream()
                .filter(scene -> scene.basis() == Basis.REPORT && !scene.facts().isEmpty())
                .count();
    }

    /** The scene there, the current one before others; or null. */
    Scene at(Spot spot, Scene current) {
        if (current.isAt(spot)) {
            return current;
        }
        for (Scene scene : all) {
            if (scene.isAt(spot)) {
                return scene;
            }
        }
        return null;
    }

    /** The attack that the headline alone has told of until now, where it counts as many dead; or null. */
    private Scene ofHeadline(Facts facts) {
        for (Scene scene : all) {
            boolean alone = scene != news
                    && scene.facts().stream().allMatch(f -> f.sentence().isHeadline());
            if (alone && facts.casualties().stream().anyMatch(c -> isToll(c) && scene.hasTold(c))) {
                return scene;
            }
        }
        return null;
    }

    private static boolean isToll(Casualty c) {
        return c.harm() == Harm.KILLED
                && c.people().count() != null
                && c.people().count().best() > 2;
    }

    /** News told in passing before, of a day that the sentence names, and at no place of its own yet; or null. */
    Scene unplacedOn(Facts facts, Scene current) {
        for (Scene scene : all) {
            boolean other = scene != current && scene != news && scene.basis() == Basis.REPORT;
            if (other && !scene.isPlaced() && scene.isOnDayOf(facts)) {
                return scene;
            }
        }
        return null;
    }

    /** Whether it counts as many dead as the headline did, in the first words of the story. */
    static boolean repeatsHeadline(Facts facts, Scene news) {
        return facts.sentence().index() <= RETELLING
                && news.facts().stream().filter(f -> f.sentence().isHeadline()).anyMatch(f -> f.casualties().stream()
                        .anyMatch(c -> isSameNumber(c, facts)));
    }

    private static boolean isSameNumber(Casualty headline, Facts facts) {
        return headline.people().count() != null
                && headline.people().count().best() > 2
                && facts.casualties().stream()
                        .anyMatch(c -> c.harm() == headline.harm()
                                && c.people().count() != null
                                && c.people().count().best()
                                        == headline.people().count().best());
    }
}

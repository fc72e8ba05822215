package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.gazetteer.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts an article into the attacks it tells of. The first sentences of violence are its news. A later sentence leaves
 * it when it names another day or another city; it returns when it names the news's own, or with the next paragraph.
 * Sums over many attacks, the page's own words, and harm that nobody did are left out.
 */
final class Discourse {
    private final Where where;
    private final LocalDate published;
    private final List<Scene> scenes = new ArrayList<>();
    private Scene current;
    private int background = -1;

    private Discourse(Where where, LocalDate published) {
        this.where = where;
        this.published = published;
    }

    static List<Scene> scenes(List<Facts> article, Where where, LocalDate published) {
        Discourse discourse = new Discourse(where, published);
        for (Facts facts : article) {
            discourse.take(facts);
        }
        return discourse.scenes.stream().filter(Scene::isAttack).toList();
    }

    private void take(Facts f) {
        if (f.has(Cue.NOISE) || f.has(Cue.UNREAL) || f.has(Cue.NATURE) && !isViolent(f)) {
            return;
        }
        if (isTotal(f)) {
            background = f.sentence().block;
            if (!scenes.isEmpty()) {
                scenes.get(0).addContext(f.withoutCasualties());
            }
            return;
        }
        if (!f.isOfAttack()) {
            (current == null ? news() : current).addContext(f);
            return;
        }
        current = sceneOf(f);
        current.add(f, dateOf(f), where.cityOf(f));
    }

    private Scene news() {
        if (scenes.isEmpty()) {
            scenes.add(new Scene(Basis.REPORT));
        }
        return scenes.get(0);
    }

    private static boolean isViolent(Facts f) {
        return f.sentence().hasAny(Sense.mask(Sense.SHOT, Sense.ATTACK, Sense.SUICIDE_ED)) && !f.has(Cue.NATURE);
    }

    /** A sum over several attacks: it belongs to none of them. */
    private boolean isTotal(Facts f) {
        return f.has(Cue.TOTAL) && !f.sentence().isHeadline() && f.sentence().index > 1 && !namesTheDay(f);
    }

    private static boolean namesTheDay(Facts f) {
        return f.dates().stream().anyMatch(d -> d.isWeekday());
    }

    private Scene sceneOf(Facts f) {
        Scene news = news();
        if (!news.isAttack()) {
            return news;
        }
        DateMention date = dateOf(f);
        Entry city = where.cityOf(f);
        boolean otherDay = date != null && news.date() != null && date.contradicts(news.date()) && isEarlier(date, news.date());
        boolean otherCity = city != null && news.city() != null && !where.isSame(city, news.city());
        if (otherDay && (otherCity || f.has(Cue.EARLIER) || isLongAgo(date) || !f.casualties().isEmpty() && f.sentence().index > 2)) {
            return scene(f, city, date, Basis.MENTION);
        }
        if (otherCity && !f.casualties().isEmpty()) {
            Basis basis = f.has(Cue.EARLIER) || background == f.sentence().block ? Basis.MENTION : Basis.REPORT;
            return f.has(Cue.ELSEWHERE) || f.has(Cue.EARLIER) || opensWithPlace(f) ? scene(f, city, date, basis) : news;
        }
        if (city != null) {
            return known(city, news);
        }
        return current != null && (current.basis == Basis.REPORT || current.lastBlock() == f.sentence().block) ? current : news;
    }

    /** "In Basra, a car bomb ...": a new paragraph that goes to another place. */
    private static boolean opensWithPlace(Facts f) {
        return f.sentence().at(0).is("in") && f.sentence().index > 2 && f.places().stream().anyMatch(p -> p.from() <= 5);
    }

    private boolean isLongAgo(DateMention date) {
        return published != null && date.span().isKnown() && date.span().latest().isBefore(published.minusDays(14));
    }

    private static boolean isEarlier(DateMention date, DateMention news) {
        DateSpan a = date.span();
        DateSpan b = news.span();
        return !a.isKnown() || !b.isKnown() || a.latest().isBefore(b.earliest());
    }

    /** The scene in that city that was told last; the news where there is none. */
    private Scene known(Entry city, Scene news) {
        for (int i = scenes.size() - 1; i >= 0; i--) {
            Scene scene = scenes.get(i);
            if (scene.basis == Basis.REPORT && scene.city() != null && where.isSame(scene.city(), city)) {
                return scene;
            }
        }
        return news;
    }

    private Scene scene(Facts f, Entry city, DateMention date, Basis basis) {
        for (Scene scene : scenes) {
            boolean sameCity = scene.city() != null && city != null && where.isSame(scene.city(), city);
            boolean sameDay = scene.date() == null || date == null || !date.contradicts(scene.date());
            if (scene != scenes.get(0) && sameCity && sameDay) {
                return scene;
            }
        }
        Scene scene = new Scene(basis);
        scenes.add(scene);
        return scene;
    }

    /** The date that stands nearest to the sentence's violence. */
    private static DateMention dateOf(Facts f) {
        DateMention best = null;
        double bestScore = 1;
        for (DateMention date : f.dates()) {
            double score = When.score(f, date);
            if (score > bestScore) {
                best = date;
                bestScore = score;
            }
        }
        return best;
    }
}

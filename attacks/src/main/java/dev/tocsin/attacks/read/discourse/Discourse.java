package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Lag;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Cue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts an article into the attacks it tells of: its news, other attacks of the same days, and history that it only
 * mentions. Numbers over several attacks, harm without an attack and the page's own words belong to none.
 */
public final class Discourse {
    private final Where where;
    private final History history;
    /** Local day the article was published, or null. */
    private final LocalDate published;

    /** Whether the article is a list of incidents. */
    private final boolean isBlotter;

    private final Scenes scenes;
    /** The scene that the last sentence was about. */
    private Scene current;

    private final PastTold past = new PastTold();

    private final FurtherIncidents further = new FurtherIncidents();

    private final Homes homes;

    /** The last sentence, where it announces another attack of its town; else null. */
    private Facts nextOf;

    private final RivalSums rivalSums = new RivalSums();

    /** The attacks that share a sum, by their place. */
    private final Map<String, Scene> sharers = new HashMap<>();

    /** The paragraph of the sentence before, or -1. */
    private int paragraph = -1;

    private final SharedPlaces sharedPlaces;

    /** The towns that the story counts people in. */
    private final TownTolls tolls;

    private Discourse(
            Where where, LocalDate published, History history, Scenes scenes, boolean isBlotter, List<Facts> told) {
        this.published = published;
        sharedPlaces = new SharedPlaces(told);
        tolls = isBlotter ? TownTolls.none(where) : TownTolls.of(told, where);
        this.where = where;
        this.history = history;
        this.scenes = scenes;
        this.isBlotter = isBlotter;
        homes = new Homes(where, scenes, tolls, further);
    }

    /**
     * Parts an article into the attacks it tells of, in the order in which it tells them.
     *
     * @param published local day the article was published, or null
     */
    public static List<Scene> scenes(List<Facts> article, Where where, LocalDate published) {
        List<Facts> told = Page.withoutFurniture(article);
        if (Subject.isNoAttack(told, published)) {
            return List.of();
        }
        List<Scene> list = Blotter.isTold(told) ? scenes(told, where, published, true) : List.of();
        boolean several = list.stream()
                        .filter(s -> s.basis() == Basis.REPORT && s.hasCasualties())
                        .count()
                > 1;
        return several ? list : scenes(told, where, published, false);
    }

    private static List<Scene> scenes(List<Facts> told, Where where, LocalDate published, boolean isBlotter) {
        History history = new History(told, published, Subject.followsUp(told));
        Scenes scenes = new Scenes(Subject.looksBack(told, published), told, published);
        Discourse discourse = new Discourse(where, published, history, scenes, isBlotter, told);
        SharedSum shared = isBlotter ? null : SharedSum.of(told, where);
        for (Facts sentence : discourse.tolls.withoutOthersInHeadline(HeadlineSums.without(told))) {
            if (shared != null && (shared.isSum(sentence) || shared.parts(sentence) != null)) {
                discourse.placeShared(sentence, shared);
                continue;
            }
            List<Facts> pairs = CityShares.inOrder(sentence, where.spots(sentence));
            if (!pairs.isEmpty()) {
                discourse.placeEach(pairs);
                continue;
            }
            List<Facts> clauses = Clauses.of(sentence, where.spots(sentence));
            int second = clauses.size() == 1 && !isBlotter ? SecondAttack.joint(clauses.get(0)) : -1;
            if (second > 0) {
                discourse.placeBoth(sentence, second);
            } else {
                clauses.forEach(clause -> discourse.place(clause, Clauses.isShifted(clause)));
            }
        }
        RoundUp.withoutWhole(scenes.all());
        PairedDays.give(told, scenes.all(), where);
        return scenes.all().stream().filter(Discourse::tellsAnAttack).toList();
    }

    private void place(Facts told, boolean shifted) {
        further.hear(told);
        Facts rest = rivalSums.without(told, DiedOtherwise.without(Sums.without(told)));
        Facts own = shifted ? rest : withoutNamed(rest);
        boolean toldOwn = scenes.news() != null && scenes.news().hasCasualties();
        Facts facts = PutBack.onOwnDays(Elsewhere.withoutPassing(Recalled.without(own, toldOwn)), published);
        Spot spot = where.spot(facts);
        if (facts.casualties().isEmpty() && !told.casualties().isEmpty()) {
            scenes.ofNews().add(facts.withoutDates());
        } else if (OfNoAttack.is(facts, spot, where, scenes.news())
                || isBlotter && Blotter.isOverAll(facts)
                || sharedPlaces.areTold(facts, where)) {
            scenes.ofNews().add(facts.withoutCasualties());
        } else if (scenes.news() != null && (shifted || history.isHistory(facts, scenes.news()))) {
            history.begins(facts);
            lookBack(facts, spot, shifted);
        } else {
            Scene before = current;
            current = beginsItem(facts) ? item(facts) : homes.of(facts, spot, current);
            add(facts, spot, current);
            if (current != before && !current.isPlaced() && nextOf != null) {
                add(nextOf.withoutDates(), where.spot(nextOf), current);
            }
        }
        nextOf = spot != null && spot.isInCity() && Announced.isNextOfTown(told) ? told : null;
        paragraph = told.sentence().block();
    }

    /** Without the victims by whom it only names another attack, unless it tells of that attack as history. */
    private Facts withoutNamed(Facts facts) {
        Scene news = scenes.news();
        Facts own = NamedAttack.without(facts, news);
        return own.equals(facts) || history.isHistory(facts, news) ? facts : own;
    }

    /** Two attacks of one sentence. What is told next is of the first of them, unless it says otherwise. */
    private void placeBoth(Facts sentence, int joint) {
        Facts one = sentence.clauseOfPeople(sentence.from(), joint);
        if (current != null && SecondAttack.isPartOf(current, one)) {
            place(sentence, Clauses.isShifted(sentence));
            return;
        }
        place(one, false);
        Scene first = current;
        if (first == null || !first.hasCasualties()) {
            place(sentence.clauseOfPeople(joint, sentence.to()), false);
            return;
        }
        for (int from = joint; from > 0; ) {
            Facts rest = sentence.clauseOfPeople(from, sentence.to());
            int next = SecondAttack.joint(rest);
            Facts second = next < 0 ? rest : sentence.clauseOfPeople(from, next);
            from = next;
            if (second.cues().isWithin(Cue.TOTAL, second.from(), second.to())) {
                scenes.ofNews().add(second.withoutCasualties());
                continue;
            }
            Scene scene = scenes.open(second, true);
            scene.inListOf(scenes.news());
            add(second, where.spot(second), scene);
        }
    }

    /** An attack for each clause, one of those told of before where it was in that town. */
    private void placeEach(List<Facts> clauses) {
        place(clauses.get(0), false);
        for (Facts next : clauses.subList(1, clauses.size())) {
            Spot spot = where.spot(next);
            Scene known = spot == null || current == null ? null : scenes.at(spot, current);
            add(next, spot, known == null ? scenes.open(next, true) : known);
        }
    }

    /** The sum of several places, which belongs to no attack, or those who died in each of them. */
    private void placeShared(Facts sentence, SharedSum shared) {
        if (shared.isSum(sentence)) {
            scenes.ofNews().add(sentence.withoutCasualties());
            return;
        }
        for (PlacedClauses.Clause clause : shared.parts(sentence)) {
            Scene scene = sharers.get(clause.place());
            if (scene == null) {
                scene = sharers.isEmpty() ? scenes.ofNews() : scenes.open(clause.facts(), true);
                sharers.put(clause.place(), scene);
            }
            add(clause.facts(), where.spot(clause.facts()), scene);
            current = scene;
        }
        paragraph = sentence.sentence().block();
    }

    private Scene item(Facts facts) {
        Scene item = scenes.open(facts, true);
        item.inListOf(scenes.news());
        return item;
    }

    /** Whether another incident of the list begins there. */
    private boolean beginsItem(Facts facts) {
        if (current == null || !current.hasCasualties()) {
            return false;
        }
        return isBlotter ? Blotter.begins(facts, facts.sentence().block() != paragraph) : further.begins(facts);
    }

    private void add(Facts facts, Spot spot, Scene scene) {
        scene.add(facts);
        boolean told = spot != null && spot.name().role() != PlaceRole.OUTLET;
        if (told && (spot.isInCity() || !scene.isPlaced())) {
            scene.at(spot);
            where.spots(facts).stream()
                    .filter(other -> other.entry().kind() == Entry.Kind.DISTRICT
                            && other.name().isLocative())
                    .forEach(scene::at);
        }
    }

    private static boolean tellsAnAttack(Scene scene) {
        return (scene.facts().stream().anyMatch(Facts::isOfAttack) || AttackTypes.of(scene) != AttackType.UNKNOWN)
                && !OnlySpokenOf.is(scene.facts());
    }

    /** A scene of its own for what lies back; what has neither place nor victims is only colour. */
    private void lookBack(Facts facts, Spot spot, boolean shifted) {
        Scene news = scenes.news();
        boolean own = spot == null || news.isAt(spot);
        boolean first = !news.hasCasualties() && !shifted && own && !OwnDay.isTold(news, published);
        if (first || own && PutBack.isToldAgain(facts, news)) {
            add(facts, spot, news);
            return;
        }
        if (spot == null && past.goesOn(facts)) {
            past.add(facts);
            return;
        }
        List<Facts> sites = SiteList.of(facts);
        boolean told = Subject.tellsAnAttack(facts)
                && (spot != null || !facts.casualties().isEmpty());
        for (Facts one : sites.isEmpty() && told ? List.of(facts) : sites) {
            boolean hours = shifted && Shift.isOfHours(one) && news.basis() == Basis.REPORT;
            Lag lag = shifted ? Lag.of(one) : null;
            boolean days = lag != null && lag.earliest() >= -FreshNews.DAYS_OF_NEWS && scenes.isOfHeadline(one);
            Scene scene = scenes.open(hours || days ? news.basis() : Basis.MENTION);
            add(hours ? one.withoutDates() : one, spot, scene);
            past.note(hours ? null : scene, one);
            if (shifted) {
                scene.beside(news, lag);
            }
        }
    }
}

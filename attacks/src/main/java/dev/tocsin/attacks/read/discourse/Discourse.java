package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Lag;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts an article into the attacks it tells of: its news, other attacks of the same days, and history that it only
 * mentions. Numbers over several attacks, harm without an attack and the page's own words belong to none.
 */
public final class Discourse {
    /** News is not older than this many days; what is told as older is history. */
    private static final int NEWS_DAYS = 21;
    /** Sentences into the article, the headline not counted, within which another attack is news too. */
    private static final int UP_FRONT = 8;

    /** The last sentence of a story's beginning. */
    private static final int LEDE = 3;
    /** The first sentences tell the headline's story once more. */
    private static final int LEAD = 2;

    private final Where where;
    private final LocalDate published;
    private final List<Scene> scenes = new ArrayList<>();
    /** The article's own news, as soon as it has been told of. */
    private Scene news;
    /** The scene that the last sentence was about. */
    private Scene current;

    private boolean lookingBack;
    /** Whether the news is what came of an attack: an arrest, a charge. An old day is then the attack's own. */
    private boolean followsUp;
    /** Whether the article is a list of incidents. */
    private boolean isBlotter;
    /** The paragraph of the sentence before, or -1. */
    private int paragraph = -1;
    /** The last paragraph that looked back, or -1. */
    private int background = -1;

    private Discourse(Where where, LocalDate published) {
        this.where = where;
        this.published = published;
    }

    /**
     * Parts an article into the attacks it tells of, in the order in which it tells them.
     *
     * @param published local day the article was published, or null
     */
    public static List<Scene> scenes(List<Facts> article, Where where, LocalDate published) {
        List<Facts> told = Page.withoutFurniture(article);
        if (Subject.isNoAttack(told)) {
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
        Discourse discourse = new Discourse(where, published);
        discourse.isBlotter = isBlotter;
        discourse.lookingBack = Subject.looksBack(told);
        discourse.followsUp = Subject.followsUp(told);
        for (Facts sentence : told) {
            for (Facts clause : Clauses.of(sentence, where.spots(sentence))) {
                discourse.place(clause, Clauses.isShifted(clause));
            }
        }
        RoundUp.withoutWhole(discourse.scenes);
        return discourse.scenes.stream().filter(Discourse::tellsAnAttack).toList();
    }

    private void place(Facts told, boolean shifted) {
        Facts facts = withoutPassing(Sums.without(told));
        Spot spot = where.spot(facts);
        if (facts.casualties().isEmpty() && !told.casualties().isEmpty()) {
            sceneOfNews().add(facts.withoutDates());
        } else if (isOfNone(facts, spot) || isBlotter && Blotter.isOverAll(facts)) {
            sceneOfNews().add(facts.withoutCasualties());
        } else if (news != null && (shifted || isHistory(facts))) {
            background = facts.sentence().block();
            lookBack(facts, spot, shifted);
        } else {
            current = isBlotter && beginsItem(facts) ? open(facts, true) : home(facts, spot);
            add(facts, spot, current);
        }
        paragraph = told.sentence().block();
    }

    /** Whether another incident of the list begins there. */
    private boolean beginsItem(Facts facts) {
        return current != null
                && current.hasCasualties()
                && Blotter.begins(facts, facts.sentence().block() != paragraph);
    }

    private static void add(Facts facts, Spot spot, Scene scene) {
        scene.add(facts);
        boolean told = spot != null && spot.name().role() != PlaceRole.OUTLET;
        if (told && (spot.isInCity() || !scene.isPlaced())) {
            scene.at(spot);
        }
    }

    private Scene sceneOfNews() {
        if (news == null) {
            news = open(lookingBack ? Basis.MENTION : Basis.REPORT);
        }
        return news;
    }

    private Scene open(Basis basis) {
        Scene scene = new Scene(basis);
        scenes.add(scene);
        return scene;
    }

    /** Numbers over several attacks, and harm without one. */
    private boolean isOfNone(Facts facts, Spot spot) {
        if (facts.casualties().isEmpty()) {
            return false;
        }
        boolean misfortune = facts.cues().areOfNoAttack() && Subject.firstViolence(facts) < 0;
        boolean elsewhere = spot != null && spot.isInCity() && cities(facts) == 1 && !isBesideNews(facts, spot);
        return misfortune || (facts.cues().has(Cue.TOTAL) && !elsewhere);
    }

    /** "At least eight were killed in shootings throughout the day", in the city of the one that is the news. */
    private boolean isBesideNews(Facts facts, Spot spot) {
        return facts.sentence().index() > LEDE && news != null && news.hasCasualties() && news.isAt(spot);
    }

    private long cities(Facts facts) {
        return where.spots(facts).stream()
                .filter(Spot::isInCity)
                .map(spot -> spot.entry().cityId())
                .distinct()
                .count();
    }

    private Scene home(Facts facts, Spot spot) {
        if (current == null) {
            return sceneOfNews();
        }
        Scene known = spot == null ? null : current.isNarrowedBy(spot) ? current : sceneAt(spot);
        boolean another = facts.cues().has(Cue.ELSEWHERE)
                && tellsAnAttack(facts)
                && whoElsewhere(facts) < 0
                && !repeatsHeadline(facts);
        if (known != null && isOtherDistrict(facts, spot)) {
            return open(facts, true);
        }
        if (spot == null || !spot.isInCity() || known != null) {
            Scene home = known != null ? known : current;
            boolean second = another && !facts.casualties().isEmpty() && home.hasCasualties() && isSecond(facts);
            return second ? open(facts, true) : home;
        }
        boolean own = !facts.casualties().isEmpty()
                && (spot.name().isLocative() || Dateline.isItem(facts.sentence()))
                && (leads(spot) || Clauses.isJoined(facts) || isRoundUp() || news.isOnOtherDay(facts));
        return current.isPlaced() && current.hasCasualties() && (another || own) ? open(facts, another) : current;
    }

    /** "killed at the funeral of a man who was shot dead in a separate attack": the funeral is the news. */
    private static Facts withoutPassing(Facts facts) {
        int who = whoElsewhere(facts);
        List<Casualty> own =
                facts.casualties().stream().filter(c -> c.trigger() < who).toList();
        return own.isEmpty() ? facts : facts.with(own);
    }

    /** The "who" of a clause that goes over to another attack, or -1. */
    private static int whoElsewhere(Facts facts) {
        int cue = facts.cues().at(Cue.ELSEWHERE);
        for (int k = cue - 1; k > Math.max(facts.from(), cue - 9); k--) {
            Token token = facts.sentence().at(k);
            if (token.is("who") || token.is("whose") || token.is("whom")) {
                return k;
            }
            if (token.is(Sense.BREAK)) {
                return -1;
            }
        }
        return -1;
    }

    /** "In Kadhimiya, ...": in a round-up's next sentence, another attack of the same city. */
    private boolean isOtherDistrict(Facts facts, Spot spot) {
        return spot.entry().kind() == Entry.Kind.DISTRICT
                && !facts.casualties().isEmpty()
                && spot.name().isLocative()
                && spot.name().from() <= 2
                && current.hasCasualties()
                && current.isInOtherDistrict(spot);
    }

    private Scene open(Facts facts, boolean another) {
        Scene scene = open(basis(facts, another));
        if (scene.basis() == Basis.REPORT || facts.cues().has(Cue.SAME_DAY)) {
            scene.onDayOf(news);
        }
        return scene;
    }

    /** Whether the article has told of two attacks as its news already. */
    private boolean isRoundUp() {
        return scenes.stream().filter(scene -> scene.basis() == Basis.REPORT).count() > 1;
    }

    /** "a second blast": another attack even in the same city. */
    private static boolean isSecond(Facts facts) {
        int at = facts.cues().at(Cue.ELSEWHERE);
        return !facts.sentence().at(at).is("meanwhile")
                && !facts.sentence().at(at).is("also");
    }

    /** Whether the sentence begins with its place: "In Mosul, gunmen shot dead ...". */
    private static boolean leads(Spot spot) {
        PlaceName first = spot.facts().places().get(0);
        boolean wide = first.from() <= 4 && first.isLocative() && first.isWide();
        Token begin = spot.facts().sentence().at(spot.facts().from());
        boolean local = begin.is("in") || begin.is("at") || begin.is("near") || begin.is("outside");
        return wide
                || Dateline.isItem(spot.facts().sentence())
                || spot.name().from() <= 2
                || spot.name().from() < 10 && local
                || spot.name().from() < 8 && Subject.firstViolence(spot.facts()) >= 0;
    }

    private static boolean tellsAnAttack(Scene scene) {
        return scene.facts().stream().anyMatch(Facts::isOfAttack) || Types.of(scene) != AttackType.UNKNOWN;
    }

    private static boolean tellsAnAttack(Facts facts) {
        return !facts.casualties().isEmpty() || Subject.firstViolence(facts) >= 0;
    }

    /** Another attack is news where it stands up front or is told as such, and on no other day. */
    private Basis basis(Facts facts, boolean another) {
        if (Dateline.isItem(facts.sentence())) {
            return news.basis();
        }
        boolean upFront = facts.sentence().index() <= UP_FRONT || another;
        return upFront && !lookingBack && !news.isOnOtherDay(facts) ? Basis.REPORT : Basis.MENTION;
    }

    private Scene sceneAt(Spot spot) {
        if (current.isAt(spot)) {
            return current;
        }
        for (Scene scene : scenes) {
            if (scene.isAt(spot)) {
                return scene;
            }
        }
        return null;
    }

    /** Whether the sentence goes back behind the news, or stands in a paragraph that does. */
    private boolean isHistory(Facts facts) {
        if (!facts.isOfAttack() || facts.sentence().isHeadline() || repeatsHeadline(facts)) {
            return false;
        }
        if (facts.casualties().isEmpty()
                && isOfThisAttack(facts)
                && !facts.cues().has(Cue.HISTORY)) {
            return false;
        }
        boolean goesOn = facts.sentence().block() == background
                && news.hasCasualties()
                && tellsAnAttack(facts)
                && !isOfNow(facts);
        boolean old = !followsUp && facts.dates().stream().anyMatch(date -> isOld(facts, date));
        return goesOn
                || facts.cues().has(Cue.HISTORY)
                || old
                || isDatedBack(facts)
                || !followsUp && beginsEarlier(facts);
    }

    /** "Eight people were in critical condition in hospital": nobody tells so of those hurt long ago. */
    private static boolean isOfNow(Facts facts) {
        Sentence s = facts.sentence();
        boolean condition = false;
        for (int i = facts.from(); i < facts.to(); i++) {
            condition |= s.at(i).word().text().endsWith("condition")
                    || s.at(i).is("treated") && s.at(i - 1).is("being");
        }
        return condition && facts.dates().isEmpty();
    }

    /** Whether it counts as many dead as the headline did, in the first words of the story. */
    private boolean repeatsHeadline(Facts facts) {
        return facts.sentence().index() <= LEAD
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

    /** "Ten days before, a car bomb wounded 36." */
    private static boolean beginsEarlier(Facts facts) {
        Sentence s = facts.sentence();
        int unit = facts.from() + 1;
        boolean time = s.at(unit).is(Sense.UNIT)
                && (s.at(unit - 1).is(Sense.NUM) || s.at(unit - 1).isDigits())
                && (s.at(unit + 1).is("before")
                        || s.at(unit + 1).is("earlier")
                        || s.at(unit + 1).is("ago"));
        return time
                && (s.at(unit + 2).is(",")
                        || s.at(unit + 2).is(Sense.DET)
                        || s.at(unit + 2).is(Sense.NUM));
    }

    /** "On December 10 a bombing killed 50 troops", in news of the 18th. */
    private boolean isDatedBack(Facts facts) {
        if (followsUp || facts.casualties().isEmpty() || !news.hasCasualties() || !news.isOnOtherDay(facts)) {
            return false;
        }
        DateMention date = facts.dates().get(0);
        boolean leads = date.at() == facts.from() + 1
                && (facts.sentence().at(facts.from()).is("on")
                        || facts.sentence().at(facts.from()).is("in"));
        return leads && date.weekday() == null && date.span().isKnown() && !news.isBefore(date);
    }

    /** "the attack bore the hallmarks of": the news, whatever else the sentence goes back to. */
    private static boolean isOfThisAttack(Facts facts) {
        Sentence s = facts.sentence();
        for (int i = facts.from() + 1; i < facts.to(); i++) {
            boolean attack = s.at(i).is("attack")
                    || s.at(i).is("blast")
                    || s.at(i).is("bombing")
                    || s.at(i).is("shooting");
            boolean attackers =
                    s.at(i).is("gunmen") || s.at(i).is("attackers") || s.at(i).is("bombers");
            if ((attack || attackers) && s.at(i - 1).is("the") && !s.at(i + 1).isAny(Sense.PREP.bit | Sense.WHO.bit)
                    || attackers && s.at(i - 1).is("the") && s.at(i + 1).is("in")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOld(Facts facts, DateMention date) {
        if (!date.span().isKnown() || isSince(facts, date)) {
            return false;
        }
        return published == null
                ? news.facts().size() > 1
                : date.span().latest().isBefore(published.minusDays(NEWS_DAYS));
    }

    /**
     * "since the return to power in August 2021": no day of an attack. But "the worst since a bomb in 1998 that killed
     * nine" tells of nobody else.
     */
    private static boolean isSince(Facts facts, DateMention date) {
        for (int i = date.at() - 1; i >= Math.max(0, date.at() - 10); i--) {
            Token token = date.sentence().at(i);
            if (token.is("since") || token.is("until")) {
                int since = i;
                return facts.casualties().isEmpty()
                        || facts.casualties().stream().anyMatch(c -> c.trigger() < since);
            }
            if (token.is(Sense.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** A scene of its own for what lies back; what has neither place nor victims is only colour. */
    private void lookBack(Facts facts, Spot spot, boolean shifted) {
        if (!news.hasCasualties() && !shifted && (spot == null || news.isAt(spot))) {
            add(facts, spot, news);
            return;
        }
        List<Facts> sites = SiteList.of(facts);
        boolean told =
                tellsAnAttack(facts) && (spot != null || !facts.casualties().isEmpty());
        for (Facts one : sites.isEmpty() && told ? List.of(facts) : sites) {
            Scene scene = open(Basis.MENTION);
            add(one, spot, scene);
            if (shifted) {
                scene.beside(news, Lag.of(one));
            }
        }
    }
}

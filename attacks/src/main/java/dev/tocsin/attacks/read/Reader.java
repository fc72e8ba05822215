package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.Responsibility;
import dev.tocsin.attacks.Unread;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import dev.tocsin.attacks.read.attackers.Attackers;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.CasualtyFinder;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.claims.ClaimMaker;
import dev.tocsin.attacks.read.claims.OverallTolls;
import dev.tocsin.attacks.read.claims.Retold;
import dev.tocsin.attacks.read.claims.ToldType;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.dates.Dates;
import dev.tocsin.attacks.read.dates.PublicationDay;
import dev.tocsin.attacks.read.discourse.Discourse;
import dev.tocsin.attacks.read.discourse.FollowUp;
import dev.tocsin.attacks.read.parties.Responsibilities;
import dev.tocsin.attacks.read.people.PeopleFinder;
import dev.tocsin.attacks.read.people.Surnames;
import dev.tocsin.attacks.read.people.Those;
import dev.tocsin.attacks.read.places.LocalClock;
import dev.tocsin.attacks.read.places.PlaceFinder;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.setting.Outlets;
import dev.tocsin.attacks.read.setting.When;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Cues;
import dev.tocsin.attacks.read.text.Document;
import dev.tocsin.attacks.read.text.Gate;
import dev.tocsin.attacks.read.text.Lexicon;
import dev.tocsin.attacks.read.text.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads an article like a careful coder: which attacks it tells of, where and when they were, who was killed and
 * injured, and who did it. Pure and deterministic, safe for use by many threads, throws on no text.
 */
public final class Reader {
    private final Lexicon lexicon = Lexicon.standard();
    private final PlaceFinder placeFinder;

    private Reader(Gazetteer gazetteer) {
        placeFinder = new PlaceFinder(gazetteer);
    }

    /** A reader over the standard gazetteer. It keeps the names it has looked up: use one, not one for each article. */
    public static Reader standard() {
        return new Reader(Gazetteer.standard());
    }

    public Reading read(Article article) {
        Optional<Unread> refusal = Gate.refusal(article);
        if (refusal.isPresent()) {
            return Reading.unread(refusal.get());
        }
        List<Sentence> sentences = Document.of(article, lexicon).sentences();
        refusal = Gate.refusal(article, sentences);
        return refusal.isPresent() ? Reading.unread(refusal.get()) : Reading.of(reports(article, sentences));
    }

    private List<Report> reports(Article article, List<Sentence> sentences) {
        List<List<PlaceName>> places = each(sentences, placeFinder::find);
        double hoursAhead = LocalClock.hoursAhead(places);
        LocalDate published = PublicationDay.of(article, sentences, hoursAhead);
        Dates dates = new Dates(published, PublicationDay.ofToday(article, published, hoursAhead));
        List<Facts> facts = facts(sentences, places, dates);
        Where where = new Where(facts, Outlets.province(article, facts), Outlets.town(article));
        List<Report> reports = new ArrayList<>();
        List<Scene> scenes = Retold.once(Discourse.scenes(facts, where, published), where, published);
        OverallTolls.leaveOut(scenes);
        for (Scene scene : scenes) {
            List<Responsibility> responsibility = Responsibilities.of(scene, scenes);
            DateSpan date = When.of(scene, published);
            Basis basis = FollowUp.basis(scene, date, facts, published);
            reports.add(report(article, scene, basis, responsibility, where.of(scene), date, reports.size()));
        }
        return reports;
    }

    /** What each sentence mentions. Each finder goes through all of them before the next: that keeps it in the cache. */
    private static List<Facts> facts(List<Sentence> sentences, List<List<PlaceName>> places, Dates dates) {
        List<Chains> people = people(sentences);
        List<List<Casualty>> casualties = casualties(sentences, people);
        List<List<DateMention>> days = each(sentences, dates::find);
        List<Cues> cues = each(sentences, Cues::of);
        List<Facts> facts = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            facts.add(Facts.of(
                    sentences.get(i), people.get(i), casualties.get(i), places.get(i), days.get(i), cues.get(i)));
        }
        return facts;
    }

    private static List<Chains> people(List<Sentence> sentences) {
        Surnames surnames = new Surnames();
        Those those = new Those();
        return each(sentences, s -> new Chains(s, PeopleFinder.find(s, surnames, those)));
    }

    private static List<List<Casualty>> casualties(List<Sentence> sentences, List<Chains> people) {
        List<List<Casualty>> casualties = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            casualties.add(CasualtyFinder.find(sentences.get(i), people.get(i)));
        }
        Attackers attackers = new Attackers();
        for (int i = 0; i < sentences.size(); i++) {
            casualties.set(i, attackers.sorted(sentences.get(i), people.get(i), casualties.get(i)));
        }
        return casualties;
    }

    private static <T> List<T> each(List<Sentence> sentences, Function<Sentence, T> finder) {
        List<T> found = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            found.add(finder.apply(sentence));
        }
        return found;
    }

    private static Report report(
            Article article,
            Scene scene,
            Basis basis,
            List<Responsibility> responsibility,
            Place place,
            DateSpan date,
            int ordinal) {
        AttackType type = ToldType.of(scene);
        return new Report(
                article.key(),
                article.version(),
                ordinal,
                ReportStatus.TOLD,
                basis,
                Lineage.of(article),
                article.publishedAt(),
                first(article.versionCreatedAt(), article.publishedAt(), article.ingestedAt()),
                date,
                place,
                type,
                ClaimMaker.claims(scene, type),
                responsibility,
                actors(responsibility),
                Sketches.of(scene));
    }

    /** Each once, in the order of the alphabet. */
    private static List<String> actors(List<Responsibility> responsibility) {
        Set<String> actors = new TreeSet<>();
        for (Responsibility r : responsibility) {
            actors.add(r.actor());
        }
        return List.copyOf(actors);
    }

    private static Instant first(Instant... instants) {
        for (Instant instant : instants) {
            if (instant != null) {
                return instant;
            }
        }
        return null;
    }
}

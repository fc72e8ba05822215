package dev.tocsin.bench.quality;

import dev.tocsin.bench.BCubed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One set's scores. Every share is of all incidents that can be judged by it: one that is not found is wrong. */
final class Score {
    /** A column of the scoreboard. */
    enum Measure {
        FOUND("found", "incidents of which some attack is told"),
        SPLIT("split", "attacks too many because one incident was told as two, for each incident"),
        FALSE("false", "attacks out of articles that tell of none, for each incident"),
        KILLED("killed", "killed exactly right"),
        INJURED("injured", "injured exactly right"),
        ATTACKERS("attackers", "attackers killed exactly right"),
        TOO_MANY("too many", "incidents of which more people killed or injured are told than were coded"),
        CITY("city", "city right, where it stands in the text"),
        PROVINCE("province", "province right, of the same"),
        DATE("date", "day right, where the text fixes it"),
        TYPE("type", "kind of attack among those that the coder's words allow"),
        GROUP("group", "group held responsible, where the text names it as the coder does"),
        B3("B3", "F1 of the articles put together, B-cubed"),
        ATTACKS("attacks", "questions how many attacks, answered exactly"),
        PEOPLE("people", "questions how many people, answered exactly"),
        DOCS("docs F1", "F1 of the articles that an answer rests on");

        final String head;
        final String words;

        Measure(String head, String words) {
            this.head = head;
            this.words = words;
        }
    }

    private record Share(double sum, int of) {}

    private final Map<Measure, Share> shares = new EnumMap<>(Measure.class);
    private final TestSet set;
    private final List<ReplayedAttack> attacks;
    private final Pairing pairing;

    private Score(TestSet set, List<ReplayedAttack> attacks) {
        this.set = set;
        this.attacks = attacks;
        pairing = Pairing.of(set, attacks);
    }

    static Score of(TestSet set, List<ReplayedAttack> attacks) {
        Score score = new Score(set, attacks);
        score.countAttacks();
        set.incidents().forEach(score::judge);
        score.put(Measure.B3, score.togetherness(), 1);
        score.ask();
        return score;
    }

    /** The share as a table shows it; a dash where the set cannot tell. */
    String of(Measure measure) {
        Share share = shares.get(measure);
        return share == null ? "-" : String.format(Locale.ROOT, "%.3f", share.sum / share.of);
    }

    private void count(Measure measure, List<ReplayedAttack> some, int of) {
        put(measure, some.size(), of);
    }

    private void put(Measure measure, double sum, int of) {
        shares.put(measure, new Share(sum, of));
    }

    private void countAttacks() {
        Map<String, Set<String>> accounted = new HashMap<>();
        for (Incident incident : set.incidents()) {
            ReplayedAttack told = pairing.of(incident);
            for (String article : incident.articles()) {
                accounted
                        .computeIfAbsent(article, key -> new HashSet<>())
                        .addAll(told == null ? Set.of() : told.articles());
            }
        }
        Set<ReplayedAttack> paired = new HashSet<>(pairing.paired());
        List<ReplayedAttack> spare = attacks.stream()
                .filter(told -> !told.isMention() && !paired.contains(told))
                .toList();
        int incidents = set.incidents().size();
        put(Measure.FOUND, paired.size(), incidents);
        count(
                Measure.SPLIT,
                spare.stream()
                        .filter(told -> told.news().stream().anyMatch(isMissing(accounted)))
                        .toList(),
                incidents);
        if (set.isComplete()) {
            count(
                    Measure.FALSE,
                    attacks.stream().filter(told -> isFalse(told, accounted)).toList(),
                    incidents);
        }
    }

    private static Predicate<String> isMissing(Map<String, Set<String>> accounted) {
        return article ->
                accounted.containsKey(article) && !accounted.get(article).contains(article);
    }

    private boolean isFalse(ReplayedAttack told, Map<String, Set<String>> accounted) {
        return !told.isMention()
                && !told.news().isEmpty()
                && told.news().stream()
                        .noneMatch(article ->
                                accounted.containsKey(article) || set.optional().contains(article));
    }

    private void judge(Incident incident) {
        ReplayedAttack told = pairing.of(incident);
        ArticleText text = set.text(incident);
        if (incident.killed() != null) {
            add(Measure.KILLED, told != null && incident.killed().isMetBy(set.killed(told), text));
        }
        if (incident.injured() != null) {
            add(Measure.INJURED, told != null && incident.injured().isMetBy(set.injured(told), text));
        }
        if (incident.perpetratorsKilled() != null) {
            add(
                    Measure.ATTACKERS,
                    told != null
                            && incident.perpetratorsKilled()
                                    .isMetBy(told.killed().perpetrators(), text));
        }
        if (incident.killed() != null && incident.injured() != null) {
            add(Measure.TOO_MANY, told != null && isTooMany(incident, told, text));
        }
        if (!incident.types().isEmpty()) {
            add(Measure.TYPE, told != null && incident.types().contains(told.type()));
        }
        if (incident.groups().stream().anyMatch(text::names)) {
            add(Measure.GROUP, told != null && isHeldResponsible(incident, told, text));
        }
        if (!incident.cities().isEmpty()
                && set.isCity(incident.cities().get(0))
                && text.names(incident.cities().get(0))) {
            add(Measure.CITY, told != null && set.isSamePlace(incident.cities(), told));
            if (!incident.provinces().isEmpty()) {
                add(Measure.PROVINCE, told != null && isSameProvince(incident, told));
            }
        }
        boolean isDayJudged = set.isComplete() || set.asksForSuspects() && isFixed(incident, text);
        if (incident.date() != null && isDayJudged) {
            add(Measure.DATE, told != null && incident.date().equals(told.date()));
        }
    }

    private boolean isTooMany(Incident incident, ReplayedAttack told, ArticleText text) {
        return incident.killed().isExceededBy(set.killed(told), text)
                || incident.injured().isExceededBy(set.injured(told), text);
    }

    private static boolean isHeldResponsible(Incident incident, ReplayedAttack told, ArticleText text) {
        List<String> held = told.groups().stream().map(PlaceSpelling::plain).toList();
        return incident.groups().stream()
                .filter(text::names)
                .map(PlaceSpelling::plain)
                .allMatch(coded -> held.stream().anyMatch(name -> name.contains(coded) || coded.contains(name)));
    }

    private static boolean isFixed(Incident incident, ArticleText text) {
        return incident.date() != null && text.fixes(LocalDate.parse(incident.date()));
    }

    private static boolean isSameProvince(Incident incident, ReplayedAttack told) {
        String province = PlaceSpelling.plain(told.province());
        return incident.provinces().stream().map(PlaceSpelling::plain).anyMatch(province::equals);
    }

    private void add(Measure measure, boolean isRight) {
        shares.merge(
                measure, new Share(isRight ? 1 : 0, 1), (all, one) -> new Share(all.sum + one.sum, all.of + one.of));
    }

    /** An article that is news of one attack and mentions another belongs to the first. */
    private double togetherness() {
        Map<String, Set<String>> gold = new HashMap<>();
        set.incidents().forEach(incident -> incident.articles().stream()
                .filter(set.articles()::containsKey)
                .forEach(article ->
                        gold.computeIfAbsent(article, key -> new HashSet<>()).add(incident.id())));
        Map<String, Set<String>> news = new HashMap<>();
        Map<String, Set<String>> mentions = new HashMap<>();
        for (int i = 0; i < attacks.size(); i++) {
            String label = "attack " + i;
            for (String article : attacks.get(i).articles()) {
                boolean isNews = attacks.get(i).news().contains(article);
                (isNews ? news : mentions)
                        .computeIfAbsent(article, key -> new HashSet<>())
                        .add(label);
            }
        }
        Map<String, Set<String>> told = new HashMap<>();
        for (String article : gold.keySet()) {
            Set<String> alone = Set.of("alone " + article);
            told.put(article, news.getOrDefault(article, mentions.getOrDefault(article, alone)));
        }
        return BCubed.of(gold, told).f1();
    }

    /** History told in passing is true, but not among what was asked about. */
    private void ask() {
        Set<ReplayedAttack> paired = new HashSet<>(pairing.paired());
        List<ReplayedAttack> askable = attacks.stream()
                .filter(told -> !told.isMention() || paired.contains(told))
                .toList();
        for (Question question : set.questions()) {
            Question.Answer given = question.answer(set, askable);
            add(question.asksForAttacks() ? Measure.ATTACKS : Measure.PEOPLE, given.number() == question.answer());
            shares.merge(
                    Measure.DOCS,
                    new Share(question.agreement(given), 1),
                    (all, one) -> new Share(all.sum + one.sum, all.of + one.of));
        }
    }
}

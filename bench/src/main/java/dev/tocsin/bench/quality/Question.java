package dev.tocsin.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How many attacks, or how many people, in a place and a time: a line of {@code questions.ndjson}.
 *
 * @param asksForAttacks else it asks for people
 * @param asksForKilled else it asks for the injured
 * @param city null where the whole province is asked for
 * @param format how days are written in {@code time}: {@code dd/MM/yyyy}, {@code MM/yyyy} or {@code yyyy}
 */
record Question(
        boolean asksForAttacks,
        boolean asksForKilled,
        String city,
        String province,
        DateTimeFormatter format,
        String time,
        int answer,
        Set<String> articles) {

    private static final Map<String, String> FORMATS = Map.of("day", "dd/MM/yyyy", "month", "MM/yyyy", "year", "yyyy");
    private static final int HOW_MANY_ATTACKS = 2;

    /**
     * What the attacks answer.
     *
     * @param articles that the number rests on
     */
    record Answer(int number, Set<String> articles) {}

    static Question of(JsonNode line) {
        Map.Entry<String, JsonNode> time =
                line.get("time").properties().iterator().next();
        Set<String> articles = new HashSet<>();
        line.get("articles").forEach(article -> articles.add(article.asText()));
        return new Question(
                line.get("sub").asInt() == HOW_MANY_ATTACKS,
                line.get("ask").asText().equals("killing"),
                line.path("city").asText(null),
                line.get("province").asText(),
                DateTimeFormatter.ofPattern(FORMATS.get(time.getKey()), Locale.ROOT),
                time.getValue().asText(),
                line.get("answer").asInt(),
                articles);
    }

    /** The answer of those attacks that were certainly then and there. */
    Answer answer(TestSet set, List<ReplayedAttack> attacks) {
        int number = 0;
        Set<String> evidence = new HashSet<>();
        for (ReplayedAttack told : attacks) {
            int people = asksForKilled ? set.killed(told) : set.injured(told);
            if (people > 0 && isThen(told) && isThere(set, told)) {
                number += asksForAttacks ? 1 : people;
                evidence.addAll(told.articles());
            }
        }
        return new Answer(number, evidence);
    }

    /** F1 of the articles named. */
    double agreement(Answer given) {
        if (given.articles.isEmpty() && articles.isEmpty()) {
            return 1;
        }
        Set<String> both = new HashSet<>(given.articles);
        both.retainAll(articles);
        return 2.0 * both.size() / (given.articles.size() + articles.size());
    }

    private boolean isThen(ReplayedAttack told) {
        return told.earliest() != null
                && told.latest() != null
                && format.format(LocalDate.parse(told.earliest())).equals(time)
                && format.format(LocalDate.parse(told.latest())).equals(time);
    }

    private boolean isThere(TestSet set, ReplayedAttack told) {
        return PlaceSpelling.plain(told.province()).equals(PlaceSpelling.plain(province))
                && (city == null || set.isSamePlace(List.of(city), told));
    }
}

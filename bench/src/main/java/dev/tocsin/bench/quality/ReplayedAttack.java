package dev.tocsin.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.attacks.AttackType;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * An attack that a replay made, with what is scored of it.
 *
 * @param news ids of the set's articles that tell it as news
 * @param articles those, and the ones that only mention it
 * @param date null where no day is known
 * @param earliest first day it may have been, or null
 * @param latest last day it may have been, or null
 * @param groups those held responsible by somebody
 */
record ReplayedAttack(
        String id,
        boolean isMention,
        Set<String> news,
        Set<String> articles,
        String date,
        String earliest,
        String latest,
        String city,
        String province,
        String placeAsTold,
        People killed,
        People injured,
        AttackType type,
        Set<String> groups) {

    /** Victims, and attackers besides. */
    record People(int victims, int perpetrators) {
        int all() {
            return victims + perpetrators;
        }
    }

    /**
     * A line of {@code replay --attacks}.
     *
     * @param ids the set's articles; others are left out
     */
    static ReplayedAttack of(JsonNode attack, Set<String> ids) {
        Set<String> news = articles(attack.get("articles"), ids);
        Set<String> all = new TreeSet<>(news);
        all.addAll(articles(attack.get("mentions"), ids));
        String date = text(attack, "date");
        return new ReplayedAttack(
                text(attack, "id"),
                "MENTION".equals(text(attack, "basis")),
                news,
                all,
                date,
                date == null ? text(attack, "dateEarliest") : date,
                date == null ? text(attack, "dateLatest") : date,
                text(attack, "city"),
                text(attack, "province"),
                text(attack, "placeAsTold"),
                number(attack, "killed", "perpetratorsKilled"),
                number(attack, "injured", "perpetratorsInjured"),
                AttackType.valueOf(attack.path("type").asText("UNKNOWN")),
                groups(attack.path("responsibility")));
    }

    private static Set<String> groups(JsonNode held) {
        Set<String> groups = new TreeSet<>();
        held.forEach(one -> groups.add(one.get("actor").asText()));
        return groups;
    }

    private static Set<String> articles(JsonNode keys, Set<String> ids) {
        Set<String> articles = new HashSet<>();
        for (JsonNode key : keys) {
            String id = key.asText().substring(key.asText().lastIndexOf('|') + 1);
            if (ids.contains(id)) {
                articles.add(id);
            }
        }
        return articles;
    }

    private static String text(JsonNode attack, String field) {
        return attack.hasNonNull(field) ? attack.get(field).asText() : null;
    }

    private static People number(JsonNode attack, String victims, String perpetrators) {
        return new People(
                attack.path(victims).path("best").asInt(0),
                attack.path(perpetrators).path("best").asInt(0));
    }
}

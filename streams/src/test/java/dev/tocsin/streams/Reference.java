package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What ought to come out, computed afresh from everything that stands, in the plainest way there is and with none of the
 * code it is to check. It reads telegrams itself; an attack is a city and a day.
 */
final class Reference {
    private static final Set<ArticleStatus> USABLE = Set.of(ArticleStatus.USABLE, ArticleStatus.CORRECTED);
    private static final Set<ArticleStatus> KILLED = Set.of(ArticleStatus.CANCELED, ArticleStatus.ERASED);

    private final Map<String, Article> standing = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();
    int applied;
    int superseded;
    int unread;
    int dead;

    /** One source's word on one attack. */
    private record Telling(String article, String source, int killed, Instant at) {}

    /** An attack as a consumer sees it. */
    record Seen(String city, String day, Set<String> articles, int low, int best, int high) {}

    void take(Article article) {
        Article before = standing.get(article.key());
        boolean usable = USABLE.contains(article.status());
        boolean read = usable && !replaced.contains(article.key());
        if (before != null && !beats(article, before)) {
            superseded++;
        } else if (read && article.body().equals("!")) {
            dead++;
            return;
        } else {
            standing.put(article.key(), article);
            boolean unreadable = read && article.body().equals("?");
            applied += unreadable ? 0 : 1;
            unread += unreadable ? 1 : 0;
        }
        if (usable && article.replaces() != null && !article.replaces().equals(article.id())) {
            replaced.add(article.source() + "|" + article.replaces());
        }
    }

    private static boolean beats(Article a, Article b) {
        if (a.version() != b.version()) {
            return a.version() > b.version();
        }
        boolean kill = KILLED.contains(a.status());
        boolean wasKilled = KILLED.contains(b.status());
        if (a.version() == 0 && kill != wasKilled) {
            return kill;
        }
        return a.versionCreatedAt().isAfter(b.versionCreatedAt());
    }

    Set<Seen> attacks() {
        Set<Seen> attacks = new HashSet<>();
        tellings().forEach((attack, tellings) -> attacks.add(seen(attack, tellings)));
        return attacks;
    }

    /** Attacks and killed (low, best, high) by key of tally. */
    Map<String, List<Integer>> tallies() {
        Map<String, List<Integer>> tallies = new TreeMap<>();
        tellings().forEach((attack, tellings) -> {
            String[] place = attack.split(" ", -1);
            Seen seen = seen(attack, tellings);
            List<Integer> one = List.of(1, seen.low, seen.best, seen.high);
            for (String key :
                    List.of("city:test:" + place[1], "province:" + place[0] + "-" + place[1], "country:" + place[0])) {
                tallies.merge(key, one, Reference::plus);
                tallies.merge(key + "|" + place[2], one, Reference::plus);
            }
        });
        return tallies;
    }

    private static List<Integer> plus(List<Integer> a, List<Integer> b) {
        return List.of(a.get(0) + b.get(0), a.get(1) + b.get(1), a.get(2) + b.get(2), a.get(3) + b.get(3));
    }

    private Map<String, Collection<Telling>> tellings() {
        Map<String, Collection<Telling>> attacks = new TreeMap<>();
        for (Article article : standing.values()) {
            boolean usable = USABLE.contains(article.status());
            if (usable && !replaced.contains(article.key()) && !article.body().equals("?")) {
                article.body().lines().forEach(line -> {
                    String[] told = line.split(" ", -1);
                    attacks.computeIfAbsent(told[0] + " " + told[1] + " " + told[2], attack -> new HashSet<>())
                            .add(new Telling(
                                    article.key(),
                                    article.source(),
                                    Integer.parseInt(told[4]),
                                    article.versionCreatedAt()));
                });
            }
        }
        return attacks;
    }

    /** Of each source the latest; of the numbers the one most sources give, the later, the lower. */
    private static Seen seen(String attack, Collection<Telling> tellings) {
        Map<String, Telling> latest = new HashMap<>();
        Map<Integer, Instant> lastSaid = new HashMap<>();
        Set<String> articles = new TreeSet<>();
        for (Telling telling : tellings) {
            articles.add(telling.article);
            lastSaid.merge(telling.killed, telling.at, (a, b) -> a.isAfter(b) ? a : b);
            latest.merge(telling.source, telling, (a, b) -> a.at.isAfter(b.at) ? a : b);
        }
        TreeMap<Integer, Integer> votes = new TreeMap<>();
        latest.values().forEach(telling -> votes.merge(telling.killed, 1, Integer::sum));
        int best = votes.firstKey();
        for (int number : votes.keySet()) {
            boolean more = votes.get(number) > votes.get(best);
            boolean later = votes.get(number).equals(votes.get(best))
                    && lastSaid.get(number).isAfter(lastSaid.get(best));
            best = more || later ? number : best;
        }
        String[] place = attack.split(" ", -1);
        return new Seen(place[1], place[2], articles, votes.firstKey(), best, votes.lastKey());
    }
}

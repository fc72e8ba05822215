package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.ClaimGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How numbers grow by those who are told beside them later: "five killed" on Monday and "two more have died" on Thursday are
 * seven, whoever said the five. A number told at about the same time or since may have counted them already, and stays.
 */
final class Growth {
    /** A number told so shortly before may come from who knew already. */
    private static final Duration ABOUT_THE_SAME_TIME = Duration.ofHours(6);

    /** What sources tell within this time of the first is the same news. */
    private static final Duration SAME_NEWS = Duration.ofHours(24);

    /** So many more, told first at a time. */
    private record More(int people, Instant since) {}

    private final List<More> news;

    private Growth(List<More> news) {
        this.news = news;
    }

    /** @param claims of one measure and party; those of {@link Bound#MORE} tell the growth */
    static Growth of(List<ClaimGroup> claims) {
        List<More> news = new ArrayList<>();
        claims.stream()
                .filter(claim -> claim.bound() == Bound.MORE && claim.authority() != Authority.WARRING_PARTY)
                .sorted(Comparator.comparing(ClaimGroup::firstSaidAt).thenComparing(ClaimGroup::best))
                .forEach(claim -> add(news, new More(claim.best(), claim.firstSaidAt())));
        return new Growth(news);
    }

    private static void add(List<More> news, More more) {
        int last = news.size() - 1;
        if (last < 0 || !more.since().isBefore(news.get(last).since().plus(SAME_NEWS))) {
            news.add(more);
        } else if (more.people() > news.get(last).people()) {
            news.set(last, new More(more.people(), news.get(last).since()));
        }
    }

    /** The number as whoever said it would say it now; the same where nothing came later. */
    ClaimGroup since(ClaimGroup number) {
        Instant known = number.lastSaidAt().plus(ABOUT_THE_SAME_TIME);
        List<More> later =
                news.stream().filter(more -> !more.since().isBefore(known)).toList();
        if (later.isEmpty()) {
            return number;
        }
        int more = later.stream().mapToInt(More::people).sum();
        return number.withNumbers(
                number.low() == null ? null : Integer.valueOf(number.low() + more),
                number.high() == null ? null : Integer.valueOf(number.high() + more),
                later.get(later.size() - 1).since());
    }
}

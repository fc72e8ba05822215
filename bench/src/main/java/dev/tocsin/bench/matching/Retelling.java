package dev.tocsin.bench.matching;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Sketch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Tells every report of a set a second time, as another outlet might: half of the words, some others, a toll that may
 * have moved, a day that may be missing. World news with answers tells each attack once, which shows what parts attacks
 * but not what joins them; without a second telling the learning would part everything. The shares are guesses.
 */
final class Retelling {
    private final Random random = new Random(7);
    private final DataSet set;

    private Retelling(DataSet set) {
        this.set = set;
    }

    static DataSet of(DataSet set) {
        Retelling retelling = new Retelling(set);
        List<Report> reports = new ArrayList<>(set.reports());
        Map<String, Set<String>> incidents = new HashMap<>(set.incidents());
        for (Report report : set.reports()) {
            if (report.ordinal() == 0 && report.basis() == Basis.REPORT) {
                Report again = retelling.again(report);
                reports.add(again);
                incidents.put(again.articleKey(), set.incidents().get(report.articleKey()));
            }
        }
        return new DataSet(set.name(), reports, incidents);
    }

    private Report again(Report r) {
        int daysLater = random.nextInt(4);
        return new Report(
                "retold|" + r.articleKey(),
                0,
                0,
                r.status(),
                r.basis(),
                "retold",
                r.publishedAt() == null ? null : r.publishedAt().plus(Duration.ofDays(daysLater)),
                r.toldAt(),
                date(r.date(), daysLater),
                place(r.place()),
                chance(80) ? r.type() : AttackType.UNKNOWN,
                claims(r.claims()),
                r.responsibility(),
                chance(75) ? r.actors() : List.of(),
                sketch(
                        r.sketch(),
                        set.reports().get(random.nextInt(set.reports().size())).sketch()));
    }

    private DateSpan date(DateSpan date, int daysLater) {
        if (!date.isKnown()) {
            return date;
        }
        if (date.basis() == DateBasis.PUBLICATION) {
            return chance(50)
                    ? DateSpan.day(date.latest())
                    : new DateSpan(
                            date.earliest().plusDays(daysLater),
                            date.latest().plusDays(daysLater),
                            date.precision(),
                            date.basis());
        }
        if (chance(20)) {
            return new DateSpan(
                    date.latest().minusDays(5 - daysLater),
                    date.latest().plusDays(1 + daysLater),
                    DatePrecision.WEEK,
                    DateBasis.PUBLICATION);
        }
        return chance(10) ? DateSpan.day(date.latest().plusDays(random.nextInt(3) - 1)) : date;
    }

    private Place place(Place p) {
        boolean inCity = !chance(8) || p.provinceCode() == null;
        return new Place(
                inCity ? p.city() : null,
                inCity ? p.cityId() : null,
                p.province(),
                p.provinceCode(),
                p.country(),
                p.countryCode(),
                inCity ? p.lat() : null,
                inCity ? p.lon() : null,
                inCity ? p.precision() : PlacePrecision.PROVINCE,
                p.asTold(),
                chance(55) ? p.site() : null);
    }

    private List<Claim> claims(List<Claim> claims) {
        List<Claim> again = new ArrayList<>();
        for (Claim claim : claims) {
            boolean isExact = claim.low() != null && claim.low().equals(claim.high());
            if (!chance(10)) {
                again.add(isExact && chance(38) ? moved(claim) : claim);
            }
        }
        return again;
    }

    private Claim moved(Claim c) {
        int number = Math.max(0, c.low() - 1 + random.nextInt(1 + Math.max(3, c.low() / 3)));
        return new Claim(
                c.measure(),
                c.party(),
                c.group(),
                number,
                number,
                c.bound(),
                c.part(),
                c.trend(),
                c.authority(),
                c.attributedTo(),
                c.quote(),
                c.rule());
    }

    private Sketch sketch(Sketch own, Sketch other) {
        List<Integer> terms = new ArrayList<>(some(own.terms(), 50));
        terms.addAll(some(other.terms(), 45));
        return new Sketch(
                some(own.names(), 65),
                some(own.ages(), 75),
                some(own.streets(), 60),
                terms,
                some(own.weapons(), 60),
                chance(50) ? own.hour() : null);
    }

    private <T> List<T> some(List<T> all, int percent) {
        return all.stream().filter(one -> chance(percent)).toList();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}

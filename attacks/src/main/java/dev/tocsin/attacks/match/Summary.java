package dev.tocsin.attacks.match;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Responsibility;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * When, where and what an attack was, by what its most precise reports say: most of them decide, and of equals the one
 * that ranks highest.
 */
final class Summary {
    /** So many of an attack's reports are heard, however many there are. */
    static final int WITNESSES = 16;

    private static final int MOST_RESPONSIBLE = 10;

    private final List<Report> witnesses;

    /** The reports of one attack, the highest rank first. */
    Summary(List<Report> reports) {
        this.witnesses = reports;
    }

    DateSpan date() {
        LocalDate day = mostSaid(report -> report.date().date());
        return day == null
                ? commonSpan()
                : witnesses.stream()
                        .map(Report::date)
                        .filter(date -> day.equals(date.date()))
                        .findFirst()
                        .orElseThrow();
    }

    /** The days that all spans allow, as far as they agree, in order of rank. */
    private DateSpan commonSpan() {
        DateSpan common = DateSpan.UNKNOWN;
        for (Report report : witnesses) {
            DateSpan span = report.date();
            if (!common.isKnown()) {
                common = span;
            } else if (common.overlaps(span)) {
                common = narrowed(common, span);
            }
        }
        return common;
    }

    /** What both spans allow; never a single day, since nobody told one. */
    private static DateSpan narrowed(DateSpan a, DateSpan b) {
        LocalDate first = a.earliest().isAfter(b.earliest()) ? a.earliest() : b.earliest();
        LocalDate last = a.latest().isBefore(b.latest()) ? a.latest() : b.latest();
        if (first.equals(last)) {
            return a;
        }
        DateBasis basis = a.basis().compareTo(b.basis()) <= 0 ? a.basis() : b.basis();
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        DatePrecision narrower = a.days() <= b.days() ? a.precision() : b.precision();
        return new DateSpan(first, last, days <= 7 ? DatePrecision.WEEK : narrower, basis);
    }

    Place place() {
        String city = mostSaid(
                report -> Places.isInCity(report.place()) ? report.place().cityId() : null);
        return witnesses.stream()
                .map(Report::place)
                .filter(place -> city == null || (Places.isInCity(place) && city.equals(place.cityId())))
                .min(Comparator.comparing(Place::precision))
                .orElseThrow();
    }

    AttackType type() {
        AttackType type = mostSaid(report -> Types.isTold(report.type()) ? report.type() : null);
        return type != null ? type : witnesses.get(0).type();
    }

    List<Responsibility> responsibility() {
        return witnesses.stream()
                .flatMap(report -> report.responsibility().stream())
                .distinct()
                .sorted(Comparator.comparing(Responsibility::stance)
                        .thenComparing(Responsibility::actor)
                        .thenComparing(responsibility -> String.valueOf(responsibility.by())))
                .limit(MOST_RESPONSIBLE)
                .toList();
    }

    /** What most witnesses say; of equals, what the highest in rank says. Null where nobody says anything. */
    private <T> T mostSaid(Function<Report, T> question) {
        Map<T, Integer> votes = new LinkedHashMap<>();
        for (Report report : witnesses) {
            T answer = question.apply(report);
            if (answer != null) {
                votes.merge(answer, 1, Integer::sum);
            }
        }
        T most = null;
        for (Map.Entry<T, Integer> vote : votes.entrySet()) {
            if (most == null || vote.getValue() > votes.get(most)) {
                most = vote.getKey();
            }
        }
        return most;
    }
}

package dev.tocsin.attacks.match;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Responsibility;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * When, where and what an attack was, by what its most precise reports say: most of them decide. Of days told equally
 * often it was the last before it was news, of such cities the one that most reports name; else what ranks highest.
 */
final class Summary {
    /** So many of an attack's reports are heard, however many there are. */
    static final int WITNESSES = 16;

    private static final int MOST_RESPONSIBLE = 10;

    /** In days: an earlier one is that of something else, or misread. */
    private static final int JUST_BEFORE = 2;

    private final List<Report> witnesses;

    /** The reports of one attack, the highest rank first. */
    Summary(List<Report> reports) {
        this.witnesses = reports;
    }

    DateSpan date() {
        LocalDate day = lastBeforeNews(mostSaid(report -> report.date().date()));
        return day == null
                ? commonSpan()
                : witnesses.stream()
                        .map(Report::date)
                        .filter(date -> day.equals(date.date()))
                        .findFirst()
                        .orElseThrow();
    }

    /** Of several days: a later one is that of an arrest or a death, an earlier one of what led to it. */
    private LocalDate lastBeforeNews(List<LocalDate> days) {
        LocalDate news = days.size() < 2 ? null : firstNews();
        LocalDate past = news == null ? null : firstNewsOfDayBefore(days);
        return days.stream()
                .filter(day -> news != null && !day.isAfter(news) && !day.equals(past))
                .max(Comparator.naturalOrder())
                .orElse(days.isEmpty() ? null : days.get(0));
    }

    /** The day on which it was first published anywhere, as it was told there; null where none is known. */
    private LocalDate firstNews() {
        return witnesses.stream()
                .filter(report -> report.publishedAt() != null)
                .map(Summary::dayOfNews)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The day of the first news, where some news of that day tells the day before or the one before that: who died or was
     * caught on the next is told with it. Null where none does.
     */
    private LocalDate firstNewsOfDayBefore(List<LocalDate> days) {
        LocalDate first = witnesses.stream()
                .filter(report -> report.publishedAt() != null)
                .map(Summary::universalDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return witnesses.stream()
                .filter(report -> report.publishedAt() != null && first.equals(universalDay(report)))
                .map(report -> report.date().date())
                .filter(day -> days.contains(day) && day.isBefore(first) && !day.isBefore(first.minusDays(JUST_BEFORE)))
                .map(day -> first)
                .findFirst()
                .orElse(null);
    }

    /** In the east of the world it may be a day later than by universal time: what is told of that day is no slip. */
    private static LocalDate dayOfNews(Report report) {
        LocalDate universal = universalDay(report);
        LocalDate next = universal.plusDays(1);
        return next.equals(report.date().date()) ? next : universal;
    }

    private static LocalDate universalDay(Report report) {
        return LocalDate.ofInstant(report.publishedAt(), ZoneOffset.UTC);
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
        String city = mostNamed(mostSaid(
                report -> Places.isInCity(report.place()) ? report.place().cityId() : null));
        if (city == null) {
            return Countryside.nearest(town());
        }
        return witnesses.stream()
                .map(Report::place)
                .filter(place -> Places.isInCity(place) && city.equals(place.cityId()))
                .min(Comparator.comparing(Place::precision))
                .orElseThrow();
    }

    /** The closest area; a town there that no gazetteer knows, where most tell one. */
    private Place town() {
        Place area = witnesses.stream()
                .map(Report::place)
                .min(Comparator.comparing(Place::precision))
                .orElseThrow();
        List<String> towns = mostSaid(
                report -> Places.areSameProvince(area, report.place()) ? Countryside.town(report.place()) : null);
        return towns.isEmpty()
                ? area
                : witnesses.stream()
                        .map(Report::place)
                        .filter(place -> Places.areSameProvince(area, place)
                                && towns.get(0).equals(Countryside.town(place)))
                        .findFirst()
                        .orElseThrow();
    }

    /** Of several cities: one is misread, and the other stands in the words of both. */
    private String mostNamed(List<String> cities) {
        return cities.stream()
                .max(Comparator.comparingLong((String city) -> cities.size() < 2 ? 0 : namedBy(city))
                        .thenComparing(city -> -cities.indexOf(city)))
                .orElse(null);
    }

    private long namedBy(String city) {
        Set<Integer> name = witnesses.stream()
                .map(Report::place)
                .filter(place -> Places.isInCity(place) && city.equals(place.cityId()))
                .findFirst()
                .map(Places::nameAsTerms)
                .orElseThrow();
        return witnesses.stream()
                .filter(report -> !name.isEmpty() && report.sketch().terms().containsAll(name))
                .count();
    }

    /** What most say; who says only "blast" does not gainsay the suicide bomber. */
    AttackType type() {
        List<AttackType> types = mostSaid(report -> Types.isTold(report.type()) ? report.type() : null);
        if (types.isEmpty()) {
            return witnesses.get(0).type();
        }
        boolean suicide = types.get(0) == AttackType.BOMBING
                && witnesses.stream().anyMatch(report -> report.type() == AttackType.SUICIDE_BOMBING);
        return suicide ? AttackType.SUICIDE_BOMBING : types.get(0);
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

    /** What most witnesses say: of several things the one first that the highest in rank says. */
    private <T> List<T> mostSaid(Function<Report, T> question) {
        Map<T, Integer> votes = new LinkedHashMap<>();
        for (Report report : witnesses) {
            T answer = question.apply(report);
            if (answer != null) {
                votes.merge(answer, 1, Integer::sum);
            }
        }
        int most = votes.values().stream().max(Integer::compare).orElse(0);
        return votes.keySet().stream()
                .filter(answer -> votes.get(answer) == most)
                .toList();
    }
}

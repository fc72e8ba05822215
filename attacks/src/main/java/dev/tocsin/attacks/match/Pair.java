package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Sketch;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two reports have in common and what parts them. It is the same whichever of them comes first. */
final class Pair {
    private static final double NEAR_KM = 40;
    private static final int MANY = 4;
    private static final int FEW = 30;
    private static final int ENOUGH = 10;
    private static final double UNLIKE = 0.08;
    private static final double ALIKE = 0.3;
    private static final double NEARLY_THE_SAME = 0.7;

    private final EnumMap<Feature, Double> values = new EnumMap<>(Feature.class);

    private Pair() {}

    /** Only features that are not zero. */
    static Map<Feature, Double> of(Signature a, Signature b) {
        Pair pair = new Pair();
        pair.put(Feature.ALWAYS, 1);
        Report x = a.report();
        Report y = b.report();
        pair.place(a, b);
        pair.named(a, b);
        pair.day(x.date(), y.date());
        pair.published(x.publishedAt(), y.publishedAt());
        pair.site(a, b);
        pair.type(x, y);
        pair.toll(a, b);
        pair.size(a, b);
        pair.sketch(x.sketch(), y.sketch());
        pair.words(a, b);
        pair.basis(x, y);
        return pair.values;
    }

    private void place(Signature one, Signature other) {
        Place a = one.report().place();
        Place b = other.report().place();
        if (Places.areSameCity(a, b) || Villages.areOne(one, other)) {
            put(Feature.SAME_CITY, 1);
        } else if (Places.isInCity(a) && Places.isInCity(b)) {
            Double km = Places.kilometres(a, b);
            put(km != null && km <= NEAR_KM ? Feature.NEAR_CITY : Feature.OTHER_CITY, 1);
        } else if (Places.areSameProvince(a, b)) {
            put(Feature.SAME_PROVINCE, 1);
        }
        if (a.provinceCode() != null && b.provinceCode() != null && !Places.areSameProvince(a, b)) {
            put(Feature.OTHER_PROVINCE, 1);
        }
    }

    /** In a large city several are shot a day, but a massacre is a massacre. */
    private void size(Signature a, Signature b) {
        boolean small = values.containsKey(Feature.SAME_CITY) && isSmall(a) && isSmall(b);
        put(Feature.LARGE_CITY, small ? a.citySize() : 0);
    }

    private static boolean isSmall(Signature signature) {
        boolean fewDead = signature.dead() == null || signature.dead() < MANY;
        return fewDead && (signature.hurt() == null || signature.hurt() < MANY);
    }

    /** A city misread in one report is often named in its words all the same. */
    private void named(Signature a, Signature b) {
        if (values.containsKey(Feature.SAME_CITY)) {
            return;
        }
        boolean one = a.namesCityOf(b);
        boolean other = b.namesCityOf(a);
        boolean areTwo = values.containsKey(Feature.NEAR_CITY) || values.containsKey(Feature.OTHER_CITY);
        put(Feature.NAMED_WHERE_NONE_TOLD, !areTwo && (one || other) ? 1 : 0);
        put(Feature.NAMES_CITY, areTwo && (one || other) ? 1 : 0);
    }

    private void day(DateSpan a, DateSpan b) {
        if (!a.isKnown() || !b.isKnown()) {
            put(Feature.NO_DAY, 1);
        } else if (a.date() != null && b.date() != null) {
            long apart = Math.abs(ChronoUnit.DAYS.between(a.date(), b.date()));
            put(Feature.DAYS_FAR, apart > 3 ? logarithm((double) apart) : 0);
            put(
                    apart == 0
                            ? Feature.SAME_DAY
                            : apart == 1 ? Feature.NEXT_DAY : apart <= 3 ? Feature.FEW_DAYS : Feature.MANY_DAYS,
                    1);
        } else if (a.overlaps(b)) {
            put(a.date() != null || b.date() != null ? Feature.DAY_FITS : Feature.DAYS_FIT, 1);
        } else {
            boolean isTold = a.basis() == DateBasis.TOLD && b.basis() == DateBasis.TOLD;
            put(isTold ? Feature.DAYS_PART : Feature.NEWS_DAYS_PART, 1);
            put(Feature.DAYS_PART_FAR, logarithm(gap(a, b)));
        }
    }

    private static double gap(DateSpan a, DateSpan b) {
        return Math.max(
                ChronoUnit.DAYS.between(a.latest(), b.earliest()), ChronoUnit.DAYS.between(b.latest(), a.earliest()));
    }

    private void published(Instant a, Instant b) {
        if (a == null || b == null) {
            return;
        }
        long hours = Math.abs(Duration.between(a, b).toHours());
        put(Feature.PUBLISHED_SAME_DAY, hours <= 36 ? 1 : 0);
        put(Feature.PUBLISHED_APART, logarithm(hours / 24.0));
        put(Feature.PUBLISHED_WEEKS_APART, hours > 24 * 7 ? 1 : 0);
        put(Feature.PUBLISHED_MONTHS_APART, hours > 24 * 60 ? 1 : 0);
    }

    private void site(Signature a, Signature b) {
        Set<String> one = a.siteWords();
        Set<String> other = b.siteWords();
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        double likeness = values.containsKey(Feature.SAME_CITY)
                ? Sites.likeness(a.siteInCity(), b.siteInCity())
                : Sites.likeness(one, other);
        put(Feature.SITE, likeness);
        put(Feature.OTHER_SITE, likeness == 0 ? 1 : 0);
    }

    private void type(Report a, Report b) {
        if (Types.isTold(a.type()) && Types.isTold(b.type())) {
            boolean same = Types.family(a.type()).equals(Types.family(b.type()));
            put(same ? Feature.SAME_TYPE : Feature.OTHER_TYPE, 1);
        }
        shared(a.actors(), b.actors(), Feature.ACTOR, null, Feature.OTHER_ACTOR);
    }

    private void toll(Signature a, Signature b) {
        toll(a.dead(), b.dead(), Feature.SAME_DEAD, Feature.SAME_MANY_DEAD, Feature.OTHER_DEAD);
        toll(a.hurt(), b.hurt(), Feature.SAME_HURT, Feature.SAME_MANY_HURT, Feature.OTHER_HURT);
    }

    private void toll(Integer a, Integer b, Feature same, Feature sameMany, Feature other) {
        if (a == null || b == null) {
            return;
        }
        if (!a.equals(b)) {
            put(other, Math.abs(logarithm(a) - logarithm(b)));
        } else if (a > 0) {
            put(same, 1);
            put(sameMany, a >= MANY ? 1 : 0);
        }
    }

    private void sketch(Sketch a, Sketch b) {
        shared(a.names(), b.names(), Feature.NAME, Feature.NAMES, Feature.OTHER_NAMES);
        shared(a.ages(), b.ages(), Feature.AGE, Feature.AGES, Feature.OTHER_AGES);
        shared(streets(a, false), streets(b, false), Feature.STREET, null, Feature.OTHER_STREETS);
        shared(streets(a, true), streets(b, true), Feature.BLOCK, null, Feature.OTHER_BLOCKS);
        shared(a.weapons(), b.weapons(), Feature.WEAPON, null, Feature.OTHER_WEAPON);
        if (a.hour() != null && b.hour() != null) {
            int apart = Math.abs(a.hour() - b.hour());
            put(Math.min(apart, 24 - apart) <= 1 ? Feature.HOUR : Feature.OTHER_HOUR, 1);
        }
    }

    private static List<Long> streets(Sketch sketch, boolean blocks) {
        return sketch.streets().stream()
                .filter(street -> Sketch.isBlock(street) == blocks)
                .toList();
    }

    private <T> void shared(Collection<T> a, Collection<T> b, Feature one, Feature several, Feature none) {
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        int both = 0;
        for (T mine : a) {
            both += b.contains(mine) ? 1 : 0;
        }
        put(both == 0 ? none : one, 1);
        if (several != null && both > 1) {
            put(several, 1);
        }
    }

    private void words(Signature a, Signature b) {
        double cosine = Background.cosine(
                a.report().sketch().terms(), a.length(), b.report().sketch().terms(), b.length());
        put(Feature.WORDS, cosine);
        put(Feature.ALIKE, Math.max(0, cosine - ALIKE));
        put(Feature.COPY, cosine >= NEARLY_THE_SAME ? 1 : 0);
        int fewer = Math.min(
                a.report().sketch().terms().size(), b.report().sketch().terms().size());
        put(Feature.UNLIKE, fewer >= ENOUGH ? Math.max(0, UNLIKE - cosine) / UNLIKE : 0);
        put(Feature.FEW_WORDS, fewer < FEW ? cosine : 0);
        put(Feature.WORDS_AND_CITY, cosine * values.getOrDefault(Feature.SAME_CITY, 0.0));
        put(Feature.WORDS_AND_TIME, cosine * values.getOrDefault(Feature.PUBLISHED_SAME_DAY, 0.0));
    }

    private void basis(Report a, Report b) {
        boolean one = a.basis() == Basis.MENTION;
        boolean other = b.basis() == Basis.MENTION;
        put(Feature.MENTION, one != other ? 1 : 0);
        put(Feature.MENTIONS, one && other ? 1 : 0);
    }

    private static double logarithm(double number) {
        return Math.log1p(number);
    }

    private void put(Feature feature, double value) {
        if (value != 0) {
            values.put(feature, value);
        }
    }
}

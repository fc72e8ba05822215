package dev.tocsin.app.tables;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Responsibility;
import dev.tocsin.attacks.Sum;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts of an attack in the fewest words. What is not known is a dash. */
final class ShortWords {
    static final String UNKNOWN = "-";
    private static final int LONGEST = 40;

    private ShortWords() {}

    /** {@code 9}; {@code 9+} where nine is a lower bound; {@code 5 (2-30)} where sources disagree. */
    static String of(Estimate estimate) {
        return estimate == null ? UNKNOWN : range(estimate.low(), estimate.best(), estimate.high(), estimate.atLeast());
    }

    /** The same for a sum. */
    static String of(Sum sum) {
        return range(sum.low(), sum.best(), sum.high(), sum.atLeast() > 0);
    }

    private static String range(long low, long best, long high, boolean atLeast) {
        String number = best + (atLeast ? "+" : "");
        return low == high ? number : number + " (" + low + "-" + high + ")";
    }

    /** {@code 2022-09-05}, {@code 2017-10}, {@code 2017}, or the first and last day it may have been. */
    static String of(DateSpan date) {
        return switch (date.precision()) {
            case UNKNOWN -> UNKNOWN;
            case YEAR -> date.isKnown() ? Integer.toString(date.earliest().getYear()) : UNKNOWN;
            case MONTH -> date.isKnown() ? date.earliest().toString().substring(0, 7) : UNKNOWN;
            case DAY, WEEK -> days(date);
        };
    }

    private static String days(DateSpan date) {
        if (!date.isKnown()) {
            return UNKNOWN;
        }
        return date.earliest().equals(date.latest())
                ? date.earliest().toString()
                : date.earliest() + ".." + date.latest();
    }

    /** The city, else the province, else the country. */
    static String of(Place place) {
        if (place.precision().isInCity() && place.city() != null) {
            return place.city();
        }
        return Stream.of(place.province(), place.country())
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> "(" + name + ")")
                .orElse(UNKNOWN);
    }

    static String site(Place place) {
        return place.site() == null ? UNKNOWN : shortened(place.site());
    }

    static String perpetrators(Attack attack) {
        String told = Stream.of(
                        side(attack.perpetratorsKilled(), "killed"), side(attack.perpetratorsInjured(), "injured"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? UNKNOWN : told;
    }

    private static String side(Estimate estimate, String fate) {
        return estimate == null ? null : of(estimate) + " " + fate;
    }

    /** The first that is told, and how many more there are. */
    static String responsibility(Attack attack) {
        List<Responsibility> told = attack.responsibility();
        if (told.isEmpty()) {
            return UNKNOWN;
        }
        return of(told.get(0)) + (told.size() > 1 ? " +" + (told.size() - 1) : "");
    }

    private static String of(Responsibility responsibility) {
        return responsibility.actor() + " (" + of(responsibility.stance()) + ")";
    }

    /** {@code SUICIDE_BOMBING} as {@code suicide bombing}. */
    static String of(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}

package dev.tocsin.dashboard.http;

import dev.tocsin.attacks.tally.Policy;
import dev.tocsin.dashboard.http.ProblemException.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request's parameters. Whatever is wrong is noted, with the parameter's name, and told all at once by
 * {@link #check}; until then a wrong one reads as if it had not been given.
 */
final class Parameters {
    private static final int MOST_VALUES = 50;
    private static final int LONGEST = 200;

    private final Map<String, List<String>> given;
    private final List<Fault> faults = new ArrayList<>();

    /** @param known all that the route takes; any other is a fault */
    Parameters(Map<String, List<String>> given, Collection<String> known) {
        this.given = given;
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> fault(name, "is not taken here; known are " + String.join(", ", known)));
    }

    void fault(String parameter, String message) {
        faults.add(new Fault(shortened(parameter), message));
    }

    /** @throws ProblemException naming every fault */
    void check() {
        if (!faults.isEmpty()) {
            throw new ProblemException(400, "Wrong parameters", faults);
        }
    }

    /** Several values, by commas or by giving the parameter again; empty where it is not given. */
    Set<String> words(String name, Pattern form, String formInWords) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : values(name)) {
            if (form.matcher(word).matches()) {
                words.add(word);
            } else {
                fault(name, "'" + shortened(word) + "' is not " + formInWords);
            }
        }
        return words;
    }

    /** Values that name constants of {@code type}, in any case. */
    <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        for (String word : values(name)) {
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(word.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresentOrElse(
                            constants::add, () -> fault(name, "'" + shortened(word) + "' is none of " + all(type)));
        }
        return constants;
    }

    /** The one constant given, or {@code fallback}. */
    <E extends Enum<E>> E constant(String name, Class<E> type, E fallback) {
        Set<E> constants = constants(name, type);
        if (constants.size() > 1) {
            fault(name, "takes one value");
        }
        return constants.isEmpty() ? fallback : constants.iterator().next();
    }

    LocalDate day(String name) {
        return single(name, LocalDate::parse, "a day such as 2022-09-05");
    }

    Instant instant(String name) {
        return single(name, Instant::parse, "an instant such as 2022-09-05T10:12:00Z");
    }

    Policy policy(String name) {
        Policy policy = single(
                name, word -> Policy.named(word).orElseThrow(IllegalArgumentException::new), "one of " + policies());
        return policy == null ? Policy.TOCSIN : policy;
    }

    /** A whole number within both bounds, inclusive. */
    int number(String name, int least, int most, int fallback) {
        String form = "a whole number from " + least + " to " + most;
        Integer number = single(name, Integer::valueOf, form);
        if (number != null && (number < least || number > most)) {
            fault(name, "'" + number + "' is not " + form);
            return fallback;
        }
        return number == null ? fallback : number;
    }

    private <T> T single(String name, Function<String, T> reading, String form) {
        List<String> words = given.getOrDefault(name, List.of());
        if (words.isEmpty()) {
            return null;
        }
        if (words.size() > 1) {
            fault(name, "takes one value");
            return null;
        }
        try {
            return reading.apply(words.get(0));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            fault(name, "'" + shortened(words.get(0)) + "' is not " + form);
            return null;
        }
    }

    private List<String> values(String name) {
        List<String> values = given.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .toList();
        if (values.size() > MOST_VALUES) {
            fault(name, "takes at most " + MOST_VALUES + " values");
            return List.of();
        }
        return values;
    }

    private static String policies() {
        return Arrays.stream(Policy.values()).map(Policy::label).collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST) + "…";
    }
}

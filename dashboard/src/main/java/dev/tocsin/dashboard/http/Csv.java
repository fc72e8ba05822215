package dev.tocsin.dashboard.http;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Attacks as RFC 4180 lines under a head line. A cell of words that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r";
    private static final List<Column> COLUMNS = columns();

    private record Column(String name, Function<Attack, String> cell) {}

    private Csv() {}

    static String of(Stream<Attack> attacks) {
        Stream<String> head = Stream.of(COLUMNS.stream().map(Column::name).collect(Collectors.joining(",")));
        return Stream.concat(head, attacks.map(Csv::line)).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(Attack attack) {
        return COLUMNS.stream().map(column -> column.cell.apply(attack)).collect(Collectors.joining(","));
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                words("id", Attack::id),
                words("status", Attack::status),
                words("mergedInto", Attack::mergedInto),
                number("revision", Attack::revision),
                words("basis", Attack::basis),
                words("grade", Attack::grade),
                words("date", attack -> attack.date().date()),
                words("dateEarliest", attack -> attack.date().earliest()),
                words("dateLatest", attack -> attack.date().latest()),
                words("datePrecision", attack -> attack.date().precision()),
                words("city", attack -> attack.place().city()),
                words("cityId", attack -> attack.place().cityId()),
                words("province", attack -> attack.place().province()),
                words("provinceCode", attack -> attack.place().provinceCode()),
                words("country", attack -> attack.place().country()),
                words("countryCode", attack -> attack.place().countryCode()),
                number("lat", attack -> attack.place().lat()),
                number("lon", attack -> attack.place().lon()),
                words("placePrecision", attack -> attack.place().precision()),
                words("placeAsTold", attack -> attack.place().asTold()),
                words("site", attack -> attack.place().site()),
                words("type", Attack::type)));
        columns.addAll(estimate("killed", Attack::killed));
        columns.addAll(estimate("injured", Attack::injured));
        columns.addAll(estimate("perpetratorsKilled", Attack::perpetratorsKilled));
        columns.addAll(estimate("perpetratorsInjured", Attack::perpetratorsInjured));
        columns.addAll(List.of(
                words("responsibility", Csv::responsibility),
                number("independentSources", Attack::independentSources),
                number("articleCount", Attack::articleCount),
                number("mentionCount", Attack::mentionCount),
                words("ambiguousWith", attack -> String.join(" ", attack.ambiguousWith())),
                words("policy", Attack::policy),
                words("firstReportedAt", Attack::firstReportedAt),
                words("updatedAt", Attack::updatedAt),
                words("change", Attack::change)));
        return List.copyOf(columns);
    }

    private static List<Column> estimate(String name, Function<Attack, Estimate> of) {
        return Arrays.asList(
                number(name + "Low", known(of, Estimate::low)),
                number(name + "Best", known(of, Estimate::best)),
                number(name + "High", known(of, Estimate::high)),
                number(name + "AtLeast", known(of, Estimate::atLeast)));
    }

    private static Function<Attack, Object> known(Function<Attack, Estimate> of, Function<Estimate, Object> part) {
        return attack -> of.apply(attack) == null ? null : part.apply(of.apply(attack));
    }

    private static String responsibility(Attack attack) {
        return attack.responsibility().stream()
                .map(one -> one.stance() + " " + one.actor())
                .collect(Collectors.joining("; "));
    }

    private static Column number(String name, Function<Attack, ?> value) {
        return new Column(name, attack -> {
            Object number = value.apply(attack);
            return number == null ? "" : number.toString();
        });
    }

    private static Column words(String name, Function<Attack, ?> value) {
        return new Column(name, attack -> {
            Object words = value.apply(attack);
            return words == null ? "" : cell(words.toString());
        });
    }

    /** The words as a cell. */
    static String cell(String words) {
        boolean isFormula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
        String inert = isFormula ? "'" + words : words;
        return inert.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + inert.replace("\"", "\"\"") + '"'
                : inert;
    }
}

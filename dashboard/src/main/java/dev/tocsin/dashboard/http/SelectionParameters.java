package dev.tocsin.dashboard.http;

import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Basis;
import dev.tocsin.dashboard.model.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parameters that select attacks: the same on every route that lists or sums them. */
final class SelectionParameters {
    static final List<String> NAMES = List.of(
            "country", "province", "city", "from", "to", "type", "actor", "basis", "status", "changedSince", "policy");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern PROVINCE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,8}");
    private static final Pattern CITY = Pattern.compile("[a-z]{1,20}:[0-9A-Za-z]{1,20}");
    private static final Pattern ACTOR = Pattern.compile("[^\\p{Cntrl}]{1,200}");

    private SelectionParameters() {}

    static Selection read(Parameters parameters) {
        Set<AttackStatus> statuses = parameters.constants("status", AttackStatus.class);
        LocalDate from = parameters.day("from");
        LocalDate to = parameters.day("to");
        if (from != null && to != null && from.isAfter(to)) {
            parameters.fault("from", "'" + from + "' is after 'to', " + to);
        }
        return new Selection(
                statuses.isEmpty() ? Set.of(AttackStatus.ACTIVE) : statuses,
                parameters.constants("basis", Basis.class),
                parameters.words("country", COUNTRY, "an ISO 3166-1 code such as AF"),
                parameters.words("province", PROVINCE, "a province's code such as AF-13"),
                parameters.words("city", CITY, "a city's id such as geonames:1138958"),
                from,
                to,
                parameters.constants("type", AttackType.class),
                parameters.words("actor", ACTOR, "a name").stream()
                        .map(actor -> actor.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                parameters.instant("changedSince"),
                parameters.policy("policy"));
    }
}

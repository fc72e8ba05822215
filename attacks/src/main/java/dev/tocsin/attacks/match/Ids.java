package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Report;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Makes ids of attacks: eight characters of {@code 0-9a-z}. The first two tell which country's matcher gave it, so that
 * two matchers never give the same; the rest is a hash of the report the attack began with.
 */
public final class Ids {
    private static final int LETTERS = 36;
    private static final int HASHED = 6;

    private Ids() {}

    /** The id of the attack that begins with this report; another one as long as {@code isTaken}. */
    static String birthId(Report report, Predicate<String> isTaken) {
        for (int attempt = 0; ; attempt++) {
            String id = id(report, attempt);
            if (!isTaken.test(id)) {
                return id;
            }
        }
    }

    /** The code of the country whose matcher gave the id, as report keys begin with it. */
    public static String country(String id) {
        return id.substring(0, id.length() - HASHED).toUpperCase(Locale.ROOT);
    }

    private static String id(Report report, int attempt) {
        String country = report.place().countryOrNone().toLowerCase(Locale.ROOT);
        long hash = Hashing.of(country + "|" + report.articleKey() + "|" + report.ordinal() + "|" + attempt);
        StringBuilder id = new StringBuilder(country);
        for (int i = 0; i < HASHED; i++) {
            id.append(Character.forDigit((int) Long.remainderUnsigned(hash, LETTERS), LETTERS));
            hash = Long.divideUnsigned(hash, LETTERS);
        }
        return id.toString();
    }
}

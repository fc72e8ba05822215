package dev.tocsin.producer.formats;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Points in time as wires and feeds write them: ISO 8601 in its usual variants, and the date of a mail (RFC 822) that
 * RSS uses. A time without a zone is taken as UTC, a bare day as its first moment in UTC, a leap second as the second before.
 */
public final class WireTime {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS]")
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MAIL = DateTimeFormatter.ofPattern(
                    "d MMM uuuu HH:mm[:ss] xx", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    /** The zone names of RFC 822, as offsets; other names have no one meaning. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GMT", "+0000"),
            Map.entry("UTC", "+0000"),
            Map.entry("UT", "+0000"),
            Map.entry("Z", "+0000"),
            Map.entry("EST", "-0500"),
            Map.entry("EDT", "-0400"),
            Map.entry("CST", "-0600"),
            Map.entry("CDT", "-0500"),
            Map.entry("MST", "-0700"),
            Map.entry("MDT", "-0600"),
            Map.entry("PST", "-0800"),
            Map.entry("PDT", "-0700"));

    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{3,9},?\\s+(?=\\d)");
    private static final Pattern LEAP_SECOND = Pattern.compile(":60(?=\\D|$)");
    private static final Pattern SHORT_YEAR = Pattern.compile("^(?<day>\\d{1,2} \\p{L}{3}) (?<year>\\d{2})(?= )");
    private static final Pattern LONG_MONTH = Pattern.compile("^(\\d{1,2} \\p{L}{3})\\p{L}+");

    private WireTime() {}

    /** The instant that {@code text} tells, or nothing where it tells none that exists. */
    public static Optional<Instant> parse(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String told = LEAP_SECOND.matcher(text.strip()).replaceFirst(":59");
        try {
            return Optional.of(Character.isDigit(told.charAt(0)) && told.indexOf('-') == 4 ? iso(told) : mail(told));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant iso(String told) {
        if (told.length() == "2022-09-05".length()) {
            return LocalDate.parse(told).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        var parsed = ISO.parseBest(told, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime zoned
                ? zoned.toInstant()
                : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
    }

    private static Instant mail(String told) {
        String day = WEEKDAY.matcher(told).replaceFirst("").replaceAll("\\s+", " ");
        String month = LONG_MONTH.matcher(day).replaceFirst("$1");
        String year = SHORT_YEAR.matcher(month).replaceFirst("${day} 20${year}");
        int lastWord = year.lastIndexOf(' ') + 1;
        String zone = year.substring(lastWord).toUpperCase(Locale.ROOT).replace(":", "");
        String offset = ZONES.getOrDefault(zone, zone);
        return OffsetDateTime.parse(year.substring(0, lastWord) + offset, MAIL).toInstant();
    }
}

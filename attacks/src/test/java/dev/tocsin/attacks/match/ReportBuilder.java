package dev.tocsin.attacks.match;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.Sketch;
import dev.tocsin.attacks.TextPart;
import dev.tocsin.attacks.Trend;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A news report of a bombing in Kabul on 5 September 2022, unless told otherwise. */
final class ReportBuilder {
    private final String source;
    private final String id;
    private int ordinal;
    private long version = 1;
    private ReportStatus status = ReportStatus.TOLD;
    private Basis basis = Basis.REPORT;
    private String lineage;
    private Instant publishedAt = Instant.parse("2022-09-06T00:00:00Z");
    private Instant toldAt = publishedAt;
    private DateSpan date = DateSpan.day(LocalDate.of(2022, 9, 5));
    private Place place = kabul(null);
    private AttackType type = AttackType.BOMBING;
    private final List<Claim> claims = new ArrayList<>();
    private Sketch sketch = Sketch.EMPTY;

    private ReportBuilder(String source, String id) {
        this.source = source;
        this.id = id;
        this.lineage = source;
    }

    static ReportBuilder report(String source, String id) {
        return new ReportBuilder(source, id);
    }

    static Place kabul(String site) {
        return city("Kabul", 1138958, "AF", "13", site);
    }

    static Place city(String name, int id, String country, String province, String site) {
        return new Place(
                name,
                "geonames:" + id,
                "Province " + province,
                country + "-" + province,
                "Country " + country,
                country,
                34.5,
                69.2,
                site == null ? PlacePrecision.CITY : PlacePrecision.SITE,
                name,
                site);
    }

    ReportBuilder ordinal(int other) {
        ordinal = other;
        return this;
    }

    ReportBuilder version(long other) {
        version = other;
        return this;
    }

    ReportBuilder withdrawn() {
        status = ReportStatus.WITHDRAWN;
        return this;
    }

    ReportBuilder mention() {
        basis = Basis.MENTION;
        return this;
    }

    ReportBuilder lineage(String other) {
        lineage = other;
        return this;
    }

    ReportBuilder publishedAt(Instant when) {
        publishedAt = when;
        return this;
    }

    ReportBuilder toldAt(Instant when) {
        toldAt = when;
        return this;
    }

    ReportBuilder on(DateSpan other) {
        date = other;
        return this;
    }

    ReportBuilder on(String day) {
        return on(DateSpan.day(LocalDate.parse(day)));
    }

    ReportBuilder at(Place other) {
        place = other;
        return this;
    }

    ReportBuilder type(AttackType other) {
        type = other;
        return this;
    }

    ReportBuilder sketch(Sketch other) {
        sketch = other;
        return this;
    }

    ReportBuilder killed(int number) {
        return claim(Measure.KILLED, Party.VICTIM, number, Bound.EXACT, Authority.UNATTRIBUTED, null);
    }

    ReportBuilder injured(int number) {
        return claim(Measure.INJURED, Party.VICTIM, number, Bound.EXACT, Authority.UNATTRIBUTED, null);
    }

    /** Killed, told as moved since others were told. */
    ReportBuilder killed(int number, Trend trend) {
        return claim(Measure.KILLED, Party.VICTIM, number, Bound.EXACT, Authority.UNATTRIBUTED, null, trend);
    }

    ReportBuilder claim(Measure measure, Party party, int number, Bound bound, Authority by, String who) {
        return claim(measure, party, number, bound, by, who, Trend.STEADY);
    }

    ReportBuilder claim(Measure measure, Party party, int number, Bound bound, Authority by, String who, Trend trend) {
        Integer high = bound == Bound.EXACT ? Integer.valueOf(number) : null;
        Quote quote = new Quote(TextPart.BODY, 0, 3, "six");
        claims.add(new Claim(measure, party, Group.PEOPLE, number, high, bound, false, trend, by, who, quote, "test"));
        return this;
    }

    Report build() {
        return new Report(
                source + "|" + id,
                version,
                ordinal,
                status,
                basis,
                lineage,
                publishedAt,
                toldAt,
                date,
                place,
                type,
                claims,
                List.of(),
                List.of(),
                sketch);
    }
}

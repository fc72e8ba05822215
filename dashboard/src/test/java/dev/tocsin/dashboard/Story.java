package dev.tocsin.dashboard;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackChange;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Grade;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.PlacePrecision;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.Responsibility;
import dev.tocsin.attacks.Stance;
import dev.tocsin.attacks.TextPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One attack as its stream would publish it, put together by a test: each step gives the next record. */
public record Story(Attack attack) {
    public static final Place KABUL =
            city("Kabul", "geonames:1138958", "Kabul", "AF-13", "Afghanistan", "AF", 34.53, 69.17);
    public static final Place MAZAR =
            city("Mazar-i-Sharif", "geonames:1136469", "Balkh", "AF-30", "Afghanistan", "AF", 36.71, 67.11);
    public static final Place BAGHDAD =
            city("Baghdad", "geonames:98182", "Baghdad", "IQ-07", "Iraq", "IQ", 33.34, 44.4);
    public static final Instant TOLD = Instant.parse("2022-09-05T10:12:00Z");

    public static Place city(
            String city,
            String id,
            String province,
            String provinceCode,
            String country,
            String code,
            double lat,
            double lon) {
        return new Place(
                city, id, province, provinceCode, country, code, lat, lon, PlacePrecision.CITY, "in " + city, null);
    }

    /** An attack of one source on one day, with one claim each of killed and injured where a number is given. */
    public static Story of(String id, Place place, String day, Integer killed, Integer injured) {
        return new Story(new Attack(
                id,
                AttackStatus.ACTIVE,
                null,
                1,
                Basis.REPORT,
                Grade.SINGLE_SOURCE,
                DateSpan.day(LocalDate.parse(day)),
                place,
                AttackType.BOMBING,
                exactly(killed),
                exactly(injured),
                null,
                null,
                List.of(),
                1,
                List.of("wire|" + id),
                1,
                List.of(),
                0,
                List.of(),
                claims(id, killed, injured),
                "tocsin",
                1,
                TOLD,
                TOLD,
                "first report"));
    }

    private static Estimate exactly(Integer number) {
        return number == null ? null : Estimate.exactly(number);
    }

    private static List<ClaimGroup> claims(String id, Integer killed, Integer injured) {
        return Stream.of(
                        claim(id, Measure.KILLED, killed, killed + " people were killed, police said"),
                        claim(id, Measure.INJURED, injured, injured + " people were hurt, police said"))
                .filter(claim -> claim.low() != null)
                .toList();
    }

    private static ClaimGroup claim(String id, Measure measure, Integer number, String words) {
        return new ClaimGroup(
                measure,
                Party.VICTIM,
                Group.PEOPLE,
                number,
                number,
                Bound.EXACT,
                false,
                1,
                1,
                Authority.POLICE,
                "police",
                TOLD,
                TOLD,
                "wire|" + id,
                1,
                new Quote(TextPart.BODY, 0, words.length(), words));
    }

    public Story id(String id) {
        return with(a -> a.id = id);
    }

    public Story revision(long revision) {
        return with(a -> a.revision = revision);
    }

    public Story type(AttackType type) {
        return with(a -> a.type = type);
    }

    public Story status(AttackStatus status, String mergedInto) {
        return with(a -> {
            a.status = status;
            a.mergedInto = mergedInto;
        });
    }

    public Story mention() {
        return with(a -> a.basis = Basis.MENTION);
    }

    public Story date(DateSpan date) {
        return with(a -> a.date = date);
    }

    public Story site(String site) {
        Place p = attack.place();
        return with(a -> a.place = new Place(
                p.city(),
                p.cityId(),
                p.province(),
                p.provinceCode(),
                p.country(),
                p.countryCode(),
                p.lat(),
                p.lon(),
                PlacePrecision.SITE,
                "at the " + site,
                site));
    }

    public Story place(Place place) {
        return with(a -> a.place = place);
    }

    public Story actor(String actor) {
        return with(a -> a.responsibility = List.of(new Responsibility(actor, Stance.CLAIMED, "Telegram")));
    }

    public Story ambiguousWith(String id) {
        return with(a -> a.ambiguousWith = List.of(id));
    }

    /** The next revision, with other numbers; a claim for each stands beside those before. */
    public Story revised(Estimate killed, Instant at, String change) {
        return with(a -> {
            a.revision++;
            a.killed = killed;
            a.updatedAt = at;
            a.change = change;
        });
    }

    public Story next(Instant at, String change) {
        return revised(attack.killed(), at, change);
    }

    /** The record of the step from {@code before}, which may be null, to this. */
    public AttackChange since(Story before, String article) {
        return new AttackChange(
                attack.id(),
                attack.revision(),
                before == null ? null : before.attack,
                attack,
                article,
                attack.change(),
                attack.updatedAt());
    }

    private interface Step {
        void on(Draft draft);
    }

    private Story with(Step step) {
        Draft draft = new Draft(attack);
        step.on(draft);
        return new Story(draft.done(attack));
    }

    private static final class Draft {
        private String id;
        private AttackStatus status;
        private String mergedInto;
        private long revision;
        private Basis basis;
        private DateSpan date;
        private Place place;
        private AttackType type;
        private Estimate killed;
        private List<Responsibility> responsibility;
        private List<String> ambiguousWith;
        private Instant updatedAt;
        private String change;

        Draft(Attack a) {
            id = a.id();
            status = a.status();
            mergedInto = a.mergedInto();
            revision = a.revision();
            basis = a.basis();
            date = a.date();
            place = a.place();
            type = a.type();
            killed = a.killed();
            responsibility = a.responsibility();
            ambiguousWith = a.ambiguousWith();
            updatedAt = a.updatedAt();
            change = a.change();
        }

        Attack done(Attack a) {
            return new Attack(
                    id,
                    status,
                    mergedInto,
                    revision,
                    basis,
                    a.grade(),
                    date,
                    place,
                    type,
                    killed,
                    a.injured(),
                    a.perpetratorsKilled(),
                    a.perpetratorsInjured(),
                    responsibility,
                    a.independentSources(),
                    a.articles(),
                    a.articleCount(),
                    a.mentions(),
                    a.mentionCount(),
                    ambiguousWith,
                    a.claims(),
                    a.policy(),
                    a.codebook(),
                    a.firstReportedAt(),
                    updatedAt,
                    change);
        }
    }
}

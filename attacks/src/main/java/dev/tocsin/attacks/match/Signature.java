package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Trend;
import java.util.List;
import java.util.Set;

/** What matching looks at in a report, worked out once; what only few are asked for, when it is first asked for. */
final class Signature {
    /** Of a site's words: "police" said it, wherever it was. */
    private static final String IN_EVERY_STORY = "police";

    private final Report report;
    private final String key;
    private final String rank;
    private final Integer dead;
    private final Integer hurt;
    private final Set<String> siteWords;
    private final Set<Integer> cityWords;
    private final double length;
    private Set<String> siteInCity;
    private Set<String> villageWords;
    private Double citySize;
    private List<String> tokens;
    private List<String> seeks;

    private Signature(Report report) {
        this.report = report;
        key = report.key();
        rank = Rank.of(report);
        dead = Toll.dead(report);
        hurt = Toll.hurt(report);
        siteWords = Sites.words(report.place().site());
        cityWords = Places.nameAsTerms(report.place());
        length = Background.length(report.sketch().terms());
    }

    static Signature of(Report report) {
        return new Signature(report);
    }

    Report report() {
        return report;
    }

    String key() {
        return key;
    }

    /** See {@link Rank}. */
    String rank() {
        return rank;
    }

    /** Under what others find it. */
    List<String> tokens() {
        if (tokens == null) {
            tokens = Tokens.of(report);
        }
        return tokens;
    }

    /** Under what it looks for others. */
    List<String> seeks() {
        if (seeks == null) {
            seeks = Tokens.soughtBy(report, tokens());
        }
        return seeks;
    }

    /** Victims killed; null where no number is told. */
    Integer dead() {
        return dead;
    }

    /** Victims injured; null where no number is told. */
    Integer hurt() {
        return hurt;
    }

    Set<String> siteWords() {
        return siteWords;
    }

    /** The words that tell its site from others of the city; only for who is in one. */
    Set<String> siteInCity() {
        if (siteInCity == null) {
            siteInCity = Sites.within(report.place().city(), siteWords);
        }
        return siteInCity;
    }

    /** See {@link Villages}. */
    Set<String> villageWords() {
        if (villageWords == null) {
            villageWords = Villages.words(report.place());
        }
        return villageWords;
    }

    /** Of its words, see {@link Background#length}. */
    double length() {
        return length;
    }

    /** How much larger its city is than one where a shooting a day is news, in powers of ten; 0 for any smaller. */
    double citySize() {
        if (citySize == null) {
            citySize = Places.size(report.place());
        }
        return citySize;
    }

    boolean ranksAbove(Signature other) {
        return rank.compareTo(other.rank) < 0;
    }

    /** Whether its words name the other's city. */
    boolean namesCityOf(Signature other) {
        return !other.cityWords.isEmpty() && report.sketch().terms().containsAll(other.cityWords);
    }

    /** Whether its words name what the other was at: "market" in a story of a blast outside a bank. */
    boolean namesSiteOf(Signature other) {
        return other.siteInCity().stream()
                .anyMatch(word ->
                        !word.equals(IN_EVERY_STORY) && report.sketch().terms().contains(word.hashCode()));
    }

    /** Whether it tells a number as moved since others were told, or people beside those told before. */
    boolean tellsMove() {
        return report.claims().stream().anyMatch(claim -> claim.trend() != Trend.STEADY || claim.bound() == Bound.MORE);
    }

    boolean isVague() {
        return Rank.isVague(report);
    }
}

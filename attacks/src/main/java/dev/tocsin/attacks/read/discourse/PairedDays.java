package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.setting.DaySigns;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Sense;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that a story's first sentence gives each city: "A bombing in Kabul on Saturday and an ambush in Ghazni on Sunday
 * killed 19". Further down each attack is told without its day.
 */
final class PairedDays {
    /** The last sentence that begins a story. */
    private static final int LEAD = 2;

    /** In words: from the city to its day. */
    private static final int NEAR = 6;

    private PairedDays() {}

    /** Gives each attack that has no day of its own the one that its city is told with. */
    static void give(List<Facts> told, List<Scene> scenes, Where where) {
        for (Facts f : told) {
            if (f.sentence().index() > LEAD) {
                return;
            }
            List<Facts> pairs = f.dates().size() < 2 || f.places().size() < 2 ? List.of() : pairs(f, where);
            if (pairs.size() > 1) {
                give(f, pairs, scenes, where);
            }
        }
    }

    private static boolean hasDay(Facts f) {
        return f.dates().stream().anyMatch(d -> d.span().precision() == DatePrecision.DAY);
    }

    /** A clause for each city and the day behind it, if the days differ. */
    private static List<Facts> pairs(Facts f, Where where) {
        List<Facts> pairs = new ArrayList<>();
        boolean differ = false;
        for (Spot spot : where.spots(f)) {
            DateMention day = spot.isInCity() && !spot.dateline() ? behind(f, spot) : null;
            if (day != null) {
                differ |= !pairs.isEmpty() && pairs.get(0).dates().get(0).contradicts(day);
                pairs.add(f.clause(spot.name().from(), day.to()).withoutCasualties());
            }
        }
        return differ ? pairs : List.of();
    }

    private static DateMention behind(Facts f, Spot spot) {
        for (DateMention day : f.dates()) {
            int away = day.at() - spot.name().to();
            boolean near = away >= 0 && away <= NEAR && !DaySigns.isSaid(f.sentence(), day);
            if (near && f.sentence().next(Sense.AND.bit, spot.name().to()) >= day.at()) {
                boolean own = f.places().stream()
                        .noneMatch(p -> p.from() >= spot.name().to() && p.from() < day.at() && p.isLocative());
                return own ? day : null;
            }
        }
        return null;
    }

    private static void give(Facts lead, List<Facts> pairs, List<Scene> scenes, Where where) {
        for (Scene scene : scenes) {
            boolean counted = scene.facts().stream()
                    .anyMatch(f ->
                            f.sentence() == lead.sentence() && !f.casualties().isEmpty());
            if (counted) {
                continue;
            }
            scene.facts().replaceAll(f -> f.sentence() == lead.sentence() ? f.withoutDates() : f);
            for (Facts pair : pairs) {
                Spot spot = where.spot(pair);
                boolean here = spot != null && scene.isInSomeCity() && scene.isAt(spot);
                if (here && scene.facts().stream().noneMatch(PairedDays::hasDay)) {
                    scene.add(pair);
                }
            }
        }
    }
}

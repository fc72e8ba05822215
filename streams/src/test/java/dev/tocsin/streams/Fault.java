package dev.tocsin.streams;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ArticleStatus;
import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.revise.Edition;
import dev.tocsin.attacks.revise.Standing;
import dev.tocsin.attacks.tally.Part;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;

/** Mistakes that systems of this kind have been seen to make, each planted from outside into the real topology. */
enum Fault implements Plant {
    /** What an attack gave to the sums is not taken out when it changes. */
    DROPPED_SUBTRACTION {
        @Override
        public Object got(String store, Object row) {
            return row instanceof Part ? null : row;
        }
    },
    /** The version that comes last stands, not the one with the highest number. */
    LAST_OFFSET_WINS {
        @Override
        public Object got(String store, Object row) {
            return row instanceof Standing s ? standing(s, null, s.told()) : row;
        }
    },
    /** A city goes by another name when its attack is subtracted than when it was added. */
    RECOMPUTED_CITY {
        @Override
        public Object got(String store, Object row) {
            return row instanceof Part part && "Kabul".equals(part.place().city()) ? in("Herat", part) : row;
        }
    },
    /** A kill deletes what is known of the article, and tells nobody. */
    TOMBSTONE_ONLY_KILL {
        @Override
        public boolean drops(Object said) {
            return said instanceof Report report && report.status() == ReportStatus.WITHDRAWN;
        }
    },
    /** A kill is forgotten once it was carried out, so that a late version brings the article back. */
    FORGOTTEN_KILL {
        @Override
        public Object put(String store, Object row) {
            return row instanceof Standing s
                            && s.edition() != null
                            && s.edition().status() == ArticleStatus.CANCELED
                    ? standing(s, null, s.told())
                    : row;
        }
    },
    /** State is written before what might fail, and stays when it does. */
    PUT_BEFORE_EXCEPTION {
        @Override
        public void afterException(Article article, KeyValueStore<String, Object> standings) {
            if (standings.get(article.key()) instanceof Standing s) {
                standings.put(article.key(), standing(s, Edition.of(article), s.told()));
            }
        }
    },
    /** What a correction moves to another country is told there and not taken back here. */
    MOVE_WITHOUT_WITHDRAWAL {
        @Override
        public Object got(String store, Object row) {
            return row instanceof Standing s && s.told().size() == 1 ? standing(s, s.edition(), List.of()) : row;
        }
    },
    /** The attack that was merged into another, or retracted, is still told as it was. */
    UNTOLD_MERGER {
        @Override
        public boolean drops(Object said) {
            return said instanceof Attack attack && attack.status() != AttackStatus.ACTIVE;
        }
    },
    /** A sum that falls to nothing is not told. */
    UNTOLD_ZERO {
        @Override
        public boolean drops(Object said) {
            return said instanceof Tally tally && tally.attacks() == 0;
        }
    },
    /** A report is lost on the way now and then. */
    LOST_REPORT {
        @Override
        public boolean drops(Object said) {
            return said instanceof Report report && Math.floorMod(report.key().hashCode(), 10) == 0;
        }
    };

    private static Standing standing(Standing s, Edition edition, List<Report> told) {
        return new Standing(s.articleKey(), edition, s.replacedBy(), told, s.past(), s.nextOrdinal());
    }

    private static Part in(String city, Part p) {
        Place place = p.place();
        Place other = new Place(
                city,
                "test:" + city,
                place.province(),
                place.provinceCode(),
                place.country(),
                place.countryCode(),
                place.lat(),
                place.lon(),
                place.precision(),
                place.asTold(),
                place.site());
        return new Part(
                p.attackId(),
                p.revision(),
                p.share(),
                other,
                p.dayKey(),
                p.day(),
                p.killed(),
                p.injured(),
                p.perpetratorsKilled(),
                p.perpetratorsInjured());
    }
}

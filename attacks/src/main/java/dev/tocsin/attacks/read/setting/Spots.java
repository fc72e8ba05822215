package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.places.Foreigners;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.places.PlaceRole;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The places that the words of a sentence may mean, each weighed by how it is told there. */
final class Spots {
    /** By how much less a place weighs that is told in passing, in another province than all else: where he was seized. */
    private static final double IN_PASSING = 2;

    private static final WordSet VILLAGES = WordSet.of("villages", "hamlets");

    private final Context context;
    /** Whether the attack was in villages, and so not in the town where the news is written. */
    private final boolean ofVillages;
    /** Each sentence is asked for several times. */
    private final IdentityHashMap<Facts, List<Spot>> spots = new IdentityHashMap<>();

    Spots(List<Facts> article, Context context) {
        this.context = context;
        ofVillages = isOfVillages(article);
    }

    private static boolean isOfVillages(List<Facts> article) {
        for (Facts facts : article) {
            if (isOfVillages(facts)) {
                return true;
            }
        }
        return false;
    }

    /** "killed in attacks on two villages". */
    private static boolean isOfVillages(Facts facts) {
        Sentence s = facts.sentence();
        boolean told = facts.isOfAttack() && s.has(VILLAGES);
        for (int i = 1; told && i < s.size(); i++) {
            if (VILLAGES.has(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** The places that the words of one sentence may mean, in order of appearance. */
    List<Spot> of(Facts facts) {
        return facts.places().isEmpty() ? List.of() : spots.computeIfAbsent(facts, this::found);
    }

    private List<Spot> found(Facts facts) {
        List<Spot> spots = new ArrayList<>(facts.places().size());
        boolean item = Dateline.isItem(facts.sentence());
        int dateline = Dateline.end(facts.sentence());
        for (PlaceName name : facts.places()) {
            boolean beyond = name.isBeyond() || Foreigners.are(name);
            Entry entry = beyond ? null : context.meaning(name);
            if (entry != null) {
                boolean first = name.to() <= dateline;
                double score = first ? ofDateline(facts, entry) : Weight.of(facts, name, entry);
                score -= !first && isInPassing(facts, name) && context.isElsewhere(entry) ? IN_PASSING : 0;
                spots.add(new Spot(facts, name, entry, score, first && !item));
            }
        }
        return spots;
    }

    /** Less where the same sentence places the attack in a part of the country that the city is not told to lie in. */
    private double ofDateline(Facts facts, Entry entry) {
        double weight = Weight.ofDateline(entry, ofVillages);
        for (PlaceName name : facts.places()) {
            if (name.isWide() && name.role() == PlaceRole.LOCATIVE && facts.isOfAttack()) {
                Entry area = context.meaning(name);
                boolean other = area != null
                        && area.provinceCode() != null
                        && !area.provinceCode().equals(entry.provinceCode());
                weight = Math.min(
                        weight, other ? Weight.OTHER_PROVINCE : Compass.isBeside(name) ? Weight.OTHER_PART : weight);
            }
        }
        return weight;
    }

    /** Whether nothing says that the attack was there. */
    private static boolean isInPassing(Facts facts, PlaceName name) {
        return !facts.isOfAttack() || !name.isScene();
    }

    /** Where the attack of one sentence happened, by its own words and not its dateline's, or null. */
    Spot best(Facts facts) {
        Spot best = null;
        boolean item = Dateline.isItem(facts.sentence());
        int dateline = facts.places().isEmpty() || item ? 0 : Dateline.end(facts.sentence());
        for (Spot spot : of(facts)) {
            boolean own = spot.name().from() >= dateline && spot.name().role() != PlaceRole.HOSPITAL;
            best = own ? better(best, spot) : best;
        }
        return best;
    }

    /** The one that weighs more, the first where they are level. */
    static Spot better(Spot best, Spot spot) {
        return best == null || spot.score() > best.score() ? spot : best;
    }
}

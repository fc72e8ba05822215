package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.read.discourse.AttackTypes;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.setting.When;
import dev.tocsin.attacks.read.setting.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds an article's one attack where it is told twice: of its two pieces of news one names no city, only the province that
 * the other's city lies in, and tells of as many killed and injured. "Three dead in Louisiana", from minute to minute, and
 * below it the whole story from Lafayette.
 */
public final class Retold {
    private final Where where;
    private final LocalDate published;

    private Retold(Where where, LocalDate published) {
        this.where = where;
        this.published = published;
    }

    /**
     * The scenes, each attack once.
     *
     * @param published local day the article was published, or null
     */
    public static List<Scene> once(List<Scene> scenes, Where where, LocalDate published) {
        List<Scene> news = scenes.stream()
                .filter(s -> s.basis() == Basis.REPORT && s.hasCasualties())
                .toList();
        if (news.size() != 2 || !new Retold(where, published).areOne(news.get(0), news.get(1))) {
            return scenes;
        }
        news.get(0).takeIn(news.get(1));
        List<Scene> once = new ArrayList<>(scenes);
        once.remove(news.get(1));
        return once;
    }

    private boolean areOne(Scene a, Scene b) {
        Place here = where.of(a);
        Place there = where.of(b);
        return (here.city() == null) != (there.city() == null)
                && here.provinceCode() != null
                && here.provinceCode().equals(there.provinceCode())
                && When.of(a, published).overlaps(When.of(b, published))
                && isSameOfSeveral(toll(a), toll(b));
    }

    /** One dead here and one dead there are mostly two; of several the same number is no chance. */
    private static boolean isSameOfSeveral(Map<String, Integer> one, Map<String, Integer> other) {
        return one.equals(other)
                && one.values().stream().mapToInt(Integer::intValue).sum() > 1;
    }

    private static Map<String, Integer> toll(Scene scene) {
        Map<String, Integer> toll = new TreeMap<>();
        for (Claim claim : ClaimMaker.claims(scene, AttackTypes.of(scene))) {
            toll.merge(claim.party() + " " + claim.measure(), claim.best(), Integer::sum);
        }
        return toll;
    }
}

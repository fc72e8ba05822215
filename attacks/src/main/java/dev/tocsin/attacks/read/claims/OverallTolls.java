package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.discourse.AttackTypes;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds by adding up which number of a story of several attacks is the toll of them all: 43 in the one, then "six soldiers
 * were shot dead, taking the day's toll to 49". It is told beside the last of them and belongs to none.
 */
public final class OverallTolls {
    /** Smaller sums come about by chance. */
    private static final int LEAST = 5;

    private OverallTolls() {}

    /** Takes out of each piece of news what only counts its dead together with those of the others. */
    public static void leaveOut(List<Scene> scenes) {
        List<Scene> news = scenes.stream()
                .filter(s -> s.basis() == Basis.REPORT && s.hasCasualties())
                .toList();
        for (Scene scene : news.size() < 2 ? List.<Scene>of() : news) {
            if (countsTwice(scene)) {
                leaveOut(scene, sums(scene, news));
            }
        }
    }

    /** Whether the scene has two numbers of dead: one alone is no sum of it and others. */
    private static boolean countsTwice(Scene scene) {
        int most = 0;
        boolean other = false;
        for (Facts f : scene.facts()) {
            for (Casualty c : f.casualties()) {
                int value = isDead(c) ? c.people().count().best() : 0;
                other |= value > 0 && most > 0 && value != most;
                most = Math.max(most, value);
            }
        }
        return other && most >= LEAST;
    }

    private static void leaveOut(Scene scene, List<Integer> elsewhere) {
        scene.facts().replaceAll(f -> {
            List<Casualty> own = f.casualties().stream()
                    .filter(c -> !isSum(c, scene, elsewhere))
                    .toList();
            return own.size() == f.casualties().size() ? f : f.with(own);
        });
    }

    /** How many died in each of the others, and in all of them. */
    private static List<Integer> sums(Scene scene, List<Scene> news) {
        List<Integer> sums = new ArrayList<>();
        int all = 0;
        for (Scene other : news) {
            int dead = other == scene ? 0 : dead(other);
            if (dead > 0) {
                sums.add(dead);
            }
            all += dead;
        }
        sums.add(all);
        return sums;
    }

    private static int dead(Scene scene) {
        return ClaimMaker.claims(scene, AttackTypes.of(scene)).stream()
                .filter(c -> c.measure() == Measure.KILLED && c.party() == Party.VICTIM && !c.part())
                .mapToInt(Claim::best)
                .findFirst()
                .orElse(0);
    }

    private static boolean isSum(Casualty c, Scene scene, List<Integer> elsewhere) {
        int value = isDead(c) ? c.people().count().best() : 0;
        return value >= LEAST && elsewhere.stream().anyMatch(dead -> dead > 0 && tellsOf(scene, c, value - dead));
    }

    /** Whether the scene tells of so many dead, in that sentence or before it. */
    private static boolean tellsOf(Scene scene, Casualty sum, int value) {
        return scene.facts().stream()
                .filter(f -> f.sentence().index() <= sum.sentence().index())
                .flatMap(f -> f.casualties().stream())
                .anyMatch(c -> c.harm() == Harm.KILLED
                        && c.isVictim()
                        && c.people().count() != null
                        && c.people().count().best() == value);
    }

    private static boolean isDead(Casualty c) {
        People p = c.people();
        return c.harm() == Harm.KILLED
                && c.isVictim()
                && !c.sentence().isHeadline()
                && p.count() != null
                && !p.count().isVague();
    }
}

package dev.tocsin.attacks;

import java.util.List;
import java.util.TreeSet;

/**
 * What matching may compare beyond the plain fields, in a form that gives away no names: hashes and bags of hashes. All
 * lists are sorted and without repeats, so that the same text always gives the same sketch.
 *
 * @param names keyed hashes of the victims' and suspects' full names
 * @param ages ages told of victims and suspects
 * @param streets hashes of street names, even, and of their blocks, odd
 * @param terms hashes of the content words of what is told of this attack
 * @param weapons weapons as lower-case words ("pistol", "car bomb")
 * @param hour local hour of the day it happened, 0 to 23, or null
 */
public record Sketch(
        List<Long> names,
        List<Integer> ages,
        List<Long> streets,
        List<Integer> terms,
        List<String> weapons,
        Integer hour) {

    public static final Sketch EMPTY = new Sketch(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public Sketch {
        names = sorted(names);
        ages = sorted(ages);
        streets = sorted(streets);
        terms = sorted(terms);
        weapons = sorted(weapons);
    }

    /** Whether a hash of {@link #streets} is a block's. */
    public static boolean isBlock(long street) {
        return (street & 1) == 1;
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> all) {
        return isSorted(all) ? List.copyOf(all) : List.copyOf(new TreeSet<>(all));
    }

    private static <T extends Comparable<T>> boolean isSorted(List<T> all) {
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i - 1).compareTo(all.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}

package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the clocks show where a story plays, by the sun: its first places' longitude. */
public final class LocalClock {
    /** The headline and the first sentences. */
    private static final int TOP = 5;

    private static final double DEGREES_OF_HOUR = 15;

    /** In hours: the time zones of one large country. */
    private static final double TOGETHER = 4;

    private static final Set<PlaceRole> TOLD = EnumSet.of(
            PlaceRole.LOCATIVE, PlaceRole.PLAIN, PlaceRole.AUTHORITY, PlaceRole.RESIDENCE, PlaceRole.LANDMARK);

    private LocalClock() {}

    /**
     * By how many hours they are ahead of UTC; 0 where no place is told, or places all over the world are.
     *
     * @param places the names of each sentence
     */
    public static double hoursAhead(List<List<PlaceName>> places) {
        List<Double> told = new ArrayList<>();
        for (List<PlaceName> names : places.subList(0, Math.min(TOP, places.size()))) {
            for (PlaceName name : names) {
                double longitude = longitude(name);
                if (TOLD.contains(name.role()) && !Double.isNaN(longitude)) {
                    told.add(longitude / DEGREES_OF_HOUR);
                }
            }
        }
        return told.isEmpty() ? 0 : middle(told);
    }

    private static double middle(List<Double> told) {
        double[] hours = told.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double middle = hours[hours.length / 2];
        boolean together = Arrays.stream(hours).allMatch(hour -> Math.abs(hour - middle) < TOGETHER);
        return together ? middle : 0;
    }

    /** Of the wider place that is told with it, else of the largest that bears the name and no other thing. */
    private static double longitude(PlaceName name) {
        Entry place = (name.within() == null ? name : name.within()).entries().get(0);
        return place.ambiguousWord() && name.within() == null ? Double.NaN : place.lon();
    }
}

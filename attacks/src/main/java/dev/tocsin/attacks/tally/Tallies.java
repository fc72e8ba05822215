package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the sums over attacks by city, province and country. A tally is the sum over rows, one for each attack; a row is
 * replaced only by a higher revision of its attack. So the same revision twice changes nothing, sums can fall, and each
 * can be checked by adding its rows again.
 *
 * <p>The place of an attack is taken as it stands in its record, never looked up again: a number is taken out of the
 * very place it was put into.
 */
public final class Tallies {
    private final PartRows parts;
    private final TallyState state;

    public Tallies(TallyState state) {
        this.state = state;
        this.parts = new PartRows(state.parts());
    }

    /**
     * Takes a revision of an attack into the sums.
     *
     * @param attack as it stands now; a revision that is not higher than the one already counted changes nothing
     * @return the tallies whose numbers changed, each with its next revision
     */
    public TallyChange apply(Attack attack) {
        Part before = parts.of(attack.id());
        if (before != null && before.revision() >= attack.revision()) {
            return TallyChange.NONE;
        }
        Part after = Parts.of(attack);
        parts.replace(before, after);
        return change(before, after, attack);
    }

    /** The tally with nothing in it, at its next revision: how a rebuild begins that goes on with an earlier run. */
    public static Tally emptied(Tally tally) {
        return TallyArithmetic.emptied(tally);
    }

    private TallyChange change(Part before, Part after, Attack cause) {
        Map<String, Tally> touched = new TreeMap<>();
        if (before != null) {
            add(before, -1, cause, touched);
        }
        add(after, 1, cause, touched);
        List<Tally> places = new ArrayList<>();
        List<Tally> days = new ArrayList<>();
        for (Tally sum : touched.values()) {
            Tally now = sum.day() == null ? parts.withFirstAndLast(sum) : TallyArithmetic.withItsDay(sum);
            if (TallyArithmetic.differs(state.tallies().get(now.key()), now)) {
                Tally next = TallyArithmetic.nextRevision(now);
                state.tallies().put(next.key(), next);
                (next.day() == null ? places : days).add(next);
            }
        }
        return new TallyChange(places, days);
    }

    private void add(Part part, int sign, Attack cause, Map<String, Tally> touched) {
        if (part.share() == Part.Share.NONE) {
            return;
        }
        for (TallyLevel level : TallyLevel.values()) {
            String place = Keys.place(level, part.place());
            if (place != null) {
                addTo(place, null, level, part, sign, cause, touched);
                addTo(Keys.day(place, part.dayKey()), part.dayKey(), level, part, sign, cause, touched);
            }
        }
    }

    private void addTo(
            String key, String day, TallyLevel level, Part part, int sign, Attack cause, Map<String, Tally> touched) {
        Tally sum = touched.get(key);
        if (sum == null) {
            sum = state.tallies().get(key);
        }
        if (sum == null) {
            sum = TallyArithmetic.zero(key, level, Keys.only(level, part.place()), day);
        }
        touched.put(key, TallyArithmetic.add(sum, part, sign, cause));
    }
}

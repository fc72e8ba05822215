package dev.tocsin.app.tables;

import dev.tocsin.attacks.Tally;
import dev.tocsin.attacks.TallyLevel;
import java.util.Collection;
import java.util.Comparator;

/** Tallies of cities, a line each, by country and name. */
public final class TallyTable {
    private static final Comparator<Tally> ORDER = Comparator.comparing(
                    (Tally tally) -> tally.place().countryOrNone())
            .thenComparing(tally -> tally.place().city())
            .thenComparing(Tally::key);

    private TallyTable() {}

    /** The table, with every line's end; tallies of provinces, countries and days are left out. */
    public static String of(Collection<Tally> tallies) {
        Table table = new Table(
                "city",
                "province",
                "country",
                ">attacks",
                ">killed",
                ">injured",
                ">perpetrators killed",
                ">mentioned only");
        tallies.stream()
                .filter(tally -> tally.level() == TallyLevel.CITY && tally.day() == null)
                .sorted(ORDER)
                .forEach(tally -> row(table, tally));
        return table.toString();
    }

    private static void row(Table table, Tally tally) {
        table.row(
                tally.place().city(),
                tally.place().province(),
                tally.place().country(),
                tally.attacks(),
                ShortWords.of(tally.killed()),
                ShortWords.of(tally.injured()),
                ShortWords.of(tally.perpetratorsKilled()),
                tally.attacksMentioned());
    }
}

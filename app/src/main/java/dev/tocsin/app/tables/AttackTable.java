package dev.tocsin.app.tables;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Basis;
import java.util.Collection;
import java.util.Comparator;

/** Standing attacks, a line each: first those told as news, then those only mentioned; by day, place and id. */
public final class AttackTable {
    private static final Comparator<Attack> ORDER = Comparator.comparing(Attack::basis)
            .thenComparing(attack -> ShortWords.of(attack.date()))
            .thenComparing(attack -> ShortWords.of(attack.place()))
            .thenComparing(Attack::id);

    private AttackTable() {}

    /** The table, with every line's end; merged and retracted attacks are left out. */
    public static String of(Collection<Attack> attacks) {
        Table table = new Table(
                "date", "city", "site", "type", ">killed", ">injured", "perpetrators", "responsibility", ">sources");
        attacks.stream()
                .filter(attack -> attack.status() == AttackStatus.ACTIVE)
                .sorted(ORDER)
                .forEach(attack -> row(table, attack));
        return table.toString();
    }

    private static void row(Table table, Attack attack) {
        table.row(
                ShortWords.of(attack.date()),
                ShortWords.of(attack.place()),
                ShortWords.site(attack.place()),
                ShortWords.of(attack.type()),
                ShortWords.of(attack.killed()),
                ShortWords.of(attack.injured()),
                ShortWords.perpetrators(attack),
                ShortWords.responsibility(attack),
                sources(attack));
    }

    private static String sources(Attack attack) {
        return attack.basis() == Basis.MENTION ? "mention" : Integer.toString(attack.independentSources());
    }
}

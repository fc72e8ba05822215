package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.Iterator;
import java.util.List;

/** Some of the attackers, told as women, youths or leaders: "three rebels, two of them women, were killed". No victims. */
final class PartsOfAttackers {
    private static final WordSet OTHERS = WordSet.of(
            "civilian",
            "civilians",
            "hostage",
            "hostages",
            "bystander",
            "bystanders",
            "passer-by",
            "passers-by",
            "villager",
            "villagers");

    private PartsOfAttackers() {}

    /** In order of appearance. */
    static void leaveOut(List<Casualty> found) {
        Casualty whole = null;
        for (Iterator<Casualty> each = found.iterator(); each.hasNext(); ) {
            Casualty c = each.next();
            if (!c.people().part()) {
                whole = c;
            } else if (whole != null && !whole.isVictim() && c.isVictim() && isSome(c, whole)) {
                each.remove();
            }
        }
    }

    private static boolean isSome(Casualty part, Casualty whole) {
        People some = part.people();
        People all = whole.people();
        boolean fewer = some.count() != null
                && all.count() != null
                && some.count().best() < all.count().best();
        return fewer
                && part.trigger() == whole.trigger()
                && some.group() != Group.SECURITY_FORCES
                && !OTHERS.has(some.sentence().at(some.head()));
    }
}

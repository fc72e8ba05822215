package dev.tocsin.attacks.read.attackers;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import java.util.List;

/** "Elm shot Oak four times, killing him": him whom the sentence has just told as shot, and not who shot. */
final class JustHarmed {
    private static final long HARMING = Sense.mask(Sense.KILL_ING, Sense.INJURE_ING);

    private JustHarmed() {}

    static boolean is(Harmed harmed) {
        Casualty c = harmed.casualty();
        boolean object = c.people().from() > c.trigger()
                && c.people().has(Sense.PRON)
                && c.sentence().at(c.trigger()).isAny(HARMING)
                && c.sentence().at(c.trigger() - 1).is(",");
        People last = null;
        for (People p : object ? harmed.people().all() : List.<People>of()) {
            last = p.to() <= c.trigger() ? p : last;
        }
        return last != null && isHarmed(last, harmed.all());
    }

    private static boolean isHarmed(People p, List<Casualty> casualties) {
        return p.isOne()
                && !p.attackers()
                && casualties.stream().anyMatch(c -> c.isVictim() && c.people().from() == p.from());
    }
}

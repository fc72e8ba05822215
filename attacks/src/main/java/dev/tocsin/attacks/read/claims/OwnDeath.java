package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.List;

/** Who took his own life after he harmed others, and is dead though no verb tells of his death. */
final class OwnDeath {
    private static final List<String> WORDS = List.of(
            "own li",
            "on himself",
            "on herself",
            "on themselves",
            "on self",
            "to his death",
            "to her death",
            "hang",
            "hung",
            "poison",
            "drown");

    private OwnDeath() {}

    /** Whether the word tells of no charge but of other means: "took his own life", "turned the gun on himself". */
    static boolean tells(Token suicide) {
        String words = suicide.word().text();
        return WORDS.stream().anyMatch(words::contains);
    }

    /** "shot eight people, then took his own life", "and then himself": he, or null where none is told to have died so. */
    static Statement dead(List<Facts> facts) {
        for (Facts f : facts) {
            Sentence s = f.sentence();
            Statement himself = himself(f);
            if (himself != null) {
                return himself;
            }
            for (int i = s.next(Sense.SUICIDE_ED.bit, f.from()); i < f.to(); i = s.next(Sense.SUICIDE_ED.bit, i + 1)) {
                boolean others = tells(s.at(i)) && f.casualties().stream().anyMatch(Casualty::isVictim);
                People doer = others ? Bombers.before(f, i) : null;
                if (doer != null) {
                    return Bombers.statement(f, doer);
                }
            }
        }
        return null;
    }

    /** "killed five people, a girl of three among them, and then himself". */
    private static Statement himself(Facts f) {
        Sentence s = f.sentence();
        for (int i = s.next(Sense.REFLEX.bit, f.from() + 2); i < f.to(); i = s.next(Sense.REFLEX.bit, i + 1)) {
            People killer = s.at(i - 1).is("then") && s.at(i - 2).is(Sense.AND)
                    ? f.people().at(i)
                    : null;
            if (killer != null && isKilling(f, i)) {
                return Bombers.statement(f, killer);
            }
        }
        return null;
    }

    /** Whether what was done last before the token is that somebody killed others. */
    private static boolean isKilling(Facts f, int token) {
        Casualty last = null;
        for (Casualty c : f.casualties()) {
            boolean later = c.trigger() < token && (last == null || c.trigger() >= last.trigger());
            last = later ? c : last;
        }
        return last != null
                && last.isVictim()
                && last.harm() == Harm.KILLED
                && last.people().from() > last.trigger();
    }
}

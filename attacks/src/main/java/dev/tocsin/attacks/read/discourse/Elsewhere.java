package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Spot;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Token;
import java.util.List;

/** Tells where a sentence goes over to another attack. */
final class Elsewhere {
    private Elsewhere() {}

    /** "killed at the funeral of a man who was shot dead in a separate attack": the funeral is the news. */
    static Facts withoutPassing(Facts facts) {
        int who = who(facts);
        if (who < 0) {
            return facts;
        }
        List<Casualty> own =
                facts.casualties().stream().filter(c -> c.trigger() < who).toList();
        return own.isEmpty() ? facts : facts.with(own);
    }

    /** The "who" of a clause that goes over to another attack, or -1. */
    static int who(Facts facts) {
        int cue = facts.cues().at(Cue.ELSEWHERE);
        for (int k = cue - 1; k > Math.max(facts.from(), cue - 9); k--) {
            Token token = facts.sentence().at(k);
            if (token.is("who") || token.is("whose") || token.is("whom")) {
                return k;
            }
            if (token.is(Sense.BREAK)) {
                return -1;
            }
        }
        return -1;
    }

    /** "a second blast": another attack even in the same city. */
    static boolean isSecond(Facts facts) {
        int at = facts.cues().at(Cue.ELSEWHERE);
        return !facts.sentence().at(at).is("meanwhile")
                && !facts.sentence().at(at).is("also");
    }

    /** Whether the sentence begins with its place: "In Mosul, gunmen shot dead ...". */
    static boolean leads(Spot spot) {
        PlaceName first = spot.facts().places().get(0);
        boolean wide = first.from() <= 4 && first.isLocative() && first.isWide();
        Token begin = spot.facts().sentence().at(spot.facts().from());
        boolean local = begin.is("in") || begin.is("at") || begin.is("near") || begin.is("outside");
        return wide
                || Dateline.isItem(spot.facts().sentence())
                || spot.name().from() <= 2
                || spot.name().from() < 10 && local
                || spot.name().from() < 8 && Subject.firstViolence(spot.facts()) >= 0;
    }
}

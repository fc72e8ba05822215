package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.casualties.Rule;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordMap;
import java.util.List;
import java.util.Map;

/** How many "a triple shooting" tells to be shot. */
final class CalledMultiple {
    static final WordMap<Integer> MULTIPLES =
            WordMap.of(Map.of("double", 2, "twin", 2, "triple", 3, "quadruple", 4, "quintuple", 5));

    private static final Rule RULE = Rule.of("called a triple shooting", Harm.INJURED, 0, "<ATTACK>");

    /** What one of the injured is told of must not be another attack's: no bare "double" speaks for two. */
    private static final int FEWEST = 3;

    private CalledMultiple() {}

    /** 0 where nothing so is said. */
    static int shot(List<Facts> facts) {
        for (Facts f : facts) {
            int at = at(f);
            if (at >= 0) {
                return MULTIPLES.get(f.sentence().at(at));
            }
        }
        return 0;
    }

    /** All who were shot, where nobody is dead and fewer are told of, one by one or not at all: "a child hurt in a triple shooting". */
    static Statement hurt(List<Facts> facts, Statement hurt) {
        if (hurt != null && !hurt.isOfPersons()) {
            return hurt;
        }
        for (Facts f : facts) {
            int at = at(f);
            int shot = at < 0 || f.sentence().at(at + 1).is(Sense.FATAL)
                    ? 0
                    : MULTIPLES.get(f.sentence().at(at));
            if (shot >= FEWEST && (hurt == null || hurt.value() < shot)) {
                return statement(f, at, Count.exactly(shot));
            }
        }
        return hurt;
    }

    /** Where the first such name stands, or -1. */
    private static int at(Facts f) {
        Sentence s = f.sentence();
        int to = s.index() <= CalledFatal.NEWS ? f.to() : 0;
        for (int i = s.next(MULTIPLES.words(), f.from()); i < to; i = s.next(MULTIPLES.words(), i + 1)) {
            if (s.at(s.at(i + 1).is(Sense.FATAL) ? i + 2 : i + 1).is("shooting")) {
                return i;
            }
        }
        return -1;
    }

    private static Statement statement(Facts f, int at, Count count) {
        People shot = new People(
                f.sentence(),
                at,
                at + 2,
                -1,
                count,
                People.Kind.COUNTED,
                Group.PEOPLE,
                false,
                false,
                false,
                null,
                null);
        Casualty c = new Casualty(f.sentence(), shot, Harm.INJURED, Party.VICTIM, at, RULE, 0);
        return new Statement(f, Harm.INJURED, List.of(c), count);
    }
}

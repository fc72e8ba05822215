package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** What somebody else counts, told by his number alone: "police said 12 people were killed, a hospital source 15". */
public final class RivalCounts {
    /** The rule's name. */
    public static final String NAME = "rival count";

    private static final Rule RULE = Rule.of(NAME, Harm.KILLED, 0, "PEOPLE <SAY>");

    private static final WordSet TURNS = WordSet.of("while", "but", "although", "though", "whereas", "and", ",", ";");

    private static final WordSet SOURCES = WordSet.of(
            "hospital",
            "hospitals",
            "doctor",
            "doctors",
            "medics",
            "medical",
            "police",
            "ministry",
            "official",
            "officials",
            "army",
            "military",
            "witnesses",
            "residents",
            "villagers",
            "source",
            "sources",
            "governor",
            "mayor",
            "authorities",
            "government",
            "spokesman",
            "spokeswoman",
            "coroner",
            "morgue",
            "monitor",
            "monitors",
            "observatory",
            "cross",
            "crescent",
            "group",
            "groups",
            "activists",
            "others",
            "media",
            "radio",
            "television",
            "leaders",
            "elders",
            "locals",
            "relatives",
            "lawmaker",
            "senator",
            "chief");

    private static final WordSet COUNTS =
            WordSet.of("had", "counted", "gave", "listed", "spoke", "of", "at", "was", "were");

    private static final WordSet DEAD = WordSet.of("dead", "deaths", "killed", "bodies", "fatalities");

    private static final WordSet WOUNDED = WordSet.of("wounded", "injured", "hurt");

    /** In words: from the turn to the number. */
    private static final int SPEAKER = 9;

    private RivalCounts() {}

    static void add(Sentence s, Chains chains, List<Casualty> found) {
        if (found.isEmpty() || !s.has(SOURCES) || !s.has(TURNS)) {
            return;
        }
        for (People p : chains.all()) {
            Casualty before = isBare(p) ? before(found, p) : null;
            if (before != null && isOfOther(s, before, p)) {
                found.add(new Casualty(s, p, before.harm(), Party.VICTIM, p.from(), RULE, 0));
            }
        }
    }

    private static boolean isBare(People p) {
        return p.kind() == People.Kind.COUNTED
                && (p.head() < 0 || p.has(Sense.DEADHEAD))
                && !p.part()
                && !p.others()
                && !p.count().isVague()
                && !p.isNone();
    }

    /** The last number before them, if nobody else is told with a harm of his own, and they are not told already. */
    private static Casualty before(List<Casualty> found, People p) {
        Casualty before = null;
        for (Casualty c : found) {
            if (c.people().from() == p.from()) {
                return null;
            }
            before = c.people().from() < p.from() ? c : before;
        }
        boolean counted = before != null
                && before.isVictim()
                && before.people().kind() == People.Kind.COUNTED
                && !before.people().part()
                && before.people().count().best() != p.count().best();
        return counted ? before : null;
    }

    private static boolean isOfOther(Sentence s, Casualty before, People p) {
        int turn = turn(s, p.from());
        if (turn <= before.people().from() || !ends(s, p, before.harm())) {
            return false;
        }
        if (turn == p.from() - 1) {
            return s.at(p.to()).is("according") && s.at(p.to() + 1).is("to");
        }
        boolean source = false;
        for (int k = turn + 1; k < p.from(); k++) {
            source |= SOURCES.has(s.at(k));
            if (s.at(k).isAny(Pattern.HARM)) {
                return false;
            }
        }
        Token last = s.at(p.from() - 1);
        return source && (SOURCES.has(last) || COUNTS.has(last) || last.is(Sense.SAY));
    }

    /** Where the last turn stands before the token; -1 where none is near. */
    private static int turn(Sentence s, int token) {
        for (int k = token - 1; k >= Math.max(1, token - SPEAKER); k--) {
            if (TURNS.has(s.at(k))) {
                return k;
            }
        }
        return -1;
    }

    private static boolean ends(Sentence s, People p, Harm harm) {
        Token next = s.at(p.to());
        boolean such = harm == Harm.KILLED ? DEAD.has(next) : harm == Harm.INJURED && WOUNDED.has(next);
        return such
                || next.isAny(Sense.mask(Sense.COMMA, Sense.BREAK))
                || next.is(".")
                || next.is("according")
                || p.to() >= s.size();
    }

    /** Where the words begin that tell whose count it is. */
    public static int speaker(Sentence s, People p) {
        return Math.max(0, turn(s, p.from()) + 1);
    }
}

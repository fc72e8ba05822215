package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/**
 * Leaves out the victims by whom a later sentence only says which other attack it means: "the raid avenged a missile attack
 * that killed 30", "the city still mourns the victims of the shrine bombing in which 70 died". They are more than the news
 * has counted; and the attack is new to the story, or something in its name is.
 */
final class NamedAttack {
    /** In words: from the attack's article to the attack, and from there to "that". */
    private static final int NAME_WITHIN = 6;

    private static final int WHICH_WITHIN = 9;

    /** In letters: no shorter word tells one attack from another. */
    private static final int TELLING = 4;

    private static final WordSet WHICH = WordSet.of("that", "which", "where");

    private static final WordSet ONE = WordSet.of("a", "an", "another");

    private static final WordSet SITE = WordSet.of("at", "in", "outside", "inside", "near");

    /** What any attack is called, so that it tells none from another. */
    private static final WordSet ANY = WordSet.of(
            "deadly",
            "fatal",
            "same",
            "brutal",
            "terrorist",
            "terror",
            "mass",
            "latest",
            "whole",
            "morning",
            "evening",
            "night",
            "overnight",
            "early",
            "late");

    private static final long NO_NAME = Sense.mask(
            Sense.ATTACK, Sense.PREP, Sense.DET, Sense.WEEKDAY, Sense.TODAY, Sense.ATTACKER, Sense.POSS, Sense.COMMA);

    private static final long ENDS = Sense.mask(Sense.BREAK, Sense.KILL_ED, Sense.KILL_ING, Sense.DIE, Sense.LEAVE);

    private NamedAttack() {}

    /** @param news what the story has told of its news until now, or null */
    static Facts without(Facts facts, Scene news) {
        boolean may = news != null && !facts.casualties().isEmpty() && isBehindLede(facts, news);
        if (may && isOfAnOther(facts, news)) {
            return facts.withoutCasualties();
        }
        int which = may ? which(facts, news) : -1;
        if (which < 0) {
            return facts;
        }
        int from = which;
        List<Casualty> named = facts.casualties().stream()
                .filter(c -> c.people().from() > from && c.trigger() > from)
                .toList();
        if (named.isEmpty() || !isMoreThanTold(named, news)) {
            return facts;
        }
        return facts.with(
                facts.casualties().stream().filter(c -> !named.contains(c)).toList());
    }

    /** "Relatives of the 22 people killed in a concert bombing sent flowers": known people of an attack that was not told. */
    private static boolean isOfAnOther(Facts facts, Scene news) {
        return facts.casualties().stream().allMatch(c -> isOfOther(facts.sentence(), c) && !news.hasTold(c));
    }

    private static boolean isOfOther(Sentence s, Casualty c) {
        int from = c.people().from();
        int in = c.trigger() + 1;
        boolean known = (s.at(from).is("the") || s.at(from - 1).is("the"))
                && c.trigger() == c.people().to()
                && c.people().count() != null
                && s.at(in).is("in")
                && ONE.has(s.at(in + 1));
        return known && s.next(Sense.ATTACK.bit, in + 2) < in + NAME_WITHIN;
    }

    /** Whether the story itself has told of its news before. */
    private static boolean isBehindLede(Facts facts, Scene news) {
        return news.facts().stream()
                .anyMatch(f -> !f.sentence().isHeadline()
                        && f.sentence().index() < facts.sentence().index());
    }

    /** The "that" behind an attack that is none of the story's so far, or -1. */
    private static int which(Facts facts, Scene news) {
        Sentence s = facts.sentence();
        for (int k = s.next(WHICH, facts.from() + 2); k < facts.to(); k = s.next(WHICH, k + 1)) {
            int attack = s.at(k - 1).is(Sense.SAY) ? -1 : attack(s, k);
            int name = attack < 0 ? -1 : name(s, attack);
            boolean object = name > facts.from() && !s.at(name - 1).is(Sense.BE);
            if (object && (ONE.has(s.at(name)) || isNew(s, name + 1, k, news) || isAtNewSite(facts, k))) {
                return k;
            }
        }
        return -1;
    }

    /** The attack that a clause hangs on: "the bombing of a shrine in Elmwood which". */
    private static int attack(Sentence s, int which) {
        for (int k = which - 1; k > Math.max(0, which - WHICH_WITHIN); k--) {
            if (s.at(k).isAny(ENDS) || s.at(k).is(Sense.SAY)) {
                return -1;
            }
            if (s.at(k).is(Sense.ATTACK) && !s.at(k).is(Sense.VERB) && !s.at(k).is(Sense.ATTACKER)) {
                return k;
            }
        }
        return -1;
    }

    /** Where the attack's name begins: its article. */
    private static int name(Sentence s, int attack) {
        for (int k = attack - 1; k >= Math.max(0, attack - NAME_WITHIN); k--) {
            if (s.at(k).is(Sense.DET)) {
                return k;
            }
            if (s.at(k).isAny(ENDS | Sense.PREP.bit | Sense.COMMA.bit)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the bombing that killed 70 people at a shrine": no shrine was told of. */
    private static boolean isAtNewSite(Facts facts, int which) {
        Sentence s = facts.sentence();
        for (Casualty c : facts.casualties()) {
            int at = c.people().to();
            boolean site =
                    SITE.has(s.at(at)) && ONE.has(s.at(at + 1)) && !s.at(at + 2).is(Sense.ATTACK);
            if (site && c.people().from() > which) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNew(Sentence s, int from, int to, Scene news) {
        for (int k = from; k < to; k++) {
            Token word = s.at(k);
            boolean telling = word.word().text().length() >= TELLING && !word.isAny(NO_NAME) && !ANY.has(word);
            if (telling && !word.isDigits() && !isTold(word, news)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Token word, Scene news) {
        for (Facts f : news.facts()) {
            for (int k = 0; k < f.sentence().size(); k++) {
                if (f.sentence().at(k).is(word.word().text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMoreThanTold(List<Casualty> named, Scene news) {
        int told = news.facts().stream()
                .flatMap(f -> f.casualties().stream())
                .mapToInt(NamedAttack::dead)
                .max()
                .orElse(0);
        return told > 0 && named.stream().mapToInt(NamedAttack::dead).max().orElse(0) > told;
    }

    private static int dead(Casualty c) {
        return c.harm() == Harm.KILLED && c.people().count() != null
                ? c.people().count().best()
                : 0;
    }
}

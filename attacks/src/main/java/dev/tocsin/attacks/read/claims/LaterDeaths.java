package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Those of the wounded who died of it later: "Nine were killed and twelve hurt. One of the wounded died ten days later." */
final class LaterDeaths {
    private static final WordSet WOUNDED = WordSet.of("wounded", "injured", "hurt");
    private static final WordSet LATER =
            WordSet.of("later", "days", "weeks", "months", "overnight", "since", "subsequently");

    private static final WordSet COUNTED_IN = WordSet.of("part", "included", "counted");
    private static final WordSet TOTALS =
            WordSet.of("toll", "total", "number", "figure", "count", "tally", "death", "dead");

    private static final WordSet RISEN = WordSet.of(
            "climbed", "climbs", "risen", "rose", "rises", "rising", "increased", "jumped", "grown", "grew", "mounted");

    private LaterDeaths() {}

    /** How many died later than the number before them tells; 0 where the dead are told one by one, or counted again. */
    static int since(List<Facts> facts, Statement before) {
        int later = 0;
        boolean counted = before != null && !before.isOfPersons() && !before.isVague() && before.value() > 0;
        Casualty last = null;
        for (Facts f : counted ? facts : List.<Facts>of()) {
            boolean since =
                    f.sentence().index() > before.index() && !f.sentence().isHeadline();
            for (Casualty c : f.casualties()) {
                later += since && (isLater(c) || isOfWounded(c, last) || isHurtOne(c, facts))
                        ? c.people().count().best()
                        : 0;
                last = c;
            }
        }
        if (before != null && isRisen(before)) {
            return 0;
        }
        boolean counts = later > 0
                && (before.harm() == Harm.KILLED
                        ? isCountedIn(facts, before, later)
                        : isTakenOff(facts, before.value() + later));
        return counts ? 0 : later;
    }

    /** "The toll has climbed to 13 dead and 46 wounded": with those who died since, who made it climb. */
    private static boolean isRisen(Statement before) {
        return before.facts().sentence().has(RISEN)
                && before.facts().sentence().has(TOTALS)
                && before.facts().sentence().next(RISEN, before.facts().from())
                        < before.facts().to();
    }

    private static boolean isLater(Casualty c) {
        People p = c.people();
        boolean firm = c.harm() == Harm.KILLED
                && c.isVictim()
                && p.count() != null
                && !p.count().isVague();
        boolean wounded = firm && p.isOfHurt();
        for (int k = p.from(); firm && k < p.to(); k++) {
            wounded |= WOUNDED.has(p.sentence().at(k));
        }
        return wounded
                && (p.isOfSome() || p.isOne())
                && (p.isOfHurt() || tellsLater(p.sentence()) || isOfWounds(c))
                && !isInTotal(p.sentence());
    }

    /** "Seven were wounded. Two of them later died": two of the seven. */
    private static boolean isOfWounded(Casualty c, Casualty before) {
        People p = c.people();
        boolean some = c.harm() == Harm.KILLED
                && c.isVictim()
                && p.isOfThem()
                && p.head() < 0
                && !p.count().isVague()
                && (tellsLater(p.sentence()) || isOfWounds(c));
        return some
                && before != null
                && before.harm() == Harm.INJURED
                && before.isVictim()
                && before.people().count() != null
                && before.people().count().best() > p.count().best()
                && c.sentence().index() == before.sentence().index() + 1;
    }

    /** "Nine were killed and a toddler was hurt. The toddler died weeks later." */
    private static boolean isHurtOne(Casualty c, List<Facts> facts) {
        People p = c.people();
        boolean one = c.harm() == Harm.KILLED
                && c.isVictim()
                && p.kind() == People.Kind.DEFINITE
                && p.isOne()
                && p.head() >= 0
                && tellsLater(p.sentence())
                && p.sentence().at(p.from()).is("the");
        return one
                && facts.stream()
                        .flatMap(f -> f.casualties().stream())
                        .anyMatch(hurt -> hurt.harm() == Harm.INJURED
                                && hurt.isVictim()
                                && hurt.people().kind() == People.Kind.ONE
                                && hurt.people().headWord().equals(p.headWord())
                                && hurt.sentence().index() < p.sentence().index());
    }

    /** "died in hospital", "succumbed to their injuries". */
    private static boolean isOfWounds(Casualty c) {
        String verb = c.sentence().at(c.trigger()).word().text();
        return verb.startsWith("died ") || verb.startsWith("later ") || verb.startsWith("succumb");
    }

    /** "and are included in the toll". */
    private static boolean isInTotal(Sentence s) {
        for (int k = s.next(COUNTED_IN, 0); k < s.size(); k = s.next(COUNTED_IN, k + 1)) {
            if (TOTALS.has(s.at(k + 3))
                    && s.at(k + 2).is("the")
                    && (s.at(k + 1).is("of") || s.at(k + 1).is("in"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsLater(Sentence s) {
        return s.has(LATER) || s.hasAny(Sense.mask(Sense.HOSPITAL, Sense.WEEKDAY));
    }

    /** Whether some text has so many hurt, those who died later among them. */
    private static boolean isTakenOff(List<Facts> facts, int all) {
        return facts.stream()
                .flatMap(f -> f.casualties().stream())
                .anyMatch(c -> c.harm() == Harm.INJURED
                        && c.people().count() != null
                        && c.people().count().best() == all);
    }

    /** Whether the number stands in the headline alone, or the text has the number without those who died later too. */
    private static boolean isCountedIn(List<Facts> facts, Statement before, int later) {
        boolean inBody = false;
        for (Facts f : facts) {
            for (Casualty c : f.casualties()) {
                boolean dead = c.harm() == Harm.KILLED && c.people().count() != null && !isLater(c);
                int value = dead ? c.people().count().best() : 0;
                if (value == before.value() - later && value > 0) {
                    return true;
                }
                inBody |= dead && value == before.value() && !f.sentence().isHeadline();
            }
        }
        return !inBody;
    }
}

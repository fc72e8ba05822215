package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;

/** The day on which somebody who had been hurt before died: none of the attack's. */
final class DeathDay {
    private static final long HURT = Sense.mask(Sense.SHOT, Sense.INJURE_ED, Sense.STRIKE);

    /** In tokens. */
    private static final int NEARBY = 10;

    private DeathDay() {}

    /** "One of the two soldiers who were run down died on Tuesday", "a man wounded in the attack died": the day of the death. */
    static boolean is(Facts facts, DateMention date) {
        return facts.casualties().stream()
                .anyMatch(c -> facts.sentence().at(c.trigger()).is(Sense.DIE)
                        && date.at() >= c.trigger()
                        && date.at() - c.trigger() <= NEARBY
                        && (c.people().to() <= c.trigger() && (isOfSome(c.people()) || wasHurtBefore(c))
                                || isAfterDays(facts.sentence(), date)));
    }

    private static boolean wasHurtBefore(Casualty c) {
        Sentence s = c.people().sentence();
        int who = s.next(Sense.WHO.bit, c.people().from());
        return who < c.trigger() && s.next(HURT, who) < c.trigger() || isHurtBeside(s, c);
    }

    /** "A woman shot at her home last week died on Sunday". */
    private static boolean isHurtBeside(Sentence s, Casualty c) {
        int hurt = s.next(HURT, c.people().from() + 1);
        if (hurt >= c.trigger() || s.at(hurt - 1).isAny(Sense.mask(Sense.BE, Sense.HAVE))) {
            return false;
        }
        for (int k = hurt; k < c.trigger(); k++) {
            if (s.at(k).isAny(Sense.mask(Sense.COMMA, Sense.AND, Sense.BE))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfSome(People people) {
        return people.count() != null && people.sentence().at(people.from() + 1).is("of");
    }

    /** "died on Monday, after three weeks on a ventilator". */
    private static boolean isAfterDays(Sentence s, DateMention date) {
        int after = date.to() + (s.at(date.to()).is(",") ? 1 : 0);
        int unit = after + 2;
        boolean days = s.at(after).is("after")
                && (s.at(unit).is("days")
                        || s.at(unit).is("weeks")
                        || s.at(unit).is("months"));
        String where = s.at(unit + 1).word().text();
        return days && (where.startsWith("on") || where.startsWith("in"));
    }
}

package dev.tocsin.attacks.read.dates;

import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Of two days that are told by each other, whose the later one is: the attack's, what came of it, or something else's. */
final class WhoseDay {
    private static final WordSet FOLLOWS = WordSet.of("followed", "follows");

    private static final WordSet RELATED =
            WordSet.of("related", "unrelated", "connected", "linked", "tied", "similar", "connection");

    /** In words: from "followed" to "a day earlier". */
    private static final int NEAR = 8;

    static final long VIOLENCE = Sense.mask(
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.KILLING,
            Sense.DIE,
            Sense.DEAD,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.SHOT,
            Sense.SHOOT_ING,
            Sense.STRIKE,
            Sense.ATTACK);

    private WhoseDay() {}

    /** "three days after he was shot", "a day after gunmen killed nine": the later day is none of the attack's. */
    static boolean isOfWhatCameOfIt(Sentence s, int unit) {
        return isSameStory(s, unit + 2) || Aftermath.isTold(s, unit);
    }

    /** "A day after Saturday's ceasefire, shelling killed nine": the day of what was no attack; else null. */
    static DateMention ofOtherThing(Sentence s, int unit, List<DateMention> days) {
        if (unit - Dateline.end(s) > 2 || Lapse.days(s, unit) == 0) {
            return null;
        }
        int comma = unit + 2;
        while (comma < s.size() && !s.at(comma).is(",") && !s.at(comma).isAny(VIOLENCE)) {
            comma++;
        }
        if (!s.at(comma).is(",") || s.next(VIOLENCE, comma) >= s.size()) {
            return null;
        }
        for (DateMention day : days) {
            if (day.at() > unit && day.to() <= comma && day.span().date() != null) {
                return day;
            }
        }
        return null;
    }

    /** "killed nine, a day after the country voted on Monday": the day of something else, and the attack's a day later. */
    static boolean isAfterOther(Sentence s, int unit, DateMention day) {
        boolean behind = s.at(unit + 1).is("after") && day.sentence() == s && day.at() >= unit + 2;
        if (!behind || Lapse.days(s, unit) == 0) {
            return false;
        }
        boolean harm = false;
        for (int k = Dateline.end(s); k < unit; k++) {
            harm |= s.at(k).isAny(VIOLENCE);
        }
        for (int k = unit + 2; harm && k < day.at(); k++) {
            harm = !s.at(k).isAny(VIOLENCE)
                    && !s.at(k).is(Sense.COMMA)
                    && !s.at(k).is(Sense.CHARGE);
        }
        return harm;
    }

    /** "three days after a bomb killed nine on Sunday, ...", "Sunday's toll, three days after the attack": the Sunday. */
    static boolean isAttacksOwn(Sentence s, int unit, DateMention day) {
        if (day.sentence() != s) {
            return false;
        }
        if (!s.at(unit + 1).is("after")) {
            return isNamedBehind(s, unit, day);
        }
        boolean within = day.at() > unit + 1;
        for (int k = unit + 2; k < day.at(); k++) {
            within &= !s.at(k).is(",");
        }
        return within || s.at(day.to()).is(Sense.POSS) && s.at(day.to() + 1).is(Sense.ATTACK);
    }

    /** "three days earlier, on Sunday, ...": the Sunday. */
    private static boolean isNamedBehind(Sentence s, int unit, DateMention day) {
        return s.at(unit + 2).is(",") && day.at() > unit && day.at() <= unit + 4;
    }

    /** "Saturday's raid followed a bomb attack a day earlier", "is not related to one a day before": another attack's. */
    static boolean isOfWhatItFollowed(Sentence s, int unit) {
        for (int k = unit - 2; k >= Math.max(1, unit - NEAR); k--) {
            if (FOLLOWS.has(s.at(k)) || RELATED.has(s.at(k))) {
                return s.at(unit + 1).is("earlier") || s.at(unit + 1).is("before");
            }
            if (s.at(k).is(Sense.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "after he was shot", "after the attack", and not after another one: "after a bomb killed". */
    private static boolean isSameStory(Sentence s, int i) {
        return s.at(i).is(Sense.PRON)
                || s.at(i).is("being") && s.at(i + 1).isAny(VIOLENCE)
                || s.at(i).is("the")
                        && (s.at(i + 1).is(Sense.ATTACK) || s.at(i + 2).is(Sense.ATTACK));
    }
}

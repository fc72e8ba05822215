package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;

/** What the words around a day tell it to be the day of: the attack, its toll, or what was said of it. */
public final class DaySigns {
    /** What the count of the dead does later. */
    private static final WordSet RISES = WordSet.of("rose", "rises", "risen", "climbed", "climbs");

    /** "Police on Monday lowered the number". */
    private static final WordSet REVISED = WordSet.of("revised", "lowered", "raised", "updated", "put", "cut");

    private static final WordSet PARTS_OF_DAY = WordSet.of("morning", "afternoon", "evening", "night", "early", "late");

    private static final WordSet CLOCK =
            WordSet.of("a.m", "p.m", "am", "pm", "a.m.", "p.m.", "midnight", "noon", "o'clock");

    private static final long VERB = Sense.mask(Sense.BE, Sense.HAVE);

    private static final long HARM =
            Sense.mask(Sense.KILL_ED, Sense.KILL_ING, Sense.SHOT, Sense.INJURE_ED, Sense.DIE, Sense.KILLING);

    private static final WordSet VICTIMS =
            WordSet.of("victims", "victim", "survivors", "survivor", "dead", "mourners", "funeral", "memory", "scene");

    /** In tokens. */
    private static final int NEARBY = 10;

    private static final WordSet SPOKE = WordSet.of(
            "denied",
            "condemned",
            "vowed",
            "blamed",
            "visited",
            "arrested",
            "detained",
            "called",
            "urged",
            "accused",
            "ordered",
            "promised",
            "warned",
            "pledged",
            "named",
            "identified",
            "declared",
            "buried",
            "mourned",
            "claimed");

    /** What leads to an attack that somebody had to do with. */
    private static final WordSet ABOUT =
            WordSet.of("in", "during", "with", "for", "of", "from", "about", "into", "on", "at", "by");

    /** "revealed on April 7 that". */
    private static final WordSet REVEALED =
            WordSet.of("revealed", "disclosed", "testified", "ruled", "learned", "filed");

    /** In words: from a day to "condition". */
    private static final int STATE = 6;

    /** In words: "On Tuesday, ..." leads its sentence and is the attack's. */
    private static final int LEADS = 3;

    /** In words: from those harmed to their day. */
    private static final int BEHIND = 10;

    private static final WordSet FIGHTS = WordSet.of("encounter", "clash", "fight", "gunfight", "battle", "disaster");

    private DaySigns() {}

    /** "the Dec. 23 shooting", "Saturday's attack". */
    public static boolean isOfAttack(Sentence s, DateMention date) {
        if (s.at(date.to()).is(",")
                && s.at(date.to() + 1).is("the")
                && s.at(date.to() + 2).is("day")
                && s.at(date.to() + 3).is("of")) {
            Token what = s.at(date.to() + 5);
            return what.isAny(Sense.mask(Sense.ATTACK, Sense.STRIKE, Sense.SHOOT_ING, Sense.KILLING))
                    || FIGHTS.has(what);
        }
        int next = date.to() + (s.at(date.to()).is(Sense.POSS) ? 1 : 0);
        for (int k = next; k <= next + 2; k++) {
            if (s.at(k).is(Sense.ATTACK)) {
                return true;
            }
            if (s.at(k).capital() || s.at(k).is(Sense.COMMA) || s.at(k).is(Sense.PREP)) {
                return false;
            }
        }
        return false;
    }

    /** "questioned about the March 9 shooting", and not "the worst since the March 9 shooting". */
    public static boolean isOfKnownAttack(Sentence s, DateMention date) {
        int the = date.at() - 1;
        boolean led = the == 0 || s.at(the).capital() || ABOUT.has(s.at(the - 1));
        return s.at(the).is("the") && led && isOfAttack(s, date);
    }

    /** "where the victims of Wednesday's attack were mourned on Thursday": the Wednesday. */
    static boolean isOfOtherAttack(Facts facts, DateMention date) {
        Sentence s = facts.sentence();
        boolean goesBack = s.at(date.at() - 1).is("of") && VICTIMS.has(s.at(date.at() - 2));
        return goesBack
                && isOfAttack(s, date)
                && !haveDied(facts, date.at() - 2)
                && facts.dates().stream()
                        .anyMatch(other -> other.span().precision() == DatePrecision.DAY
                                && other.span().isKnown()
                                && !other.span().overlaps(date.span()));
    }

    /** "Two more victims of Monday's bombing died on Thursday": of this one. */
    private static boolean haveDied(Facts facts, int victims) {
        return facts.casualties().stream()
                .anyMatch(c -> c.people().from() <= victims
                        && victims < c.people().to()
                        && facts.sentence().at(c.trigger()).is(Sense.DIE));
    }

    /** "the attacks, which began at about 9:30 p.m. on Wednesday". */
    static boolean isBeginning(Sentence s, DateMention date) {
        for (int k = date.at() - 1; k > Math.max(1, date.at() - NEARBY); k--) {
            if (s.at(k).is("began") || s.at(k).is("started")) {
                return s.at(k - 1).is(Sense.ATTACK)
                        || s.at(k - 1).is(Sense.WHO)
                                && (s.at(k - 2).is(Sense.ATTACK) || s.at(k - 3).is(Sense.ATTACK));
            }
        }
        return false;
    }

    /** "the number of the dead rose to 46 on Tuesday". */
    static boolean isOfToll(Sentence s, DateMention date) {
        for (int k = Math.max(0, date.at() - 6); k < date.at(); k++) {
            if (RISES.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Funerals were held on Wednesday for nine people killed on Monday": the day of the first clause, where another stands
     * behind those harmed.
     */
    static boolean isBeforeHarm(Facts facts, DateMention date, LocalDate published) {
        if (facts.casualties().isEmpty() || date.at() <= facts.from() + LEADS) {
            return false;
        }
        Casualty first = facts.casualties().get(0);
        int harm = Math.max(first.trigger(), first.people().to() - 1);
        return date.to() <= Math.min(first.trigger(), first.people().from())
                && !isOfAttack(facts.sentence(), date)
                && facts.dates().stream()
                        .anyMatch(other -> other.at() > harm
                                && other.at() - harm <= BEHIND
                                && other.span().precision() == DatePrecision.DAY
                                && other.span().isKnown()
                                && (published == null || !other.span().latest().isAfter(published))
                                && !isSaid(facts.sentence(), other));
    }

    /** "police said on Friday", "a siege that ended on Friday": the day it was said, or over. */
    public static boolean isSaid(Sentence s, DateMention date) {
        if (REVISED.has(s.at(date.to())) || s.at(date.to()).is(Sense.SAY) || SPOKE.has(s.at(date.to()))) {
            return true;
        }
        for (int k = date.at() - 1; k >= Math.max(0, date.at() - 3); k--) {
            if (s.at(k).is(Sense.SAY) || s.at(k).is("ended") || REVEALED.has(s.at(k))) {
                return true;
            }
        }
        return isTold(s, date) || isEnd(s, date) || isState(s, date) || WorkDay.is(s, date);
    }

    /** "told the agency on condition of anonymity on Thursday". */
    private static boolean isTold(Sentence s, DateMention date) {
        boolean on = s.at(date.at() - 1).is("on");
        for (int k = date.at() - 3; on && k >= Math.max(1, date.at() - NEARBY); k--) {
            if (s.at(k).is("told")) {
                return true;
            }
            if (s.at(k).isAny(HARM) || s.at(k).is(Sense.COMMA) || s.at(k).is("that")) {
                return false;
            }
        }
        return false;
    }

    /** "before troops ended the siege in the early hours of Friday". */
    private static boolean isEnd(Sentence s, DateMention date) {
        for (int k = date.at() - 1; k >= Math.max(0, date.at() - NEARBY); k--) {
            if (s.at(k).is("ended") && s.at(k + 1).is("the")) {
                return true;
            }
            if (s.at(k).isAny(HARM) || s.at(k).is(Sense.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "in critical condition late Sunday", "on Friday three were in stable condition". */
    private static boolean isState(Sentence s, DateMention date) {
        for (int k = date.at() - 1; k >= Math.max(0, date.at() - 3); k--) {
            if (s.at(k).word().text().endsWith("condition")) {
                return true;
            }
        }
        return isStateBehind(s, date);
    }

    private static boolean isStateBehind(Sentence s, DateMention date) {
        boolean state = false;
        for (int k = date.to(); k <= date.to() + STATE; k++) {
            if (s.at(k).isAny(HARM) || s.at(k).is(Sense.ATTACK)) {
                return false;
            }
            state |= s.at(k).is(Sense.BE) || s.at(k).is("remained");
            if (s.at(k).word().text().endsWith("condition")) {
                return state;
            }
        }
        return false;
    }

    /** "cut short a visit on Friday after an assault killed 27": the day of what came of it. */
    static boolean isBeforeAfter(Facts facts, DateMention date) {
        Sentence s = facts.sentence();
        int first = s.next(HARM, Dateline.end(s));
        return s.at(date.to()).is("after")
                && first > date.to()
                && !facts.casualties().isEmpty()
                && facts.casualties().stream().allMatch(c -> c.trigger() > date.to());
    }

    /** "those killed in Mersin on Monday were buried": the day of what stands before the verb. */
    static boolean isBeforeVerb(Sentence s, DateMention date) {
        boolean verb = s.at(date.to()).isAny(VERB);
        int before = date.at() - (s.at(date.at() - 1).is("on") ? 2 : 1);
        int harm = verb && !s.at(before).is(Sense.AND) ? s.next(HARM, Dateline.end(s)) : s.size();
        return harm < date.at();
    }

    /** "at 1:38 a.m. Wednesday", "Friday night". */
    static boolean isWithHour(Sentence s, DateMention date) {
        for (int k = Math.max(0, date.at() - 3); k < Math.min(s.size(), date.to() + 6); k++) {
            boolean beside = k == date.at() - 1 || k == date.to();
            if (CLOCK.has(s.at(k)) || isClock(s.at(k)) || beside && PARTS_OF_DAY.has(s.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** "14:00": a day of 24 hours. */
    private static boolean isClock(Token token) {
        String text = token.word().text();
        int colon = text.indexOf(':');
        return token.isDigits() && colon == 2 && text.length() == colon + 3;
    }

    /** "rose to 46 on Tuesday": the day of the number. */
    static boolean isTolls(Facts facts, DateMention date) {
        return facts.casualties().stream()
                .anyMatch(c -> c.rule().toll()
                        && date.at() >= c.people().to()
                        && date.at() - c.people().to() <= 2);
    }
}

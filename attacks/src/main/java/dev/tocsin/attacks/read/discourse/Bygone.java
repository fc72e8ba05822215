package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Rules;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;

/** Words that put an attack before the days of the news: "shot last month", "the July killings", "three weeks ago". */
final class Bygone {
    private static final long ATTACK = Sense.mask(
            Sense.ATTACK, Sense.KILL_ED, Sense.KILL_ING, Sense.KILLING, Sense.SHOT, Sense.INJURE_ED, Sense.DIE);
    private static final long DEED = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.DIE);

    private static final WordSet LONG = WordSet.of("month", "year", "summer", "fall", "autumn", "winter", "spring");
    private static final WordSet UNITS = WordSet.of("week", "weeks", "month", "months", "year", "years");
    private static final WordSet SINCE = WordSet.of("ago", "later", "since");

    /** In tokens, from the words of time to those of violence. */
    private static final int NEAR = 7;

    /** Sentences from the top that say what the story is. */
    private static final int TOP = 5;

    /** Sentences behind the headline that tell the news. */
    private static final int LEAD = 2;

    private Bygone() {}

    /** Whether the scene's first sentences put its attack weeks before the news, and none before them tells its day. */
    static boolean is(Scene scene, LocalDate published) {
        for (Facts f : scene.facts().subList(0, Math.min(TOP, scene.facts().size()))) {
            if (OwnClause.tellsNewDay(f, published)) {
                return false;
            }
            boolean ofSum = f.casualties().isEmpty()
                    && (f.cues().has(Cue.TOTAL) || f.cues().areOfNoAttack() || isOfDeedsDone(f));
            if (!ofSum && f.sentence().hasAny(ATTACK) && isPutBack(f) && !isLaterDeath(f)) {
                return true;
            }
            if (OwnDay.isOfVictims(f, published) || OwnDay.isOfDeed(f, published)) {
                return false;
            }
        }
        return false;
    }

    /** "The army had killed 30 fighters in the north last week", behind news that told its own day: others. */
    static boolean isOfOthers(Facts facts, Scene news, LocalDate published) {
        return !facts.casualties().isEmpty()
                && facts.casualties().stream().noneMatch(news::hasTold)
                && isPutBack(facts)
                && !isLaterDeath(facts)
                && (OwnDay.isTold(news, published)
                        || news.facts().stream().anyMatch(f -> OwnDay.isOfVictims(f, published) && !isPutBack(f)));
    }

    /** "A man who was shot last week has died": that is the news, in the first sentences of an article. */
    static boolean isLaterDeath(Facts facts) {
        return facts.sentence().index() <= LEAD
                && facts.casualties().stream()
                        .anyMatch(c -> Rules.OF_LATER_DEATHS.contains(c.rule().name()));
    }

    /** "They have killed 60 people in the past year": what a sum is told over. */
    private static boolean isOfDeedsDone(Facts f) {
        Sentence s = f.sentence();
        int deed = s.next(DEED, f.from());
        return deed < f.to()
                && (s.at(deed).word().text().startsWith("ha")
                        || s.at(deed - 1).is(Sense.HAVE)
                        || s.at(deed - 2).is(Sense.HAVE));
    }

    private static boolean isPutBack(Facts facts) {
        Sentence s = facts.sentence();
        for (int i = facts.from(); i < facts.to(); i++) {
            if (isTimeBefore(s, i) && isNearAttack(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** At the last word of it. */
    private static boolean isTimeBefore(Sentence s, int i) {
        if (LONG.has(s.at(i)) || s.at(i).is("week")) {
            boolean before = s.at(i - 1).is("last");
            boolean earlier = s.at(i - 1).is("this")
                    && s.at(i - 2).is("earlier")
                    && !s.at(i).is("week");
            if (before || earlier) {
                return true;
            }
        }
        if (s.at(i).is(Sense.MONTH) && (s.at(i - 1).is("last") || isOfMonth(s, i))) {
            return true;
        }
        boolean since = SINCE.has(s.at(i))
                || s.at(i).is("after") && s.at(i + 1).is("the") && s.at(i + 2).isAny(ATTACK);
        return since && UNITS.has(s.at(i - 1));
    }

    /** "the July shooting", "in a January traffic stop", with no day of the month. */
    private static boolean isOfMonth(Sentence s, int i) {
        return s.at(i).capital()
                && s.at(i + 1).is(Sense.ATTACK)
                && !s.at(i - 1).isDigits()
                && !s.at(i - 1).is("in");
    }

    private static boolean isNearAttack(Sentence s, int i) {
        for (int k = Math.max(0, i - NEAR); k <= Math.min(s.size() - 1, i + NEAR); k++) {
            if (s.at(k).isAny(ATTACK)) {
                return true;
            }
        }
        return false;
    }
}

package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.dates.Tweet;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;

/** How much speaks for a day that a sentence tells to be that of the attack: above all how close words of violence stand. */
final class DayScore {
    private static final long VIOLENCE = Sense.mask(
            Sense.ATTACK,
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.SHOT,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.DIE,
            Sense.SUICIDE_ED,
            Sense.KILLING);

    /** "The shooting happened ..." */
    private static final WordSet HAPPENED = WordSet.of(
            "happened",
            "occurred",
            "happens",
            "unfolded",
            "responded",
            "respond",
            "dispatched",
            "place",
            "called",
            "erupted",
            "struck",
            "discharged",
            "began");

    private static final WordSet ANNIVERSARY = WordSet.of("anniversary");

    /** "took place", and not "visited the place". */
    private static final WordSet TAKES = WordSet.of("took", "taken", "takes", "taking", "take");

    /** In tokens. */
    private static final int NEARBY = 10;

    private static final int CLOSE = 3;

    /** In tokens: from "died" to its day, "in hospital early on" between them. */
    private static final int DEATH = 5;

    /** In tokens: words further off say nothing of a day. */
    private static final int REACH = 25;

    /** In tokens: further than any words. */
    private static final int NOWHERE = 100;

    private static final int FRESH_DAYS = 2;

    /** An earlier attack's day. */
    private static final int LONG_DAYS = 60;

    /** The day somebody died may be a later one than that of the attack. */
    private static final double DIED_LATER = 0.7;

    /** "One died Tuesday at a hospital." */
    private static final double DIED_IN_HOSPITAL = 3;

    /** In tokens: from "happened" to its day, "about 9:30 p.m." between them. */
    private static final int HOURS = 7;

    private static final double HAPPENING = 1;

    /** Below any day that is not an arrest's or a tweet's. */
    private static final double LAST = 0.01;

    /** What takes a day below any other of its sentence. */
    private static final double ANOTHER = 4;

    /** Less than any other sentence's. */
    private static final double FOUND = 1;

    private final Facts facts;
    private final Sentence s;
    private final DateMention date;
    private final LocalDate published;
    private final boolean happened;
    /** In tokens, as the next. */
    private final int violence;

    private final int cameOfIt;

    private DayScore(Facts facts, DateMention date, LocalDate published) {
        this.facts = facts;
        this.date = date;
        this.published = published;
        s = facts.sentence();
        int happening = distance(HAPPENED);
        happened = happening <= NEARBY;
        violence = Math.min(distance(VIOLENCE), happened ? happening : NOWHERE);
        cameOfIt =
                DaySigns.isBeforeVerb(s, date) ? REACH : Math.min(distance(Sense.CHARGE.bit), distance(CameOfIt.WORDS));
    }

    /** 0 for a date that is none of the attack's. */
    static double of(Facts facts, DateMention date, LocalDate published) {
        boolean none = DaySigns.isTolls(facts, date)
                || isToCome(date, published)
                || date.at() < Dateline.end(facts.sentence())
                || DaySigns.isOfToll(facts.sentence(), date);
        return none ? 0 : new DayScore(facts, date, published).value();
    }

    private double value() {
        if (isOfWhatCameOfIt()) {
            return 0;
        }
        double score = ofSentence();
        score -= Math.min(3, s.index() * 0.1);
        score -= Math.min(violence, 20) * 0.05;
        score -= ofLater();
        score -= s.has(Sense.CHARGE) ? 1 : 0;
        score -= ofDeath();
        score += date.span().precision() == DatePrecision.DAY ? 1 : 0;
        score -= isYearsBefore() ? ANOTHER : 0;
        score += ofAttack();
        double most = ArrestDay.is(s, date) || Tweet.isStamp(date) ? LAST : score;
        return Math.max(Math.min(score, most), 0);
    }

    /** Most where it tells of people who were harmed. */
    private double ofSentence() {
        double score = facts.casualties().isEmpty() ? facts.isOfAttack() ? 4 : 1.5 : 6;
        score = isOfAttackerFound() ? FOUND : score;
        score += isOfHappening() ? HAPPENING : 0;
        boolean hour = DaySigns.isWithHour(s, date);
        return happened || hour ? Math.max(score, 4) + (hour ? 1 : 0.5) : score;
    }

    /** "The gunman was found dead on Sunday in a van": a day after what he had done. */
    private boolean isOfAttackerFound() {
        boolean found = false;
        for (Casualty c : facts.casualties()) {
            found |= s.at(c.trigger()).word().text().startsWith("found ")
                    || s.at(c.trigger() - 1).is("found");
        }
        return found && facts.casualties().stream().noneMatch(Casualty::isVictim);
    }

    /** "The shooting happened Monday", "it occurred about 9 p.m. Monday": more than when somebody was called. */
    private boolean isOfHappening() {
        for (int k = date.at() - 1; k > Math.max(0, date.at() - HOURS); k--) {
            if (s.at(k).is("happened") || s.at(k).is("occurred")) {
                Token what = s.at(k - 1);
                return what.is(Sense.ATTACK) || what.is(Sense.PRON) || what.is("incident");
            }
        }
        return false;
    }

    /** What is news today came of an attack before: its day is told as today's, and none of the attack's. */
    private boolean isOfWhatCameOfIt() {
        return cameOfIt < violence
                && cameOfIt <= CLOSE
                && !happened
                && !DaySigns.isOfAttack(s, date)
                && isFresh(date, published);
    }

    /** What speaks for the day of something that came of it, or for the day when it was said. */
    private double ofLater() {
        int later = DaySigns.isSaid(s, date) ? 1 : cameOfIt;
        if (later >= violence) {
            return 0;
        }
        return later <= CLOSE ? 3 : 1.5;
    }

    /** What speaks for the day of a death after the attack. */
    private double ofDeath() {
        if (DeathDay.is(facts, date)) {
            return ANOTHER;
        }
        if (distance(Sense.DIE.bit) != violence) {
            return 0;
        }
        boolean hospital = s.has(Sense.HOSPITAL) && violence == 1
                || violence <= DEATH && s.next(Sense.HOSPITAL.bit, date.at() - violence) < date.at();
        return hospital ? DIED_IN_HOSPITAL : DIED_LATER;
    }

    /** Below 0 where it is the day of another attack, or of what went before the harm. */
    private double ofAttack() {
        if (DaySigns.isOfOtherAttack(facts, date)
                || DaySigns.isBeforeHarm(facts, date, published)
                || DaySigns.isBeforeAfter(facts, date)
                || isAnniversary()) {
            return -ANOTHER;
        }
        return DaySigns.isOfAttack(s, date) || DaySigns.isBeginning(s, date) ? 2.5 : 0;
    }

    /** "on Tuesday, a day before the anniversary of an attack on May 3": where another day is told. */
    private boolean isAnniversary() {
        int word = s.next(ANNIVERSARY, Math.max(0, date.at() - REACH));
        return word < date.at()
                && facts.dates().stream()
                        .anyMatch(other -> other.to() <= word && other.span().precision() == DatePrecision.DAY);
    }

    /** A trial's day, or a show's; a day on is that of a newsroom west of the wire's. */
    private static boolean isToCome(DateMention date, LocalDate published) {
        return published != null
                && date.span().isKnown()
                && date.span().earliest().isAfter(published.plusDays(1));
    }

    /** "on Tuesday, three years after a man was killed on October 16, 2020": what the news is not of. */
    private boolean isYearsBefore() {
        boolean tried = s.has(Sense.CHARGE) && DaySigns.isOfAttack(s, date) || DaySigns.isOfKnownAttack(s, date);
        return !tried
                && published != null
                && date.span().isKnown()
                && date.span().latest().isBefore(published.minusDays(LONG_DAYS))
                && facts.dates().stream().anyMatch(other -> isFresh(other, published.minusDays(5)));
    }

    private static boolean isFresh(DateMention date, LocalDate published) {
        return published != null
                && date.span().isKnown()
                && !date.span().latest().isBefore(published.minusDays(FRESH_DAYS));
    }

    /** Behind the date and an "and" or ";" somebody does something else: "killed two on Monday and buried others alive". */
    private int distance(WordSet words) {
        int best = NOWHERE;
        int end = date.to() + (s.at(date.to()).is(",") ? 1 : 0);
        int to = s.at(end).is(Sense.AND) || s.at(end).is(";") ? date.at() : date.to() + REACH;
        for (int k = s.next(words, date.at() - REACH); k < to; k = s.next(words, k + 1)) {
            if (!s.at(k).is("place") || TAKES.has(s.at(k - 1))) {
                best = Math.min(best, tokensFrom(k));
            }
        }
        return best;
    }

    private int distance(long senses) {
        int best = NOWHERE;
        for (int k = s.next(senses, date.at() - REACH); k < date.to() + REACH; k = s.next(senses, k + 1)) {
            best = Math.min(best, tokensFrom(k));
        }
        return best;
    }

    private int tokensFrom(int k) {
        return k < date.at() ? date.at() - k : k - date.to() + 1;
    }
}

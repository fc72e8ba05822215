package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DateBasis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Dateline;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;

/** Tells when a scene's attack happened: the date that stands closest to its words of violence. */
public final class When {
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
    private static final long AFTERMATH = Sense.mask(Sense.CHARGE);
    /** What came of an attack. */
    private static final WordSet LATER = WordSet.of(
            "arrested",
            "arraigned",
            "vigil",
            "funeral",
            "buried",
            "hearing",
            "conference",
            "briefing",
            "released",
            "reopened",
            "surrendered",
            "extradited",
            "captured",
            "mourners",
            "memorial",
            "statement",
            "recovered",
            "exhumed",
            "identified",
            "identify",
            "identifies",
            "arrest",
            "arrests",
            "custody",
            "arraignment",
            "appeared",
            "appearance",
            "magistrate",
            "autopsy",
            "warrant",
            "booked",
            "jailed",
            "bail",
            "bond",
            "mourn",
            "mourned",
            "mourning",
            "homecoming",
            "plea",
            "pleas",
            "plead",
            "pleads");
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
            "began");
    /** "took place", and not "visited the place". */
    private static final WordSet TAKES = WordSet.of("took", "taken", "takes", "taking", "take");

    /** In tokens. */
    private static final int NEARBY = 10;

    private static final int CLOSE = 3;

    /** In tokens: words further off say nothing of a day. */
    private static final int REACH = 25;

    private static final int FRESH_DAYS = 2;
    /** An earlier attack's day. */
    private static final int LONG_DAYS = 60;

    /** News of an attack itself, without its day, is of that day or of the two before. */
    private static final int JUST_IN = 2;

    /** The day somebody died may be a later one than that of the attack. */
    private static final double DIED_LATER = 0.7;

    /** "One died Tuesday at a hospital." */
    private static final double DIED_IN_HOSPITAL = 2;

    /** What takes a day below any other of its sentence. */
    private static final double ANOTHER = 4;

    private When() {}

    public static DateSpan of(Scene scene, LocalDate published) {
        DateMention best = null;
        double bestScore = 0;
        for (Facts facts : scene.facts()) {
            for (DateMention date : facts.dates()) {
                double score = score(facts, date, published);
                if (score > bestScore) {
                    best = date;
                    bestScore = score;
                }
            }
        }
        if (best != null) {
            return NightHour.of(FoundDay.before(day(best, scene, published), scene), scene);
        }
        if (scene.sameDay() != null) {
            return scene.lag().from(of(scene.sameDay(), published));
        }
        return published == null || scene.basis() == Basis.MENTION
                ? DateSpan.UNKNOWN
                : new DateSpan(
                        published.minusDays(isJustIn(scene) ? JUST_IN : 6),
                        published,
                        DatePrecision.WEEK,
                        DateBasis.PUBLICATION);
    }

    /** Whether it tells of the attack and of nothing that came of it: an arrest, a funeral, a toll that went up. */
    private static boolean isJustIn(Scene scene) {
        return scene.facts().stream().noneMatch(When::tellsWhatCameOfIt);
    }

    private static boolean tellsWhatCameOfIt(Facts facts) {
        Sentence s = facts.sentence();
        return s.next(LATER, 0) < s.size()
                || s.has(Sense.CHARGE)
                || facts.casualties().stream().anyMatch(c -> c.rule().toll());
    }

    /** The day itself where another sentence names it: "overnight ... at 1 a.m. on Sunday". */
    private static DateMention day(DateMention best, Scene scene, LocalDate published) {
        if (best.span().precision() != DatePrecision.WEEK) {
            return best;
        }
        DateMention day = null;
        double score = 0;
        for (Facts facts : scene.facts()) {
            for (DateMention date : facts.dates()) {
                if (isBehind(best, date)) {
                    return date;
                }
                boolean closer = date.span().precision() == DatePrecision.DAY
                        && date.span().overlaps(best.span());
                if (closer && score(facts, date, published) > score) {
                    day = date;
                    score = score(facts, date, published);
                }
            }
        }
        return day == null ? best : day;
    }

    /** "in overnight attacks on Sunday": the Sunday. */
    private static boolean isBehind(DateMention best, DateMention date) {
        Sentence s = date.sentence();
        boolean near = s == best.sentence() && date.at() >= best.to() && date.at() - best.to() <= 3;
        return near
                && date.span().precision() == DatePrecision.DAY
                && s.at(date.at() - 1).is("on")
                && !DaySigns.isSaid(s, date);
    }

    /** 0 for a date that is none of the attack's. */
    private static double score(Facts facts, DateMention date, LocalDate published) {
        if (DaySigns.isTolls(facts, date) || isToCome(date, published)) {
            return 0;
        }
        Sentence s = facts.sentence();
        if (date.at() < Dateline.end(s) || DaySigns.isOfToll(s, date)) {
            return 0;
        }
        boolean happened = distance(s, date, HAPPENED) <= NEARBY;
        boolean hour = DaySigns.isWithHour(s, date);
        double score = facts.casualties().isEmpty() ? (facts.isOfAttack() ? 4 : 1.5) : 6;
        score = happened || hour ? Math.max(score, 4) + (hour ? 1 : 0.5) : score;
        score -= Math.min(3, s.index() * 0.1);
        int violence = Math.min(distance(s, date, VIOLENCE), happened ? distance(s, date, HAPPENED) : 100);
        score -= Math.min(violence, 20) * 0.05;
        int later = DaySigns.isBeforeVerb(s, date)
                ? REACH
                : Math.min(distance(s, date, AFTERMATH), distance(s, date, LATER));
        if (later < violence
                && later <= CLOSE
                && !happened
                && !DaySigns.isOfAttack(s, date)
                && isFresh(date, published)) {
            return 0;
        }
        if (DaySigns.isSaid(s, date)) {
            later = 1;
        }
        if (later < violence) {
            score -= later <= CLOSE ? 3 : 1.5;
        }
        if (s.has(Sense.CHARGE)) {
            score -= 1;
        }
        if (DaySigns.isOfLaterDeath(facts, date)) {
            score -= ANOTHER;
        } else if (distance(s, date, Sense.DIE.bit) == violence) {
            score -= s.has(Sense.HOSPITAL) && violence == 1 ? DIED_IN_HOSPITAL : DIED_LATER;
        }
        score += date.span().precision() == DatePrecision.DAY ? 1 : 0;
        boolean tried = s.has(Sense.CHARGE) && DaySigns.isOfAttack(s, date);
        score -= !tried && isYearsBefore(facts, date, published) ? ANOTHER : 0;
        score += DaySigns.isOfOtherAttack(facts, date) || DaySigns.isBeforeHarm(facts, date, published)
                ? -ANOTHER
                : DaySigns.isOfAttack(s, date) || DaySigns.isBeginning(s, date) ? 2.5 : 0;
        return Math.max(score, 0);
    }

    /** A trial's day, or a show's; a day on is that of a newsroom west of the wire's. */
    private static boolean isToCome(DateMention date, LocalDate published) {
        return published != null
                && date.span().isKnown()
                && date.span().earliest().isAfter(published.plusDays(1));
    }

    /** "on Tuesday, three years after a man was killed on October 16, 2020": what the news is not of. */
    private static boolean isYearsBefore(Facts facts, DateMention date, LocalDate published) {
        return published != null
                && date.span().isKnown()
                && date.span().latest().isBefore(published.minusDays(LONG_DAYS))
                && facts.dates().stream().anyMatch(other -> isFresh(other, published.minusDays(5)));
    }

    /** What is news today came of an attack before: its day is told as today's, and none of the attack's. */
    private static boolean isFresh(DateMention date, LocalDate published) {
        return published != null
                && date.span().isKnown()
                && !date.span().latest().isBefore(published.minusDays(FRESH_DAYS));
    }

    /** Behind the date and an "and" or ";" somebody does something else: "killed two on Monday and buried others alive". */
    private static int distance(Sentence s, DateMention date, WordSet words) {
        int best = 100;
        int end = date.to() + (s.at(date.to()).is(",") ? 1 : 0);
        int to = s.at(end).is(Sense.AND) || s.at(end).is(";") ? date.at() : date.to() + REACH;
        for (int k = s.next(words, date.at() - REACH); k < to; k = s.next(words, k + 1)) {
            if (!s.at(k).is("place") || TAKES.has(s.at(k - 1))) {
                best = Math.min(best, k < date.at() ? date.at() - k : k - date.to() + 1);
            }
        }
        return best;
    }

    private static int distance(Sentence s, DateMention date, long senses) {
        int best = 100;
        for (int k = s.next(senses, date.at() - REACH); k < date.to() + REACH; k = s.next(senses, k + 1)) {
            best = Math.min(best, k < date.at() ? date.at() - k : k - date.to() + 1);
        }
        return best;
    }
}

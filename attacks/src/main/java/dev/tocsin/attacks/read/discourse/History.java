package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;
import java.util.List;

/** Tells where an article goes back behind its news: to old days, to earlier attacks, for a whole paragraph. */
final class History {
    /** News is not older than this many days; what is told as older is history. */
    private static final int NEWS_DAYS = 21;

    /** A month that ended so many days ago is not the one of the news, where that tells its own day. */
    private static final int NEW_MONTH_DAYS = 3;

    private static final int FIRST_YEAR = 1900;

    /** In sentences: no paragraph is longer. */
    private static final int PARAGRAPH = 8;

    private static final WordSet LONG = WordSet.of("months", "month", "weeks", "years", "year");

    /** In words: how far behind its year an attack is named. */
    private static final int YEAR_WITHIN = 5;

    /** Where somebody is quoted, what had happened is the news; and so it is on a day of the week. */
    private static final long QUOTED = Sense.mask(Sense.SAY, Sense.BREAK, Sense.WEEKDAY, Sense.TODAY);

    private static final WordSet JUST =
            WordSet.of("exactly", "just", "only", "barely", "some", "about", "nearly", "almost");

    private static final WordSet DOERS =
            WordSet.of("bomb", "bombs", "blast", "explosion", "bomber", "grenade", "rocket", "missile", "knifeman");

    private static final WordSet ATTACKERS = WordSet.of("gunmen", "attackers", "bombers");
    private static final WordSet THIS_ATTACK =
            WordSet.of("attack", "blast", "bombing", "shooting", "gunmen", "attackers", "bombers");

    /** The day of publication, or null. */
    private final LocalDate published;
    /** Whether the news is what came of an attack: an arrest, a charge. An old day is then the attack's own. */
    private final boolean followsUp;
    /** The last paragraph that looked back, or -1. */
    private int background = -1;

    /** The last sentence that did, or null. */
    private Facts last;

    /** Whether the text comes in one piece, so that a paragraph tells nothing. */
    private final boolean inOnePiece;

    History(List<Facts> article, LocalDate published, boolean followsUp) {
        inOnePiece = article.size() > PARAGRAPH
                && article.get(article.size() - 1).sentence().block()
                        == article.get(1).sentence().block();
        this.published = published;
        this.followsUp = followsUp;
    }

    /** Notes that the sentence's paragraph looks back. */
    void begins(Facts facts) {
        boolean only = !PastTold.isAside(facts);
        background = only ? facts.sentence().block() : background;
        last = only ? facts : last;
    }

    /** Whether the sentence goes back behind the news, or stands in a paragraph that does. */
    boolean isHistory(Facts facts, Scene news) {
        if (!facts.isOfAttack() || facts.sentence().isHeadline() || Scenes.repeatsHeadline(facts, news)) {
            return false;
        }
        if (facts.casualties().isEmpty()
                && isOfThisAttack(facts)
                && !facts.cues().has(Cue.HISTORY)) {
            return false;
        }
        if (Bygone.isLaterDeath(facts) || OwnClause.tellsNewDay(facts, published)) {
            return false;
        }
        boolean goesOn = !inOnePiece
                && facts.sentence().block() == background
                && news.hasCasualties()
                && Subject.tellsAnAttack(facts)
                && !isOfNow(facts)
                && !returnsToNews(facts, news)
                && !isToldAgain(facts, news);
        boolean arrest = followsUp && !OwnDay.isTold(news, published);
        boolean old = !arrest && facts.dates().stream().anyMatch(date -> isOld(facts, date, news));
        return goesOn
                || facts.cues().has(Cue.HISTORY) && !PastTold.isWorstInHistory(facts)
                || old
                || DatedBack.is(facts, news, arrest)
                || isOfNamedYear(facts)
                || news.hasCasualties() && (hadHappened(facts) || TheirPast.isTold(facts, news))
                || !arrest
                        && (beginsEarlier(facts) && !isFirstTold(facts, news)
                                || isLongAfter(facts, news)
                                || isOfLastWeek(facts, news));
    }

    /** "Last month gunmen killed six in Foo. The bomb wounded 14": of the news again. */
    private boolean returnsToNews(Facts facts, Scene news) {
        Sentence s = facts.sentence();
        for (int i = s.next(DOERS, facts.from() + 1); i < facts.to(); i = s.next(DOERS, i + 1)) {
            String doer = s.at(i).word().text();
            if (s.at(i - 1).is("the")
                    && !names(last.sentence(), doer)
                    && news.facts().stream().anyMatch(f -> names(f.sentence(), doer))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Sentence s, String word) {
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfLastWeek(Facts facts, Scene news) {
        return published != null && Bygone.isOfOthers(facts, news, published);
    }

    /** "The blast killed 16", as many as the headline said, and on no other day. */
    private static boolean isToldAgain(Facts facts, Scene news) {
        return facts.dates().isEmpty()
                && facts.casualties().stream()
                        .anyMatch(c -> c.isVictim()
                                && c.harm() == Harm.KILLED
                                && c.people().count() != null
                                && !c.people().count().isVague()
                                && c.people().count().best() > 2
                                && news.hasTold(c));
    }

    /** "Eight people were in critical condition in hospital": nobody tells so of those hurt long ago. */
    private static boolean isOfNow(Facts facts) {
        Sentence s = facts.sentence();
        boolean condition = false;
        for (int i = facts.from(); facts.dates().isEmpty() && i < facts.to(); i++) {
            condition |= s.at(i).word().text().endsWith("condition")
                    || s.at(i).is("treated") && s.at(i - 1).is("being");
        }
        return condition;
    }

    /** "the 2008 Mumbai attacks", "a 2004 ferry bombing": of another year than the news. */
    private boolean isOfNamedYear(Facts facts) {
        Sentence s = facts.sentence();
        int to = published != null && s.has(Sense.ATTACK) ? facts.to() : 0;
        for (int i = facts.from() + 1; i < to; i++) {
            String text = s.at(i).isDigits() ? s.at(i).word().text() : "";
            boolean named = text.length() == 4
                    && (s.at(i - 1).is(Sense.DET)
                            || s.at(i - 1).is("a")
                            || s.at(i - 1).is(Sense.POSS));
            int year = named ? Numbers.value(text) : -1;
            for (int k = i + 1; year > FIRST_YEAR && year < published.getYear() && k < i + YEAR_WITHIN; k++) {
                if (s.at(k).is(Sense.ATTACK)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Forty men had died in the Lethpora attack": before the news, where nobody is quoted. */
    private static boolean hadHappened(Facts facts) {
        Sentence s = facts.sentence();
        boolean had = false;
        for (Casualty c : facts.casualties()) {
            int verb = c.trigger() - (s.at(c.trigger() - 1).is("been") ? 2 : 1);
            boolean before =
                    s.at(verb).is("had") || s.at(c.trigger()).word().text().startsWith("had ");
            had |= c.people().kind() == People.Kind.COUNTED && before;
        }
        boolean named = false;
        for (int i = facts.from() + 1; had && i < facts.to(); i++) {
            if (s.at(i).isAny(QUOTED)) {
                return false;
            }
            named |= s.at(i).is(Sense.ATTACK) && s.at(i - 1).capital() && i > facts.from() + 1;
        }
        return named;
    }

    /** "The shooting came eight months after a bystander was killed": all whom it tells of are of the attack before. */
    private static boolean isLongAfter(Facts facts, Scene news) {
        Sentence s = facts.sentence();
        int after = s.next(LONG, facts.from() + 1) + 1;
        boolean told = news.hasCasualties() && after < facts.to() && s.at(after).is("after");
        return told
                && !facts.casualties().isEmpty()
                && s.next(Sense.ATTACK.bit, facts.from()) < after
                && facts.casualties().stream()
                        .allMatch(c -> c.people().from() > after
                                && c.trigger() > after
                                && c.people().kind() != People.Kind.DEFINITE
                                && !news.hasTold(c));
    }

    /** "Ten days before, a car bomb wounded 36." */
    private static boolean beginsEarlier(Facts facts) {
        Sentence s = facts.sentence();
        int unit = facts.from() + (JUST.has(s.at(facts.from())) ? 2 : 1);
        boolean time = s.at(unit).is(Sense.UNIT)
                && (s.at(unit - 1).is(Sense.NUM) || s.at(unit - 1).isDigits())
                && (s.at(unit + 1).is("before")
                        || s.at(unit + 1).is("earlier")
                        || s.at(unit + 1).is("ago"));
        return time
                && (s.at(unit + 2).is(",")
                        || s.at(unit + 2).is(Sense.DET)
                        || s.at(unit + 2).isDigits()
                        || s.at(unit + 2).is(Sense.NUM));
    }

    /** "Shoes lay in the street on Wednesday. A day earlier, a bomb had gone off": no other attack was told before. */
    private static boolean isFirstTold(Facts facts, Scene news) {
        int from = facts.from();
        boolean day = facts.sentence().at(from + 1).is("day")
                || facts.sentence().at(from + 2).is("day");
        return day && news.facts().stream().noneMatch(f -> !f.sentence().isHeadline() && f.isOfAttack());
    }

    /** "the attack bore the hallmarks of": the news, whatever else the sentence goes back to. */
    static boolean isOfThisAttack(Facts facts) {
        Sentence s = facts.sentence();
        for (int i = s.next(THIS_ATTACK, facts.from() + 1); i < facts.to(); i = s.next(THIS_ATTACK, i + 1)) {
            boolean goesOn = s.at(i + 1).isAny(Sense.PREP.bit | Sense.WHO.bit)
                    && !(ATTACKERS.has(s.at(i)) && s.at(i + 1).is("in"));
            if (s.at(i - 1).is("the") && !goesOn) {
                return true;
            }
        }
        return false;
    }

    private boolean isOld(Facts facts, DateMention date, Scene news) {
        if (!date.span().isKnown() || isSince(facts, date) || KnownAttack.isDayOf(facts, date, news)) {
            return false;
        }
        if (published == null) {
            return news.facts().size() > 1;
        }
        boolean month = date.span().precision() == DatePrecision.MONTH
                && date.sentence().at(date.at() - 1).is("in")
                && OwnDay.isTold(news, published);
        return date.span().latest().isBefore(published.minusDays(month ? NEW_MONTH_DAYS : NEWS_DAYS));
    }

    /**
     * "since the return to power in August 2021": no day of an attack. But "the worst since a bomb in 1998 that killed
     * nine" tells of nobody else.
     */
    private static boolean isSince(Facts facts, DateMention date) {
        for (int i = date.at() - 1; i >= Math.max(0, date.at() - 10); i--) {
            Token token = date.sentence().at(i);
            if (token.is("since") || token.is("until")) {
                int since = i;
                return facts.casualties().isEmpty()
                        || facts.casualties().stream().anyMatch(c -> c.trigger() < since);
            }
            if (token.is(Sense.COMMA)) {
                return false;
            }
        }
        return false;
    }
}

package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
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

    private static final int FIRST_YEAR = 1900;

    /** In sentences: no paragraph is longer. */
    private static final int PARAGRAPH = 8;

    private static final WordSet LONG = WordSet.of("months", "month", "weeks", "years", "year");

    /** In words: how far behind its year an attack is named. */
    private static final int YEAR_WITHIN = 5;

    /** In words: from "blamed" to the attack, and from there to "that". */
    private static final int DEED_WITHIN = 10;

    private static final int WHICH = 9;

    private static final WordSet DEEDS = WordSet.of(
            "behind",
            "blamed",
            "responsible",
            "accused",
            "wanted",
            "mastermind",
            "masterminded",
            "masterminding",
            "involvement",
            "involved",
            "role",
            "convicted",
            "planning",
            "planned",
            "orchestrated",
            "orchestrating",
            "brain",
            "architect",
            "including",
            "similar",
            "previous",
            "another",
            "earlier");

    /** Where somebody is quoted, what had happened is the news; and so it is on a day of the week. */
    private static final long QUOTED = Sense.mask(Sense.SAY, Sense.BREAK, Sense.WEEKDAY, Sense.TODAY);

    private static final WordSet JUST =
            WordSet.of("exactly", "just", "only", "barely", "some", "about", "nearly", "almost");

    private static final WordSet ATTACKERS = WordSet.of("gunmen", "attackers", "bombers");
    private static final WordSet THIS_ATTACK =
            WordSet.of("attack", "blast", "bombing", "shooting", "gunmen", "attackers", "bombers");

    /** The day of publication, or null. */
    private final LocalDate published;
    /** Whether the news is what came of an attack: an arrest, a charge. An old day is then the attack's own. */
    private final boolean followsUp;
    /** The last paragraph that looked back, or -1. */
    private int background = -1;

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
        background = PastTold.isAside(facts) ? background : facts.sentence().block();
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
        if (Bygone.isLaterDeath(facts)) {
            return false;
        }
        boolean goesOn = !inOnePiece
                && facts.sentence().block() == background
                && news.hasCasualties()
                && Subject.tellsAnAttack(facts)
                && !isOfNow(facts);
        boolean old = !followsUp && facts.dates().stream().anyMatch(date -> isOld(facts, date, news));
        return goesOn
                || facts.cues().has(Cue.HISTORY) && !PastTold.isWorstInHistory(facts)
                || old
                || DatedBack.is(facts, news, followsUp)
                || isOfNamedYear(facts)
                || news.hasCasualties() && (hadHappened(facts) || isOfTheirPast(facts, news))
                || !followsUp && (beginsEarlier(facts) || isLongAfter(facts, news) || isOfLastWeek(facts, news));
    }

    private boolean isOfLastWeek(Facts facts, Scene news) {
        return published != null && Bygone.isOfOthers(facts, news, published);
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

    /** "blamed for an attack that killed 40", "the brain behind a bombing in which 40 died": what somebody did before. */
    private static boolean isOfTheirPast(Facts facts, Scene news) {
        Sentence s = facts.sentence();
        int attack = -1;
        for (int i = s.next(Sense.ATTACK.bit, facts.from() + 2);
                i < facts.to() && attack < 0;
                i = s.next(Sense.ATTACK.bit, i + 1)) {
            attack = isTheirDeed(s, i) ? i : -1;
        }
        int which = attack + 1;
        while (attack > 0
                && which < Math.min(facts.to(), attack + WHICH)
                && !s.at(which).is(Sense.WHO)) {
            which++;
        }
        int from = which;
        return attack > 0
                && tellsVictims(news)
                && s.at(which).is(Sense.WHO)
                && !facts.casualties().isEmpty()
                && facts.casualties().stream()
                        .allMatch(c -> Math.max(c.trigger(), c.people().from()) > from && !news.hasTold(c));
    }

    /** Where only an attacker is told as dead, what he had done is the news. */
    private static boolean tellsVictims(Scene news) {
        return news.facts().stream().flatMap(f -> f.casualties().stream()).anyMatch(Casualty::isVictim);
    }

    private static boolean isTheirDeed(Sentence s, int attack) {
        for (int k = attack - 1; k > Math.max(0, attack - DEED_WITHIN); k--) {
            if (DEEDS.has(s.at(k))) {
                return true;
            }
            if (s.at(k).is(Sense.WEEKDAY) && !s.at(k + 1).is(Sense.POSS)
                    || s.at(k).is(Sense.TODAY)) {
                return false;
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
        return published == null
                ? news.facts().size() > 1
                : date.span().latest().isBefore(published.minusDays(NEWS_DAYS));
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

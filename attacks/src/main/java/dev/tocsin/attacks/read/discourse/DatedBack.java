package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sentence;

/** Whether a sentence begins with a day before the news: "On December 10 a bombing killed 50", "On Wednesday a boy had killed nine". */
final class DatedBack {
    private DatedBack() {}

    /** @param followsUp whether the news is an arrest or a charge: a day before may then be the attack's own */
    static boolean is(Facts facts, Scene news, boolean followsUp) {
        if (facts.casualties().isEmpty() || !news.hasCasualties() || !news.isOnOtherDay(facts)) {
            return false;
        }
        DateMention date = facts.dates().get(0);
        boolean leads = date.at() == facts.from() + 1
                && (facts.sentence().at(facts.from()).is("on")
                        || facts.sentence().at(facts.from()).is("in"));
        return leads
                && (date.weekday() == null && !followsUp || haveDiedBefore(facts, news))
                && date.span().isKnown()
                && !news.isBefore(date);
    }

    /** "had killed nine", where the news tells of another number. */
    private static boolean haveDiedBefore(Facts facts, Scene news) {
        Sentence s = facts.sentence();
        boolean had = facts.casualties().stream()
                .allMatch(c -> s.at(c.trigger() - 1).is("had")
                        || s.at(c.trigger() - 2).is("had")
                        || s.at(c.trigger()).word().text().startsWith("had "));
        return had && !facts.casualties().stream().allMatch(news::hasTold);
    }
}

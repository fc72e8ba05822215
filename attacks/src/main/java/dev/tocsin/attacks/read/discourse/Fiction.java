package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.time.LocalDate;
import java.util.List;

/** A story on a film, a book, a song or a game: whoever is killed in it is made up. */
final class Fiction {
    private static final WordSet WORKS = WordSet.of(
            "film",
            "movie",
            "novel",
            "play",
            "drama",
            "thriller",
            "album",
            "song",
            "opera",
            "musical",
            "game",
            "comic",
            "sitcom",
            "blockbuster",
            "screenplay");

    private static final WordSet ACTORS = WordSet.of("actor", "actress");

    /** In words: from the story's begin to what it is about. */
    private static final int BEGIN = 5;

    /** Behind such a word stands what is told in it. */
    private static final WordSet TELLS =
            WordSet.of("about", "who", "that", "which", "where", "by", "called", "players", "played", "plays");

    private static final WordSet ARMED = WordSet.of("shot", "killed", "stormed", "attacked", "opened", "fired");

    private Fiction() {}

    /** @param lead the headline and the first sentences */
    static boolean is(List<Facts> lead, LocalDate published) {
        for (Facts f : lead) {
            if (!f.sentence().isHeadline()) {
                return isPlay(f) && !PutBack.is(f, published);
            }
        }
        return false;
    }

    private static boolean isPlay(Facts f) {
        Sentence s = f.sentence();
        int work = Math.min(s.next(WORKS, 0), f.casualties().isEmpty() ? s.next(ACTORS, 0) : s.size());
        int tells = s.next(TELLS, work);
        return work <= BEGIN
                && tells < s.size()
                && Subject.tellsAnAttack(f)
                && !s.at(work + 1).isAny(Sense.POSS.bit)
                && f.casualties().stream()
                        .allMatch(c -> c.trigger() > work
                                && c.people().from() > work
                                && isMadeUp(s, c.trigger())
                                && !FreshNews.isMainClause(s, c))
                && s.next(ARMED, work) > tells;
    }

    /** "a film about a gunman who kills ten"; one on whom a sniper killed tells of what happened. */
    private static boolean isMadeUp(Sentence s, int verb) {
        return s.at(verb).is(Sense.KILL_ING)
                || s.at(verb).is(Sense.INJURE_ING)
                || s.at(verb - 1).is(Sense.HAVE);
    }
}

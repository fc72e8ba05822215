package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the article from the page it was taken from: other headlines, forms, notices. */
public final class Page {
    /** A line longer than this, in tokens, is no headline. */
    private static final int HEADLINE = 22;

    /** Nor is a longer one a notice. */
    private static final int NOTICE = 40;

    /** No paragraph, nor right before one. */
    private static final int NONE = -2;

    /** In tokens: "Also read:", with other headlines below. */
    private static final int LABEL = 4;

    private static final Pattern FILM = Pattern.compile("\\d{1,2}:\\d\\d (?![AP]M)[\\p{Lu}\\p{Nd}\\p{Pi}\"']");

    private Page() {}

    static List<Facts> withoutFurniture(List<Facts> article) {
        List<Facts> told = new ArrayList<>(article.size());
        boolean outside = false;
        int film = NONE;
        for (Facts facts : Doubled.withoutOthers(article)) {
            boolean cue = !facts.sentence().isHeadline()
                    && facts.sentence().size() <= NOTICE
                    && facts.cues().beginPage();
            outside = cue ? outside || endsArticle(facts) : outside && isHeadline(facts.sentence());
            int block = facts.sentence().block();
            film = block == film || isFilm(facts.sentence(), block == film + 1) ? block : film;
            if (!cue && !outside && block != film) {
                told.add(facts);
            }
        }
        return told;
    }

    /**
     * "1:36 Officer tells of his rescue": the caption of a film, after its length.
     *
     * @param listed whether another stands right before
     */
    private static boolean isFilm(Sentence s, boolean listed) {
        int from = s.at(0).start();
        int to = s.at(s.size() - 1).end();
        return !s.isHeadline()
                && Character.isDigit(s.text().charAt(from))
                && FILM.matcher(s.text()).region(from, to).lookingAt()
                && (listed || !s.at(s.size() - 1).is("."));
    }

    private static boolean endsArticle(Facts facts) {
        Sentence s = facts.sentence();
        return facts.cues().has(Cue.PAGE_END)
                || s.size() <= LABEL && s.at(s.size() - 1).is(":");
    }

    /** Whether it looks like the headline of something else: short, and without a stop. */
    private static boolean isHeadline(Sentence s) {
        return s.size() <= HEADLINE && !s.at(s.size() - 1).is(".");
    }
}
